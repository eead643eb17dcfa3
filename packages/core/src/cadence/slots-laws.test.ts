import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarReady, instantOf } from '../calendar.ts';
import { slowFilling, slowWindows } from '../testing/slow-slots.ts';
import type { Done } from './assign.ts';
import type { DueRhythm } from './due-moments.ts';
import type { RhythmSpan } from './rhythm-spans.ts';
import { parseRecurrence } from './rrule.ts';
import { slotsOf } from './slots.ts';
import { windowsOf } from './windows.ts';
import { workingTimeOf } from './working-time.ts';

const hourMs = 3_600_000;
const begin = Date.UTC(2026, 0, 5);
const spanHours = 24 * 200;
const rules = [
  ...['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=TU,FR', 'FREQ=WEEKLY;INTERVAL=3'],
  ...['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=DAILY;COUNT=5', 'FREQ=DAILY;INTERVAL=10'],
  ...['FREQ=WEEKLY;UNTIL=20260601', 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2'],
].map((text) => parseRecurrence(text));

const rhythm: fc.Arbitrary<DueRhythm | undefined> = fc.option(
  fc
    .record({
      recurrence: fc.constantFrom(...rules),
      from: fc.constantFrom('2024-01-01', '2026-01-14', '2026-02-27', '2026-04-30'),
      time: fc.constantFrom('00:00', '02:30', '09:00', '17:00'),
      zone: fc.constantFrom('UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Auckland'),
      holiday: fc.constant('skip' as const),
      graceHours: fc.option(fc.constantFrom(0, 1, 24, 72, 1000), { nil: undefined }),
    })
    .map(({ graceHours, ...rest }) => ({
      ...rest,
      ...(graceHours !== undefined && { graceHours }),
    })),
  { nil: undefined, freq: 5 },
);

/** Changes at round hours, so that some fall on due moments. */
const spans: fc.Arbitrary<readonly RhythmSpan[]> = fc
  .tuple(rhythm, fc.array(fc.tuple(fc.nat(spanHours), rhythm), { maxLength: 6 }))
  .map(([first, changes]) => [
    { since: -Infinity, rhythm: first, source: 'first' },
    ...[...new Map(changes)]
      .sort(([a], [b]) => a - b)
      .map(([hours, next]) => ({
        since: begin + hours * hourMs,
        rhythm: next,
        source: `${hours}`,
      })),
  ]);
const starts = fc.oneof(
  fc.constant(-Infinity),
  fc.nat(spanHours).map((hours) => begin + hours * hourMs),
);
const moments = fc.array(fc.nat(spanHours * 4), { maxLength: 60 });
const doneAt = (quarters: readonly number[]): Done[] =>
  quarters.map((quarter, index) => ({
    id: `d${index}`,
    at: instantOf(begin + (quarter * hourMs) / 4),
  }));
const working = workingTimeOf({
  zone: 'Europe/Oslo',
  person: { active: true, worksOn: [1, 2, 4] },
  leaves: [
    { start: '2026-02-09', end: '2026-02-22' } as never,
    { start: '2026-03-30', end: '2026-04-03' } as never,
  ],
});
const end = begin + spanHours * hourMs;

describe('slots', () => {
  before(() => calendarReady());

  it('[C18] never overlap, and leave no gap while a rhythm holds, for any sequence of changes', () => {
    fc.assert(
      fc.property(spans, starts, (list, start) => {
        const windows = windowsOf(list, { starts: start, until: end });
        for (const [index, { opens, due, graceUntil }] of windows.entries()) {
          const previous = windows[index - 1];
          assert.ok(opens < due && due <= graceUntil);
          assert.ok(opens >= (previous?.due ?? start));
          if (previous) assert.ok(previous.graceUntil < due);
        }
        const isGapless = list.every(
          (each) =>
            each.rhythm &&
            !('count' in each.rhythm.recurrence) &&
            !('until' in each.rhythm.recurrence),
        );
        if (!isGapless) return;
        for (const [index, { opens }] of windows.slice(1).entries()) {
          assert.equal(opens, windows[index]?.due);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('[C12] [C18] are those of a slow walk from slot to slot', () => {
    fc.assert(
      fc.property(spans, starts, (list, start) => {
        const windows = windowsOf(list, { starts: start, until: end });
        const found = windows
          .filter(({ due }) => due <= end)
          .map(({ opens, due }) => ({ opens, due }));
        assert.deepEqual(found, slowWindows(list, start, end));
      }),
      { numRuns: 1000 },
    );
  });

  it('[C12] are the same whether much or little of them is asked for', () => {
    fc.assert(
      fc.property(spans, starts, fc.nat(spanHours), (list, start, hours) => {
        const until = begin + hours * hourMs;
        const all = windowsOf(list, { starts: start, until: end });
        const some = windowsOf(list, { starts: start, until });
        assert.deepEqual(
          some,
          all.filter(({ opens }) => opens < until),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('[C13] [C16] hold each thing done exactly once, or it is extra, as in a slow reference', () => {
    fc.assert(
      fc.property(spans, starts, moments, (list, start, quarters) => {
        const done = doneAt(quarters);
        const at = instantOf(end + 400 * 24 * hourMs);
        const { slots, placed } = slotsOf(
          { rhythms: list, done, working, starts: start },
          { until: at, at },
        );
        assert.deepEqual(placed.map(({ id }) => id).sort(), done.map(({ id }) => id).sort());
        const filling = placed.filter(({ as }) => as === 'on-time' || as === 'late');
        assert.equal(new Set(filling.map(({ slot }) => slot)).size, filling.length);
        const windows = windowsOf(list, { starts: start, until: Date.parse(at) });
        assert.deepEqual(
          slots.map(({ filledBy, state }) => filledBy && [filledBy, state]),
          slowFilling(windows, done, working),
        );
        for (const { opens, due, state, filledBy } of slots) {
          const isFree = !working.isWorkedBetween(Date.parse(opens), Date.parse(due));
          assert.equal(state === 'excused', filledBy === undefined && isFree);
          assert.equal(filledBy === undefined, state !== 'on-time' && state !== 'late');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('[C17] that were over before something was done stay as they are', () => {
    fc.assert(
      fc.property(spans, moments, fc.nat(spanHours * 4), (list, quarters, later) => {
        const [done, more] = [
          doneAt(quarters),
          doneAt([later]).map((each) => ({ ...each, id: 'x' })),
        ];
        const at = instantOf(end);
        const read = (all: Done[]) =>
          slotsOf({ rhythms: list, done: all, working }, { until: at, at });
        const [before_, after] = [read(done), read([...done, ...more])];
        const moment = more[0]!.at;
        for (const [index, slot] of before_.slots.entries()) {
          if (slot.graceUntil < moment) assert.deepEqual(after.slots[index], slot);
        }
        const isEarlier = (id: string) =>
          id !== 'x' && done.find((each) => each.id === id)!.at < moment;
        assert.deepEqual(
          after.placed.filter(({ id }) => isEarlier(id)),
          before_.placed.filter(({ id }) => isEarlier(id)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('[C14] only move on as time goes by', () => {
    const order = ['future', 'pending', 'overdue', 'missed'];
    fc.assert(
      fc.property(spans, fc.nat(spanHours), fc.nat(spanHours), (list, a, b) => {
        const [early, late] = [a, b]
          .sort((x, y) => x - y)
          .map((hours) => instantOf(begin + hours * hourMs));
        const read = (at: string) =>
          slotsOf({ rhythms: list, done: [], working }, { until: instantOf(end), at }).slots;
        const [first, second] = [read(early!), read(late!)];
        for (const [index, { state }] of first.entries()) {
          const then = second[index]!.state;
          assert.ok(
            state === 'excused' ? then === state : order.indexOf(then) >= order.indexOf(state),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
