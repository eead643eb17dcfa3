import type { FileProgress, Workspace, WorkspaceImportPlan } from '@throughline/core';
import type { Format } from '../format.ts';
import type { BackupMessages } from './backup-texts.ts';

/** How far a backup has come. */
export type BackupStage =
  /** In bytes. Nothing was changed so far. */
  | ({ readonly kind: 'checking' } & FileProgress)
  | { readonly kind: 'planned'; readonly plan: WorkspaceImportPlan }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** In commits. */
  | ({ readonly kind: 'writing' } & FileProgress)
  /** What was written until then is there; without an error it was stopped by hand. */
  | ({ readonly kind: 'halted'; readonly error?: unknown } & FileProgress)
  | { readonly kind: 'done'; readonly version: number };

/** What is shown of a backup, and what people may do. */
export interface BackupModel {
  readonly messages: BackupMessages;
  readonly format: Format;
  /** Whose day and zone a saved table has; a file can be looked at without a workspace. */
  readonly reading: Workspace | undefined;
  readonly name: string;
  readonly stage: BackupStage;
  /** Whether the page has given a storage to restore into; without one a file is only checked. */
  readonly canWrite: boolean;
  readonly on: {
    readonly cancel: () => void;
    readonly stop: () => void;
    readonly restore: (plan: WorkspaceImportPlan) => void;
    readonly goOn: () => void;
    readonly leave: () => void;
  };
}
