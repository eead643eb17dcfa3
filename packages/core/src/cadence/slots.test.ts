import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady, instantOf } from '../calendar.ts';
import { always, inShort, rhythmOf, slotsBy } from '../testing/rhythms.ts';
import type { DueRhythm } from './due-moments.ts';
import { slotsOf } from './slots.ts';

const weekly = rhythmOf();
const around = (instant: string, ms: number) => instantOf(Date.parse(instant) + ms);

describe('slots', () => {
  before(() => calendarReady());

  it('[C12] reach from just after one due moment to the next, the first one interval back', () => {
    const { slots } = slotsBy(weekly, [], { at: '2026-01-13T00:00:00Z' });
    assert.deepEqual(
      slots.map(({ opens, due }) => [opens.slice(0, 16), due.slice(0, 16)]),
      [
        ['2025-12-29T09:00', '2026-01-05T09:00'],
        ['2026-01-05T09:00', '2026-01-12T09:00'],
        ['2026-01-12T09:00', '2026-01-19T09:00'],
      ],
    );
  });

  it('[C12] begin no earlier than what they are for', () => {
    const input = { rhythms: [{ since: -Infinity, rhythm: weekly, source: '' }], working: always };
    const range = { until: '2026-01-13T00:00:00Z', at: '2026-01-13T00:00:00Z' };
    const from = (starts: string) =>
      slotsOf({ ...input, done: [], starts: Date.parse(starts) }, range).slots[0]!;
    assert.equal(from('2026-01-01T00:00:00Z').opens, '2026-01-01T00:00:00.000Z');
    assert.equal(from('2026-01-01T00:00:00Z').due, '2026-01-05T09:00:00.000Z');
    assert.equal(from('2026-01-05T09:00:00Z').due, '2026-01-12T09:00:00.000Z');
    const done = [{ id: 'a', at: '2026-01-01T00:00:00Z' }];
    const starts = Date.parse('2026-01-01T00:00:00Z');
    assert.equal(slotsOf({ ...input, done, starts }, range).placed[0]?.as, 'on-time');
  });

  it('[C12] are those due after a moment and open before another', () => {
    const all = slotsBy(weekly, [], { at: '2026-02-01T00:00:00Z' }).slots;
    const input = {
      rhythms: [{ since: -Infinity, rhythm: weekly, source: '' }],
      done: [],
      working: always,
    };
    const range = {
      after: '2026-01-12T09:00:00Z',
      until: '2026-01-26T09:00:00Z',
      at: '2026-02-01T00:00:00Z',
    };
    assert.deepEqual(slotsOf(input, range).slots, all.slice(2, 4));
  });

  for (const [title, rhythm, at, hours] of [
    ['72 hours where the next is due in a week', weekly, '2026-01-05', 72],
    ['half a day where it is due daily', rhythmOf('FREQ=DAILY'), '2026-01-05', 12],
    ['as long as the rule says', { ...weekly, graceHours: 5.5 }, '2026-01-05', 5.5],
    ['none, where the rule says so', { ...weekly, graceHours: 0 }, '2026-01-05', 0],
    [
      'up to the next due moment, which it never reaches',
      { ...weekly, graceHours: 400 },
      '2026-01-05',
      168 - 1 / 3_600_000,
    ],
    [
      'half of the elapsed hours where the clocks change',
      rhythmOf('FREQ=DAILY', { zone: 'Europe/Oslo', from: '2026-03-28' }),
      '2026-03-28',
      11.5,
    ],
    ['by the slot itself where nothing follows', rhythmOf('FREQ=DAILY;COUNT=1'), '2026-01-05', 12],
  ] as const satisfies readonly (readonly [string, DueRhythm, string, number])[]) {
    it(`[C13] have a grace of ${title}`, () => {
      const { slots } = slotsBy(rhythm, [], { at: '2026-05-01T00:00:00Z' });
      const { due, graceUntil } = slots.find((slot) => slot.due.startsWith(at))!;
      assert.equal((Date.parse(graceUntil) - Date.parse(due)) / 3_600_000, hours);
    });
  }

  for (const [offset, state] of [
    [-7 * 86_400_000, 'future'],
    [-7 * 86_400_000 + 1, 'pending'],
    [0, 'pending'],
    [1, 'overdue'],
    [72 * 3_600_000, 'overdue'],
    [72 * 3_600_000 + 1, 'missed'],
  ] as const) {
    it(`[C14] are ${state} ${offset} ms from their due moment`, () => {
      const at = around('2026-01-19T09:00:00Z', offset);
      const { slots } = slotsBy(weekly, [], { at, until: '2026-02-01T00:00:00Z' });
      assert.equal(slots.find(({ due }) => due.startsWith('2026-01-19'))?.state, state);
    });
  }

  for (const [offset, state, placed] of [
    [-7 * 86_400_000, 'missed', '2026-01-12 on-time'],
    [-7 * 86_400_000 + 1, 'missed', '2026-01-12 late'],
    [-4 * 86_400_000 + 1, 'on-time', '2026-01-19 on-time'],
    [0, 'on-time', '2026-01-19 on-time'],
    [1, 'late', '2026-01-19 late'],
    [72 * 3_600_000, 'late', '2026-01-19 late'],
    [72 * 3_600_000 + 1, 'missed', '2026-01-26 on-time'],
  ] as const) {
    it(`[C14] are ${state} by what is done ${offset} ms from their due moment`, () => {
      const made = around('2026-01-19T09:00:00Z', offset);
      const { slots, placed: found } = slotsBy(weekly, [made], { at: '2026-02-20T00:00:00Z' });
      assert.equal(slots.find(({ due }) => due.startsWith('2026-01-19'))?.state, state);
      assert.equal(`${found[0]?.slot?.slice(0, 10)} ${found[0]?.as}`, placed);
    });
  }

  it('[C14] do not know what is done later', () => {
    const made = ['2026-01-06T09:00:00Z'];
    const { slots, placed } = slotsBy(weekly, made, { at: '2026-01-06T08:59:59.999Z' });
    assert.equal(inShort(slots), '01-05 overdue, 01-12 pending');
    assert.deepEqual(placed, []);
  });

  it('[C15] without working time are excused, unless they are filled', () => {
    const working = {
      isWorkedBetween: (opens: number) => opens !== Date.parse('2026-01-05T09:00:00Z'),
    };
    const at = '2026-01-20T00:00:00Z';
    const states = (made: readonly string[]) =>
      inShort(slotsBy(weekly, made, { at, working }).slots);
    assert.equal(states([]), '01-05 missed, 01-12 excused, 01-19 overdue, 01-26 pending');
    assert.equal(
      states(['2026-01-11T12:00:00Z']),
      '01-05 missed, 01-12 on-time, 01-19 overdue, 01-26 pending',
    );
    // In the grace of an excused slot it is early for the next one.
    assert.equal(
      states(['2026-01-12T12:00:00Z']),
      '01-05 missed, 01-12 excused, 01-19 on-time, 01-26 pending',
    );
  });

  it('[C16] take the first thing done, and what follows is extra', () => {
    const made = ['2026-01-07T00:00:00Z', '2026-01-06T00:00:00Z', '2025-12-01T00:00:00Z'];
    const { placed } = slotsBy(weekly, made, { at: '2026-01-08T00:00:00Z' });
    assert.deepEqual(
      placed.map(({ id, slot, as }) => `${id} ${slot?.slice(5, 10) ?? 'none'} ${as}`),
      ['d2 none extra', 'd1 01-05 late', 'd0 01-12 on-time'],
    );
  });

  it('[C16] keep a correction where its original is, whenever it is made', () => {
    const done = [
      { id: 'a', at: '2026-01-04T00:00:00Z' },
      { id: 'b', at: '2026-01-14T00:00:00Z', replaces: 'a' },
      { id: 'c', at: '2026-01-15T00:00:00Z', replaces: 'b' },
      { id: 'd', at: '2026-01-16T00:00:00Z', replaces: 'unknown' },
    ];
    const input = {
      rhythms: [{ since: -Infinity, rhythm: weekly, source: '' }],
      done,
      working: always,
    };
    const { slots, placed } = slotsOf(input, {
      until: '2026-01-17T00:00:00Z',
      at: '2026-01-17T00:00:00Z',
    });
    assert.equal(inShort(slots), '01-05 on-time, 01-12 missed, 01-19 on-time');
    assert.deepEqual(
      placed.map(({ id, slot, as }) => `${id} ${slot?.slice(5, 10) ?? 'none'} ${as}`),
      ['a 01-05 on-time', 'd 01-19 on-time', 'b 01-05 correction', 'c 01-05 correction'],
    );
    const circle = [
      { id: 'a', at: '2026-01-04T00:00:00Z', replaces: 'b' },
      { id: 'b', at: '2026-01-04T01:00:00Z', replaces: 'a' },
    ];
    assert.equal(
      slotsOf(
        { ...input, done: circle },
        { until: '2026-01-17T00:00:00Z', at: '2026-01-17T00:00:00Z' },
      ).placed.length,
      2,
    );
  });

  it('[C18] of another rhythm begin where the one that is open at the change ends', () => {
    const daily = rhythmOf('FREQ=WEEKLY;BYDAY=TH', { from: '2026-01-01', time: '17:00' });
    const changed = (since: string) =>
      slotsOf(
        {
          rhythms: [
            { since: -Infinity, rhythm: weekly, source: 'old' },
            { since: Date.parse(since), rhythm: daily, source: 'new' },
          ],
          done: [],
          working: always,
        },
        { until: '2026-01-23T00:00:00Z', at: '2026-01-01T00:00:00Z' },
      ).slots.map(({ opens, due }) => `${opens.slice(5, 10)}-${due.slice(5, 10)}`);
    const expected = ['12-29-01-05', '01-05-01-12', '01-12-01-15', '01-15-01-22', '01-22-01-29'];
    assert.deepEqual(changed('2026-01-05T09:00:00.001Z'), expected);
    assert.deepEqual(changed('2026-01-12T09:00:00.000Z'), expected);
    assert.deepEqual(changed('2026-01-12T09:00:00.001Z').slice(1, 4), [
      '01-05-01-12',
      '01-12-01-19',
      '01-19-01-22',
    ]);
  });
});
