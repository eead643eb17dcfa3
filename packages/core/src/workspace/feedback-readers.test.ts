import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canSee } from '../access/can-see.ts';
import { fitting, narrowerThan, widerThan } from '../feedback/reach.ts';
import { readersOf } from '../feedback/readers.ts';
import { recordsFrom } from '../goals/records.ts';
import type { Feedback, FeedbackVisibility } from '../schema/feedback.ts';
import { FeedbackVisibility as visibilities } from '../schema/feedback.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';

const ids = ['a', 'b', 'c', 'd', 'e'] as PersonId[];
const all = visibilities.options;

/** Five people, each with a manager further on in the list or none, who are here or have left. */
const companies = fc
  .array(fc.record({ manager: fc.nat({ max: 5 }), active: fc.constantFrom(true, true, false) }), {
    minLength: 5,
    maxLength: 5,
  })
  .map((list) =>
    list.map(({ manager, active }, index) => {
      const managerId = manager > index ? ids[manager] : undefined;
      const about = { id: ids[index], name: 'x', timeZone: 'UTC', active };
      return parseRecord('people', { ...about, ...(managerId !== undefined && { managerId }) });
    }),
  );

const drafts = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.constantFrom(...all))
  .filter(([from, about]) => from !== about)
  .map(([from, about, visibility]) => ({
    ...{ from: ids[from] as PersonId, about: ids[about] as PersonId, visibility },
  }));

test('[FB2] whom a form names before feedback is sent are exactly those who see it', () => {
  fc.assert(
    fc.property(companies, drafts, (people, draft) => {
      const records = recordsFrom({ people });
      fc.pre(fitting(draft, records).includes(draft.visibility));
      const { people: readers, phrase } = readersOf(draft, records);
      const { managerId } = phrase.values;
      const made = { id: 'f', at: '2026-05-04T10:00:00Z', text: 'x' };
      const feedback = parseRecord('feedback', {
        ...{ ...draft, ...made },
        ...(managerId !== null && { managerId }),
      });
      const seeing = recordsFrom({ people, feedback: [feedback] });
      for (const id of ids) {
        const { allowed } = canSee(id, { collection: 'feedback', id: 'f' }, seeing);
        assert.equal(readers.includes(id), allowed, id);
      }
      assert.equal(new Set(readers).size, readers.length);
      assert.equal(phrase.values.people, readers.length);
      assert.deepEqual(readersOf(feedback, records), { people: readers, phrase });
    }),
    { numRuns: 5000 },
  );
});

test('[FB5] [FB6] wider has all readers and more, narrower fewer and nobody else, for its author always', () => {
  const people = ids.map((id, index) =>
    parseRecord('people', {
      ...{ id, name: 'x', timeZone: 'UTC' },
      ...(index < 4 && { managerId: ids[index + 1] }),
    }),
  );
  const records = recordsFrom({ people });
  const readers = (visibility: FeedbackVisibility) =>
    new Set(readersOf({ from: ids[4]!, about: ids[0]!, visibility }, records).people);
  for (const from of all) {
    for (const to of all) {
      const [few, many] = [readers(from), readers(to)];
      const isWider = many.size > few.size && [...few].every((id) => many.has(id));
      assert.equal(widerThan(from).includes(to), isWider, `${from} to ${to}`);
      assert.equal(narrowerThan(to, 'author').includes(from), isWider, `${to} to ${from}`);
      const isForSubject = isWider && few.has(ids[0]!);
      assert.equal(narrowerThan(to, 'subject').includes(from), isForSubject, `${to} to ${from}`);
    }
  }
});

test('[FB2] a manager who has left reads no more, and is not named', () => {
  const left = { id: 'b', name: 'x', timeZone: 'UTC', active: false };
  const people = [left, { ...left, id: 'a', active: true }, { ...left, id: 'c', active: true }];
  const records = recordsFrom({ people: people.map((each) => parseRecord('people', each)) });
  const feedback = { from: 'c', about: 'a', managerId: 'b', visibility: 'subject-and-manager' };
  const { people: readers, phrase } = readersOf(feedback as Feedback, records);
  assert.deepEqual(readers, ['c', 'a']);
  const values = { from: 'c', about: 'a', managerId: null, people: 2 };
  assert.deepEqual(phrase, { key: 'feedback.readers.subject-and-manager', values });
});
