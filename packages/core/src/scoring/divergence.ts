import { epochOf } from '../calendar.ts';
import { standingCheckIns } from '../goals/lookup.ts';
import { lifeAt } from '../goals/lifecycle.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal, PaceStatus } from '../schema/goal.ts';
import type { CheckInId, GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Rulebook } from '../schema/settings.ts';
import { type Band, bandCode } from './codes.ts';
import { paceStatus, rulebookOf, shippedRulebooks } from './rulebooks.ts';
import type { GoalScore } from './score.ts';
import type { Scoreboard } from './scoreboard.ts';

/** A goal of which people say something else than its figures. */
export interface Divergence {
  readonly goalId: GoalId;
  /** `better`: green outside and red inside, like a watermelon; `worse`: people know more than the figures. */
  readonly direction: 'better' | 'worse';
  readonly reported: PaceStatus;
  /** By the computed progress, whatever an override says. */
  readonly pace: PaceStatus;
  /** How far apart: 2 from on-track to off-track. */
  readonly steps: 1 | 2;
  readonly progress: number;
  readonly expected: number;
  /** The check-in that said so last, by whom, and when it was made. */
  readonly checkInId: CheckInId;
  readonly by: PersonId;
  readonly reportedAt: Instant;
  /** Since when the same has been said without a break. */
  readonly since: Instant;
}

/**
 * Goals whose last reported status is not what their pace says.
 *
 * The pace is judged by the rulebook of the workspace, and by the default one where that is `reported`,
 * which has no opinion of its own. Only open goals that have begun have a pace; those without a report or
 * without progress are left out. How old a report may be is for staleness to say.
 *
 * @param board - Scores of the same records.
 * @param options - `maySee`, whether the viewer may see a goal; every goal where it is left out. `among`, the
 *   goals to look at, in place of all of the records: it then costs the same in a company of any size.
 * @returns Reported better first, then those further apart, then those further behind, then by id.
 */
export function divergence(
  records: Records,
  board: Scoreboard,
  options: {
    readonly maySee?: (goalId: GoalId) => boolean;
    readonly among?: Iterable<Goal>;
  } = {},
): readonly Divergence[] {
  const maySee = options.maySee ?? (() => true);
  const found: Divergence[] = [];
  const rulebook = judging(records);
  for (const goal of options.among ?? records.goals.values()) {
    if (!maySee(goal.id)) continue;
    const score = board.scoreOf(goal.id);
    const divergent = score && divergenceOf(records, board, goal, score, rulebook);
    if (divergent) found.push(divergent);
  }
  return found.sort(byWeight);
}

/**
 * Whether `divergence` holds what people say of a goal against its pace: it is open, has begun and has progress,
 * and a report that stands says a status. Throws nothing.
 *
 * @param board - Scores of the same records.
 */
export function isJudged(records: Records, board: Scoreboard, goal: Goal): boolean {
  const score = board.scoreOf(goal.id);
  return score !== undefined && saidOf(records, board, goal, score).length > 0;
}

/** The pace of a goal by its computed progress, as `divergence` judges it: `no-data` without progress. */
export function paceOf(records: Records, goal: Goal, { computed, expected }: GoalScore): Band {
  if (computed.kind !== 'scored') return 'no-data';
  const { progress } = computed;
  return paceStatus(judging(records), { progress, expected, ambition: goal.ambition });
}

function judging({ settings }: Records): Rulebook {
  const rulebook = rulebookOf(settings);
  return rulebook.basis === 'reported' ? (shippedRulebooks[0] as Rulebook) : rulebook;
}

function divergenceOf(
  records: Records,
  board: Scoreboard,
  goal: Goal,
  score: GoalScore,
  rulebook: Rulebook,
): Divergence | null {
  const said = saidOf(records, board, goal, score);
  const [last] = said.slice(-1);
  const { computed, expected } = score;
  if (!last || computed.kind !== 'scored') return null;
  const { progress } = computed;
  const pace: Band = paceStatus(rulebook, { progress, expected, ambition: goal.ambition });
  if (pace === 'no-data' || pace === last.status) return null;
  const apart = bandCode[last.status] - bandCode[pace];
  return {
    goalId: goal.id,
    direction: apart > 0 ? 'better' : 'worse',
    ...{ reported: last.status, pace, steps: Math.abs(apart) === 2 ? 2 : 1 },
    ...{ progress, expected },
    ...{ checkInId: last.id, by: last.by, reportedAt: last.at },
    since: firstOfRun(said, last.status).at,
  };
}

/** The reports of a status that stand, oldest first; none where the goal has no pace to hold them against. */
function saidOf(
  records: Records,
  board: Scoreboard,
  goal: Goal,
  { computed, status }: GoalScore,
): readonly Said[] {
  const knownUntil = board.isLive ? Infinity : epochOf(board.at);
  const isOpen = lifeAt(goal, knownUntil).state === 'active' && status !== 'not-started';
  if (!isOpen || computed.kind !== 'scored') return [];
  const checkIns = records.checkInsOf(goal.id);
  // Most goals have never been given a word, which is quicker seen than standing check-ins are found.
  if (!checkIns.some(hasStatus)) return [];
  return standingCheckIns(checkIns, knownUntil).filter(hasStatus);
}

type Said = CheckIn & { readonly status: PaceStatus };

function hasStatus(checkIn: CheckIn): checkIn is Said {
  return checkIn.status !== undefined;
}

/** The first of the reports at the end that all say the same. */
function firstOfRun(said: readonly Said[], status: PaceStatus): Said {
  const before = said.findLastIndex((checkIn) => checkIn.status !== status);
  return said[before + 1] as Said;
}

function byWeight(a: Divergence, b: Divergence): number {
  if (a.direction !== b.direction) return a.direction === 'better' ? -1 : 1;
  const behind = (each: Divergence) => each.expected - each.progress;
  return b.steps - a.steps || behind(b) - behind(a) || (a.goalId < b.goalId ? -1 : 1);
}
