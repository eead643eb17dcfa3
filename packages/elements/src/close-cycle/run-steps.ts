import type { GoalId } from '@throughline/core';

/** One command of a run, on one goal. */
export interface Step {
  readonly goalId: GoalId;
  /** Settles with the id of the stored commit; with `null` where a host has cancelled it. */
  readonly run: () => Promise<string | null>;
}

/** How a run of steps ended. */
export interface RunOutcome {
  readonly done: readonly { readonly goalId: GoalId; readonly commitId: string }[];
  /** Goals of which a host has cancelled the step. */
  readonly kept: readonly GoalId[];
  readonly failed: readonly { readonly goalId: GoalId; readonly error: unknown }[];
  /** How many steps were not begun, since somebody stopped the run. */
  readonly left: number;
}

/**
 * Runs steps one after the other, each in a task of its own, so that the page stays free. One that fails hinders no other.
 *
 * @param signal - Once it says so, no further step is begun; those that ran stay.
 * @param onStep - Told after each step how many have run.
 */
export async function runSteps(
  steps: readonly Step[],
  signal: AbortSignal,
  onStep: (done: number) => void,
): Promise<RunOutcome> {
  const done: RunOutcome['done'][number][] = [];
  const kept: GoalId[] = [];
  const failed: RunOutcome['failed'][number][] = [];
  let begun = 0;
  for (const { goalId, run } of steps) {
    if (signal.aborted) break;
    begun += 1;
    try {
      const commitId = await run();
      if (commitId === null) kept.push(goalId);
      else done.push({ goalId, commitId });
    } catch (error) {
      failed.push({ goalId, error });
    }
    onStep(begun);
    if (begun < steps.length) await nextTask();
  }
  return { done, kept, failed, left: steps.length - begun };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}
