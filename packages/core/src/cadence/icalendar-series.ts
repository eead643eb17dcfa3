import { dayOf, epochOf, instantOf } from '../calendar.ts';
import type { Meeting, Series } from '../schema/conversation.ts';
import type { CalendarEvent, CalendarOptions, CalendarParts } from './icalendar-event.ts';
import { clockLine, momentLine } from './icalendar-moment.ts';
import { spanLines } from './icalendar-zone.ts';
import { recurrenceText } from './rrule.ts';
import { seriesDates } from './series-dates.ts';

/** A series of one-on-ones for a calendar. Nothing of what is said in it can be given. */
export interface SeriesCalendar {
  readonly kind: 'series';
  readonly series: Series;
  /** Those of it that have a record. */
  readonly meetings: readonly Meeting[];
  /** How it is called in a calendar, which others may see over a shoulder. */
  readonly title: string;
}

/**
 * The parts of a calendar that shows a series: one event that recurs, without the occurrences that were
 * skipped; an event in the place of each that was moved; one for each meeting that is not by the recurrence.
 * A series that has ended is cancelled, with whatever was still to come between.
 *
 * @throws PerfError As `occurrences`.
 */
export function seriesParts(content: SeriesCalendar, options: CalendarOptions): CalendarParts {
  const { series, meetings } = content;
  const dates = seriesDates(series);
  const { first } = dates;
  const isOwn = ({ due }: Meeting) => due !== undefined && dates.has(due);
  const own = meetings.filter(isOwn);
  const between = meetings.filter((meeting) => !isOwn(meeting));
  const events = [
    ...(first === undefined ? [] : [recurringEvent(content, first, own)]),
    ...(series.state === 'ended' ? [] : movedEvents(content, own)),
    ...betweenEvents(content, between),
  ];
  const moments = [options.at, ...meetings.map(({ at }) => at)].map(epochOf);
  return {
    method: series.state === 'ended' ? 'CANCEL' : options.addressOf ? 'REQUEST' : 'PUBLISH',
    zoneLines: spanLines(series.zone, first === undefined ? moments : [first, ...moments]),
    events,
  };
}

function recurringEvent(
  { series, title }: SeriesCalendar,
  first: number,
  own: readonly Meeting[],
): CalendarEvent {
  const skipped = own.filter((meeting) => meeting.skipped !== undefined);
  const rule = `RRULE:${recurrenceText(series.recurrence, series.zone)}`;
  return {
    ...ofSeries(series, own),
    start: momentLine('DTSTART', first, series.zone),
    recurrence: [rule, ...skipped.map(byRecurrence('EXDATE', series))],
    minutes: series.minutes,
    title,
    isCancelled: series.state === 'ended',
  };
}

/** Meetings that take the place of an occurrence: at another time, or of another length. */
function movedEvents(
  { series, title }: SeriesCalendar,
  own: readonly Meeting[],
): readonly CalendarEvent[] {
  const isMoved = ({ due = '', at, minutes, skipped }: Meeting) =>
    skipped === undefined && (epochOf(at) !== epochOf(due) || minutes !== series.minutes);
  return own.filter(isMoved).map((meeting) => ({
    ...ofSeries(series, own),
    start: momentLine('DTSTART', epochOf(meeting.at), series.zone),
    recurrence: [byRecurrence('RECURRENCE-ID', series)(meeting)],
    minutes: meeting.minutes,
    title,
  }));
}

function betweenEvents(
  { series, title }: SeriesCalendar,
  between: readonly Meeting[],
): readonly CalendarEvent[] {
  const end = series.endedAt === undefined ? undefined : epochOf(series.endedAt);
  // What was to begin before the end is no part of what is cancelled.
  const shown = between.filter(({ at }) => end === undefined || epochOf(at) > end);
  return shown.map((meeting) => ({
    uid: `meeting-${meeting.id}`,
    sequence: meeting.sequence + Number(end !== undefined),
    people: organiserFirst(series),
    start: momentLine('DTSTART', epochOf(meeting.at), series.zone),
    minutes: meeting.minutes,
    title,
    isCancelled: end !== undefined || meeting.skipped !== undefined,
  }));
}

/** What all events of the recurrence share. Their number grows whenever one of them changes. */
function ofSeries(
  series: Series,
  own: readonly Meeting[],
): Pick<CalendarEvent, 'uid' | 'sequence' | 'people'> {
  const changes = own.reduce((sum, { sequence }) => sum + sequence, series.sequence);
  return {
    uid: `series-${series.id}`,
    sequence: changes + Number(series.state === 'ended'),
    people: organiserFirst(series),
  };
}

function organiserFirst({ people, managerId = people[0] }: Series): Series['people'] {
  return [...people].sort((a, b) => Number(b === managerId) - Number(a === managerId));
}

/** Names an occurrence as the recurrence does: by its time of day, even where the clocks skip that. */
function byRecurrence(name: 'EXDATE' | 'RECURRENCE-ID', { time, zone }: Series) {
  return ({ due = '' }: Meeting): string =>
    clockLine(name, dayOf(instantOf(epochOf(due)), zone), { time, zone });
}
