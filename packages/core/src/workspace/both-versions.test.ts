import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PerfError, Versions } from '../errors.ts';
import { company, goalOf, keyResultOf, openWorkspace, settle } from '../testing/workspaces.ts';
import type { UntypedWorkspace } from '../testing/workspaces.ts';
import { seriesId, seriesOf } from '../testing/conversations.ts';
import { memoryStorages } from './memory-storage.ts';

const goals = [
  ...[goalOf('g1', { ownerId: 'mia' }), goalOf('g2'), goalOf('g3')],
  keyResultOf('kr', 'g1', { ownerId: 'mia' }),
  goalOf('draft', { ownerId: 'mia', state: 'draft' }),
];
const by = { by: 'mia', at: '2026-05-04T08:00:00Z' };
const records = {
  ...{ ...company, goals, series: [seriesOf()] },
  comments: [{ ...by, id: 'c', goalId: 'g1', text: 'was' }],
  privateNotes: [{ ...by, id: 'own', seriesId, text: 'was' }],
  sharedNotes: [{ ...by, id: 'shared', seriesId, text: 'was' }],
  talkingPoints: [{ ...by, id: 'point', seriesId, text: 'was' }],
};

/** Two tabs of one person, each with what the other one does at the same time. */
async function tabs(viewer: string): Promise<readonly [UntypedWorkspace, UntypedWorkspace]> {
  const open = memoryStorages();
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await first.run({ type: 'workspace.begin', input: { records } });
  await first.close();
  const one = await openWorkspace({ storage: open('w'), viewer, ids: 'one-' });
  return [one, await openWorkspace({ storage: open('w'), viewer, ids: 'other-' })];
}

const fieldOf = (type: string, ids: object, field: string, was: unknown) => (value: unknown) => ({
  type,
  input: { ...ids, fields: { [field]: value }, base: { [field]: was } },
});
const textOf = (type: string, ids: object) => (text: unknown) => ({
  type,
  input: { ...ids, text, base: 'was' },
});
const linksTo = (...parents: readonly string[]) =>
  parents.map((parentId) => ({ parentId, weight: 1, role: 'contributes' }));

type Made = (value: unknown) => { readonly type: string; readonly input: object };
type Case = readonly [
  ...[viewer: string, command: Made],
  ...[field: string, was: unknown, yours: unknown, theirs: unknown],
];

/** What two tabs replace at the same time: who, the command for a value, the field, what was shown, both values. */
const replaced = [
  ['mia', fieldOf('goal.edit', { goalId: 'g1' }, 'title', 'g1'), 'title', 'g1', 'Mine', 'Theirs'],
  [
    ...['mia', fieldOf('goal.edit', { goalId: 'g1' }, 'due', '2026-06-30'), 'due'],
    ...['2026-06-30', '2026-07-01', '2026-08-01'],
  ],
  [
    ...['mia', fieldOf('goal.edit', { goalId: 'g1' }, 'description', null), 'description'],
    ...[null, 'Mine', 'Theirs'],
  ],
  ['ada', fieldOf('settings.edit', {}, 'noData', 'zero'), 'noData', 'zero', 'exclude', 'exclude'],
  [
    ...['ada', fieldOf('person.edit', { personId: 'max' }, 'managerId', 'lea'), 'managerId'],
    ...['lea', 'hal', 'ada'],
  ],
  [
    ...['ada', fieldOf('person.edit', { personId: 'max' }, 'roles', ['member']), 'roles'],
    ...[['member'], ['leader'], ['hr']],
  ],
  ['ada', fieldOf('team.edit', { teamId: 'field' }, 'name', 'Field'), 'name', 'Field', 'A', 'B'],
  [
    'mia',
    textOf('comment.edit', { goalId: 'g1', commentId: 'c' }),
    'text',
    'was',
    'Mine',
    'Theirs',
  ],
  ['mia', textOf('note.edit', { seriesId, noteId: 'own' }), 'text', 'was', 'Mine', 'Theirs'],
  ['mia', textOf('note.edit', { seriesId, noteId: 'shared' }), 'text', 'was', 'Mine', 'Theirs'],
  [
    ...['mia', textOf('talking-point.edit', { seriesId, pointId: 'point' }), 'text'],
    ...['was', 'Mine', 'Theirs'],
  ],
  [
    'mia',
    (links: unknown) => ({
      type: 'goal.realign',
      input: { goalId: 'kr', links, base: linksTo('g1') },
    }),
    ...['links', linksTo('g1'), linksTo('g2'), linksTo('g3')],
  ],
  [
    'mia',
    (to: unknown) => ({ type: 'goal.change-state', input: { goalId: 'draft', from: 'draft', to } }),
    ...['state', 'draft', 'proposed', 'active'],
  ],
] as unknown as readonly Case[];

