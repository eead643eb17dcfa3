import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { libraryOf } from '../testing/library-of.ts';
import {
  company,
  countedIds,
  goalOf,
  monday,
  openWorkspace,
  refusalOf,
  settle,
} from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import type { Storage } from './storage.ts';
import type * as storedRounds from './stored-rounds.ts';
import { commitsSince } from './stored-commits.ts';
import type { Workspace } from './workspace.ts';

/** Goals are at version 2 there, people at version 3. */
const newer = await libraryOf('split-titles.ts');

const goals = ['g1', 'g2', 'g3'].map((id) => goalOf(id, { title: `${id}: big` }));
const rename = (goalId: string, from: string, to = 'New') => ({
  type: 'goal.edit',
  input: { goalId, fields: { title: to }, base: { title: from } },
});

/** A storage that the older version has filled. */
async function filled(more: readonly ReturnType<typeof goalOf>[] = []) {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  const records = { ...company, settings: {}, goals: [...goals, ...more] };
  await ada.run({ type: 'workspace.begin', input: { records } });
  await ada.close();
  return () => open('w');
}

const openNewer = (storage: Storage, viewer = 'ada'): Promise<Workspace> =>
  newer.createWorkspace({
    ...{ storage, now: () => monday, newId: countedIds(`new-${viewer}`) },
    viewer: { id: viewer as PersonId },
  });

const goalIn = ({ records }: Pick<Workspace, 'records'>, id: string) =>
  records.goals.get(id as GoalId);

/** Title and version of each goal as it is stored. */
async function storedGoals(storage: Storage): Promise<readonly string[]> {
  const all = (await storage.read()).filter(({ collection }) => collection === 'goals');
  return all.map(({ schema, record }) => `${(record as { title: string }).title} v${schema}`);
}

/** A promise that settles when it is told to. */
function createGate() {
  let open = () => undefined as void;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open: () => open() };
}

describe('a newer version of the library', () => {
  test('[MG3] reads what an older one stored, and writes the newest version with the next change', async () => {
    const open = await filled();
    const ada = await openNewer(open());
    assert.deepEqual([goalIn(ada, 'g1')?.title, goalIn(ada, 'g1')?.tags], ['g1', ['big']]);
    assert.equal(ada.records.people.get('mia' as PersonId)?.title, 'Colleague');
    assert.deepEqual(await storedGoals(open()), ['g1: big v1', 'g2: big v1', 'g3: big v1']);
    const mia = await openNewer(open(), 'mia');
    await mia.run(rename('g2', 'g2'));
    assert.deepEqual(await storedGoals(open()), ['g1: big v1', 'New v2', 'g3: big v1']);
    assert.deepEqual(goalIn(mia, 'g2')?.tags, ['big']);
  });

  test('[MG3] takes in what an older one writes meanwhile, as news and as a conflict', async () => {
    const open = await filled();
    const mia = await openNewer(open(), 'mia');
    const old = await openWorkspace({ storage: open() });
    await old.run(rename('g1', 'g1: big', 'Grow: fast'));
    await settle(mia);
    assert.deepEqual([goalIn(mia, 'g1')?.title, goalIn(mia, 'g1')?.tags], ['Grow', ['fast']]);
    const editing = old.run(rename('g2', 'g2: big', 'Win: soon'));
    const running = mia.run({
      type: 'goal.edit',
      input: { goalId: 'g2', fields: { description: 'Words' }, base: { description: null } },
    });
    await Promise.all([editing, running]);
    const { title, tags, description } = goalIn(mia, 'g2') ?? {};
    assert.deepEqual([title, tags, description], ['Win', ['soon'], 'Words']);
  });

  test('[MG3] shows the past, and frees it of somebody, at the newest version', async () => {
    const secret = goalOf('mine', { title: 'Mine: own', visibility: 'private', ownerId: 'max' });
    const open = await filled([secret]);
    const ada = await openNewer(open());
    const past = await ada.at(1);
    assert.deepEqual(goalIn(past, 'g1')?.tags, ['big']);
    await ada.run({ type: 'person.erase', input: { personId: 'max' } });
    const images = new Map<string, number>();
    for await (const { version, changes } of open().commits(0)) {
      for (const { id, schema } of changes) if (version === 1) images.set(id, schema);
    }
    assert.deepEqual(
      ['g1', 'mine', 'mia', 'max'].map((id) => images.get(id)),
      [1, 2, 1, 3],
    );
  });

  test('[MG3] reads rounds that an older one opened', async () => {
    const { storedRound } = await libraryOf<typeof storedRounds>(
      'split-titles.ts',
      'workspace/stored-rounds.ts',
    );
    const round = {
      ...{ id: 'r', about: 'lea', by: 'lea', asked: ['a', 'b', 'c', 'd', 'e', 'f'], threshold: 3 },
      ...{ openedAt: monday, closesAt: monday },
    };
    const row = { collection: 'feedbackRounds', id: 'r', version: 1, schema: 1, record: round };
    const found = await storedRound({ read: () => Promise.resolve([row]) }, 'r' as never);
    assert.equal(found?.round.question, 'What should we know?');
  });

  test('[MG2] sets aside what a step refuses; its id stays taken', async () => {
    const open = await filled([goalOf('odd', { title: ': odd' })]);
    const ada = await openNewer(open());
    const [aside] = ada.setAside;
    assert.deepEqual([aside?.collection, aside?.id], ['goals', 'odd']);
    assert.match(aside?.error.message ?? '', /from version 1 to 2/);
    const again = refusalOf(await openNewer(open(), 'mia'), 'goal.create', { goal: goalOf('odd') });
    await assert.rejects(again, { code: 'already-exists' });
  });
});

