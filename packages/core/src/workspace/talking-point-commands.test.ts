import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openPoints } from '../conversations/talking-points.ts';
import type { TalkingPoint } from '../schema/conversation.ts';
import { type Talking, seriesId, seriesOf, talking } from '../testing/conversations.ts';
import { goalOf, keyResultOf, refusedAs } from '../testing/workspaces.ts';
import type { Workspace } from './workspace.ts';

const points = (workspace: Workspace): readonly TalkingPoint[] =>
  workspace.records.rhythm.talkingPointsOf(seriesId);

const inOrder = (workspace: Workspace) =>
  openPoints(points(workspace))
    .map(({ text }) => text)
    .join(' ');

const raise = ({ run }: Talking, by: string, text: string, more: object = {}) =>
  run(by, 'talking-point.raise', { seriesId, text, ...more });

const idOf = ({ of }: Talking, text: string, by = 'mia') =>
  points(of(by)).find((point) => point.text === text)?.id ?? '';

const goals = [
  goalOf('o', { ownerId: 'lea' }),
  keyResultOf('k', 'o'),
  goalOf('secret', { visibility: 'private' }),
];
const checkIns = [
  ...[{ id: 'c1', goalId: 'k', value: 40 }].map((each) => ({
    ...{ ...each, by: 'mia', at: '2026-05-01T08:00:00Z', asOf: '2026-05-01' },
  })),
];

describe('talking points', () => {
  test('[CO15] are raised by either, seen by both, and end resolved or dropped', async () => {
    const all = await talking();
    const { of, run, now } = all;
    await raise(all, 'mia', 'One');
    all.setNow('2026-05-04T10:05:00.000Z');
    await raise(all, 'lea', 'Two');
    const [one, two] = [idOf(all, 'One'), idOf(all, 'Two')];
    assert.equal(inOrder(of('lea')), 'One Two');
    const due = '2026-05-04T10:00:00Z';
    await run('lea', 'talking-point.resolve', { seriesId, pointId: one, meeting: { due } });
    await run('mia', 'talking-point.resolve', { seriesId, pointId: one });
    const [resolved] = points(of('mia'));
    const [meeting] = of('mia').records.rhythm.meetingsOf(seriesId);
    const done = { by: 'lea', at: now(), as: 'resolved', meetingId: meeting?.id };
    assert.deepEqual(resolved?.ended, done);
    await run('mia', 'talking-point.drop', { seriesId, pointId: two, reason: 'Solved itself' });
    assert.equal(points(of('lea'))[1]?.ended?.reason, 'Solved itself');
    const drop = { seriesId, pointId: one, reason: 'Late' };
    assert.equal(await refusedAs(of('mia'), 'talking-point.drop', drop), `wrong-state ${one}`);
    await run('mia', 'talking-point.reopen', { seriesId, pointId: one });
    assert.equal(inOrder(of('lea')), 'One');
    const none = { seriesId, pointId: 'none' };
    assert.equal(await refusedAs(of('mia'), 'talking-point.reopen', none), 'not-found none');
  });

  test('[CO20] [P39] their words are changed by who raised them, from the words that were shown', async () => {
    const all = await talking();
    const { of, run } = all;
    await raise(all, 'mia', 'One');
    const pointId = idOf(all, 'One');
    const edit = { seriesId, pointId, text: 'Other', base: 'One' };
    assert.equal(of('mia').may({ type: 'talking-point.edit', input: edit }).rule, 'P39');
    assert.equal(await refusedAs(of('lea'), 'talking-point.edit', edit), 'not-allowed');
    await run('mia', 'talking-point.edit', edit);
    const again = { ...edit, text: 'Third' };
    const conflict = `conflict ${pointId} fields.text`;
    assert.equal(await refusedAs(of('mia'), 'talking-point.edit', again), conflict);
    await run('lea', 'talking-point.resolve', { seriesId, pointId });
    const late = { ...again, base: 'Other' };
    assert.equal(await refusedAs(of('mia'), 'talking-point.edit', late), `wrong-state ${pointId}`);
    const none = { ...edit, pointId: 'none' };
    assert.equal(await refusedAs(of('mia'), 'talking-point.edit', none), 'not-found none');
  });

  test('[CO17] keep how the goal stood, and the rule whose line was taken', async () => {
    const all = await talking(['lea', 'mia'], { goals, checkIns });
    const about = { kind: 'goal', goalId: 'k' };
    await raise(all, 'lea', 'Churn', { about, reason: 'status-worse' });
    const [point] = points(all.of('mia'));
    assert.deepEqual(
      [point?.about, point?.value, point?.reason],
      [about, { progress: 0.4, status: 'on-track', value: 40 }, 'status-worse'],
    );
    const of = { kind: 'check-in', goalId: 'k', checkInId: 'c1' };
    await raise(all, 'mia', 'This report', { about: of });
    const wrong = { seriesId, text: 'A', about: { ...of, checkInId: 'c9' } };
    assert.equal(await refusedAs(all.of('mia'), 'talking-point.raise', wrong), 'not-found c9');
    const hidden = { seriesId, text: 'A', about: { kind: 'goal', goalId: 'secret' } };
    assert.equal(await refusedAs(all.of('lea'), 'talking-point.raise', hidden), 'not-found secret');
  });

  test('[CO21] about a goal out of sight show their words, and nothing of the goal', async () => {
    const all = await talking(['lea', 'mia'], { goals, checkIns });
    const { of, run } = all;
    const about = { kind: 'goal', goalId: 'secret' };
    await raise(all, 'mia', 'Something on my mind', { about, reason: 'goal-stale' });
    await raise(all, 'mia', 'Plain', { about: { kind: 'goal', goalId: 'k' } });
    const act = { seriesId, ownerId: 'lea', text: 'Call', goalId: 'secret' };
    await run('mia', 'action.add', act);
    const [seen] = points(of('lea'));
    assert.deepEqual(Object.keys(seen ?? {}).sort(), ['at', 'by', 'id', 'seriesId', 'text']);
    assert.equal(points(of('mia'))[0]?.about?.kind, 'goal');
    const [action] = of('lea').records.rhythm.actionItemsOf(seriesId);
    assert.deepEqual([action?.text, action?.goalId], ['Call', undefined]);
    assert.doesNotMatch(JSON.stringify(points(of('lea'))), /secret|stale/);
    assert.equal(points(of('lea'))[0], points(of('lea'))[0]);
    assert.ok(Object.isFrozen(points(of('lea'))[0]));
    await run('mia', 'goal.edit', {
      ...{ goalId: 'secret', fields: { visibility: 'public' }, base: { visibility: 'private' } },
    });
    assert.equal(points(of('lea'))[0]?.reason, 'goal-stale');
  });
});