async function refused(ran: Promise<unknown>): Promise<PerfError | undefined> {
  return ran.then(
    () => undefined,
    (error: PerfError) => error,
  );
}

test('[W63] of two who replace one thing the later gets both versions, at once or from an old form', async () => {
  for (const [viewer, command, field, was, yours, theirs] of replaced) {
    for (const waits of [false, true]) {
      const [one, other] = await tabs(viewer);
      const first = other.run(command(theirs));
      if (waits) await first.then(() => settle(one, other));
      const error = await refused(one.run(command(yours)));
      await first;
      await settle(one, other);
      if (yours === theirs) {
        assert.equal(error, undefined, `${field}: both want the same`);
        continue;
      }
      const name = `${command(yours).type} ${field}`;
      const found: readonly Versions[] = error?.versions ?? [];
      assert.deepEqual([error?.code, found.length], ['conflict', 1], name);
      const bare = JSON.parse(JSON.stringify(found[0])) as Versions;
      assert.deepEqual(bare, JSON.parse(JSON.stringify({ field, base: was, theirs, yours })), name);
      assert.equal(one.version, 2, name);
    }
  }
});

test('[W63] an edit of a text that is gone gives the text back', async () => {
  const gone = [
    ['comment.withdraw', 'comment.edit', { goalId: 'g1', commentId: 'c' }],
    ['note.erase', 'note.edit', { seriesId, noteId: 'own' }],
  ] as const;
  for (const [ending, editing, ids] of gone) {
    const [one, other] = await tabs('mia');
    const ended = other.run({ type: ending, input: ids });
    const error = await refused(one.run(textOf(editing, ids)('Mine')));
    await ended;
    const versions = [{ field: 'text', base: 'was', theirs: null, yours: 'Mine' }];
    assert.deepEqual([error?.code, error?.versions], ['wrong-state', versions], editing);
    await settle(one, other);
  }
});

test('[W63] what is added meets no conflict: reports and comments of the same minute are all kept', async () => {
  const [one, other] = await tabs('mia');
  const add = (tab: UntypedWorkspace) => [
    tab.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 5 } }),
    tab.run({ type: 'comment.add', input: { goalId: 'g1', text: 'Well' } }),
    tab.run({ type: 'talking-point.raise', input: { seriesId, text: 'Well' } }),
    tab.run({ type: 'note.add', input: { seriesId, visibility: 'private', text: 'Well' } }),
  ];
  await Promise.all([...add(one), ...add(other)]);
  await settle(one, other);
  for (const { records: seen } of [one, other]) {
    assert.equal(seen.checkInsOf('kr' as never).length, 2);
    assert.equal(seen.commentsOf('g1' as never).length, 3);
    assert.equal(seen.rhythm.talkingPointsOf(seriesId).length, 3);
    assert.equal(seen.rhythm.privateNotesOf(seriesId).length, 3);
  }
});

test('[W63] fields that nobody else has touched merge, in settings too', async () => {
  const [one, other] = await tabs('ada');
  const { staleAfterDays: before } = one.records.settings;
  await Promise.all([
    one.run(fieldOf('settings.edit', {}, 'noData', 'zero')('exclude')),
    other.run(fieldOf('settings.edit', {}, 'staleAfterDays', before)(9)),
  ]);
  await settle(one, other);
  const { noData, staleAfterDays } = one.records.settings;
  assert.deepEqual([noData, staleAfterDays], ['exclude', 9]);
});
