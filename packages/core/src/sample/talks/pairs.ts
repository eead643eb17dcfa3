import { named } from '../people.ts';
import { addDays } from '../../calendar.ts';
import type { SeriesId } from '../../schema/ids.ts';
import type { Person, Team } from '../../schema/organisation.ts';
import type { Day } from '../../schema/primitives.ts';

/** Two people who meet again and again. */
export interface Pair {
  readonly id: SeriesId;
  /** Number that its records carry in their ids. */
  readonly number: string;
  readonly report: Person;
  /** The manager of the report at the time; else the more senior, or either of the two. */
  readonly manager: Person;
  readonly kind: 'line' | 'skip-level' | 'peer';
  /** Whether the report leads a team. */
  readonly leads: boolean;
  readonly weeks: 1 | 2 | 4;
  /** The first and the last day on which they may meet. */
  readonly from: Day;
  readonly until: Day;
  /** Why it has ended, where it has. */
  readonly ends?: 'manager' | 'left';
  readonly continues?: SeriesId;
  /** Only so many of the last meetings have records. */
  readonly most: number;
}

/** Pairs beyond the named people: one in so many, and no more than so many in all. */
const [everyFurther, mostFurther] = [8, 240];
/** Meetings on record of each of these. */
const meetingsOfFurther = 4;
const yearDays = 364;
const never = '9999-12-31';

/** Who changed to which manager, how many days ago; the record of the person names the new one. */
const change = { who: 'p-22', from: 'p-9', daysAgo: 167 } as const;

/** Pairs that are no line of reporting: who, with whom, how, every how many weeks. */
const others = [
  ['p-53', 'p-2', 'skip-level', 4],
  ['p-25', 'p-26', 'peer', 2],
] as const;

/** People who meet weekly, since one of them is new or has a lot to decide. */
const weekly: ReadonlySet<string> = new Set([
  'p-4',
  'p-26',
  'p-48',
  'p-24',
  'p-51',
  'p-52',
  'p-44',
]);

/**
 * Who meets whom: each of the named people with their manager, twice where that one has changed, a skip
 * level and two peers; of all others one pair in eight, up to a limit that does not grow with the company.
 */
export function pairsOf(
  people: readonly Person[],
  teams: readonly Team[],
  today: Day,
): readonly Pair[] {
  const known = new Map<string, Person>(people.map((person) => [person.id, person]));
  const leads = new Set(teams.map(({ leadId }) => leadId));
  const begin = addDays(today, -yearDays);
  const pairs: Pair[] = [];
  for (const [index, report] of people.entries()) {
    const manager = known.get(report.managerId ?? '');
    if (!manager || (index >= named && !isFurther(index, pairs.length))) continue;
    const from =
      index < named
        ? latest(begin, joinedBy(report, 3), joinedBy(manager, 3))
        : addDays(today, -70);
    const pair: Pair = {
      ...{ id: `s-${index + 1}` as SeriesId, number: String(index + 1), report, manager },
      ...{ kind: 'line', leads: leads.has(report.id), weeks: weekly.has(report.id) ? 1 : 2 },
      ...{ from, until: addDays(report.left ?? never, report.left ? -2 : 0) },
      ...(report.left !== undefined && { ends: 'left' }),
      most: index < named ? Number.MAX_SAFE_INTEGER : meetingsOfFurther,
    };
    pairs.push(...withEarlier(pair, known, today));
  }
  return [...pairs, ...furtherKinds(known, begin)];
}

function isFurther(index: number, pairs: number): boolean {
  return index % everyFurther === 3 && pairs < named + mostFurther;
}

/** The series with the manager of now and, where there was another one, the one before it. */
function withEarlier(pair: Pair, known: ReadonlyMap<string, Person>, today: Day): readonly Pair[] {
  const before = known.get(change.from);
  if (pair.report.id !== change.who || !before) return [pair];
  const changedOn = addDays(today, -change.daysAgo);
  const earlier = {
    ...pair,
    id: `${pair.id}-1` as SeriesId,
    number: `${pair.number}-1`,
    manager: before,
  };
  return [
    { ...earlier, until: addDays(changedOn, -1), ends: 'manager' },
    { ...pair, from: addDays(changedOn, 2), continues: earlier.id },
  ];
}

function furtherKinds(known: ReadonlyMap<string, Person>, from: Day): readonly Pair[] {
  return others.flatMap(([one, other, kind, weeks], index) => {
    const [report, manager] = [known.get(one), known.get(other)];
    if (!report || !manager) return [];
    const number = `x${index + 1}`;
    const id = `s-${number}` as SeriesId;
    return [
      {
        ...{ id, number, report, manager, kind, leads: true, weeks, from, until: never },
        most: Number.MAX_SAFE_INTEGER,
      },
    ];
  });
}

/** Some days after somebody joined. */
function joinedBy({ joined }: Person, days: number): Day {
  return joined === undefined ? '0001-01-01' : addDays(joined, days);
}

function latest(...days: readonly Day[]): Day {
  return days.reduce((last, day) => (day > last ? day : last));
}

/** A whole number of a pair, by which it goes through lists in an order of its own. */
export function turnOf({ number }: Pair): number {
  return [...number].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 100_003;
}
