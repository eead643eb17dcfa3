import { compareInstants, epochOf, instantOf } from '../calendar.ts';
import type { Meeting, Series } from '../schema/conversation.ts';
import type { MeetingId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';

const minuteMs = 60_000;

/** How long the other one may object to what one said of a meeting, in days of 24 hours. */
export const objectionDays = 7;

/**
 * How a meeting stands: to come or past with nothing said of it; said to be held, which the other may still
 * object to; held; objected to; or skipped.
 */
export type MeetingState = 'scheduled' | 'confirmed' | 'held' | 'objected' | 'skipped';

/** A meeting of a series, with a record or without. */
export interface SeriesMeeting {
  /** Its moment by the recurrence; `null` for one between. */
  readonly due: Instant | null;
  /** When it is, or was, to begin. */
  readonly at: Instant;
  readonly minutes: number;
  readonly state: MeetingState;
  /** What has happened to it; `null` for nothing. */
  readonly record: Meeting | null;
}

/** The due moments of a series from a moment on, that one included: earliest first, endless perhaps. */
export type DueMoments = (from: Instant) => Iterable<Instant>;

/** Which meetings to list. */
export interface MeetingSpan {
  /** Begins then or later. */
  readonly from: Instant;
  /** Begins before. */
  readonly until: Instant;
  /** The moment for which states are told. */
  readonly at: Instant;
}

/** A series with its meetings: those by its dates, and those that have a record. */
export interface Meetings {
  readonly series: Series;
  readonly records: readonly Meeting[];
  readonly dueMoments: DueMoments;
}

/**
 * How a meeting stands at a moment, by all that its record tells.
 *
 * @returns `confirmed` until seven days after somebody said that it was held, from then on `held`.
 */
export function meetingState(meeting: Meeting, at: Instant): MeetingState {
  if (meeting.skipped) return 'skipped';
  if (!meeting.confirmed) return 'scheduled';
  if (meeting.objected) return 'objected';
  return epochOf(at) < objectionEnd(meeting.confirmed.at) ? 'confirmed' : 'held';
}

/** Until when, in milliseconds since 1970, the other one may object to what was said at a moment. */
export function objectionEnd(confirmedAt: Instant): number {
  return epochOf(confirmedAt) + objectionDays * 24 * 60 * minuteMs;
}

/** Whether a meeting took place as far as anybody says: confirmed, and not objected to. */
export function wasHeld({ confirmed, objected }: Meeting): boolean {
  return confirmed !== undefined && objected === undefined;
}

/**
 * The meetings that begin in a span, moved ones by when they begin now.
 *
 * A meeting of the recurrence has at most one record, and stands once, wherever that was moved. A record
 * stays a meeting when the dates of its series change; in a series that has ended, only if it began before
 * or something is said of it.
 *
 * @returns By when they begin, then by the moment of the recurrence. Throws nothing.
 *
 * @example
 * meetingsIn(
 *   { series, records: rhythm.meetingsOf(series.id), dueMoments: (from) => seriesDates(series, from) },
 *   { from: '2026-05-01T00:00:00Z', until: '2026-06-01T00:00:00Z', at: '2026-05-04T10:00:00Z' },
 * );
 */
export function meetingsIn(
  { series, records, dueMoments }: Meetings,
  { from, until, at }: MeetingSpan,
): readonly SeriesMeeting[] {
  const isRecorded = recordedDues(records);
  const found = records
    .filter((record) => !isOffWithSeries(record, series))
    .filter((record) => isWithin(record.at, from, until))
    .map((record) => withRecord(record, at));
  for (const due of dueMoments(from)) {
    if (compareInstants(due, until) >= 0) break;
    if (!isRecorded(due)) found.push(byRecurrence(due, series));
  }
  return found.sort(compareMeetings);
}

/**
 * The meeting that comes next, or goes on: not skipped, nobody has said that it was held, and it is not over.
 *
 * @returns `null` where the series has ended or its dates have.
 */
export function nextMeeting(
  { series, records, dueMoments }: Meetings,
  at: Instant,
): SeriesMeeting | null {
  if (series.state === 'ended') return null;
  const isToCome = (begin: Instant, minutes: number) =>
    epochOf(begin) + minutes * minuteMs > epochOf(at);
  const isRecorded = recordedDues(records);
  const candidates = records
    .filter((record) => meetingState(record, at) === 'scheduled')
    .filter((record) => isToCome(record.at, record.minutes))
    .map((record) => withRecord(record, at));
  for (const due of dueMoments(instantOf(epochOf(at) - series.minutes * minuteMs))) {
    if (!isToCome(due, series.minutes) || isRecorded(due)) continue;
    candidates.push(byRecurrence(due, series));
    break;
  }
  return candidates.sort(compareMeetings)[0] ?? null;
}

/** The latest meeting that took place and had begun by a moment; `null` where there is none. */
export function lastMeeting(records: readonly Meeting[], at: Instant): Meeting | null {
  const held = records.filter((record) => wasHeld(record) && compareInstants(record.at, at) <= 0);
  const [last] = held.sort((a, b) => compareInstants(b.at, a.at) || (a.id < b.id ? 1 : -1));
  return last ?? null;
}

/** The record of a moment of the recurrence; `undefined` where nothing has happened to that meeting. */
export function recordOfDue(records: readonly Meeting[], due: Instant): Meeting | undefined {
  return records.find((record) => record.due !== undefined && isSameMoment(record.due, due));
}

/**
 * The record that a meeting of the recurrence gets with the first thing that happens to it. Its id follows
 * from the series and the moment, so two people to whom it happens at once write one record, not two.
 *
 * @param due - A moment of the recurrence, at a full minute.
 */
export function newMeeting({ id, minutes }: Pick<Series, 'id' | 'minutes'>, due: Instant): Meeting {
  const minute = Math.floor(epochOf(due) / minuteMs).toString(36);
  return {
    id: `${id}.${minute}` as MeetingId,
    seriesId: id,
    ...{ due, at: due, minutes, moved: [], sequence: 0 },
  };
}

/** Whether two texts of instants name the same moment, with or without fractions of a second. */
export function isSameMoment(a: Instant, b: Instant): boolean {
  return epochOf(a) === epochOf(b);
}

function recordedDues(records: readonly Meeting[]): (due: Instant) => boolean {
  const dues = new Set(records.flatMap(({ due }) => (due === undefined ? [] : [epochOf(due)])));
  return (due) => dues.has(epochOf(due));
}

/** Nobody meets in a series that has ended, unless it is said that they did. */
function isOffWithSeries(record: Meeting, { endedAt }: Series): boolean {
  if (endedAt === undefined || record.confirmed || record.skipped) return false;
  return compareInstants(record.at, endedAt) >= 0;
}

function isWithin(moment: Instant, from: Instant, until: Instant): boolean {
  return compareInstants(from, moment) <= 0 && compareInstants(moment, until) < 0;
}

function withRecord(record: Meeting, at: Instant): SeriesMeeting {
  const { due = null, minutes } = record;
  return { due, at: record.at, minutes, state: meetingState(record, at), record };
}

function byRecurrence(due: Instant, { minutes }: Series): SeriesMeeting {
  return { due, at: due, minutes, state: 'scheduled', record: null };
}

function compareMeetings(a: SeriesMeeting, b: SeriesMeeting): number {
  const byDue = (a.due === null ? 1 : 0) - (b.due === null ? 1 : 0);
  return (
    compareInstants(a.at, b.at) ||
    byDue ||
    (a.due !== null && b.due !== null ? compareInstants(a.due, b.due) : 0) ||
    ((a.record?.id ?? '') < (b.record?.id ?? '') ? -1 : 1)
  );
}
