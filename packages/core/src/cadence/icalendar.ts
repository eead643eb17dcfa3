import type { CalendarOptions } from './icalendar-event.ts';
import { eventLines } from './icalendar-event.ts';
import { calendarText, textValue } from './icalendar-lines.ts';
import { type QueueCalendar, queueParts } from './icalendar-queue.ts';
import { type SeriesCalendar, seriesParts } from './icalendar-series.ts';

/**
 * A series of one-on-ones or somebody's queue as a calendar, in the text of RFC 5545.
 *
 * The same records, options and moment give the same text on every machine. An event keeps its UID for ever
 * and its SEQUENCE never falls, so another text of the same series takes the place of the one before. With
 * `addressOf` it invites the two people (METHOD:REQUEST), without it is to be subscribed to (PUBLISH); of a
 * series that has ended it takes the meetings back (CANCEL). Talking points and notes cannot get into it.
 *
 * @returns Lines of at most 75 octets, each ended by CRLF. Whatever a title or a name holds, it ends no line.
 * @throws PerfError As `occurrences`.
 *
 * @example
 * const meetings = records.rhythm.meetingsOf(series.id);
 * toICalendar(
 *   { kind: 'series', series, meetings, title: 'One-on-one with Mia' },
 *   { at: '2026-05-04T10:00:00Z', domain: 'perf.example.com' },
 * ); // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'
 */
export function toICalendar(
  content: SeriesCalendar | QueueCalendar,
  options: CalendarOptions,
): string {
  const { method, zoneLines, events } =
    content.kind === 'series' ? seriesParts(content, options) : queueParts(content, options);
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Core//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(options.name === undefined ? [] : [`X-WR-CALNAME:${textValue(options.name)}`]),
    ...zoneLines,
    ...events.flatMap((event) => eventLines(event, options)),
    'END:VCALENDAR',
  ]);
}
