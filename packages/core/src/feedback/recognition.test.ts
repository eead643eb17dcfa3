import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarReady } from '../calendar.ts';
import { type RecordLists, recordsFrom } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import type { Recognition } from '../schema/recognition.ts';
import { outsideShare, valueSpread } from './recognition.ts';
import { unseenBy } from './unseen.ts';

let made = 0;
const thanks = (to: readonly string[], at: string, fields: object = {}): Recognition =>
  parseRecord('recognitions', { id: `r${made++}`, from: 'ada', to, at, text: 'x', ...fields });

const people = ['mia', 'max', 'eve'].map((id) =>
  parseRecord('people', { id, name: id, timeZone: 'UTC', managerId: 'lea' }),
);
const at = '2026-06-30T10:00:00Z';
const window = { after: '2026-05-01T00:00:00Z', until: at };

/** Who of lea's people was not seen for sixty days, and when each last was. */
function unseen(lists: Omit<RecordLists, 'people'>, all = people) {
  return unseenBy('lea' as PersonId, recordsFrom({ people: all, ...lists }), at).map(
    ({ personId, lastAt }) => `${personId} ${lastAt?.slice(0, 10) ?? 'never'}`,
  );
}

const leave = (personId: string, start: string, end: string, fields: object = {}) =>
  parseRecord('leaves', {
    id: `${personId} ${start}`.replace(' ', '-'),
    personId,
    start,
    end,
    ...fields,
  });

describe('who was not seen', () => {
  before(() => calendarReady());

  it('[RC5] is who got no recognition for as long as the settings say, longest ago first', () => {
    const recognitions = [
      thanks(['mia'], '2026-04-20T10:00:00Z'),
      thanks(['max', 'mia'], '2026-05-01T23:59:59Z'),
    ];
    assert.deepEqual(unseen({ recognitions }), ['eve never', 'max 2026-05-01', 'mia 2026-05-01']);
    const edge = [thanks(['max'], '2026-05-02T00:00:00Z'), thanks(['mia'], '2026-04-20T10:00:00Z')];
    assert.deepEqual(unseen({ recognitions: edge }), ['eve never', 'mia 2026-04-20']);
    const settings = parseRecord('settings', { feedback: { unseenDays: 90 } });
    assert.deepEqual(unseen({ recognitions: edge, settings }), ['eve never']);
    const others = [thanks(['max'], '2026-06-20T10:00:00Z', { withdrawnAt: at }), ...edge.slice(1)];
    assert.deepEqual(unseen({ recognitions: others }), [
      'eve never',
      'max never',
      'mia 2026-04-20',
    ]);
  });

  it('[RC5] is nobody who was away or not there yet for more than half of it', () => {
    const leaves = [
      leave('mia', '2026-05-02', '2026-05-20'),
      leave('mia', '2026-05-10', '2026-05-31'),
      leave('max', '2026-05-02', '2026-06-01'),
      leave('eve', '2026-05-02', '2026-06-10', { withdrawnAt: at }),
    ];
    assert.deepEqual(unseen({ leaves }), ['eve never', 'mia never']);
    const joined = (day: string) => people.map((each) => ({ ...each, joined: day }));
    assert.deepEqual(unseen({}, joined('2026-06-01')).length, 3);
    assert.deepEqual(unseen({}, joined('2026-06-02')), []);
    const gone = people.map((each) => ({ ...each, active: false }));
    assert.deepEqual(unseen({}, gone), []);
  });
});

describe('recognition over values and teams', () => {
  const companyValues = [
    { id: 'care', name: 'Care' },
    { id: 'pace', name: 'Pace' },
    { id: 'gone', name: 'Gone', retired: true },
    { id: 'old', name: 'Old', retired: true },
  ].map((each) => parseRecord('companyValues', each));

  it('[RC6] is spread with the share of each value, of unused ones, and of none', () => {
    const recognitions = [
      thanks(['mia'], '2026-05-02T10:00:00Z', { valueId: 'care' }),
      thanks(['mia', 'max'], '2026-05-03T10:00:00Z', { valueId: 'care' }),
      thanks(['mia'], '2026-05-04T10:00:00Z', { valueId: 'old' }),
      thanks(['mia'], '2026-05-05T10:00:00Z'),
      thanks(['mia'], '2026-05-05T10:00:00Z', { withdrawnAt: at, valueId: 'pace' }),
      thanks(['mia'], '2026-04-05T10:00:00Z', { valueId: 'pace' }),
    ];
    const spread = valueSpread(recordsFrom({ companyValues, recognitions }), window);
    assert.deepEqual(spread, {
      total: 4,
      values: [
        { valueId: 'care', count: 2, share: 0.5 },
        { valueId: 'old', count: 1, share: 0.25 },
        { valueId: 'pace', count: 0, share: 0 },
      ],
      none: { count: 1, share: 0.25 },
    });
    assert.equal(valueSpread(recordsFrom({ companyValues }), window).none.share, null);
  });

  it('[RC7] came from outside as far as others gave it', () => {
    const team = new Set(['mia', 'max'] as PersonId[]);
    const recognitions = [
      thanks(['mia', 'max', 'eve'], '2026-05-02T10:00:00Z', { from: 'lea' }),
      thanks(['mia'], '2026-05-03T10:00:00Z', { from: 'max' }),
      thanks(['mia'], '2026-05-03T10:00:00Z', { withdrawnAt: at }),
      thanks(['mia'], '2026-07-03T10:00:00Z'),
    ];
    const share = outsideShare(team, recordsFrom({ recognitions }), window);
    assert.deepEqual(share, { received: 3, fromOutside: 2, share: 2 / 3 });
    assert.equal(outsideShare(team, recordsFrom({}), window).share, null);
  });

  it('[RC6] adds up, whatever was given', () => {
    const one = fc
      .tuple(
        fc.constantFrom('care', 'pace', 'old', undefined),
        fc.boolean(),
        fc.integer({ min: 1, max: 30 }),
      )
      .map(([valueId, isBack, day]) =>
        thanks(['mia'], `2026-06-${String(day).padStart(2, '0')}T10:00:00Z`, {
          ...(valueId !== undefined && { valueId }),
          ...(isBack && { withdrawnAt: at }),
        }),
      );
    fc.assert(
      fc.property(fc.array(one), (recognitions) => {
        const { total, values, none } = valueSpread(
          recordsFrom({ companyValues, recognitions }),
          window,
        );
        const standing = recognitions.filter(
          (each) => each.withdrawnAt === undefined && each.at <= at,
        );
        assert.equal(total, standing.length);
        assert.equal(
          values.reduce((sum, { count }) => sum + count, none.count),
          total,
        );
      }),
      { numRuns: 500 },
    );
  });
});
