import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import { collections } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { type Lists, stateOf } from '../testing/hidden-company.ts';
import { saidBy, spokenCompany, toldOf } from '../testing/spoken-company.ts';
import { erasureOf } from './erasure.ts';
import { withoutTexts } from './without-texts.ts';

const at = '2026-05-04T10:00:00Z';
const { settings: _settings, ...lists } = spokenCompany();

/** Every record of the spoken company, parsed. */
const all = Object.entries(lists).flatMap(([name, list]) =>
  (list as readonly unknown[]).map((record) => {
    const collection = name as CollectionName;
    return { collection, record: parseRecord(collection, record) };
  }),
);

const state = stateOf({ ...lists } as Lists);
const whoseOf = (personId: string) => ({
  ...{ wrote: (id: PersonId) => id === personId, at },
  ...{ isHeld: () => false, rounds: state.growth.feedbackRounds },
});
const left = (personId: string, { collection, record }: (typeof all)[number]) =>
  withoutTexts(collection, record, whoseOf(personId));

test('[ER1] nothing that one wrote alone is left in any collection, and what others wrote is', () => {
  for (const personId of ['mia', 'lea', 'max']) {
    for (const each of all.filter(({ collection }) => collection !== 'people')) {
      const [before, after] = [JSON.stringify(each.record), JSON.stringify(left(personId, each))];
      assert.deepEqual(saidBy(personId, after), [], each.collection);
      if (after === 'null') continue;
      for (const other of ['ada', 'mia', 'lea', 'max'].filter((who) => who !== personId)) {
        assert.deepEqual(saidBy(other, after), saidBy(other, before), each.collection);
      }
    }
  }
});

test('[ER12] what is said of one person alone goes with that person and with its author', () => {
  for (const personId of ['mia', 'lea', 'max']) {
    for (const each of all) {
      const [before, after] = [JSON.stringify(each.record), JSON.stringify(left(personId, each))];
      assert.deepEqual(toldOf(personId, after), [], each.collection);
      const others = ['mia', 'lea', 'max', 'none'].filter((who) => who !== personId);
      const pairs = others.flatMap((by) => others.map((of) => `${by}-of-${of}`));
      for (const pair of pairs) assert.deepEqual(saidBy(pair, after), saidBy(pair, before));
    }
  }
});

test('[ER12] while its author or that person is under a legal hold, it stays', () => {
  for (const held of ['mia', 'lea']) {
    const whose = { ...whoseOf('mia'), isHeld: (id: PersonId) => id === held };
    for (const { collection, record } of all) {
      const json = JSON.stringify(record);
      if (saidBy('mia-of-lea', json).length === 0 && saidBy('lea-of-mia', json).length === 0)
        continue;
      const after = JSON.stringify(withoutTexts(collection, record, whose));
      for (const pair of ['mia-of-lea', 'lea-of-mia']) {
        assert.deepEqual(saidBy(pair, after), saidBy(pair, json), collection);
      }
    }
  }
});

test('[ER13] the texts of a round go with whoever received it, and their number stays', () => {
  const texts = all.filter(({ collection }) => collection === 'anonymousTexts');
  const mia = texts.filter((each) => toldOf('mia', JSON.stringify(each)).length > 0);
  assert.equal(mia.length, 3);
  for (const each of mia) {
    const { text, ...kept } = each.record as RecordTypes['anonymousTexts'];
    assert.ok(text);
    assert.deepEqual([left('mia', each), left('lea', each)], [kept, each.record]);
  }
});

test('[ER1] what is left fits its schema, and is the same object when it is asked again', () => {
  for (const { collection, record } of all) {
    const rule = erasureOf('mia' as PersonId, at, state);
    const once = rule(collection, record);
    if (once === null) continue;
    assert.deepEqual(parseRecord(collection, once), once);
    assert.equal(rule(collection, once), once);
    const json = JSON.stringify(record);
    const isTouched = saidBy('mia', json).length > 0 || toldOf('mia', json).length > 0;
    if (!isTouched && collection !== 'goalPhases') assert.equal(once, record, collection);
  }
});

test('[ER1] the company of these tests has words wherever a person can write', () => {
  const spoken = new Set(
    all
      .map((each) => ({ ...each, json: JSON.stringify(each.record) }))
      .filter(({ json }) => saidBy('mia', json).length > 0 || toldOf('mia', json).length > 0)
      .map(({ collection }) => collection),
  );
  const wordless = Object.keys(collections).filter((name) => !spoken.has(name as CollectionName));
  assert.deepEqual(wordless.sort(), [
    ...['cadenceRules', 'companyValues', 'cycles', 'delegations', 'figureSnapshots', 'goalPhases'],
    ...[
      'leaves',
      'metrics',
      'practices',
      'series',
      'settings',
      'snoozes',
      'teams',
      'templates',
      'workingCalendars',
    ],
  ]);
});

test('[ER1] a private goal keeps its figures and none of its words', () => {
  const goal = (fields: object) =>
    parseRecord('goals', {
      ...{ id: 'g', title: 'words', kind: 'objective', ownerId: 'mia', visibility: 'private' },
      ...{ start: '2026-04-01', due: '2026-06-30' },
      ...fields,
    });
  const rule = (record: RecordTypes['goals']) => withoutTexts('goals', record, whoseOf('mia'));
  const measures = [
    { kind: 'number', start: 1, target: 9, unit: 'words' },
    { kind: 'range', low: 1, unit: 'words' },
    { kind: 'zones', commit: 'words', target: 'words', stretch: 'words' },
    { kind: 'milestones', items: [{ id: 'm', title: 'words', weight: 3 }] },
  ];
  for (const measure of measures) {
    const terms = { title: 'words', ownerId: 'mia', start: '2026-04-01', due: '2026-06-30' };
    const accepted = { by: 'mia', at, terms: { ...terms, measure } };
    const record = goal({ measure, agreement: { accepted } });
    const after = rule(record);
    assert.doesNotMatch(JSON.stringify(after), /words/);
    assert.deepEqual(after?.measure?.kind, measure.kind);
    assert.equal(after && rule(after), after);
    const shown = goal({ measure, agreement: { accepted: { ...accepted, by: 'lea' } } });
    assert.match(JSON.stringify(rule(shown)?.agreement), /words/);
    const open = goal({ measure, visibility: 'chain' });
    assert.equal(rule(open), open);
  }
});
