import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import { shippedPractices } from '../practices/library.ts';
import { translatedPractice, withPractices } from '../practices/translated.ts';
import { practiceOn } from '../testing/coached.ts';
import { readPractices, readPracticeTranslations } from './read-practices.ts';

const one = practiceOn('one', { name: 'confidence-fell', share: 0.3 });
const two = practiceOn('two', 'goal-stale');

/** The places that a file is refused for, each with what would be right. */
function refusalsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof PerfError, String(error));
    assert.equal(error.code, 'invalid-input');
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }
  return ['it was read'];
}

describe('readPractices', () => {
  it('[PR42] reads a text and what it parses to alike, the shipped ones too', () => {
    assert.deepEqual(readPractices(JSON.stringify([one, two])), [one, two]);
    assert.deepEqual(readPractices([one, two]), [one, two]);
    assert.deepEqual(readPractices(JSON.stringify(shippedPractices)), shippedPractices);
  });

  it('[PR42] names each place that does not fit, and what would', () => {
    const of = (...list: readonly object[]) => refusalsOf(() => readPractices(list));
    const unknown = { ...two, trigger: { name: 'full-moon' } };
    assert.match(
      of(one, unknown)[0] ?? '',
      /^1\.trigger\.name: expected "goal-went-off-track" or /,
    );
    assert.deepEqual(of({ ...two, trigger: { name: 'goal-stale', days: 3 } }), [
      '0.trigger.days: the trigger goal-stale takes nothing',
    ]);
    assert.deepEqual(of(one, two, one), [': each practice has an id of its own']);
    assert.deepEqual(of({ ...one, title: 'x'.repeat(121) }), [
      '0.title: expected at most 120 characters',
    ]);
    assert.deepEqual(of({ ...one, steps: ['One'] }), ['0.steps: expected at least 2 items']);
    assert.deepEqual(of({ ...one, colour: 'red' }), ['0: there is no field "colour"']);
    assert.deepEqual(
      refusalsOf(() => readPractices('[{')),
      [': expected JSON'],
    );
    assert.deepEqual(
      refusalsOf(() => readPractices({})),
      [': expected array'],
    );
    assert.match(readError('[{'), /^In the practices: the whole: expected JSON\.$/);
  });

  it('[PR42] refuses whatever else there may be with a typed error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json()), (value) => {
        const refused = refusalsOf(() => readPractices(value));
        const isEmpty = Array.isArray(value)
          ? value.length === 0
          : typeof value === 'string' && /^\s*\[\s*\]\s*$/.test(value);
        assert.ok(isEmpty || refused[0] !== 'it was read');
      }),
      { numRuns: 500, examples: [[{ toString: 0 }]] },
    );
  });

  it('[PR42] adds practices to others, or puts them in the place of those of their ids', () => {
    const other = { ...one, title: 'Other' };
    const all = withPractices([one, two], [other, practiceOn('three', 'goal-stale')]);
    assert.deepEqual(
      all.map(({ id, title }) => [id, title]),
      [
        ['one', 'Other'],
        ['two', 'two'],
        ['three', 'three'],
      ],
    );
  });
});

describe('translations of practices', () => {
  it('[PR43] replace texts by the id of the practice, and leave what they do not name', () => {
    const texts = readPracticeTranslations(
      '{ "one": { "title": "Eins", "steps": ["A", "B", "C"] } }',
    );
    const translated = translatedPractice(one, texts);
    assert.deepEqual(translated, { ...one, title: 'Eins', steps: ['A', 'B', 'C'] });
    assert.equal(translatedPractice(two, texts), two);
    const odd = practiceOn('constructor', 'goal-stale');
    assert.equal(translatedPractice(odd, texts), odd);
  });

  it('[PR43] are checked as practices are', () => {
    const of = (value: unknown) => refusalsOf(() => readPracticeTranslations(value));
    assert.deepEqual(of({ one: { titel: 'Eins' } }), ['one: there is no field "titel"']);
    assert.deepEqual(of({ one: { minutes: 5 } }), ['one: there is no field "minutes"']);
    assert.deepEqual(of({ one: { title: 'x'.repeat(121) } }), [
      'one.title: expected at most 120 characters',
    ]);
    assert.deepEqual(of('{'), [': expected JSON']);
  });
});

function readError(text: string): string {
  try {
    readPractices(text);
  } catch (error) {
    return String((error as Error).message);
  }
  return '';
}
