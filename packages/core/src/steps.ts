import type { StopSignal } from './stop-signal.ts';

/** How far something has come: `done` of `total` pieces of work, such as a row read or planned. */
export interface StepProgress {
  readonly done: number;
  readonly total: number;
}

/** Something that takes long, as steps of a few milliseconds each; what comes of it is returned at the end. */
export type Steps<Result> = Generator<StepProgress, Result, void>;

/** How somebody waits for steps. */
export interface Waiting {
  /**
   * Called after each step, to let others have their turn. It may return at once while the turn is still
   * young; `systemPause` of `@throughline/core/system` does so.
   */
  readonly pause: () => Promise<void>;
  readonly onProgress?: (progress: StepProgress) => void;
  /** Stops between two steps. Nothing has been changed then. */
  readonly signal?: StopSignal | undefined;
}

/** Rows in one step. At a tenth of a millisecond a row, far under what a person feels. */
const rowsPerStep = 50;
const visitsPerStep = 1000;

/** The result of steps, all at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The result of steps that let others have their turn in between.
 *
 * @throws What the signal says, where it is aborted; what the steps throw.
 *
 * @example
 * const steps = peopleImportSteps(workspace.records, table, options);
 * const plan = await inSlices(steps, { pause: systemPause(), signal });
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { pause, onProgress, signal }: Waiting,
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await pause();
  }
}

/** The same steps as a part of something longer, of which `at` says how far it has come meanwhile. */
export function* within<Result>(steps: Steps<Result>, at: StepProgress): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield at;
  }
}

/** So often steps begin anew; then they are taken at once. */
const mostBeginnings = 3;

/**
 * The result of steps as of one moment: they begin anew where what they read has changed between two of them. Where
 * that happens again and again, the last beginning is not interrupted.
 *
 * @param mark - Another value once something has changed.
 */
export function* ofOneMoment<Result>(
  mark: () => unknown,
  begin: () => Steps<Result>,
): Steps<Result> {
  for (let times = 0; times < mostBeginnings; times += 1) {
    const [steps, begun] = [begin(), mark()];
    do {
      const step = steps.next();
      if (step.done) return step.value;
      yield step.value;
    } while (mark() === begun);
  }
  return atOnce(begin());
}

/**
 * What comes of each item of a list, some items in a step.
 *
 * @param pass - Which of how many passes over the list this is, from 1: together they are the whole.
 */
export function* eachOf<Item, Result>(
  items: readonly Item[],
  change: (item: Item, index: number) => Result,
  pass: { readonly nth: number; readonly of: number },
): Steps<Result[]> {
  const results: Result[] = [];
  const [before, total] = [(pass.nth - 1) * items.length, pass.of * items.length];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % rowsPerStep === 0) yield { done: before + index, total };
    results.push(change(item, index));
  }
  return results;
}

/**
 * Looks at each item, where that takes microseconds: many items in a step.
 *
 * @param at - How far the whole has come meanwhile.
 */
export function* visitEach<Item>(
  items: Iterable<Item>,
  visit: (item: Item) => void,
  at: StepProgress,
): Steps<void> {
  let visited = 0;
  for (const item of items) {
    visit(item);
    visited += 1;
    if (visited % visitsPerStep === 0) yield at;
  }
}

/** How far a whole of some passes over a list has come once one of them is done. */
export function afterPass(
  items: readonly unknown[],
  pass: { readonly nth: number; readonly of: number },
): StepProgress {
  return { done: pass.nth * items.length, total: pass.of * items.length };
}
