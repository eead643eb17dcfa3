import type { Person, PersonId, Records } from '@throughline/core';
import { isolated } from '../messages/isolated.ts';
import { fold } from './fold.ts';
import { latinOf } from './look-alikes.ts';
import { nameOf } from './owner.ts';

/** A name as somebody reads it in passing: without case, accents, and the script of letters that look alike. */
const seenAs = (name: string) => fold(latinOf(name));

/**
 * Active people by their names as they are read in passing. Each is good for what is drawn without a pause and then
 * forgotten: the map of people stays the same one while people in it change.
 */
const namesakes = new WeakMap<Records['people'], ReadonlyMap<string, readonly Person[]>>();

/**
 * The name of a person, with the team where somebody else who is here has one that reads the same: but for case,
 * accents and look-alike letters of other scripts. All people are gone through once, however many names are asked for
 * in one drawing.
 *
 * @returns The id where there is nobody of that id.
 */
export function nameApart(id: PersonId, records: Pick<Records, 'people' | 'teams'>): string {
  const { people } = records;
  const name = nameOf(id, records);
  const others = namesakesIn(people).get(seenAs(name)) ?? [];
  return others.every((other) => other.id === id) ? name : withTeam(id, records);
}

/** The names of people in one list, who may have left: those that still read the same have the team or the id too. */
export function namesApart(
  ids: readonly PersonId[],
  records: Pick<Records, 'people' | 'teams'>,
): readonly string[] {
  let names = ids.map((id) => nameApart(id, records));
  for (const told of [withTeam, withId]) {
    const seen = names.map(seenAs);
    const isAlone = (name: string) => seen.indexOf(name) === seen.lastIndexOf(name);
    names = ids.map((id, at) => (isAlone(seen[at] ?? '') ? (names[at] ?? '') : told(id, records)));
  }
  return names;
}

const withId = (id: PersonId, records: Pick<Records, 'people' | 'teams'>) =>
  `${nameOf(id, records)} (${id})`;

function withTeam(id: PersonId, records: Pick<Records, 'people' | 'teams'>): string {
  const teamId = records.people.get(id)?.teamId;
  const team = teamId && records.teams.get(teamId)?.name;
  return team ? `${nameOf(id, records)} (${team})` : withId(id, records);
}

/** The same inside a sentence, whose direction stays that of its own words. */
export const nameInWords = (id: PersonId, records: Pick<Records, 'people' | 'teams'>): string =>
  isolated(nameApart(id, records));

function namesakesIn(people: Records['people']): ReadonlyMap<string, readonly Person[]> {
  const known = namesakes.get(people);
  if (known) return known;
  const made = new Map<string, Person[]>();
  for (const person of people.values()) {
    if (!person.active) continue;
    const folded = seenAs(person.name);
    const same = made.get(folded);
    if (same) same.push(person);
    else made.set(folded, [person]);
  }
  namesakes.set(people, made);
  queueMicrotask(() => namesakes.delete(people));
  return made;
}
