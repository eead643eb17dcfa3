import { dayOf, daysBetween, epochOf, startOfDay, weekdayOf } from '../calendar.ts';
import { push } from '../goals/lists.ts';
import { calendarIdOf } from '../sample/time/calendars.ts';
import type { SampleCompany } from '../sample/company.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';

/** Days as different as can be: in a week, at the ends of months and years, in a leap year, with clocks gone forward. */
export const someDays = ['2026-11-22', '2026-01-01', '2024-02-29', '2027-06-15', '2025-04-02'];

/** Items by a key of theirs, in the order in which they came. */
export function groupBy<K, T>(
  items: readonly T[],
  keyOf: (item: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) push(groups, keyOf(item), item);
  return groups;
}

/** What the clock of a person shows, worked out by the calendar of core and not by that of the sample. */
export function clockOf({ people }: SampleCompany) {
  const zones = new Map(people.map(({ id, timeZone }) => [id, timeZone]));
  return (personId: PersonId, at: Instant): { readonly day: Day; readonly minutes: number } => {
    const zone = zones.get(personId) ?? 'UTC';
    const day = dayOf(at, zone);
    return { day, minutes: (epochOf(at) - startOfDay(day, zone)) / 60_000 };
  };
}

/** Why somebody does not work on a day; `undefined` where they do. */
export function absenceOf({ people, leaves, workingCalendars }: SampleCompany) {
  const persons = new Map(people.map((person) => [person.id, person]));
  const free = new Map(workingCalendars.map(({ id, holidays }) => [id, new Set(holidays)]));
  return (personId: PersonId, day: Day): string | undefined => {
    const person = persons.get(personId);
    if (!person) return 'nobody';
    if (day < (person.joined ?? '')) return 'not yet joined';
    if (day > (person.left ?? '9999')) return 'left';
    if (!(person.worksOn ?? [1, 2, 3, 4, 5]).includes(weekdayOf(day))) return 'a free day';
    if (free.get(calendarIdOf(person.timeZone))?.has(day)) return 'a holiday';
    const isAway = leaves.some(
      (leave) => leave.personId === personId && leave.start <= day && day <= leave.end,
    );
    return isAway ? 'on leave' : undefined;
  };
}

/** Whether a check-in was made after the Monday, 9 o'clock, that came after the day that it speaks of. */
export function isLate(company: SampleCompany) {
  const clock = clockOf(company);
  return ({ by, at, asOf }: CheckIn): boolean => {
    const { day, minutes } = clock(by, at);
    const daysToMonday = (8 - weekdayOf(asOf)) % 7;
    const daysAfter = daysBetween(asOf, day) - daysToMonday;
    return daysAfter > 0 || (daysAfter === 0 && minutes > 9 * 60);
  };
}

/** The team of a goal: the one that owns it, or that of its owner. */
export function teamOfGoal({ people, teams }: SampleCompany) {
  const ofPeople = new Map<string, string | undefined>(
    people.map(({ id, teamId }) => [id, teamId]),
  );
  const known = new Set<string>(teams.map(({ id }) => id));
  return ({ ownerId }: Goal): string =>
    known.has(ownerId) ? ownerId : (ofPeople.get(ownerId) ?? 'none');
}
