import { epochOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import { standingCheckIns } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { recordsBelow } from './below.ts';
import { createScoreboard } from './scoreboard.ts';
import { sourcesOf } from './sources.ts';

/** What people give the goals that make up a figure. Never derived from figures. */
export type ConfidenceUnder =
  | {
      readonly kind: 'confidence';
      /** The mean of last confidences by the share that each goal has in the figure, 0 to 1. */
      readonly mean: number;
      /** The standard deviation by the same shares, 0 to 0.5. */
      readonly spread: number;
      /** What the mean has gained in two weeks, over the goals that had a confidence then; `null` for none. */
      readonly change: number | null;
      /** The part of the figure, over 0 to 1, that has a confidence. */
      readonly share: number;
    }
  | { readonly kind: 'no-confidence' };

/** What is asked of a confidence. */
interface ConfidenceOptions {
  readonly isLive?: boolean;
  readonly maySee?: (goalId: GoalId) => boolean;
}

const twoWeeksMs = 14 * 86_400_000;

/** What was said of one goal that a figure comes from. */
export interface GivenConfidence {
  readonly goalId: GoalId;
  /** The last one, 0 to 1. */
  readonly confidence: number;
  /** The last one two weeks earlier; `null` for none. */
  readonly before: number | null;
  /** The goal's part in the figure at the moment, 0 to 1. */
  readonly share: number;
}

/**
 * The confidence in a goal, from the last confidences in the open goals that its figure comes from, each
 * with its share at the moment; for a goal with readings of its own that is the goal itself.
 *
 * What people said of goals that the viewer may not see is left out, and their share with it: a confidence
 * is somebody's word, and not a score, in which hidden goals count.
 *
 * @param options - `isLive`: counts check-ins made after the moment too, as a live board does. `maySee`,
 *   whether the viewer may see a goal; every goal where it is left out.
 * @throws PerfError `not-found` for a goal that is not there or may not be seen.
 */
export function confidenceUnder(
  records: Records,
  goalId: GoalId,
  at: Instant,
  options: ConfidenceOptions = {},
): ConfidenceUnder {
  return confidenceOf(confidencesUnder(records, goalId, at, options));
}

/** The confidences that `confidenceUnder` is the mean of, parents before children. Throws as it does. */
export function confidencesUnder(
  records: Records,
  goalId: GoalId,
  at: Instant,
  { isLive = false, maySee = () => true }: ConfidenceOptions = {},
): readonly GivenConfidence[] {
  if (!records.goals.has(goalId) || !maySee(goalId)) {
    throw new PerfError('not-found', `There is no goal ${goalId}.`, { ids: [goalId] });
  }
  const knownUntil = isLive ? Infinity : epochOf(at);
  const known = recordsBelow(records, goalId, knownUntil);
  const board = createScoreboard(known, at, { isLive: true });
  const open = sourcesOf(known, board, goalId).filter(
    ({ goal, fixed }) => fixed === null && goal.state === 'active' && maySee(goal.id),
  );
  return open.flatMap(({ goal: { id }, share }) => {
    const confidence = lastConfidence(known, id, knownUntil);
    const before = lastConfidence(known, id, epochOf(at) - twoWeeksMs);
    return confidence === null ? [] : [{ goalId: id, share, confidence, before }];
  });
}

/** Several confidences as one, by their shares. */
export function confidenceOf(given: readonly GivenConfidence[]): ConfidenceUnder {
  if (given.length === 0) return { kind: 'no-confidence' };
  const mean = meanOf(given.map(({ share, confidence }) => [share, confidence]));
  const squares = meanOf(
    given.map(({ share, confidence }) => [share, (confidence - mean) ** 2] as const),
  );
  const gains = given.flatMap(({ share, confidence, before }) =>
    before === null ? [] : [[share, confidence - before] as const],
  );
  return {
    ...{ kind: 'confidence', mean, spread: Math.sqrt(squares) },
    change: gains.length === 0 ? null : meanOf(gains),
    share: Math.min(
      1,
      given.reduce((sum, { share }) => sum + share, 0),
    ),
  };
}

function lastConfidence(records: Records, goalId: GoalId, atMs: number): number | null {
  const standing = standingCheckIns(records.checkInsOf(goalId), atMs);
  return standing.findLast(({ confidence }) => confidence !== undefined)?.confidence ?? null;
}

/** @param weighted - Pairs of a weight and a value. */
function meanOf(weighted: readonly (readonly [number, number])[]): number {
  let [sum, weights] = [0, 0];
  for (const [weight, value] of weighted) {
    sum += weight * value;
    weights += weight;
  }
  return sum / weights + 0;
}
