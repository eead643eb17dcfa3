import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Meeting } from '../schema/conversation.ts';
import { seriesId, talking } from '../testing/conversations.ts';
import { refusedAs, toldBy } from '../testing/workspaces.ts';
import type { Workspace } from './workspace.ts';

const due = '2026-05-11T10:00:00.000Z';
const today = '2026-05-04T10:00:00.000Z';
const named = { seriesId, meeting: { due } };

const meetings = (workspace: Workspace): readonly Meeting[] =>
  workspace.records.rhythm.meetingsOf(seriesId);

describe('moving, skipping and adding meetings', () => {
  test('[CO9] a meeting is moved from the moment that the viewer saw to one to come', async () => {
    const { of, run, now } = await talking();
    const told = toldBy(of('mia'));
    await run('lea', 'meeting.move', { ...named, from: due, to: '2026-05-12T15:00:00Z' });
    const [moved] = meetings(of('mia'));
    assert.ok(moved);
    assert.deepEqual([moved.due, moved.at, moved.sequence], [due, '2026-05-12T15:00:00Z', 1]);
    assert.deepEqual(moved.moved, [{ by: 'lea', at: now(), from: due }]);
    assert.deepEqual(told, [`elsewhere; meetings ${moved.id}`]);
    const move = (from: string, to: string) =>
      refusedAs(of('mia'), 'meeting.move', { ...named, from, to });
    assert.equal(await move(due, '2026-05-13T10:00:00Z'), `conflict ${moved.id} fields.at`);
    const seen = '2026-05-12T15:00:00.000Z';
    assert.equal(await move(seen, '2026-05-04T09:59:59.999Z'), 'invalid-input to');
    await run('mia', 'meeting.move', { ...named, from: seen, to: '2026-05-12T16:00:00Z' });
    assert.deepEqual([meetings(of('lea')).length, meetings(of('lea'))[0]?.sequence], [1, 2]);
  });

  test('[CO10] a meeting is skipped with a reason, also when it is past, and then stays so', async () => {
    const { of, run } = await talking();
    const skip = { ...named, at: due, reason: 'Holiday' };
    await run('mia', 'meeting.skip', skip);
    await run('lea', 'meeting.skip', { ...skip, reason: 'Too' });
    const [skipped, ...others] = meetings(of('lea'));
    assert.deepEqual([skipped?.skipped?.reason, others], ['Holiday', []]);
    const past = { seriesId, meeting: { due: '2026-04-27T10:00:00Z' }, reason: 'Ill' };
    await run('lea', 'meeting.skip', { ...past, at: '2026-04-27T10:00:00Z' });
    const id = skipped?.id ?? '';
    const move = { ...named, from: due, to: '2026-05-12T10:00:00Z' };
    assert.equal(await refusedAs(of('lea'), 'meeting.move', move), `wrong-state ${id}`);
    assert.equal(await refusedAs(of('lea'), 'meeting.confirm', named), `wrong-state ${id}`);
    const input = {
      seriesId,
      at: '2026-05-18T10:00:00Z',
      reason: 'A',
      meeting: { due: '2026-05-18T10:00:00Z' },
    };
    const wrong = { ...input, at: '2026-05-18T11:00:00Z' };
    assert.match(await refusedAs(of('lea'), 'meeting.skip', wrong), /^conflict .* fields\.at$/);
  });

  test('[CO11] one is added between, at a moment to come', async () => {
    const { of, run } = await talking();
    await run('mia', 'meeting.add', { seriesId, at: '2026-05-06T08:00:00Z', minutes: 15 });
    const [added] = meetings(of('lea'));
    assert.deepEqual([added?.due, added?.minutes], [undefined, 15]);
    const past = { seriesId, at: '2026-05-03T08:00:00Z' };
    assert.equal(await refusedAs(of('mia'), 'meeting.add', past), 'invalid-input at');
    const move = { seriesId, meeting: { meetingId: added?.id }, from: '2026-05-06T08:00:00Z' };
    await run('lea', 'meeting.move', { ...move, to: '2026-05-06T09:00:00Z' });
    assert.equal(meetings(of('mia'))[0]?.at, '2026-05-06T09:00:00Z');
  });

  test('[CO12] what is no meeting of the series is not found', async () => {
    const { of } = await talking();
    const skip = (meeting: object, at: string) =>
      refusedAs(of('mia'), 'meeting.skip', { seriesId, meeting, at, reason: 'No' });
    for (const moment of [
      '2026-05-11T10:00:00.001Z',
      '2026-05-12T10:00:00Z',
      '2026-03-30T10:00:00Z',
    ]) {
      assert.equal(await skip({ due: moment }, moment), `not-found ${moment}`);
    }
    assert.equal(await skip({ meetingId: 'none' }, due), 'not-found none');
    assert.match(await skip({ due, meetingId: 'none' }, due), /^invalid-input/);
  });
});

