import { expectedProgress } from './expected.ts';
import type { Explanation } from './explanation.ts';
import { ownProgress } from './readings.ts';
import { PaceMean, meanExpected, meanKind, meanProgress } from './rollup.ts';
import type { Progress } from './score.ts';

/** The numbers of a score, worked out again from its explanation alone. */
export interface Replayed {
  readonly progress: Progress;
  readonly computed: Progress;
  readonly expected: number;
}

/**
 * Works out a score again from what its explanation names, and from nothing else.
 *
 * A mean is rounded once, from sums of 106 bits. Merged inputs bring theirs along; since they come
 * last and not in the order of ids, they could move the result only where the exact mean lies within
 * 2^-100 of the middle between two numbers.
 *
 * @returns The same bits as `explanation.score`.
 * @throws PerfError as `expectedProgress`.
 */
export function replay(explanation: Explanation): Replayed {
  const { driver, paced, measure, atClose, override } = explanation;
  const mean = meanOf(explanation);
  const isOwn = driver.used === 'measure' || driver.used === 'manual';
  const computed = isOwn ? ownOf(explanation) : rolledUp(mean);
  const held = atClose ?? override?.progress ?? null;
  const goal = measure ? { ...paced, measure } : paced;
  const isClosed = paced.state === 'closed';
  return {
    computed,
    progress: held === null ? computed : { kind: 'scored', progress: held, raw: held },
    expected:
      (isClosed || isOwn ? null : meanExpected(mean)) ??
      expectedProgress(goal, explanation.at, paced.zone),
  };
}

function ownOf({ measure, driver, readings, overAchievement }: Explanation): Progress {
  const values = readings.map(({ value }) => value);
  return ownProgress(measure ?? null, driver.used, values, overAchievement);
}

function rolledUp(mean: PaceMean): Progress {
  const kind = meanKind(mean);
  if (kind === 'nothing-to-score') return { kind: 'undefined', reason: kind };
  if (kind === 'no-data') return { kind };
  const progress = meanProgress(mean);
  return { kind, progress, raw: progress };
}

function meanOf({ inputs, leftOut, hiddenSilent }: Explanation): PaceMean {
  const mean = new PaceMean();
  for (const { source, weight, progress, expected, sums } of inputs) {
    if (sums) mean.addSums(source, sums);
    else mean.add(source, weight, progress, expected);
  }
  const isSilent = leftOut.some(
    ({ weight, reason }) =>
      weight > 0 && (reason === 'no-data-yet' || reason === 'no-data-excluded'),
  );
  if (isSilent || hiddenSilent) mean.hasSilent = true;
  return mean;
}
