import { epochOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import { goalKnownAt } from '../goals/lifecycle.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Child, linkedChildren } from './children.ts';
import { standingCode } from './codes.ts';
import type { Explanation } from './explanation.ts';
import { inputsOf } from './inputs.ts';
import { overrideAt, progressAtClose } from './override.ts';
import { reportsOf } from './readings.ts';
import { isWithoutData } from './rollup.ts';
import type { GoalScore } from './score.ts';
import type { Scoreboard } from './scoreboard.ts';
import { statusReason } from './status-reason.ts';

/**
 * The tree behind the score of a goal, one level deep.
 *
 * Contributors that the viewer may not see appear as one input with `goalId: null`, their weights summed,
 * their progress and expectation as weighted means; those left out are only counted, and a worst goal that
 * is hidden is not named. The means of the merged input are exact to the last bit of a number, so a
 * single hidden one is told as it is, and of several whatever their means tell. What `replay` needs beyond
 * them follows from the score and the other inputs.
 *
 * @param board - Scores of the same records.
 * @param options - `maySee`, whether the viewer may see a goal; every goal where it is left out.
 * @throws PerfError `not-found` for a goal that is not there or may not be seen.
 */
export function explain(
  records: Records,
  board: Scoreboard,
  goalId: GoalId,
  options: { readonly maySee?: (goalId: GoalId) => boolean } = {},
): Explanation {
  const maySee = options.maySee ?? (() => true);
  const record = records.goals.get(goalId);
  const score = board.scoreOf(goalId);
  if (!record || !score || !maySee(goalId)) {
    throw new PerfError('not-found', `There is no goal ${goalId} to explain.`, { ids: [goalId] });
  }
  const at = epochOf(board.at);
  const knownUntil = board.isLive ? Infinity : at;
  const goal = goalKnownAt(record, knownUntil);
  const override = overrideAt(goal, { at, knownUntil });
  const { driver, children } = linkedChildren(records, board, goal, { knownUntil, maySee });
  const counting = children.filter(({ leftOut }) => leftOut === null);
  const out = children.filter(({ leftOut }) => leftOut !== null);
  // Who supports has no part in the score, and a private goal may: not even their number is told.
  const hiddenOut = out.filter(
    ({ goal: child, leftOut }) => leftOut !== 'supports' && !maySee(child.id),
  );
  return {
    goalId,
    at: board.at,
    driver: { set: goal.driver, used: driver },
    score: withoutHidden(score, maySee),
    ...ownBasis(records, goal),
    readings: reportsOf(goal, driver, records.checkInsOf(goalId), knownUntil).readings.map(
      ({ checkIn, value }) => ({ checkInId: checkIn.id, asOf: checkIn.asOf, value }),
    ),
    inputs: inputsOf(counting, maySee),
    leftOut: out.flatMap(({ goal: child, weight, leftOut }) =>
      leftOut !== null && maySee(child.id) ? [{ goalId: child.id, weight, reason: leftOut }] : [],
    ),
    hiddenLeftOut: hiddenOut.length,
    hiddenSilent: score.computed.kind === 'no-data' && hiddenOut.some(isSilent),
    override,
    atClose: progressAtClose(goal),
    computed: score.computed,
    statusBecause: statusReason(records.settings, goal, score, {
      override,
      hasInputs: counting.some(({ weight }) => weight > 0),
    }),
  };
}

function ownBasis(
  records: Records,
  goal: Goal,
): Pick<Explanation, 'measure' | 'overAchievement' | 'paced'> {
  const { start, due, state, pace, measure } = goal;
  const zone = zoneOf(records, goal.ownerId);
  return {
    measure: measure ?? null,
    overAchievement: records.settings.overAchievement,
    paced: { start, due, state, zone, ...(pace && { pace }) },
  };
}

function withoutHidden(score: GoalScore, maySee: (goalId: GoalId) => boolean): GoalScore {
  return score.worst === null || maySee(score.worst) ? score : { ...score, worst: null };
}

function isSilent({ standing, weight }: Child): boolean {
  return weight > 0 && standing !== null && isWithoutData(standingCode[standing]);
}
