import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PracticeId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { type Practice, PracticeArea, TriggerName } from '../schema/practice.ts';
import { practiceOf, practicesOf, shippedPractices } from './library.ts';

const ids = shippedPractices.map(({ id }) => id);
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function own(id: string, fields: Partial<Practice> = {}): Practice {
  return { ...shippedPractices[0]!, id: id as PracticeId, title: id, ...fields };
}

function ownOnes(...practices: Practice[]) {
  return { practices: new Map(practices.map((practice) => [practice.id, practice])) };
}

function offered(...practices: Practice[]): PracticeId[] {
  return practicesOf(ownOnes(...practices)).map(({ id }) => id);
}

/** What is twice in a list. */
function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('the shipped practices', () => {
  it('[PR1] are at least 24, each complete, under an id of its own', () => {
    assert.ok(ids.length >= 24);
    assert.deepEqual(repeated(ids), []);
    for (const practice of shippedPractices) {
      assert.deepEqual(parseRecord('practices', practice), practice);
      assert.match(practice.id, /^[a-z]+(-[a-z]+)+$/);
      assert.ok(practice.steps.length >= 3 && practice.steps.length <= 5, practice.id);
      assert.ok(practice.prompts.length >= 3 && practice.minutes <= 45, practice.id);
      assert.equal(practice.retired, undefined);
    }
  });

  it('[PR2] leave no area and no trigger without one', () => {
    const areas = new Set(shippedPractices.map(({ area }) => area));
    const triggers = new Set(shippedPractices.map(({ trigger }) => trigger.name));
    assert.deepEqual([...areas].sort(), [...PracticeArea.options].sort());
    assert.deepEqual([...triggers].sort(), [...TriggerName.options].sort());
  });

  it('[PR3] are written in whole sentences, and say why in two to four', () => {
    for (const { id, title, why, steps, prompts } of shippedPractices) {
      assert.match(title, /^[A-Z].*[^.!?]$/, id);
      for (const text of [why, ...steps, ...prompts]) assert.match(text, /^[A-Z].*[.?…]$/, text);
      const count = [...sentences.segment(why)].length;
      assert.ok(count >= 2 && count <= 4, `${id} says why in ${count} sentences`);
    }
  });

  it('[PR3] repeat no title, no reason, no step and no words to say', () => {
    assert.deepEqual(repeated(shippedPractices.map(({ title }) => title)), []);
    assert.deepEqual(repeated(shippedPractices.map(({ why }) => why)), []);
    assert.deepEqual(repeated(shippedPractices.flatMap(({ steps }) => steps)), []);
    assert.deepEqual(repeated(shippedPractices.flatMap(({ prompts }) => prompts)), []);
  });

  it('[PR4] shout nothing, hype nothing and call nobody he or she', () => {
    const unwanted =
      /\b(he|she|his|hers?|him|guys|synergy|leverage|empower|proven|guarantee\w*)\b|!/i;
    for (const { id, title, why, steps, prompts } of shippedPractices) {
      for (const text of [title, why, ...steps, ...prompts]) {
        assert.doesNotMatch(text, unwanted, `${id}: ${text}`);
        assert.doesNotMatch(text, /\s{2}|\s$|'/, `${id}: ${text}`);
      }
    }
  });

  it('[PR5] rest each on a work of its own, with authors, year, title and place', () => {
    for (const { id, source } of shippedPractices) {
      assert.match(source.authors, /^\p{Lu}[\p{L}.]* .*\p{L}$/u, id);
      assert.ok(source.year >= 1950 && source.year <= 2026, id);
      assert.match(source.title, /^[“\p{Lu}].*[^.]$/u, id);
      assert.match(source.published, /\d–\d+$|^Doctoral dissertation, /, id);
      if (source.doi !== undefined) assert.match(source.doi, /^10\.\d{4}\/[\w.()-]+$/, id);
    }
    assert.deepEqual(repeated(shippedPractices.map(({ source }) => source.title)), []);
    const dois = shippedPractices.flatMap(({ source }) => source.doi ?? []);
    assert.deepEqual(repeated(dois), []);
  });
});

describe('practicesOf', () => {
  it('[PR6] an own one takes the place of a shipped one, where that stood', () => {
    const replaced = own(ids[3]!, { title: 'Ours' });
    assert.deepEqual(offered(replaced), ids);
    assert.equal(practicesOf(ownOnes(replaced))[3], replaced);
    assert.equal(practiceOf(ownOnes(replaced), ids[3]!), replaced);
    assert.equal(practiceOf(ownOnes(replaced), ids[4]!), shippedPractices[4]);
  });

  it('[PR6] a retired one is offered to nobody, and found by its id', () => {
    const quiet = own(ids[0]!, { retired: true });
    const ours = own('ours', { retired: true });
    assert.deepEqual(offered(quiet, ours), ids.slice(1));
    assert.equal(practiceOf(ownOnes(quiet, ours), ids[0]!), quiet);
    assert.equal(practiceOf(ownOnes(quiet, ours), ours.id), ours);
    assert.equal(practiceOf(ownOnes(), 'none' as PracticeId), undefined);
  });

  it('[PR7] own ones follow the shipped ones, by title and then by id', () => {
    const others = [
      own('b', { title: 'One' }),
      own('a', { title: 'One' }),
      own('c', { title: 'A' }),
    ];
    assert.deepEqual(offered(...others), [...ids, 'c', 'a', 'b']);
  });

  it('[PR7] the order of the records changes nothing', () => {
    const practices = fc.uniqueArray(
      fc.record({
        id: fc.oneof(fc.constantFrom(...ids), fc.string({ minLength: 1, maxLength: 3 })),
        title: fc.constantFrom('One', 'Two', 'one'),
        retired: fc.boolean(),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(practices, fc.func(fc.integer()), (list, rank) => {
        const made = list.map(({ id, title, retired }) => own(id, { title, retired }));
        const shuffled = [...made].sort((a, b) => rank(a.id) - rank(b.id));
        assert.deepEqual(offered(...made), offered(...shuffled));
        const gone = new Set(made.filter(({ retired }) => retired).map(({ id }) => id));
        assert.ok(offered(...made).every((id) => !gone.has(id)));
      }),
      { numRuns: 2000 },
    );
  });
});
