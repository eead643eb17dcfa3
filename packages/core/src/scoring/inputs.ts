import type { GoalId } from '../schema/ids.ts';
import type { Child } from './children.ts';
import { type CountingStanding, isCounting, standingCode } from './codes.ts';
import type { Input } from './explanation.ts';
import { finalOf } from './facts.ts';
import { type PaceMean, meanOf } from './pace-mean.ts';

type Weighed = Omit<Input, 'share' | 'goalId'> & { readonly goalId: GoalId };

/** What children count with, by id; those that the viewer may not see merged into one, which comes last. */
export function inputsOf(
  children: readonly Child[],
  maySee: (goalId: GoalId) => boolean,
): readonly Input[] {
  const all = children.flatMap(weighed);
  const hidden = all.filter(({ goalId }) => !maySee(goalId));
  const shown = all.filter(({ goalId }) => maySee(goalId));
  const mean = meanOfInputs(all);
  const inputs = hidden.length > 0 ? [...shown, merged(shown, hidden, mean)] : shown;
  const whole = mean.weight();
  return inputs.map((input) => ({ ...input, share: whole > 0 ? input.weight / whole : 0 }));
}

function weighed({ goal, weight, score, standing }: Child): readonly Weighed[] {
  if (standing === null || !isCounting(standing)) return [];
  const own = score.progress.kind === 'scored' ? score.progress.progress : 0;
  const progress = finalOf(goal) ?? own;
  return [{ goalId: goal.id, weight, progress, expected: score.expected, source: standing }];
}

/**
 * Hidden inputs as one. Their means are rounded; what the mean of all inputs lacks by that follows from the
 * score and the other inputs, and so tells nothing else of those that are hidden.
 */
function merged(
  shown: readonly Weighed[],
  hidden: readonly Weighed[],
  all: PaceMean,
): Omit<Input, 'share'> {
  const mean = meanOfInputs(hidden);
  const isEmpty = mean.isEmpty();
  const input = {
    goalId: null,
    weight: mean.weight(),
    progress: isEmpty ? 0 : mean.meanProgress(),
    expected: isEmpty ? 0 : mean.meanExpected(),
    source: mergedSource(hidden),
  };
  if (isEmpty) return input;
  const rest = meanOfInputs([...shown, input]).missing(all);
  return rest.progress.length + rest.expected.length === 0 ? input : { ...input, rest };
}

function meanOfInputs(list: readonly Omit<Input, 'share'>[]): PaceMean {
  return meanOf(list.map((input) => ({ ...input, standing: standingCode[input.source] })));
}

/** Grades and scores are not told apart; that none has data is, since a mean needs to know. */
function mergedSource(hidden: readonly Weighed[]): CountingStanding {
  const hasData = hidden.some(({ source, weight }) => weight > 0 && source !== 'no-data-as-zero');
  return hasData ? 'score' : 'no-data-as-zero';
}
