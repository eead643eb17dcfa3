import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { CheckInId, GoalId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { deed, firstGoals } from '../testing/random-commands.ts';
import { company, goalOf, keyResultOf, openWorkspace, settle } from '../testing/workspaces.ts';
import { recordsAt, versionAt } from './history.ts';
import { load } from './load.ts';
import { memoryStorages } from './memory-storage.ts';
import { createShelf } from './read-stored.ts';
import { createState } from './state.ts';
import type { Storage, StoredCommit } from './storage.ts';
import type { UntypedWorkspace as Workspace } from '../testing/workspaces.ts';

async function commitsOf(storage: Storage): Promise<StoredCommit[]> {
  const commits: StoredCommit[] = [];
  for await (const commit of storage.commits(0)) commits.push(commit);
  return commits;
}

async function loaded(storage: Storage): Promise<Records> {
  const state = createState();
  await load(storage, state, createShelf());
  return state;
}

function everythingIn(records: Records, at: string): string {
  const board = createScoreboard(records, at);
  const byId = <R>(map: ReadonlyMap<string, R>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  const goals = byId(records.goals).map((goal) => [
    ...[goal, records.checkInsOf(goal.id), [...records.childrenOf(goal.id)].sort()],
    ...[records.commentsOf(goal.id), board.scoreOf(goal.id)],
  ]);
  const { people, teams, cycles, metrics, settings } = records;
  const others = [byId(people), byId(teams), byId(cycles), byId(metrics)];
  return JSON.stringify([goals, others, settings]);
}

/** A clock that moves on an hour each time it is told to. */
function clock() {
  let hours = 0;
  return {
    now: () => new Date(Date.UTC(2026, 4, 4, 10 + hours)).toISOString(),
    tick: () => (hours += 1),
  };
}

async function begun(goals: readonly object[], viewers: readonly string[]) {
  const open = memoryStorages();
  const time = clock();
  const of = (viewer: string) =>
    openWorkspace({ storage: open('w'), viewer, now: time.now, ids: `${viewer}-` });
  const ada = await of('ada');
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  const workspaces = [ada];
  for (const viewer of viewers) workspaces.push(await of(viewer));
  return { workspaces, storage: open('w'), ...time };
}

describe('the past', () => {
  test('[H1] [H2] each version has the records and scores that there were, whatever came after', async () => {
    const step = fc.record({ who: fc.nat({ max: 2 }), deed });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const { workspaces, storage, now, tick } = await begun(firstGoals, ['lea', 'mia']);
        const noted: { version: number; at: string; was: string }[] = [];
        for (const { who, deed: next } of steps) {
          tick();
          const workspace = workspaces[who]!;
          await workspace.run(next(workspace)).catch(() => undefined);
          await settle(...workspaces);
          const [version, at] = [workspace.version, now()];
          noted.push({ version, at, was: everythingIn(await loaded(storage), at) });
        }
        const commits = await commitsOf(storage);
        for (const { version, at, was } of noted) {
          assert.equal(everythingIn(recordsAt(commits, version), at), was);
          assert.equal(everythingIn(recordsAt(commits, at), at), was);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('[H3] a moment finds the version that most commits agree with, and stays with it', () => {
    const commits = (...hours: readonly number[]) =>
      hours.map((hour, i) => ({
        version: i + 1,
        at: new Date(Date.UTC(2026, 0, 1, hour)).toISOString(),
      }));
    const at = (hour: number, ...hours: readonly number[]) =>
      versionAt(commits(...hours), new Date(Date.UTC(2026, 0, 1, hour)).toISOString());
    assert.deepEqual(
      [0, 1, 2, 3, 9].map((hour) => at(hour, 1, 2, 3, 3)),
      [0, 1, 2, 4, 4],
    );
    assert.equal(at(5, 1, 2, 99_999, 3, 4, 6), 5, 'a clock that is ahead');
    assert.equal(at(2, 1, 2, 3, -99_999, 4), 2, 'a clock that is behind');
    assert.throws(() => versionAt(commits(1), 'yesterday'), TypeError);
    const hour = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.array(hour), fc.array(hour), hour, (before, after, asked) => {
        const later = after.map((each) => asked + 1 + each);
        assert.equal(at(asked, ...before, ...later), at(asked, ...before));
      }),
    );
  });

  test('[H4] what was erased is gone from the past; what cannot be read is set aside there too', async () => {
    const { workspaces, storage } = await begun([goalOf('a'), goalOf('b')], []);
    const { version } = workspaces[0]!;
    const change = (id: string, record: unknown) => ({
      ...{ id: `change-${id}`, at: '2026-05-05T10:00:00Z', by: 'ada', command: { type: 'x' } },
      changes: [{ collection: 'goals', id, expected: version, schema: 1, record }],
    });
    const images = [{ collection: 'goals', id: 'a', version, schema: 1, record: null }];
    await storage.redact({ ...change('a', null), upTo: version, images });
    await storage.commit(change('b', { nonsense: true }));
    const commits = await commitsOf(storage);
    const ids = (at: number) => [...recordsAt(commits, at).goals.keys()];
    assert.deepEqual([ids(version), ids(version + 1), ids(version + 2)], [['b'], ['b'], []]);
    assert.throws(() => recordsAt(commits, 99), PerfError);
  });

  test('[H5] a workspace shows its past to the viewer, by the settings and check-ins of that day', async () => {
    const { workspaces, tick, now } = await begun(
      [goalOf('top'), keyResultOf('kr', 'top')],
      ['mia'],
    );
    const [ada, mia] = workspaces as [Workspace, Workspace];
    const report = async (value: number) => {
      tick();
      await mia.run({ type: 'goal.check-in', input: { goalId: 'kr', value } });
      return { at: now(), score: mia.scores().scoreOf('top' as GoalId) };
    };
    const first = await report(20);
    const { version } = mia;
    await report(70);
    const edit = { fields: { rulebook: 'reported' }, base: { rulebook: 'ratio-90-70' } };
    await settle(ada, mia);
    await ada.run({ type: 'settings.edit', input: edit });
    await settle(ada, mia);
    const past = await mia.at(first.at);
    assert.equal(past.records.settings.rulebook, 'ratio-90-70');
    assert.deepEqual(past.scores().scoreOf('top' as GoalId), first.score);
    assert.equal(past.explain('kr' as GoalId).readings[0]?.value, 20);
    assert.deepEqual((await mia.at(version)).at, first.at);
    assert.equal(past.version, version);
    assert.equal(past.records.checkInsOf('kr' as GoalId).length, 1);
    assert.throws(() => past.scores().moveTo(now()), TypeError);
    await mia.close();
    await assert.rejects(mia.at(version), { code: 'closed' });
  });

  test('[H6] a goal is in view where the viewer may see it both now and then', async () => {
    const goals = [
      goalOf('opened', { visibility: 'private' }),
      goalOf('shut'),
      goalOf('same'),
      keyResultOf('kr', 'opened', { links: [{ parentId: 'shut' }] }),
    ];
    const { workspaces, tick } = await begun(goals, ['mia', 'max']);
    const [, mia, max] = workspaces as [Workspace, Workspace, Workspace];
    const version = mia.version;
    tick();
    const show = (goalId: string, fields: object, base: object) =>
      mia.run({ type: 'goal.edit', input: { goalId, fields, base } });
    await show('opened', { visibility: 'public' }, { visibility: 'private' });
    await show(
      'shut',
      { visibility: 'named', visibleTo: ['hal'] },
      { visibility: 'public', visibleTo: null },
    );
    await settle(...workspaces);
    const seenBy = async (workspace: Workspace) => [
      ...(await workspace.at(version)).records.goals.keys(),
    ];
    assert.deepEqual(await seenBy(mia), ['opened', 'shut', 'same', 'kr']);
    assert.deepEqual(await seenBy(max), ['same', 'kr']);
    const past = await max.at(version);
    assert.deepEqual(past.records.goals.get('kr' as GoalId)?.links, []);
    assert.equal(past.scores().scoreOf('shut' as GoalId), undefined);
    assert.throws(() => past.explain('opened' as GoalId), { code: 'not-found' });
  });

  test('[H7] words that were taken back are not found in the past', async () => {
    const { workspaces } = await begun([goalOf('g')], ['mia']);
    const [, mia] = workspaces as [Workspace, Workspace];
    const { written } = await mia.run({
      type: 'comment.add',
      input: { goalId: 'g', text: 'too much' },
    });
    const { version } = mia;
    const commentId = written[0]?.id as string as CheckInId;
    await mia.run({ type: 'comment.withdraw', input: { goalId: 'g', commentId } });
    const comments = (await mia.at(version)).records.commentsOf('g' as GoalId);
    assert.deepEqual(
      comments.map(({ text }) => text),
      [undefined],
    );
  });
});
