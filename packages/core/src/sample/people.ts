import { cellsOf } from './outline.ts';
import { type Random, createRandom } from '../random.ts';
import * as texts from './texts/people.ts';
import { addDays } from '../calendar.ts';
import type { PersonId, TeamId } from '../schema/ids.ts';
import type { Person, Role, Team } from '../schema/organisation.ts';
import type { Day } from '../schema/primitives.ts';

/** People beyond the named ones work in units of this size, each with a lead; eight units hang under one. */
const unitSize = 12;
const branching = 8;
/** As many people as have a line of their own. */
export const named = 60;

/** Everybody who works at the sample company, managers before those who report to them. */
export function samplePeople(
  count: number,
  seed: number,
  today: Day,
): { readonly people: readonly Person[]; readonly teams: readonly Team[] } {
  const random = createRandom(seed, 1);
  const teams = rowsOf(texts.teams).map(([id = '', name = '', leadId = '']) => ({
    ...{ id: id as TeamId, name, leadId: leadId as PersonId },
    ...(id !== 't-1' && { parentId: 't-1' as TeamId }),
  }));
  const zones = new Map(rowsOf(texts.teams).map(([id = '', , , zone = '']) => [id, zone]));
  const people = rowsOf(texts.people)
    .slice(0, count)
    .map(
      (
        [name = '', title = '', team = '', manager = '', zone = '', roles = '', words = ''],
        index,
      ) => {
        const joined = joinedDay(random, index, today);
        const text = {
          name,
          title,
          team,
          manager,
          zone: zone || (zones.get(team) ?? 'UTC'),
          roles,
        };
        return { ...person(text, index, joined), ...changes(wordsIn(words), today) };
      },
    );
  const known = new Set<string>(people.map(({ id }) => id));
  const staffed = teams.filter((team) => known.has(team.leadId));
  const further = furtherUnits(count - people.length, people.length, random, today);
  return { people: [...people, ...further.people], teams: [...staffed, ...further.teams] };
}

interface PersonText {
  readonly name: string;
  readonly title: string;
  readonly team: string;
  readonly manager: string;
  readonly zone: string;
  readonly roles: string;
}

function person(text: PersonText, index: number, joined: Day): Person {
  const more = text.roles.split(',').map((role) => role.trim());
  return {
    id: `p-${index + 1}` as PersonId,
    name: text.name,
    email: `${plain(text.name)}@tarn.example`,
    title: text.title,
    ...(text.manager.startsWith('p-') && { managerId: text.manager as PersonId }),
    teamId: text.team as TeamId,
    timeZone: text.zone,
    active: true,
    joined,
    roles: ['member', ...more.filter((role): role is Role => role !== '')],
  };
}

/** What the words of a line say of the working life of a person. */
function changes(words: ReadonlyMap<string, string>, today: Day): Partial<Person> {
  const [joined, left, on] = [words.get('joined'), words.get('left'), words.get('on')];
  return {
    ...(joined !== undefined && { joined: addDays(today, -Number(joined)) }),
    ...(left !== undefined && { active: false, left: addDays(today, -Number(left)) }),
    ...(on !== undefined && { worksOn: [...on].map(Number) }),
  };
}

/** First and last day of the long leaves that the lines of people tell of, by person. */
export function longLeaves(
  today: Day,
): readonly { readonly personId: PersonId; readonly start: Day; readonly end: Day }[] {
  return rowsOf(texts.people).flatMap(([, , , , , , words = ''], index) => {
    const [from, until] = wordsIn(words).get('away')?.split('..') ?? [];
    if (from === undefined || until === undefined) return [];
    const [start, end] = [addDays(today, -Number(from)), addDays(today, -Number(until))];
    return [{ personId: `p-${index + 1}` as PersonId, start, end }];
  });
}

function wordsIn(words: string): ReadonlyMap<string, string> {
  return new Map(words.split(' ').map((word) => word.split('=') as [string, string]));
}

/** Units named after their place; the lead comes first and reports to the lead of the unit above. */
function furtherUnits(count: number, from: number, random: Random, today: Day) {
  const people: Person[] = [];
  const teams: Team[] = [];
  const [first, last] = [wordsOf(texts.firstNames), wordsOf(texts.lastNames)];
  const titles = texts.titles.split(',').map((title) => title.trim());
  const zones = ['Europe/Warsaw', 'Europe/Berlin', 'Europe/London', 'America/Toronto'];
  for (let index = 0; index < count; index += 1) {
    const unit = Math.floor(index / unitSize);
    const team = `t-${11 + unit}`;
    const lead = `p-${from + unit * unitSize + 1}`;
    const above =
      unit === 0 ? 'p-1' : `p-${from + Math.floor((unit - 1) / branching) * unitSize + 1}`;
    const isLead = index % unitSize === 0;
    if (isLead) {
      const [id, leadId, parentId] = [team as TeamId, lead as PersonId, 't-1' as TeamId];
      teams.push({ id, name: `Region ${unit + 1}`, parentId, leadId });
    }
    const name = `${random.pick(first)} ${random.pick(last)}`;
    const title = isLead ? 'Regional Manager' : random.pick(titles);
    const manager = isLead ? above : lead;
    const zone = zones[unit % zones.length] ?? 'UTC';
    const text = { name, title, team, manager, zone, roles: isLead ? 'leader' : '' };
    const joined = joinedDay(random, from + index, today);
    const made = person(text, from + index, joined);
    people.push({ ...made, email: `${plain(name)}.${from + index + 1}@tarn.example` });
  }
  return { people, teams };
}

/** Founders first. Of the named people the lines say who is new; of all others about one in twelve. */
function joinedDay(random: Random, index: number, today: Day): Day {
  if (index < 3) return addDays(today, -3400 + index * 30);
  if (index < named) return addDays(today, -random.between(480, 2900));
  return addDays(today, random.chance(0.08) ? -random.between(10, 85) : -random.between(420, 2900));
}

function rowsOf(text: string): string[][] {
  return text.trim().split('\n').map(cellsOf);
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

function plain(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
  return letters.replaceAll('ı', 'i').toLowerCase().replace(/\s+/g, '.');
}
