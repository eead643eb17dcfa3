import type { GoalId } from '../schema/ids.ts';
import type { Child } from './children.ts';
import type { Input } from './explanation.ts';
import { finalOf } from './facts.ts';
import { LongSum, plain, quotient } from './long-sum.ts';
import { type CountingStanding, counts } from './rollup.ts';

type Weighed = Omit<Input, 'share' | 'goalId'> & { readonly goalId: GoalId };

/** What children count with, by id; those that the viewer may not see merged into one, which comes last. */
export function inputsOf(
  children: readonly Child[],
  maySee: (goalId: GoalId) => boolean,
): readonly Input[] {
  const all = children.flatMap(weighed);
  const hidden = all.filter(({ goalId }) => !maySee(goalId));
  const shown = all.filter(({ goalId }) => maySee(goalId));
  const inputs = hidden.length > 0 ? [...shown, merged(hidden)] : shown;
  const whole = new LongSum();
  for (const { weight } of all) whole.addWeight(weight);
  const sum = plain(whole);
  return inputs.map((input) => ({ ...input, share: sum > 0 ? input.weight / sum : 0 }));
}

function weighed({ goal, weight, score, standing }: Child): readonly Weighed[] {
  if (standing === null || !counts(standing)) return [];
  const own = score.progress.kind === 'scored' ? score.progress.progress : 0;
  const progress = finalOf(goal) ?? own;
  return [{ goalId: goal.id, weight, progress, expected: score.expected, source: standing }];
}

function merged(hidden: readonly Weighed[]): Omit<Input, 'share'> {
  const weight = new LongSum();
  const progress = new LongSum();
  const expected = new LongSum();
  for (const input of hidden) {
    weight.addWeight(input.weight);
    progress.addWeighted(input.weight, input.progress);
    expected.addWeighted(input.weight, input.expected);
  }
  const hasWeight = weight.high > 0;
  return {
    goalId: null,
    weight: plain(weight),
    progress: hasWeight ? quotient(progress, weight) : 0,
    expected: hasWeight ? quotient(expected, weight) : 0,
    source: mergedSource(hidden),
    sums: { weight: parts(weight), progress: parts(progress), expected: parts(expected) },
  };
}

/** Grades and scores are not told apart; that none has data is, since a mean needs to know. */
function mergedSource(hidden: readonly Weighed[]): CountingStanding {
  const hasData = hidden.some(({ source, weight }) => weight > 0 && source !== 'no-data-as-zero');
  return hasData ? 'score' : 'no-data-as-zero';
}

function parts({ high, low }: LongSum) {
  return { high, low };
}
