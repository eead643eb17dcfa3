import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import { collections } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { saidBy, spokenCompany } from '../testing/spoken-company.ts';
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

const left = (personId: string, { collection, record }: (typeof all)[number]) =>
  withoutTexts(collection, record, { wrote: (id) => id === personId, at });

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

test('[ER1] what is left fits its schema, and is the same object when it is asked again', () => {
  for (const { collection, record } of all) {
    const rule = erasureOf('mia' as PersonId, at);
    const once = rule(collection, record);
    if (once === null) continue;
    assert.deepEqual(parseRecord(collection, once), once);
    assert.equal(rule(collection, once), once);
    const isUntouched = saidBy('mia', JSON.stringify(record)).length === 0;
    if (isUntouched) assert.equal(once, record, collection);
  }
});

test('[ER1] the company of these tests has words wherever a person can write', () => {
  const spoken = new Set(
    all
      .filter(({ record }) => saidBy('mia', JSON.stringify(record)).length > 0)
      .map(({ collection }) => collection),
  );
  const wordless = Object.keys(collections).filter((name) => !spoken.has(name as CollectionName));
  assert.deepEqual(wordless.sort(), [
    ...['cadenceRules', 'companyValues', 'cycles', 'delegations', 'leaves', 'metrics', 'series'],
    ...['settings', 'snoozes', 'teams', 'templates', 'workingCalendars'],
  ]);
});

test('[ER1] a private goal keeps its figures and none of its words', () => {
  const goal = (fields: object) =>
    parseRecord('goals', {
      ...{ id: 'g', title: 'words', kind: 'objective', ownerId: 'mia', visibility: 'private' },
      ...{ start: '2026-04-01', due: '2026-06-30' },
      ...fields,
    });
  const rule = (record: RecordTypes['goals']) =>
    withoutTexts('goals', record, { wrote: (id) => id === 'mia', at });
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