describe('an older version of the library', () => {
  test('[MG12] stops writing once a newer one has written, and still reads', async () => {
    const open = await filled();
    const old = await openWorkspace({ storage: open() });
    const mia = await openNewer(open(), 'mia');
    await mia.run(rename('g1', 'g1'));
    await settle(old);
    assert.deepEqual(
      old.setAside.map(({ error }) => error.code),
      ['newer-data'],
    );
    assert.equal(goalIn(old, 'g2')?.title, 'g2: big');
    const refused = await refusalOf(old, 'goal.edit', rename('g2', 'g2: big').input);
    assert.equal(refused.code, 'newer-data');
    assert.deepEqual(await storedGoals(open()), ['New v2', 'g2: big v1', 'g3: big v1']);
    await mia.run(rename('g2', 'g2'));
    assert.deepEqual(await storedGoals(open()), ['New v2', 'New v2', 'g3: big v1']);
  });

  test('[MG4] [MG12] a command that waits is refused then, one that was sent before is stored', async () => {
    const open = await filled();
    const inner = open();
    const [sent, gate] = [createGate(), createGate()];
    const held: Storage = {
      ...inner,
      async commit(commit) {
        const answer = await inner.commit(commit);
        sent.open();
        await gate.passed;
        return answer;
      },
    };
    const old = await openWorkspace({ storage: held });
    const first = old.run(rename('g2', 'g2: big', 'First'));
    const second = old.run(rename('g3', 'g3: big', 'Second'));
    await sent.passed;
    const mia = await openNewer(open(), 'mia');
    await mia.run(rename('g1', 'g1'));
    gate.open();
    assert.equal((await first).version, 2);
    await assert.rejects(second, ({ code }: Error & { code: string }) => code === 'newer-data');
    assert.equal(goalIn(old, 'g3')?.title, 'g3: big');
    assert.deepEqual(await storedGoals(open()), ['New v2', 'First v1', 'g3: big v1']);
    assert.equal(goalIn(mia, 'g2')?.title, 'First');
  });

  test('[MG5] erases nobody where the past holds what a newer one wrote', async () => {
    const open = await filled();
    const mia = await openNewer(open(), 'mia');
    await mia.run<string>({ type: 'goal.create', input: { goal: goalOf('gone') } });
    const storage = open();
    const version = 2;
    await storage.commit({
      ...{ id: 'drop', at: monday, by: 'mia', command: { type: 'test' } },
      changes: [{ collection: 'goals', id: 'gone', expected: version, schema: 2, record: null }],
    });
    const ada = await openWorkspace({ storage: open(), viewer: 'ada' });
    assert.deepEqual(ada.setAside, []);
    assert.equal((await refusalOf(ada, 'person.erase', { personId: 'max' })).code, 'newer-data');
    const lines = await commitsSince(storage, 0);
    assert.deepEqual([lines.length, lines[1]?.changes[0]?.schema], [3, 2]);
    assert.equal(ada.records.people.get('max' as PersonId)?.name, 'max');
  });
});
