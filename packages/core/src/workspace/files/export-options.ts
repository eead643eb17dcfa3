import type { StopSignal } from '../../stop-signal.ts';

/** How far reading or writing a file has come, in commits. */
export interface FileProgress {
  readonly done: number;
  /** As known now; more may come while it goes on. */
  readonly total: number;
}

/** What a caller may decide about a long work on a file. */
export interface FileOptions {
  readonly signal?: StopSignal;
  readonly onProgress?: (progress: FileProgress) => void;
  /**
   * Awaited now and then, so that a page can paint between: `() => new Promise((go) => setTimeout(go))`.
   * Nothing is waited for without it but the storage.
   */
  readonly pause?: () => Promise<void>;
}

/** How many lines are written or read between two pauses. */
export const linesAtOnce = 500;

/** A step of a long work; see `pacer`. */
export type Step = (steps: number, progress: FileProgress) => Promise<void>;

/** To be called after each step of a long work: stops it, tells of it and pauses. */
export function pacer({ signal, onProgress, pause }: FileOptions): Step {
  let since = 0;
  return async (steps, progress) => {
    signal?.throwIfAborted();
    since += steps;
    if (since < linesAtOnce) return;
    since = 0;
    onProgress?.(progress);
    await pause?.();
    signal?.throwIfAborted();
  };
}
