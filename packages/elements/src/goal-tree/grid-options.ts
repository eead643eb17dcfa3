import type { GoalId, Instant, Workspace } from '@throughline/core';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { LateTools } from './late-tools.ts';
import type { english } from './texts.ts';
import type { TreeState } from './tree-state.ts';

/** What rows are read from. */
export interface GridSource {
  readonly workspace: Workspace;
  readonly now: Instant;
  readonly selected: GoalId | undefined;
  /** Whether the goals are plain data, which nothing can be saved to. */
  readonly plain: boolean;
  /** Whether it is a moment of the past. */
  readonly isPast: boolean;
}

/** What the grid needs of the element around it. */
export interface GridOptions {
  readonly words: LocaleController<keyof typeof english>;
  readonly state: TreeState;
  readonly source: () => GridSource | undefined;
  /** Reads a text out, politely. */
  readonly say: (text: string) => void;
  readonly select: (goalId: GoalId) => void;
  readonly toggled: (goalId: GoalId, open: boolean) => void;
  readonly showKeys: () => void;
  /** What is fetched once somebody asks for more than a plain tree, or the page is idle. */
  readonly late: () => LateTools | undefined;
  /** Fetches it now. */
  readonly fetchLate: () => Promise<void>;
  readonly search: () => { readonly typed: string; focus(): void; clear(): void };
}
