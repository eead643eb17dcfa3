import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PerfError } from '../errors.ts';
import { onMondays, seriesId, talking } from '../testing/conversations.ts';

const due = '2026-05-11T10:00:00Z';
const meeting = { due };
const named = { seriesId, meeting };
const move = (to: string) => ({
  type: 'meeting.move',
  input: { ...named, from: due, to },
});
const skip = { type: 'meeting.skip', input: { ...named, at: due, reason: 'Holiday' } };
const note = (text: string) => ({
  type: 'note.add',
  input: { seriesId, visibility: 'shared', text, meeting },
});

/** Lea and mia each run a command at once; how they end, and what is left. */
async function atOnce(
  ofLea: { readonly type: string; readonly input: object },
  ofMia: { readonly type: string; readonly input: object },
  more: object = {},
) {
  const all = await talking(['lea', 'mia'], more);
  const outcomes = await Promise.allSettled([all.of('lea').run(ofLea), all.of('mia').run(ofMia)]);
  await all.settled();
  const codes = outcomes.map((it) =>
    it.status === 'rejected' ? (it.reason as PerfError).code : 'ran',
  );
  const { rhythm } = all.of('lea').records;
  assert.deepEqual(rhythm.meetingsOf(seriesId), all.of('mia').records.rhythm.meetingsOf(seriesId));
  return { codes, meetings: rhythm.meetingsOf(seriesId), rhythm };
}

describe('two people at once', () => {
  test('[CO14] moving one meeting write one record; the second move is a conflict', async () => {
    const to = ['2026-05-12T10:00:00Z', '2026-05-13T10:00:00Z'] as const;
    const { codes, meetings } = await atOnce(move(to[0]), move(to[1]));
    assert.deepEqual(codes, ['ran', 'conflict']);
    assert.deepEqual([meetings.length, meetings[0]?.at], [1, to[0]]);
    const same = await atOnce(move(to[0]), move(to[0]));
    assert.deepEqual([same.codes, same.meetings.length], [['ran', 'ran'], 1]);
    assert.equal(same.meetings[0]?.moved.length, 1);
  });

  test('[CO14] skipping and moving one meeting write one record, as the first one says', async () => {
    const moved = await atOnce(move('2026-05-12T10:00:00Z'), skip);
    assert.deepEqual([moved.codes, moved.meetings.length], [['ran', 'conflict'], 1]);
    const skipped = await atOnce(skip, move('2026-05-12T10:00:00Z'));
    assert.deepEqual([skipped.codes, skipped.meetings.length], [['ran', 'wrong-state'], 1]);
    const both = await atOnce(skip, skip);
    assert.deepEqual([both.codes, both.meetings.length], [['ran', 'ran'], 1]);
  });

  test('[CO14] writing in one meeting write one record, and both notes stay', async () => {
    const { codes, meetings, rhythm } = await atOnce(note('One'), note('Two'));
    assert.deepEqual([codes, meetings.length], [['ran', 'ran'], 1]);
    const notes = rhythm.sharedNotesOf(seriesId);
    assert.deepEqual(notes.map(({ text }) => text).sort(), ['One', 'Two']);
    assert.ok(notes.every(({ meetingId }) => meetingId === meetings[0]?.id));
    const mixed = await atOnce(move('2026-05-12T10:00:00Z'), note('One'));
    assert.deepEqual([mixed.codes, mixed.meetings.length], [['ran', 'ran'], 1]);
    assert.equal(mixed.meetings[0]?.at, '2026-05-12T10:00:00Z');
  });

  test('[CO14] one ends the series or changes its dates while the other meets in it', async () => {
    const end = { type: 'series.end', input: { seriesId } };
    const ended = await atOnce(end, move('2026-05-12T10:00:00Z'));
    assert.deepEqual([ended.codes, ended.meetings], [['ran', 'wrong-state'], []]);
    const fields = { recurrence: { ...onMondays, weekdays: [{ weekday: 4 }] } };
    const change = {
      type: 'series.change',
      input: { seriesId, fields, base: { recurrence: onMondays } },
    };
    const changed = await atOnce(change, skip);
    assert.deepEqual([changed.codes, changed.meetings], [['ran', 'not-found'], []]);
  });

  test('[CO14] changing different dates merge, changing the same ones is a conflict', async () => {
    const change = (fields: object, base: object) => ({
      type: 'series.change',
      input: { seriesId, fields, base },
    });
    const time = (to: string) => change({ time: to }, { time: '10:00' });
    const both = await atOnce(time('11:00'), change({ minutes: 45 }, { minutes: 30 }));
    assert.deepEqual(both.codes, ['ran', 'ran']);
    const series = both.rhythm.series.get(seriesId);
    assert.deepEqual([series?.time, series?.minutes, series?.sequence], ['11:00', 45, 2]);
    assert.deepEqual((await atOnce(time('11:00'), time('12:00'))).codes, ['ran', 'conflict']);
  });

  test('[CO15] resolving and dropping one point end it once', async () => {
    const written = { by: 'mia', at: '2026-05-01T08:00:00Z', seriesId: 's', text: 'A' };
    const talkingPoints = [{ ...written, id: 'p' }];
    const resolve = { type: 'talking-point.resolve', input: { seriesId, pointId: 'p' } };
    const drop = {
      type: 'talking-point.drop',
      input: { seriesId, pointId: 'p', reason: 'No' },
    };
    assert.deepEqual((await atOnce(resolve, drop, { talkingPoints })).codes, [
      'ran',
      'wrong-state',
    ]);
    assert.deepEqual((await atOnce(drop, drop, { talkingPoints })).codes, ['ran', 'ran']);
  });
});
