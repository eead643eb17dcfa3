import { calendarIdOf } from './calendars.ts';
import { longLeaves, named } from '../people.ts';
import { type Random, createRandom } from '../../random.ts';
import { addDays, daysBetween, weekdayOf } from '../../calendar.ts';
import type { LeaveId, PersonId } from '../../schema/ids.ts';
import type { Leave, Person } from '../../schema/organisation.ts';
import type { Day } from '../../schema/primitives.ts';

/** How many days back leaves are known. */
const historyDays = 400;
/** How many days ahead holidays are planned. */
const plannedDays = 150;

interface Absence {
  readonly start: Day;
  readonly end: Day;
}

/**
 * When people were away in the year up to a day, and when they will be: holidays in summer, around the new
 * year and in between, sick days, long leaves. Further regions have summer holidays alone. No two leaves of
 * a person overlap, and nobody is on leave before joining or after leaving.
 */
export function leavesOf(people: readonly Person[], today: Day, seed: number): readonly Leave[] {
  const long = new Map<PersonId, Absence[]>();
  for (const { personId, start, end } of longLeaves(today)) long.set(personId, [{ start, end }]);
  return people.flatMap((person, index) => {
    const random = createRandom(seed, 4, index);
    const wanted = [
      ...(long.get(person.id) ?? []),
      ...summers(person, today, random),
      ...(index < named ? [...winters(today, random), ...sickDays(today, random)] : []),
    ];
    return withoutOverlap(wanted, person, today).map(({ start, end }, number) => ({
      ...{ id: `l-${index + 1}-${number + 1}` as LeaveId, personId: person.id, start, end },
    }));
  });
}

/** Weeks of the summer holidays by office, and the first Monday on which they may begin. */
const summerWeeks: Readonly<Record<string, readonly [weeks: number, from: string, until: string]>> =
  {
    'wc-norway': [3, '07-01', '07-22'],
    'wc-poland': [2, '07-08', '08-16'],
    'wc-germany': [2, '07-25', '08-28'],
    'wc-england': [2, '07-22', '08-20'],
  };

function summers({ timeZone }: Person, today: Day, random: Random): readonly Absence[] {
  const [weeks, from, until] = summerWeeks[calendarIdOf(timeZone)] ?? [2, '07-01', '08-20'];
  return yearsAround(today).map((year) => {
    const choice = Math.floor(daysBetween(`${year}-${from}`, `${year}-${until}`) / 7);
    const start = mondayFrom(addDays(`${year}-${from}`, 7 * random.between(0, choice)));
    return { start, end: addDays(start, weeks * 7 - 3) };
  });
}

/** Days between the years for most, a week in spring and one in autumn for some. */
function winters(today: Day, random: Random): readonly Absence[] {
  return yearsAround(today).flatMap((year) => {
    const start = `${year}-12-${random.between(21, 27)}`;
    const spring = mondayFrom(addDays(`${year}-02-08`, random.between(0, 70)));
    const autumn = mondayFrom(addDays(`${year}-09-28`, random.between(0, 40)));
    return [
      ...(random.chance(0.7) ? [{ start, end: addDays(start, random.between(3, 12)) }] : []),
      ...(random.chance(0.4) ? [{ start: spring, end: addDays(spring, 4) }] : []),
      ...(random.chance(0.3)
        ? [{ start: autumn, end: addDays(autumn, random.between(3, 4)) }]
        : []),
    ];
  });
}

function sickDays(today: Day, random: Random): readonly Absence[] {
  return Array.from({ length: random.between(0, 3) }, () => {
    const start = addDays(today, -random.between(3, historyDays));
    return { start, end: addDays(start, random.between(0, 2)) };
  });
}

/** The earlier in the list the stronger: what overlaps it, or touches it, is left out. */
function withoutOverlap(
  wanted: readonly Absence[],
  person: Person,
  today: Day,
): readonly Absence[] {
  const [first, last] = [addDays(today, -historyDays), addDays(today, plannedDays)];
  const kept: Absence[] = [];
  for (const { start, end } of wanted) {
    const isEmployed = start > (person.joined ?? '') && end < (person.left ?? '9999-12-31');
    const isClear = kept.every((other) => end < other.start || start > other.end);
    if (isEmployed && isClear && end >= first && start <= last) kept.push({ start, end });
  }
  return kept.sort((a, b) => (a.start < b.start ? -1 : 1));
}

function yearsAround(today: Day): readonly number[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1];
}

function mondayFrom(day: Day): Day {
  return addDays(day, (8 - weekdayOf(day)) % 7);
}
