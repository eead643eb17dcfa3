import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CauseKind } from './causes.ts';
import { difference } from './difference.ts';
import { type Lists, stateOf } from '../testing/hidden-company.ts';
import { seenBy } from '../testing/insights.ts';

const year = { start: '2026-01-01', due: '2026-12-31', state: 'active' };
const measure = { kind: 'number', start: 0, target: 100 };
const at = '2026-03-04T10:00:00Z';
const word = { by: 'ann', at, reason: 'r' };

/** What is done to a goal of Ann's, beside a value of 60 for a key result below it. */
interface Done {
  readonly goal?: object;
  readonly before?: object;
  readonly said?: object;
  readonly settings?: object;
  readonly value?: number;
}

function company({ goal = {}, said, value }: Done, isHidden: boolean): Lists {
  const sight = isHidden ? { visibility: 'named', visibleTo: ['raj'] } : {};
  const report = (id: string, fields: object) => ({
    ...{ id, by: 'ann', at, asOf: '2026-03-04' },
    ...fields,
  });
  const first = { at: '2026-03-02T09:00:00Z', asOf: '2026-03-02' };
  return {
    people: ['ann', 'raj'].map((id) => ({ id, name: id, timeZone: 'UTC' })),
    teams: [{ id: 'red', name: 'Red', leadId: 'ann' }],
    goals: [
      { id: 'top', title: 'top', kind: 'objective', ownerId: 'ann', ...year, driver: 'manual' },
      { id: 'o', title: 'o', kind: 'objective', ownerId: 'ann', ...year, ...goal },
      {
        ...{ id: 'k', title: 'k', kind: 'key-result', ownerId: 'raj', ...year, measure, ...sight },
        links: [{ parentId: 'o' }],
      },
    ],
    checkIns: [
      report('1', { goalId: 'k', value: 10, ...first }),
      ...(value === undefined ? [] : [report('2', { goalId: 'k', value })]),
      ...(said ? [report('3', { goalId: 'o', ...said })] : []),
    ],
  };
}

function toldOf({ before, settings = {}, value = 60, ...done }: Done, isHidden = true) {
  const states = [
    company({ goal: before ?? {} }, isHidden),
    company({ ...done, value }, isHidden),
  ].map((lists) => stateOf({ ...lists, settings: [{ id: 'settings', ...settings }] }));
  const [from, to] = states.map((state, i) =>
    seenBy(state, `2026-03-0${3 + 2 * i}T00:00:00Z`, 'ann'),
  );
  assert.ok(from && to);
  const found = difference(from, to).goals.find(({ goalId }) => goalId === 'o');
  return [found?.causes, found?.below];
}

const both = (kind: CauseKind) => [[kind, 'out-of-sight'], []];
const reported = { rulebook: 'reported' };

describe('what is done to a goal that others out of sight moved', () => {
  for (const [title, done, kind] of [
    ['a note', { said: { note: 'All well.' } }, 'checked-in'],
    ['a status', { said: { status: 'on-track' } }, 'checked-in'],
    ['a value', { said: { progress: 0.6 } }, 'checked-in'],
    ['another owner', { goal: { ownerId: 'red' } }, 'reassigned'],
    ['another team', { goal: { teamId: 'red' } }, 'plan-edited'],
    ['another parent', { goal: { links: [{ parentId: 'top' }] } }, 'realigned'],
    ['a status set', { goal: { override: { ...word, status: 'on-track' } } }, 'override-set'],
  ] as const) {
    test(`[I16] ${title} is told, and that something out of sight moved it`, () => {
      assert.deepEqual(toldOf(done), both(kind));
    });
  }

  test('[I16] and nothing else is told where what was done may have moved it', () => {
    const held = { override: { ...word, progress: 0.9 } };
    assert.deepEqual(toldOf({ goal: held }), [['override-set'], []]);
    assert.deepEqual(toldOf({ goal: { driver: 'manual' } }), [['plan-edited'], []]);
    const manual = { driver: 'manual' };
    const own = { before: manual, goal: manual, said: { progress: 0.4 } };
    assert.deepEqual(toldOf(own), [['checked-in'], []]);
  });

  test('[I16] a status that somebody said is a cause where people say how goals stand', () => {
    const said = { said: { status: 'on-track' }, value: 10, settings: reported };
    assert.deepEqual(toldOf(said), [['checked-in'], []]);
    assert.deepEqual(toldOf({ ...said, value: 60 }), both('checked-in'));
  });

  test('[I16] a goal in sight below is named instead', () => {
    assert.deepEqual(toldOf({ said: { note: 'All well.' } }, false), [['checked-in'], ['k']]);
  });
});
