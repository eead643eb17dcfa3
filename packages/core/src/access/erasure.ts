import type { Records } from '../goals/records.ts';
import type { Person } from '../schema/organisation.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { type Redacts, type Whose, withoutTexts } from './without-texts.ts';

/** The name of whoever was erased. Pages that know `erasedAt` may say it in their own language. */
export const formerColleague = 'Former colleague';

/**
 * What goes when a person is erased, from records and from their past alike: who they were, and what they
 * wrote alone. Their id stays, and with it every value, date and count.
 *
 * @param at - When they are erased. Whoever was erased before keeps that moment.
 * @param records - All of them: they say who is under a legal hold, and who received which round.
 */
export function erasureOf(
  personId: PersonId,
  at: Instant,
  { people, growth }: Pick<Records, 'people' | 'growth'>,
): Redacts {
  const whose: Whose = {
    wrote: (id) => id === personId,
    at,
    isHeld: (id) => people.get(id)?.legalHold === true,
    rounds: growth.feedbackRounds,
  };
  return (collection, record) => {
    if (collection === 'people' && record.id === personId) {
      return tombstone(record as Person, at) as typeof record;
    }
    return withoutTexts(collection, record, whose);
  };
}

/** A person without who they were. Zone, manager and team stay: scores and lines of the past rest on them. */
function tombstone(person: Person, at: Instant): Person {
  const { email, title, externalIds, imported, ...left } = person;
  const isLeft =
    email === undefined &&
    title === undefined &&
    externalIds === undefined &&
    imported === undefined &&
    person.erasedAt !== undefined &&
    person.name === formerColleague;
  return isLeft ? person : { ...left, name: formerColleague, erasedAt: person.erasedAt ?? at };
}
