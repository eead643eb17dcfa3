import { compareInstants } from '../calendar.ts';
import { compareMade } from '../goals/rhythm-records.ts';
import { standingCheckIns } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Meeting, PointSubject, TalkingPoint } from '../schema/conversation.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import type { GoalScore } from '../scoring/score.ts';
import { wasHeld } from './meetings.ts';

/** How what a point is about stands, or stood when it was raised. */
export type PointValue = NonNullable<TalkingPoint['value']>;

/** A point about a goal or a check-in, then and now. */
export interface PointChange {
  /** When it was raised; `null` where nothing was kept. */
  readonly then: PointValue | null;
  /** `null` where the goal is not there, or out of sight. */
  readonly now: PointValue | null;
}

/** Whether nobody has resolved or dropped a point. */
export function isOpenPoint({ ended }: TalkingPoint): boolean {
  return ended === undefined;
}

/**
 * The open points of a series, in the order that its people have given them; those that nobody has moved
 * come last, oldest first.
 */
export function openPoints(points: readonly TalkingPoint[]): readonly TalkingPoint[] {
  return points.filter(isOpenPoint).sort(comparePoints);
}

/** The order of open points: by their keys, then by when they were raised, then by id. */
export function comparePoints(a: TalkingPoint, b: TalkingPoint): number {
  if (a.order !== b.order) {
    if (a.order === undefined || b.order === undefined) return a.order === undefined ? 1 : -1;
    return a.order < b.order ? -1 : 1;
  }
  return compareMade(a, b);
}

/**
 * How often a point was put off: at how many meetings that took place since it was raised it stayed open.
 * Meetings that were skipped or objected to put nothing off.
 *
 * @param meetings - Those of its series that have a record.
 */
export function timesPutOff(point: TalkingPoint, meetings: readonly Meeting[]): number {
  const { ended } = point;
  return meetings.filter(
    (meeting) =>
      wasHeld(meeting) &&
      compareInstants(meeting.at, point.at) > 0 &&
      (ended === undefined ||
        (ended.meetingId !== meeting.id && compareInstants(endOf(meeting), ended.at) < 0)),
  ).length;
}

/**
 * How what a point is about stands: progress and status of the goal, and the value last reported, of a
 * check-in its own.
 *
 * @param score - Of the goal; `undefined` where it has none.
 * @returns `undefined` where nothing is known of it, or it is about no goal.
 */
export function pointValue(
  { checkInsOf }: Pick<Records, 'checkInsOf'>,
  about: PointSubject | undefined,
  score: Pick<GoalScore, 'progress' | 'status'> | undefined,
): PointValue | undefined {
  if (about?.kind !== 'goal' && about?.kind !== 'check-in') return undefined;
  const checkIns = standingCheckIns(checkInsOf(about.goalId), Infinity);
  const read =
    about.kind === 'check-in'
      ? checkInsOf(about.goalId).find(({ id }) => id === about.checkInId)
      : checkIns.findLast(({ value }) => value !== undefined);
  const progress = score?.progress.kind === 'scored' ? score.progress.progress : undefined;
  const value = {
    ...(progress !== undefined && { progress }),
    ...(score && { status: score.status }),
    ...(read?.value !== undefined && { value: read.value }),
  };
  return Object.keys(value).length > 0 ? value : undefined;
}

/**
 * How what a point is about stood when it was raised, and how it stands now.
 *
 * @param records - As the viewer may see them.
 * @param scores - Of the same records.
 */
export function pointChange(
  records: Pick<Records, 'goals' | 'checkInsOf'>,
  { about, value }: TalkingPoint,
  scores: Pick<Scoreboard, 'scoreOf'>,
): PointChange {
  const goalId = about && 'goalId' in about ? about.goalId : undefined;
  const isThere = goalId !== undefined && records.goals.has(goalId);
  const subject: PointSubject | undefined = isThere ? { kind: 'goal', goalId } : undefined;
  const now = isThere ? pointValue(records, subject, scores.scoreOf(goalId)) : undefined;
  return { then: value ?? null, now: now ?? null };
}

function endOf({ at, minutes }: Meeting): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