describe('meetings that were held', () => {
  const held = { seriesId, meeting: { due: today } };

  test('[CO13] one of the two says so from the morning on, the other may object for seven days', async () => {
    const { of, run, setNow } = await talking();
    assert.match(await refusedAs(of('lea'), 'meeting.confirm', named), /^wrong-state/);
    setNow('2026-05-04T00:00:00.000Z');
    await run('lea', 'meeting.confirm', held);
    await run('mia', 'meeting.confirm', held);
    const [meeting] = meetings(of('mia'));
    const id = meeting?.id ?? '';
    assert.deepEqual(meeting?.confirmed, { by: 'lea', at: '2026-05-04T00:00:00.000Z' });
    const object = { ...held, reason: 'I was ill' };
    assert.equal(await refusedAs(of('lea'), 'meeting.object', object), `wrong-state ${id}`);
    const move = { ...held, from: today, to: '2026-05-05T10:00:00Z' };
    assert.equal(await refusedAs(of('mia'), 'meeting.move', move), `wrong-state ${id}`);
    setNow('2026-05-11T00:00:00.000Z');
    assert.equal(await refusedAs(of('mia'), 'meeting.object', object), `wrong-state ${id}`);
    setNow('2026-05-10T23:59:59.999Z');
    await run('mia', 'meeting.object', object);
    assert.equal(meetings(of('lea'))[0]?.objected?.by, 'mia');
  });

  test('[CO13] what was objected to is settled by who objected, or by meeting another time', async () => {
    const { of, run } = await talking();
    await run('lea', 'meeting.confirm', held);
    const object = { ...held, reason: 'It was a phone call' };
    await run('mia', 'meeting.object', object);
    assert.match(await refusedAs(of('lea'), 'meeting.confirm', held), /^wrong-state/);
    await run('mia', 'meeting.confirm', held);
    const [meeting] = meetings(of('lea'));
    assert.deepEqual([meeting?.confirmed?.by, meeting?.objected], ['mia', undefined]);
    await run('lea', 'meeting.object', object);
    await run('mia', 'meeting.move', { ...held, from: today, to: '2026-05-05T10:00:00Z' });
    const [moved] = meetings(of('lea'));
    assert.deepEqual([moved?.confirmed, moved?.objected], [undefined, undefined]);
    assert.match(await refusedAs(of('mia'), 'meeting.object', object), /^wrong-state/);
  });

  test('[CO22] a meeting is closed once, on its day at the earliest, and not if it was skipped', async () => {
    const { of, run, setNow } = await talking();
    assert.match(await refusedAs(of('lea'), 'meeting.close', named), /^wrong-state/);
    await run('lea', 'meeting.close', held);
    setNow('2026-05-04T12:00:00.000Z');
    await run('mia', 'meeting.close', held);
    assert.equal(meetings(of('mia'))[0]?.closedAt, today);
    await run('mia', 'meeting.skip', { ...named, at: due, reason: 'No' });
    assert.match(await refusedAs(of('lea'), 'meeting.close', named), /^wrong-state/);
  });
});
