import { epochOf } from '../calendar.ts';
import type { Zone } from '../schema/primitives.ts';
import type { DueLine } from './due-line.ts';
import { lineKey } from './due-subject.ts';
import type { CalendarEvent, CalendarOptions, CalendarParts } from './icalendar-event.ts';
import { momentLine } from './icalendar-moment.ts';
import { spanLines } from './icalendar-zone.ts';

/** Somebody's queue for a calendar. */
export interface QueueCalendar {
  readonly kind: 'queue';
  /** As `due` gives them. */
  readonly lines: readonly DueLine[];
  /** That of the person. */
  readonly zone: Zone;
  /** What a line is called: core has no words. What it says may be read over a shoulder. */
  readonly titleOf: (line: DueLine) => string;
}

/**
 * The parts of a calendar that shows a queue: an event at each due moment, as long as it is estimated to
 * take, with the time around it free. They are events, since subscribed calendars show no to-dos. One-on-ones
 * stand in the calendar of their series, so they are left out here.
 *
 * @throws PerfError As `offsetAt`.
 */
export function queueParts(
  { lines, zone, titleOf }: QueueCalendar,
  options: CalendarOptions,
): CalendarParts {
  const shown = lines.filter(({ activity }) => activity !== 'one-on-one');
  const moments = [options.at, ...shown.map(({ due }) => due)].map(epochOf);
  return {
    method: 'PUBLISH',
    zoneLines: spanLines(zone, moments),
    events: shown.map((line) => eventOf(line, zone, titleOf(line))),
  };
}

/** A slot never moves, and another rule makes other slots, so an event is never changed. */
function eventOf(line: DueLine, zone: Zone, title: string): CalendarEvent {
  const due = epochOf(line.due);
  return {
    uid: `due-${lineKey(line).replace(' ', '-')}-${due}`,
    sequence: 0,
    start: momentLine('DTSTART', due, zone),
    minutes: Math.max(1, Math.round(line.minutes)),
    title,
    isFree: true,
  };
}
