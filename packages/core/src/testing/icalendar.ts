import ICAL from 'ical.js';
import { parseRecord } from '../schema/parse.ts';
import type { Meeting, Series } from '../schema/conversation.ts';

/** When the tests of calendars make them. */
export const madeAt = '2026-05-04T10:00:00.000Z';
/** What they make them with. */
export const madeWith = { at: madeAt, domain: 'perf.example.com' };

/** A series of mia, who manages nobody, and lea, who manages her; Mondays at ten in Oslo, unless told otherwise. */
export function seriesOf(fields: object = {}): Series {
  return parseRecord('series', {
    ...{ id: 's1', people: ['mia', 'lea'], managerId: 'lea', zone: 'Europe/Oslo' },
    recurrence: { frequency: 'weekly', weekdays: [{ weekday: 1 }] },
    ...{ from: '2026-03-02', time: '10:00', startedBy: 'lea', startedAt: '2026-03-01T10:00:00Z' },
    ...fields,
  });
}

/** A meeting of that series by its recurrence, at its moment unless told otherwise. */
export function meetingOf(id: string, due: string, fields: object = {}): Meeting {
  const given = { id, seriesId: 's1', due, at: due, minutes: 30, ...fields };
  return parseRecord('meetings', given);
}

/** One occurrence as another library finds it. */
export interface ReadEvent {
  readonly uid: string;
  readonly at: string;
  readonly minutes: number;
  readonly title: string;
  readonly status: string;
}

/** What another library reads of a calendar, with the zones that stand in it alone. */
export function readCalendar(text: string) {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const single = events.filter((event) => !event.isRecurrenceException());
  for (const event of events.filter((each) => each.isRecurrenceException())) {
    single.find(({ uid }) => uid === event.uid)?.relateException(event);
  }
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    events,
    /** The first occurrences of all events, earliest first. */
    first: (count: number): readonly ReadEvent[] =>
      single
        .flatMap((event) => occurrencesOf(event, count))
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .slice(0, count),
  };
}

function occurrencesOf(event: ICAL.Event, count: number): readonly ReadEvent[] {
  if (!event.isRecurring()) return [readEvent(event, event.startDate)];
  const dates = event.iterator();
  const found: ReadEvent[] = [];
  for (let date = dates.next(); date && found.length < count; date = dates.next()) {
    found.push(occurrenceOf(event, date));
  }
  return found;
}

/** The types of ical.js say nothing of what this gives. */
function occurrenceOf(event: ICAL.Event, date: ICAL.Time): ReadEvent {
  const details: unknown = event.getOccurrenceDetails(date);
  const { item, startDate } = details as {
    readonly item: ICAL.Event;
    readonly startDate: ICAL.Time;
  };
  return readEvent(item, startDate);
}

function readEvent(event: ICAL.Event, start: ICAL.Time): ReadEvent {
  return {
    uid: event.uid,
    at: new Date(start.toUnixTime() * 1000).toISOString(),
    minutes: event.duration.toSeconds() / 60,
    title: event.summary,
    status: String(event.component.getFirstPropertyValue('status')),
  };
}
