import { expect } from '@open-wc/testing';
import { type FeedbackVisibility, type PersonId, fitting, readersOf } from '@throughline/core';
import fc from 'fast-check';
import { formatFor } from '../format.ts';
import { enReaders } from '../messages/en-readers.ts';
import { seenBy } from '../testing/feedback-company.ts';
import { company } from '../testing/company.ts';
import { readByOf, readersSentence } from './readers.ts';

const naming = { messages: { readers: enReaders }, format: formatFor('en') };
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

const names = ['Ann Abel', 'Bo Berg', 'Cy Cole', 'Di Dorn', 'Ed Eich', 'Fay Fink'];
const idOf = (name: string) => name.slice(0, 3).trim().toLowerCase();
const visibilities = ['subject', 'manager', 'subject-and-manager', 'public'] as const;

/** A company in which everybody but the first has a manager who came before, or none; some have left. */
const organisations = fc.record({
  managers: fc.array(fc.option(fc.nat(4)), { minLength: 5, maxLength: 5 }),
  left: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
  from: fc.nat(5),
  about: fc.nat(5),
  visibility: fc.constantFrom<FeedbackVisibility>(...visibilities),
});

function peopleOf({ managers, left }: { managers: (number | null)[]; left: number[] }) {
  return names.map((name, at) => {
    const manager = at === 0 ? null : managers[at - 1]!;
    return {
      ...{ id: idOf(name), name, timeZone: 'UTC', active: !left.includes(at) },
      ...(manager !== null && { managerId: idOf(names[manager % at]!) }),
      ...(at === 0 && { roles: ['member', 'admin'] }),
    };
  });
}

describe('readersSentence', () => {
  it('[E285] names exactly those who see the feedback once it is sent, whoever looks', async () => {
    await fc.assert(
      fc.asyncProperty(organisations, async (made) => {
        const people = peopleOf(made);
        const [from, about] = [people[made.from]!, people[made.about]!];
        if (from === about || !from.active || !about.active) return;
        const as = await seenBy({ people });
        const author = await as(from.id);
        const said = { from: from.id as PersonId, about: about.id as PersonId };
        if (!fitting(said, author.records).includes(made.visibility)) return;
        const readers = readersOf({ ...said, visibility: made.visibility }, author.records);
        const { managerId } = readers.phrase.values;
        const sentence = plain(
          readersSentence(readByOf(readers, said.from), 'will', { ...naming, ...author }),
        );
        const input = { about: said.about, text: 'Well done.', visibility: made.visibility };
        const ran = await author.run({
          type: 'feedback.give',
          input: { ...input, ...(managerId !== null && { managerId }) },
        });
        const { id } = ran.written[0]!;
        // What stands after the semicolon is who will not.
        const [who = ''] = sentence.split(';');
        for (const person of people.filter((each) => each.active && each !== from)) {
          const sees = (await as(person.id)).records.growth.feedback.has(id as never);
          const isTold = namesSaid(who).includes(person.name) || who.startsWith('Everyone');
          expect(isTold, `${sentence} ${person.name}`).to.equal(sees);
        }
      }),
      { numRuns: 120 },
    );
  }).timeout(20_000);

  it('[E285] counts many, says that it is everyone, and that it is nobody else', () => {
    const people = names.map((name) => idOf(name) as PersonId);
    const records = { people: new Map(), teams: new Map() };
    const scene = { ...naming, records };
    const many = [...people, 'x1', 'x2', 'x3'] as PersonId[];
    const viewer = people[0]!;
    const say = (some: PersonId[], isEveryone = false) =>
      readersSentence({ viewer, people: some, isEveryone }, 'will', scene);
    expect(say(many)).to.equal('8 people will read this, and you.');
    expect(say(many, true)).to.equal('Everyone here can read this: 9 people.');
    expect(say([viewer])).to.equal('Nobody but you will read this.');
  });

  it('[E285] tells two of one name apart by their teams, or by their ids', async () => {
    const twin = { id: 'ben2', name: 'BEN Bora', timeZone: 'UTC' };
    const as = await seenBy({ ...company, people: [...company.people, twin] });
    const { records } = await as('ann');
    const say = (id: string) =>
      plain(
        readersSentence({ viewer: 'ann' as PersonId, people: ['ann', id] as PersonId[] }, 'will', {
          ...naming,
          records,
        }),
      );
    expect(say('ben')).to.equal('Only Ben Bora (Sales) will read this.');
    expect(say('ben2')).to.equal('Only BEN Bora (ben2) will read this.');
  });
});

/** Who is named as a reader: not whoever is named to say whose manager somebody is. */
function namesSaid(who: string): string[] {
  const readers = who.replace(/, the manager of [^,]+,/, '');
  return names.filter((name) => readers.includes(name));
}
