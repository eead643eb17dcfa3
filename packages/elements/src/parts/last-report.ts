import {
  type Day,
  type Goal,
  type GoalId,
  type Instant,
  type WorkspaceReading,
  dayOf,
  metricOf,
  standingCheckIns,
  standingObservations,
  zoneOf,
} from '@throughline/core';
import type { Format } from '../format.ts';
import type { MessagesOf } from '../messages.ts';

/** How a goal was last reported on, in words. */
export interface LastReport {
  /** Confidence as it was last given; '' for never. */
  readonly confidence: string;
  /** How long ago, or the day that the report is about where that is an earlier one. */
  readonly reported: string;
  /** The moment it was made; '' for never. */
  readonly reportedAt: string;
}

/**
 * The last report on a goal or on what counts below it. One that was entered later than the day it
 * speaks of, as an import is, shows that day: an old reading does not look fresh.
 */
export function lastReport(
  workspace: WorkspaceReading,
  goal: Goal,
  { messages, format }: { readonly messages: MessagesOf<never>; readonly format: Format },
  now: Instant,
): LastReport {
  const { records } = workspace;
  const reportedAt = workspace.scores().scoreOf(goal.id)?.reportedAt ?? null;
  const confidence = standingCheckIns(records.checkInsOf(goal.id), Infinity).findLast(
    (checkIn) => checkIn.confidence !== undefined,
  )?.confidence;
  const given = confidence === undefined ? '' : format.percent(confidence);
  if (!reportedAt) return { confidence: given, reported: messages.words.never, reportedAt: '' };
  const earlier = earlierDay(workspace, goal, reportedAt);
  return {
    confidence: given,
    reported: earlier ? format.day(earlier) : format.age(reportedAt, now),
    reportedAt: format.moment(reportedAt),
  };
}

/** The day that the last report is about, where it was made later than that day; else ''. */
function earlierDay(workspace: WorkspaceReading, goal: Goal, reportedAt: Instant): Day {
  const { records } = workspace;
  const board = workspace.scores();
  const madeAt = Date.parse(reportedAt);
  const isThen = (at: Instant) => Date.parse(at) === madeAt;
  for (let on: Goal | undefined = goal; on;) {
    const checkIns = records.checkInsOf(on.id);
    const metricId = metricOf(on);
    const observed = metricId === undefined ? [] : records.observationsOf(metricId);
    const isByCheckIn = checkIns.some(({ at }) => isThen(at));
    if (isByCheckIn || observed.some(({ at }) => isThen(at))) {
      const current = isByCheckIn
        ? standingCheckIns(checkIns, Infinity).at(-1)
        : standingObservations(observed, Infinity).at(-1);
      if (!current) return '';
      return current.asOf < dayOf(current.at, zoneOf(records, on.ownerId)) ? current.asOf : '';
    }
    // What counts below brought its own moment up with it, written as it is here.
    const below: GoalId | undefined = records
      .childrenOf(on.id)
      .find((id) => board.scoreOf(id)?.reportedAt === reportedAt);
    on = below && records.goals.get(below);
  }
  return '';
}
