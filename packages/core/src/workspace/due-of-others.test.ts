import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PersonId } from '../schema/ids.ts';
import { defaultSettings } from '../schema/read-record.ts';
import {
  type UntypedWorkspace,
  company,
  countedIds,
  goalOf,
  keyResultOf,
  monday,
  settle,
} from '../testing/workspaces.ts';
import { createWorkspace } from './create-workspace.ts';
import { memoryStorages } from './memory-storage.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import type { Storage } from './storage.ts';

/** Without what is due of everybody, whoever they are. */
const { 'check-in': checkIns, 'goal-review': reviews } = defaultSettings().rhythms;
const rhythms = { 'check-in': checkIns!, 'goal-review': reviews! };

/** One company as several people see it, each by the storage that they are given. */
function companyOf(goals: readonly object[], now: () => string) {
  const open = memoryStorages();
  const newId = countedIds();
  return async (
    id: string,
    wrap: (storage: Storage) => Storage = (storage) => storage,
  ): Promise<UntypedWorkspace> =>
    createWorkspace({
      storage: wrap(open('company')),
      viewer: { id: id as PersonId },
      ...{ now, newId },
      initial: { ...company, settings: { rhythms }, goals: goals as never },
    });
}

describe('what is due, in the eyes of others', () => {
  it('[P66] names no goal out of sight in a review, nor tells that there is one', async () => {
    const as = companyOf(
      [goalOf('secret', { visibility: 'private' })],
      () => '2026-06-01T08:00:00Z',
    );
    await (await as('ada')).close();
    const [mia, lea] = [await as('mia'), await as('lea')];
    assert.ok(mia.due().some(({ activity }) => activity === 'goal-review'));
    assert.deepEqual(lea.due('mia' as PersonId), []);
  });

  it('[P66] tells nobody else what was put off, nor from whom something was handed over', async () => {
    const as = companyOf([goalOf('pub'), goalOf('adas', { ownerId: 'ada' })], () => monday);
    const ada = await as('ada');
    const mia = await as('mia');
    const subject = { kind: 'goal', goalId: 'pub' };
    const until = '2026-05-06T10:00:00Z';
    const line = { personId: 'mia', activity: 'check-in', subject };
    await mia.run({ type: 'queue.snooze', input: { ...line, until } });
    assert.equal(
      mia.due().some(({ activity }) => activity === 'check-in'),
      false,
    );
    const lea = await as('lea');
    const [seen] = lea.due('mia' as PersonId, { withSnoozed: true });
    assert.deepEqual([seen?.activity, seen?.snoozedUntil], ['check-in', undefined]);
    const days = { start: '2026-05-04', end: '2026-05-08' };
    await ada.run({ type: 'queue.delegate', input: { personId: 'ada', to: 'max', ...days } });
    const max = await as('max');
    assert.deepEqual(
      max.due().map(({ from }) => from),
      ['ada'],
    );
    assert.deepEqual((await as('lea')).due('max' as PersonId), []);
  });

  it('[P27] of a rule of somebody who has handed something over no more is told than that there is one', async () => {
    const as = companyOf([goalOf('adas', { ownerId: 'ada' })], () => monday);
    const ada = await as('ada');
    const scope = { kind: 'person', personId: 'ada' };
    const recurrence = { frequency: 'daily' };
    const rule = { activity: 'check-in', scope, recurrence, from: '2026-05-01' };
    await ada.run({ type: 'cadence.set', input: { rule } });
    const days = { start: '2026-05-04', end: '2026-05-08' };
    await ada.run({ type: 'queue.delegate', input: { personId: 'ada', to: 'max', ...days } });
    const told = (await as('max')).due().map(({ why }) => Object.keys(why));
    assert.deepEqual(told, [['source']]);
  });

  it('[P65] a line that was handed to somebody who only looks on by now goes back', async () => {
    const as = companyOf([goalOf('adas', { ownerId: 'ada' })], () => monday);
    const ada = await as('ada');
    const days = { start: '2026-05-04', end: '2026-05-08' };
    await ada.run({ type: 'queue.delegate', input: { personId: 'ada', to: 'max', ...days } });
    const dueOfAda = () => ada.due().filter(({ activity }) => activity === 'check-in').length;
    assert.equal(dueOfAda(), 0);
    const fields = { roles: ['viewer'] };
    const edit = { personId: 'max', fields, base: { roles: ['member'] } };
    await ada.run({ type: 'person.edit', input: edit });
    assert.equal(dueOfAda(), 1);
    assert.deepEqual((await as('max')).due(), []);
  });
});

it('[ER1] whoever was erased writes no more, in a tab that has not heard of it either', async () => {
  const as = companyOf([goalOf('g', { ownerId: 'lea' })], () => monday);
  await (await as('ada')).close();
  const deaf = await as('mia', (storage) => ({ ...storage, watch: () => () => undefined }));
  const hal = await as('hal');
  await hal.run({ type: 'person.erase', input: { personId: 'mia', handTo: 'lea' } });
  const late = deaf.run({ type: 'comment.add', input: { goalId: 'g', text: 'Too late' } });
  // They see nothing any more, so there is no such goal for them.
  await assert.rejects(late, { code: 'not-found' });
  const { records } = await as('lea');
  assert.deepEqual(records.commentsOf('g' as never), []);
});

it('[C29] a team that moves below another takes over that one’s rules at once', async () => {
  const goals = [keyResultOf('kr', null, { teamId: 'field' })];
  let now = '2026-04-01T10:00:00Z';
  const as = companyOf(goals, () => now);
  const ada = await as('ada');
  const scope = { kind: 'team', teamId: 'sales' };
  const rule = {
    activity: 'check-in',
    scope,
    recurrence: { frequency: 'daily' },
    from: '2026-04-01',
  };
  await ada.run({ type: 'cadence.set', input: { rule } });
  const mia = await as('mia');
  await mia.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 10 } });
  await settle(ada, mia);
  now = '2026-04-09T10:00:00Z';
  const compared = () => {
    const fresh = createScoreboard(ada.records, now, { isLive: true });
    const [live, anew] = [ada.scores(), fresh].map((board) => board.scoreOf('kr' as never)?.status);
    assert.equal(live, anew);
    return live;
  };
  const before = compared();
  const input = { teamId: 'field', fields: { parentId: 'loose' }, base: { parentId: 'sales' } };
  await ada.run({ type: 'team.edit', input });
  assert.notEqual(compared(), before);
});
