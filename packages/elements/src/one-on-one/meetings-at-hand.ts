import {
  type Instant,
  type MeetingRef,
  type PersonId,
  type Series,
  type SeriesMeeting,
  type WorkspaceReading,
  compareInstants,
  dayOf,
  epochOf,
  instantOf,
  meetingsIn,
  nextMeeting,
} from '@throughline/core';
import { meetingsOf } from '../parts/meetings-of.ts';

const dayMs = 86_400_000;
/** So many days back the two are asked whether they met. */
const askedDays = 21;

/** The meeting that the two prepare, are in, or have just had: one of today before one to come; `null` for none. */
export function meetingAtHand(reading: WorkspaceReading, series: Series): SeriesMeeting | null {
  const now = reading.now();
  const today = dayOf(now, series.zone);
  const from = instantOf(epochOf(now) - dayMs);
  const span = { from, until: instantOf(epochOf(now) + dayMs), at: now };
  const ofToday = meetingsIn(meetingsOf(reading, series), span).filter(
    ({ at, state }) => state !== 'skipped' && dayOf(at, series.zone) === today,
  );
  const open = ofToday.find(({ record }) => record?.closedAt === undefined);
  return open ?? ofToday.at(-1) ?? nextMeeting(meetingsOf(reading, series), now);
}

/** Meetings of the last weeks of which somebody still has to say something, latest first. */
export function meetingsToSettle(
  reading: WorkspaceReading,
  series: Series,
): readonly SeriesMeeting[] {
  const now = reading.now();
  const from = instantOf(epochOf(now) - askedDays * dayMs);
  return meetingsIn(meetingsOf(reading, series), { from, until: now, at: now })
    .filter((meeting) => isOver(meeting, now) && isToSettle(meeting, reading.viewer))
    .reverse();
}

/** All meetings that have begun by now, latest first. */
export function earlierMeetings(
  reading: WorkspaceReading,
  series: Series,
): readonly SeriesMeeting[] {
  const now = reading.now();
  const first = series.startedAt;
  return meetingsIn(meetingsOf(reading, series), { from: first, until: now, at: now })
    .filter((meeting) => meeting.record !== null || isOver(meeting, now))
    .reverse();
}

/** How a command names a meeting. */
export function refOf({ due, record }: SeriesMeeting): MeetingRef | undefined {
  if (record) return { meetingId: record.id };
  return due === null ? undefined : { due };
}

/** Whether the day of a meeting has come where the series is, so that it can be spoken of. */
export function hasDayCome({ at }: SeriesMeeting, { zone }: Series, now: Instant): boolean {
  return dayOf(at, zone) <= dayOf(now, zone);
}

function isOver({ at, minutes }: SeriesMeeting, now: Instant): boolean {
  return compareInstants(instantOf(epochOf(at) + minutes * 60_000), now) <= 0;
}

function isToSettle({ state, record }: SeriesMeeting, viewer: PersonId): boolean {
  if (state === 'scheduled') return true;
  if (state === 'objected') return true;
  return state === 'confirmed' && record?.confirmed?.by !== viewer;
}
