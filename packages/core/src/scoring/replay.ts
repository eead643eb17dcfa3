import { kindCode, standingCode } from './codes.ts';
import { expectedProgress } from './expected.ts';
import type { Explanation } from './explanation.ts';
import { type PaceMean, meanOf } from './pace-mean.ts';
import { ownProgress } from './readings.ts';
import { heldProgress } from './override.ts';
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
 * A mean is rounded once, from sums of 106 bits. The means of merged inputs are rounded already; where
 * that would show, they bring along what the result lacks.
 *
 * @returns The same bits as `explanation.score`, where no weighed input is 10^13 times as great as what they come
 *   to: that is all that 106 bits tell apart when great figures cancel one another out.
 * @throws PerfError as `expectedProgress`.
 */
export function replay(explanation: Explanation): Replayed {
  const { driver, paced, measure, atClose, override } = explanation;
  const mean = meanOfInputs(explanation);
  const isOwn = driver.used === 'measure' || driver.used === 'manual';
  const computed = isOwn ? ownOf(explanation) : rolledUp(mean);
  const goal = measure ? { ...paced, measure } : paced;
  const overridden = heldProgress({ state: paced.state }, override ?? null);
  const isClosed = paced.state === 'closed';
  return {
    computed,
    progress: atClose ?? overridden ?? computed,
    expected:
      isClosed || isOwn || mean.isEmpty()
        ? expectedProgress(goal, explanation.at, paced.zone, paced.calendar)
        : mean.meanExpected(),
  };
}

function ownOf({ measure, driver, readings, overAchievement }: Explanation): Progress {
  const values = readings.map(({ value }) => value);
  return ownProgress(measure ?? null, driver.used, values, overAchievement);
}

function rolledUp(mean: PaceMean): Progress {
  const kind = mean.kind();
  if (kind === kindCode['no-data']) return { kind: 'no-data' };
  if (kind !== kindCode.scored) return { kind: 'undefined', reason: 'nothing-to-score' };
  const progress = mean.meanProgress();
  return { kind: 'scored', progress, raw: progress };
}

function meanOfInputs({ inputs, leftOut, hiddenSilent }: Explanation): PaceMean {
  const counting = inputs.map((input) => ({ ...input, standing: standingCode[input.source] }));
  const silent = leftOut
    .filter(({ reason }) => reason === 'no-data-yet' || reason === 'no-data-excluded')
    .map(({ weight }) => ({ ...nothing, weight }));
  const hidden = hiddenSilent ? [{ ...nothing, weight: 1 }] : [];
  const mean = meanOf([...counting, ...silent, ...hidden]);
  for (const { rest } of inputs) if (rest) mean.addRest(rest);
  return mean;
}

const nothing = { standing: standingCode['no-data-yet'], progress: 0, expected: 0 };
