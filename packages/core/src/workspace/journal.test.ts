import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, commitOf, committed, image, redactionOf, stored } from './conformance/suite.ts';
import { createJournal } from './journal.ts';

test('[T11] a journal made of what another one holds goes on from there', () => {
  const journal = createJournal();
  journal.apply(commitOf('c1', [change('g1', 0), change('g2', 0)]));
  const { records, commits } = JSON.parse(JSON.stringify(journal)) as typeof journal;
  const again = createJournal({ records, commits });
  assert.deepEqual(again.apply(commitOf('c1', [])), committed(1));
  assert.deepEqual(again.apply(commitOf('c2', [change('g1', 1)])), committed(2));
});

test('[T4] a copy of a journal may be tried and thrown away', () => {
  const journal = createJournal();
  journal.apply(commitOf('c1', [change('g1', 0)]));
  const next = createJournal(journal);
  next.apply(redactionOf('r1', [change('g1', 1, null)], { upTo: 1, images: [image('g1', 1)] }));
  assert.deepEqual([next.version, next.records], [2, []]);
  assert.deepEqual([journal.version, journal.records], [1, [stored('g1', 1)]]);
  assert.deepEqual(journal.commits[0]?.changes, [change('g1', 0)]);
});

test('[T12] nobody can change what a journal hands out, logged or not', () => {
  const journal = createJournal();
  const note = { ...change('n1', 0, { words: ['one'] }), unlogged: true as const };
  journal.apply(commitOf('c1', [note]));
  const { words } = journal.read()[0]?.record as { words: string[] };
  assert.throws(() => words.push('two'), TypeError);
});
