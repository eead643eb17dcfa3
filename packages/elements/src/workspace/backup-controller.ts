import type { FileProgress, Workspace } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import { makeBackup, saveBackup } from './backup.ts';

/** How far a backup has come. */
export type BackupStage =
  | { readonly kind: 'idle' }
  /** `total` is 0 until it is known. */
  | ({ readonly kind: 'making' } & FileProgress)
  | { readonly kind: 'failed'; readonly error: unknown };

/** Makes backups, one at a time, and tells with `perf-error` of one that failed. */
export class BackupController {
  readonly #host: ReactiveControllerHost & EventTarget;
  #stage: BackupStage = { kind: 'idle' };
  #making: AbortController | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
  }

  /** How far it has come. */
  get stage(): BackupStage {
    return this.#stage;
  }

  /** Makes a backup and has the browser save it; while one is being made nothing more is begun. */
  async make(workspace: Workspace, src: string): Promise<void> {
    if (this.#making) return;
    const { signal } = (this.#making = new AbortController());
    this.#set({ kind: 'making', done: 0, total: 0 });
    const onProgress = (progress: FileProgress) => {
      if (!signal.aborted) this.#set({ kind: 'making', ...progress });
    };
    try {
      const backup = await makeBackup(workspace, { signal, onProgress });
      if (signal.aborted) return;
      saveBackup(backup, src);
      this.#end({ kind: 'idle' });
    } catch (error) {
      if (signal.aborted) return;
      this.#end({ kind: 'failed', error });
      this.#host.dispatchEvent(PerfErrorEvent.of(error));
    }
  }

  /** Stops what is being made, of a workspace that is let go of. */
  leave(): void {
    this.#making?.abort();
    this.#end({ kind: 'idle' });
  }

  #end(stage: BackupStage): void {
    this.#making = undefined;
    this.#set(stage);
  }

  #set(stage: BackupStage): void {
    this.#stage = stage;
    this.#host.requestUpdate();
  }
}
