import { epochOf, startOfDay } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import { goalKnownAt } from '../goals/lifecycle.ts';
import { standingCheckIns, workingCalendarOf, zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal, Override } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Settings } from '../schema/settings.ts';
import { type Child, linkedChildren } from './children.ts';
import { standingCode } from './codes.ts';
import type { Explanation, IgnoredOverride } from './explanation.ts';
import { inputsOf } from './inputs.ts';
import { leftOutOf } from './left-out.ts';
import { overrideAt, progressAtClose } from './override.ts';
import { passedOver } from './passed-over.ts';
import { reportsOf, saidOf } from './readings.ts';
import { type UsedDriver, isWithoutData } from './rollup.ts';
import { type GoalScore, withoutHidden } from './score.ts';
import type { Scoreboard } from './scoreboard.ts';
import { type StatusGround, statusReason } from './status-reason.ts';

const dayMs = 86_400_000;

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
  const { driver, children } = linkedChildren(records, board, goal, { knownUntil, maySee });
  const counting = children.filter(({ leftOut }) => leftOut === null);
  const reports = reportsExplained(records, goal, driver, knownUntil);
  const words = overrideExplained(goal, { at, knownUntil });
  return {
    goalId,
    at: board.at,
    driver: { set: goal.driver, used: driver },
    score: withoutHidden(score, maySee),
    ...ownBasis(records, goal),
    ...reports,
    inputs: inputsOf(counting, maySee),
    ...leftOutExplained(records.settings, score, children, maySee),
    ...words,
    computed: score.computed,
    missingParents: missingParents(records, goal),
    statusBecause: statusReason(records.settings, goal, score, {
      override: words.override,
      hasInputs: counting.some(({ weight }) => weight > 0),
      isSaid: reports.said !== null,
      ...silenceOf(records, goal, score, at),
    }),
  };
}

function ownBasis(
  records: Records,
  goal: Goal,
): Pick<Explanation, 'measure' | 'overAchievement' | 'paced'> {
  const { start, due, state, pace, measure } = goal;
  const zone = zoneOf(records, goal.ownerId);
  const worked = pace?.curve === 'working-days' ? workingCalendarOf(records) : undefined;
  const calendar = worked && { weekend: worked.weekend, holidays: worked.holidays };
  return {
    measure: measure ?? null,
    overAchievement: records.settings.overAchievement,
    paced: { start, due, state, zone, ...(pace && { pace }), ...(calendar && { calendar }) },
  };
}

function reportsExplained(
  records: Records,
  goal: Goal,
  driver: UsedDriver,
  knownUntil: number,
): Pick<Explanation, 'readings' | 'passedOver' | 'said'> {
  const all = saidOf(records, goal);
  const { readings } = reportsOf(goal, driver, all, knownUntil);
  const read = new Set(readings.map(({ checkInId }) => checkInId));
  return {
    readings,
    passedOver: passedOver(goal, driver, all, read, knownUntil),
    said: lastSaid(standingCheckIns(all.checkIns, knownUntil)),
  };
}

function lastSaid(standing: readonly CheckIn[]): Explanation['said'] {
  for (const { id: checkInId, asOf, status } of standing.toReversed()) {
    if (status !== undefined) return { checkInId, asOf, status };
  }
  return null;
}

function leftOutExplained(
  { noDataGraceDays }: Settings,
  { computed }: GoalScore,
  children: readonly Child[],
  maySee: (goalId: GoalId) => boolean,
): Pick<Explanation, 'leftOut' | 'hiddenLeftOut' | 'hiddenSilent'> {
  // Who supports has no part in the score, and a private goal may: not even their number is told.
  const hidden = children.filter(
    ({ goal: { id }, leftOut }) => leftOut !== null && leftOut !== 'supports' && !maySee(id),
  );
  return {
    leftOut: children.flatMap((child) =>
      maySee(child.goal.id) ? leftOutOf(child, noDataGraceDays) : [],
    ),
    hiddenLeftOut: hidden.length,
    hiddenSilent: computed.kind === 'no-data' && hidden.some(isSilent),
  };
}

function overrideExplained(
  goal: Goal,
  moment: { readonly at: number; readonly knownUntil: number },
): Pick<Explanation, 'override' | 'overrideIgnored' | 'atClose'> {
  const override = overrideAt(goal, moment);
  const atClose = progressAtClose(goal);
  if (!goal.override) return { override, overrideIgnored: null, atClose };
  const ignored = (because: IgnoredOverride['because']) => ({
    override: null,
    overrideIgnored: { override: goal.override as Override, because },
    atClose,
  });
  if (atClose) return ignored('closed');
  if (override) return { override, overrideIgnored: null, atClose };
  return ignored(epochOf(goal.override.at) > moment.knownUntil ? 'set-later' : 'ended');
}

function missingParents({ goals }: Records, { links }: Goal): readonly GoalId[] {
  return links.map(({ parentId }) => parentId).filter((parentId) => !goals.has(parentId));
}

/** How long nobody has reported on a goal, and how long a report on it is fresh. */
function silenceOf(
  { staleAt, people, settings }: Records,
  goal: Goal,
  { reportedAt }: GoalScore,
  at: number,
): Pick<StatusGround, 'idleDays' | 'freshDays'> {
  const start = startOfDay(goal.start, zoneOf({ people, settings }, goal.ownerId));
  const since = reportedAt === null ? start : Math.max(start, epochOf(reportedAt));
  const fresh = staleAt ? (staleAt(goal, since) - since) / dayMs : settings.staleAfterDays;
  return { idleDays: (at - since) / dayMs, freshDays: fresh };
}

function isSilent({ standing, weight }: Child): boolean {
  return weight > 0 && standing !== null && isWithoutData(standingCode[standing]);
}
