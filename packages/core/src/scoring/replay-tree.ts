import type { GoalId } from '../schema/ids.ts';
import type { Input } from './explanation.ts';
import type { ExplanationTree } from './explain-tree.ts';
import { type Replayed, replay } from './replay.ts';

/**
 * Works out every score of a tree again, from the readings up: what an input counts with is taken from
 * its own explanation where that is in the tree, and as named only where it is merged, too deep or a grade.
 *
 * @returns The scores of all goals in the tree, children first: the same bits as the board's.
 * @throws PerfError as `replay`.
 */
export function replayTree({ explanations }: ExplanationTree): ReadonlyMap<GoalId, Replayed> {
  const replayed = new Map<GoalId, Replayed>();
  for (const [goalId, explanation] of explanations) {
    const inputs = explanation.inputs.map((input) => fromBelow(input, replayed));
    replayed.set(goalId, replay({ ...explanation, inputs }));
  }
  return replayed;
}

function fromBelow(input: Input, replayed: ReadonlyMap<GoalId, Replayed>): Input {
  const below = input.goalId === null ? undefined : replayed.get(input.goalId);
  if (!below) return input;
  const { progress, expected } = below;
  const isOwn = input.source === 'score' && progress.kind === 'scored';
  return { ...input, expected, progress: isOwn ? progress.progress : input.progress };
}