describe('the order of points', () => {
  async function four() {
    const all = await talking(['lea', 'mia'], { series: [seriesOf()] });
    for (const text of ['a', 'b', 'c', 'd']) await raise(all, 'mia', text);
    const place = (by: string, text: string, after: string | null) =>
      all.run(by, 'talking-point.reorder', {
        ...{ seriesId, pointId: idOf(all, text), after: after && idOf(all, after) },
      });
    return { ...all, place };
  }

  test('[CO18] is given by either: a point comes first, or after another one', async () => {
    const { of, place } = await four();
    await place('lea', 'd', null);
    assert.equal(inOrder(of('mia')), 'd a b c');
    await place('mia', 'a', 'c');
    assert.equal(inOrder(of('lea')), 'd b c a');
    await place('mia', 'd', 'b');
    assert.equal(inOrder(of('lea')), 'b d c a');
    const { version } = of('mia');
    await place('mia', 'd', 'b');
    await place('mia', 'd', 'd');
    assert.equal(of('mia').version, version);
  });

  test('[CO18] holds beside points that were ended or raised meanwhile, and keeps its keys short', async () => {
    const all = await four();
    const { of, place, run } = all;
    await place('lea', 'b', null);
    await run('mia', 'talking-point.resolve', { seriesId, pointId: idOf(all, 'b') });
    await place('lea', 'd', 'b');
    assert.equal(inOrder(of('mia')), 'd a c');
    const reorder = { seriesId, pointId: idOf(all, 'b'), after: null };
    assert.match(await refusedAs(of('lea'), 'talking-point.reorder', reorder), /^wrong-state/);
    const none = { ...reorder, pointId: idOf(all, 'a'), after: 'none' };
    assert.equal(await refusedAs(of('lea'), 'talking-point.reorder', none), 'not-found none');
    for (let turn = 0; turn < 100; turn++) {
      await place('mia', 'a', 'd');
      await place('mia', 'c', 'd');
    }
    assert.equal(inOrder(of('lea')), 'd c a');
    assert.ok(points(of('lea')).every(({ order = '' }) => order.length <= 12));
  });
});
