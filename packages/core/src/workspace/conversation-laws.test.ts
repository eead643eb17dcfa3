import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { meetingsIn } from '../conversations/meetings.ts';
import { seriesDates } from '../conversations/series-dates.ts';
import { type Done, begun, perform } from '../testing/conversation-steps.ts';
import { seriesId } from '../testing/conversations.ts';
import { steps } from '../testing/random-conversations.ts';
import { assertWhole } from './invariants.ts';
import type { State } from './state.ts';

type Kind = 'talkingPoints' | 'actionItems';

const listOf = (state: State, kind: Kind) =>
  kind === 'talkingPoints'
    ? state.rhythm.talkingPointsOf(seriesId)
    : state.rhythm.actionItemsOf(seriesId);

const openOf = (state: State, kind: Kind): readonly string[] =>
  listOf(state, kind)
    .filter((each) => each.ended === undefined)
    .map(({ id }) => id);

/** By how many the open ones grow with each command. */
const growth: Readonly<Record<string, number>> = {
  'talking-point.raise': 1,
  'talking-point.reopen': 1,
  'talking-point.resolve': -1,
  'talking-point.drop': -1,
  'action.add': 1,
  'action.reopen': 1,
  'action.end': -1,
};

const kinds = ['talkingPoints', 'actionItems'] as const;

/** Writes, and checks that as many are open as the command says, and that no other one is touched. */
function assertKept(state: State, { command: { type }, writes }: Done, write: () => void): void {
  const before = kinds.map((kind) => [...listOf(state, kind)]);
  const open = kinds.map((kind) => openOf(state, kind).length);
  write();
  for (const [index, kind] of kinds.entries()) {
    const isOf = type.startsWith(kind === 'actionItems' ? 'action.' : 'talking-point.');
    const grown = isOf && writes.length > 0 ? (growth[type] ?? 0) : 0;
    assert.equal(openOf(state, kind).length - (open[index] ?? 0), grown, type);
    const [was = [], after] = [before[index], listOf(state, kind)];
    const isNew = grown > 0 && /[.](raise|add)$/.test(type);
    assert.equal(after.length, was.length + Number(isNew), type);
    assert.equal(new Set(after.map(({ id }) => id)).size, after.length);
    if (!isOf) assert.ok(after.every((each, place) => each === was[place]));
  }
}

/** Checks that a meeting of the recurrence has one record at most, and stands once. */
function assertMeetings({ rhythm }: State): void {
  const records = rhythm.meetingsOf(seriesId);
  const series = rhythm.series.get(seriesId)!;
  const listed = meetingsIn(
    { series, records, dueMoments: (from) => seriesDates(series, from) },
    { from: '2026-03-01T00:00:00Z', until: '2026-07-01T00:00:00Z', at: '2026-05-10T00:00:00Z' },
  );
  for (const list of [records, listed]) {
    const dues = list.flatMap(({ due }) => (due ? [Date.parse(due)] : []));
    assert.equal(new Set(dues).size, dues.length);
  }
  const ids = listed.flatMap(({ record }) => (record ? [record.id] : []));
  assert.equal(new Set(ids).size, ids.length);
}

test('[CO38] [CO14] [CO15] no commands at any moments lose or double a point, an action or a meeting', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const state = begun();
      perform(state, all, { each: (done, write) => assertKept(state, done, write) });
      assertMeetings(state);
      assertWhole(state);
    }),
    { numRuns: 1500 },
  );
});
