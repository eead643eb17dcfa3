import { addDays, dayOf, endOfDay, instantOf, momentAt, startOfDay } from '../calendar.ts';
import { workingCalendarOf, zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import { type WorkingTime, workingTimeOf } from './working-time.ts';

type Calendars = Pick<Records, 'people' | 'settings' | 'workingCalendars' | 'rhythm'>;

/** When work begins in a workspace without a calendar. */
const standardStart = '09:00';
/** Whoever is away for longer than this many days is taken not to come back. */
const furthestDays = 800;

/** The working time of somebody by themselves, whatever is due of them. Throws, when asked, as `startOfDay`. */
export function personWorkingTime(records: Calendars, personId: PersonId): WorkingTime {
  return workingTimeOf({
    zone: zoneOf(records, personId),
    calendar: workingCalendarOf(records),
    person: records.people.get(personId),
    leaves: records.rhythm.leavesOf(personId),
  });
}

/** Whether somebody works on a day of their own zone at all. Throws as `startOfDay`. */
export function worksOnDay(records: Calendars, personId: PersonId, day: Day): boolean {
  const zone = zoneOf(records, personId);
  const [from, to] = [startOfDay(day, zone), endOfDay(day, zone)];
  return personWorkingTime(records, personId).isWorkedBetween(from, to);
}

/**
 * The next day on which somebody works, after the day of a moment in their zone.
 *
 * @returns `undefined` where there is none within about two years. Throws as `startOfDay`.
 */
export function nextWorkDay(records: Calendars, personId: PersonId, at: Instant): Day | undefined {
  const today = dayOf(at, zoneOf(records, personId));
  for (let ahead = 1; ahead <= furthestDays; ahead++) {
    const day = addDays(today, ahead);
    if (worksOnDay(records, personId, day)) return day;
  }
  return undefined;
}

/** When somebody begins to work on the next day on which they do. As `nextWorkDay`. */
export function nextWorkStart(
  records: Calendars,
  personId: PersonId,
  at: Instant,
): Instant | undefined {
  const day = nextWorkDay(records, personId, at);
  if (day === undefined) return undefined;
  const { from = standardStart } = workingCalendarOf(records) ?? {};
  return instantOf(momentAt(day, from, zoneOf(records, personId)));
}
