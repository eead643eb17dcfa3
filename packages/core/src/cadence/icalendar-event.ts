import { epochOf } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { mailUri, parameterValue, textValue } from './icalendar-lines.ts';
import { utcText } from './icalendar-moment.ts';

/** Where somebody is invited. */
export interface CalendarAddress {
  readonly email: string;
  readonly name?: string;
}

/** What every event of a calendar is made with. */
export interface CalendarOptions {
  /** When the text is made, for `DTSTAMP`. */
  readonly at: Instant;
  /** Of whoever runs the workspace, such as `perf.example.com`: it makes ids unique in the world. */
  readonly domain: string;
  /** The name of the calendar; absent for none. */
  readonly name?: string;
  /** Where to invite the people of a series. Without it, or without an answer, nobody is invited. */
  readonly addressOf?: (personId: PersonId) => CalendarAddress | undefined;
}

/** One event. Moments are properties already, by `momentLine`. */
export interface CalendarEvent {
  /** Stable, and unique within the workspace. */
  readonly uid: string;
  /** Greater each time that something of it changes. */
  readonly sequence: number;
  readonly start: string;
  /** What says when it happens again, and which occurrence it is; none for what happens once. */
  readonly recurrence?: readonly string[];
  readonly minutes: number;
  readonly title: string;
  readonly isCancelled?: boolean;
  /** Whether it takes up no time of its own: shown, and the time stays free. */
  readonly isFree?: boolean;
  /** Who is invited; the first one organises it. */
  readonly people?: readonly PersonId[];
}

/** An event as the lines of a VEVENT. */
export function eventLines(event: CalendarEvent, options: CalendarOptions): readonly string[] {
  const { uid, sequence, start, recurrence = [], minutes, title, people = [] } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(`${uid}@${options.domain}`)}`,
    `DTSTAMP:${utcText(epochOf(options.at))}`,
    `SEQUENCE:${sequence}`,
    start,
    `DURATION:PT${minutes}M`,
    ...recurrence,
    `SUMMARY:${textValue(title)}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${event.isFree ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...peopleLines(people, options),
    'END:VEVENT',
  ];
}

/** The events of a calendar, with what stands around them. */
export interface CalendarParts {
  /** As RFC 5546 names it. */
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  readonly zoneLines: readonly string[];
  readonly events: readonly CalendarEvent[];
}

/** People are named only where all of them have an address: an invitation of one alone says little. */
function peopleLines(
  people: readonly PersonId[],
  { addressOf }: CalendarOptions,
): readonly string[] {
  const addresses = people.map((personId) => addressOf?.(personId));
  if (addresses.some((address) => address === undefined)) return [];
  return addresses.flatMap((address, index) => {
    if (!address) return [];
    const name = address.name === undefined ? '' : `;CN=${parameterValue(address.name)}`;
    const uri = mailUri(address.email);
    const attendee = `ATTENDEE${name};ROLE=REQ-PARTICIPANT;RSVP=TRUE:${uri}`;
    return index === 0 ? [`ORGANIZER${name}:${uri}`, attendee] : [attendee];
  });
}
