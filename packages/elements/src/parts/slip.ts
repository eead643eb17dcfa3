import {
  type AgendaPhraseValues,
  type GoalId,
  type Instant,
  type PersonId,
  type Series,
  type WorkspaceReading,
  compareInstants,
  nextMeeting,
} from '@throughline/core';
import { meetingsOf } from './meetings-of.ts';

/** A goal that stands worse than when two people met last, and where to raise it. */
export interface Slip {
  readonly goalId: GoalId;
  readonly series: Series;
  /** With whom. */
  readonly otherId: PersonId;
  /** When the two meet next. */
  readonly next: Instant;
  readonly values: AgendaPhraseValues['agenda.status-worse'];
}

/** All lines that there are: of a goal one asks whether it has slipped, not whether others slipped further. */
const roomForAll = { lines: Infinity, perRule: Infinity };

/**
 * Whether a goal has slipped by the agenda of a one-on-one of the viewer that is still to come, and is no talking point
 * there yet.
 *
 * @returns The slip, where it can be raised soonest; `undefined` where there is none, or nobody to raise it with.
 */
export function slipOf(reading: WorkspaceReading, goalId: GoalId): Slip | undefined {
  const { rhythm } = reading.records;
  const slips = rhythm.seriesOf(reading.viewer).flatMap((id) => {
    const series = rhythm.series.get(id);
    return series ? slipIn(series, goalId, reading) : [];
  });
  return slips.sort((a, b) => compareInstants(a.next, b.next))[0];
}

function slipIn(series: Series, goalId: GoalId, reading: WorkspaceReading): readonly Slip[] {
  const next = nextMeeting(meetingsOf(reading, series), reading.now())?.at;
  const otherId = series.people.find((id) => id !== reading.viewer);
  if (next === undefined || otherId === undefined) return [];
  return reading.agenda(series.id, roomForAll).flatMap(({ reason }) => {
    if (reason.key !== 'agenda.status-worse' || reason.values.goalId !== goalId) return [];
    return [{ goalId, series, otherId, next, values: reason.values }];
  });
}
