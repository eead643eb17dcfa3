import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CheckIn } from '../schema/check-in.ts';
import type { GoalId, OwnerId, TeamId } from '../schema/ids.ts';
import { shippedRulebooks } from '../scoring/rulebooks.ts';
import { company, goalOf, keyResultOf, monday, openWorkspace } from '../testing/workspaces.ts';
import { change, commitOf } from './conformance/suite.ts';
import { memoryStorages } from './memory-storage.ts';
import type { Changed, Workspace } from './workspace.ts';

const id = (text: string) => text as GoalId;

/** A public goal, one that max hides from mia below it, and one of mia's below that. */
const goals = [
  goalOf('top'),
  keyResultOf('open', 'top'),
  keyResultOf('hidden', 'top', { ownerId: 'max', visibility: 'chain' }),
  goalOf('below', { links: [{ parentId: 'hidden', role: 'supports' }, { parentId: 'top' }] }),
];

async function company1() {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  const settings = { name: 'Acme' };
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, settings, goals } } });
  const max = await openWorkspace({ storage: open('w'), viewer: 'max' });
  await max.run({ type: 'goal.check-in', input: { goalId: 'hidden', value: 100 } });
  const mia = await openWorkspace({ storage: open('w'), viewer: 'mia' });
  await mia.run({ type: 'goal.check-in', input: { goalId: 'open', value: 50 } });
  await settle();
  return { mia, max, ada, open };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
}

function toldBy(workspace: Workspace): Changed[] {
  const told: Changed[] = [];
  workspace.subscribe((changed) => told.push(changed));
  return told;
}

describe('a goal that the viewer may not see', () => {
  test('[W11] is absent from every look-up, count and walk', async () => {
    const { mia } = await company1();
    const { records } = mia;
    assert.equal(records.goals.get(id('hidden')), undefined);
    assert.equal(records.goals.has(id('hidden')), false);
    assert.equal(records.goals.size, 3);
    const walked = [
      [...records.goals.keys()],
      [...records.goals].map(([key]) => key),
      [...records.goals.values()].map((goal) => goal.id),
      [...records.goals.entries()].map(([key]) => key),
    ];
    const visited: string[] = [];
    records.goals.forEach((_goal, key) => visited.push(key));
    for (const keys of [...walked, visited]) assert.deepEqual(keys, ['top', 'open', 'below']);
    assert.deepEqual(records.checkInsOf(id('hidden')), []);
    assert.deepEqual(records.childrenOf(id('hidden')), []);
    assert.deepEqual([...records.childrenOf(id('top'))].sort(), ['below', 'open']);
    assert.deepEqual(records.goalsOf('max' as OwnerId), []);
    assert.deepEqual(
      records.goals.get(id('below'))?.links.map((link) => link.parentId),
      ['top'],
    );
    assert.doesNotMatch(JSON.stringify([...records.goals.values()]), /hidden/);
  });

  test('[W11] counts in the scores of others, and is named nowhere in them', async () => {
    const { mia, ada } = await company1();
    const [seen, all] = [mia.scores(), ada.scores()];
    const progress = seen.scoreOf(id('top'))?.progress;
    assert.equal(progress?.kind === 'scored' && progress.progress, 0.75);
    assert.deepEqual(progress, all.scoreOf(id('top'))?.progress);
    assert.equal(seen.scoreOf(id('hidden')), undefined);
    assert.ok(all.scoreOf(id('hidden')));
    assert.equal(seen.scoreOf(id('top')), seen.scoreOf(id('top')));
    const explanation = mia.explain(id('top'));
    assert.doesNotMatch(JSON.stringify([explanation, seen.scoreOf(id('top'))]), /hidden"/);
    assert.deepEqual(
      explanation.inputs.map(({ goalId }) => goalId),
      ['open', null],
    );
    assert.throws(() => mia.explain(id('hidden')), { code: 'not-found' });
    const trial = {
      id: 'x',
      goalId: 'hidden',
      by: 'mia',
      at: seen.at,
      asOf: '2026-05-04',
      value: 1,
    };
    assert.deepEqual(seen.preview(trial as unknown as CheckIn), []);
    const own = seen.preview({ ...trial, goalId: 'open' } as unknown as CheckIn);
    assert.deepEqual(
      own.map(({ goalId }) => goalId),
      ['open', 'top'],
    );
  });

  test('[W11] is not named as the one that stands worst', async () => {
    const { mia, max, ada } = await company1();
    await max.run({ type: 'goal.check-in', input: { goalId: 'hidden', value: 0 } });
    await settle();
    assert.equal(ada.scores().scoreOf(id('top'))?.worst, 'hidden');
    assert.equal(mia.scores().scoreOf(id('top'))?.worst, null);
    const trial = { id: 'x', goalId: 'open', by: 'mia', at: monday, asOf: '2026-05-04', value: 60 };
    const preview = mia.scores().preview(trial as unknown as CheckIn);
    assert.doesNotMatch(JSON.stringify(preview), /hidden/);
  });

  test('[W11] has no status under another rulebook', async () => {
    const { mia, max, ada } = await company1();
    await max.run({ type: 'goal.check-in', input: { goalId: 'hidden', value: 20 } });
    await settle();
    const under = ({ scores }: Pick<typeof mia, 'scores'>) =>
      shippedRulebooks.flatMap((rulebook) => [...scores().statusesUnder(rulebook).keys()]);
    assert.ok(under(ada).includes(id('hidden')));
    assert.deepEqual(new Set(under(mia)), new Set(under(ada).filter((each) => each !== 'hidden')));
  });

  test('[W11] is named to nobody when it changes; only scores that it moves are', async () => {
    const { mia, max } = await company1();
    mia.scores().scoreOf(id('top'));
    const told = toldBy(mia);
    await max.run({ type: 'goal.check-in', input: { goalId: 'hidden', value: 0 } });
    await settle();
    assert.deepEqual(
      told.map(({ records, scores }) => [records.size, [...scores]]),
      [[0, ['top']]],
    );
    const edit = { goalId: 'hidden', fields: { title: 'x' }, base: { title: 'hidden' } };
    await max.run({ type: 'goal.edit', input: edit });
    await settle();
    assert.equal(told.length, 1);
  });

  test('[W11] is named to nobody when it is made, nor when somebody new comes at the same time', async () => {
    const { mia, max, ada } = await company1();
    const told = toldBy(mia);
    const secret = goalOf('secret', { ownerId: 'max', visibility: 'private' });
    await max.run({ type: 'goal.create', input: { goal: secret } });
    await settle();
    assert.equal(told.length, 0);
    const fields = { visibility: 'private', links: undefined };
    await Promise.all([
      ada.run({
        type: 'person.add',
        input: { person: { id: 'new', name: 'New', timeZone: 'UTC' } },
      }),
      max.run({
        type: 'goal.edit',
        input: {
          goalId: 'secret',
          fields: { ...fields, title: 'x' },
          base: { visibility: 'private', title: 'secret' },
        },
      }),
    ]);
    await settle();
    assert.deepEqual(
      told.map(({ records }) => [...records.keys()]),
      [['people']],
    );
  });

  test('[W11] hides at once when a public goal becomes private and somebody new comes in one go', async () => {
    const open = memoryStorages();
    const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
    const storage = open('w');
    const mia = await openWorkspace({ storage: open('w'), viewer: 'mia' });
    const top = { ...mia.records.goals.get(id('top')), ownerId: 'max', visibility: 'private' };
    const person = { id: 'new', name: 'New', timeZone: 'UTC' };
    await storage.commit(
      commitOf('c2', [
        change('top', 1, top),
        { ...change('new', 0, person), collection: 'people' },
      ]),
    );
    await settle();
    assert.equal(mia.records.goals.has(id('top')), false);
    assert.equal(mia.version, 2);
  });

  test('[W11] comes into view and goes out of it when its visibility or the people change', async () => {
    const { mia, max, ada } = await company1();
    const told = toldBy(mia);
    const show = (visibility: string, base: string) => ({
      type: 'goal.edit',
      input: { goalId: 'hidden', fields: { visibility }, base: { visibility: base } },
    });
    const goalsTold = () => told.flatMap(({ records }) => [...(records.get('goals') ?? [])]);
    await max.run(show('public', 'chain'));
    await settle();
    assert.equal(mia.records.goals.size, 4);
    assert.equal(mia.records.goals.get(id('below'))?.links.length, 2);
    await max.run(show('chain', 'public'));
    await settle();
    assert.equal(mia.records.goals.size, 3);
    assert.deepEqual(goalsTold(), ['hidden', 'hidden']);
    const contributors = { contributors: ['mia'] };
    await max.run({
      type: 'goal.edit',
      input: { goalId: 'hidden', fields: contributors, base: { contributors: [] } },
    });
    await settle();
    assert.equal(mia.records.goals.size, 4);
    assert.equal(ada.records.goals.size, 4);
  });

  test('[W11] [P2] nobody who is not in the workspace sees anything of it', async () => {
    const { open } = await company1();
    for (const viewer of ['zoe', 'stranger']) {
      const workspace = await openWorkspace({ storage: open('w'), viewer });
      assert.deepEqual(
        [workspace.records.goals.size, workspace.scores().scoreOf(id('top'))],
        [0, undefined],
      );
      const { people, teams, cycles, settings } = workspace.records;
      assert.deepEqual([people.size, teams.size, cycles.size], [0, 0, 0]);
      assert.deepEqual([[...people], teams.get('sales' as TeamId)], [[], undefined]);
      assert.equal(settings.name, 'Workspace');
      const told = toldBy(workspace);
      const ada = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: viewer });
      await ada.run({ type: 'person.add', input: { person: { name: 'New', timeZone: 'UTC' } } });
      await settle();
      assert.deepEqual(told, []);
    }
  });
});

describe('a goal in view that names a hidden one', () => {
  test('[W11] does not name it: no parent, none that it continues, none of an import', async () => {
    const open = memoryStorages();
    const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    const hidden = goalOf('hidden', { ownerId: 'max', visibility: 'private' });
    const days = { start: '2026-04-01', due: '2026-06-30' };
    const said = { source: 'okr', title: 'heir', kind: 'objective', ownerId: 'mia', ...days };
    const imported = { ...said, parentId: 'hidden', weight: 1 };
    const heir = goalOf('heir', { continues: 'hidden', imported });
    const input = { records: { ...company, goals: [goalOf('top'), hidden, heir] } };
    await ada.run({ type: 'workspace.begin', input });
    const mia = await openWorkspace({ storage: open('w') });
    const seen = mia.records.goals.get(id('heir'));
    assert.doesNotMatch(JSON.stringify(seen), /hidden/);
    assert.deepEqual(seen?.imported, { ...said, weight: 1 });
    assert.equal(mia.records.goals.get(id('heir')), seen);
    const edit = {
      fields: { continues: null, title: 'x' },
      base: { continues: null, title: 'heir' },
    };
    await mia.run({ type: 'goal.edit', input: { goalId: 'heir', ...edit } });
    const max = await openWorkspace({ storage: open('w'), viewer: 'max' });
    const { continues, imported: kept } = max.records.goals.get(id('heir')) ?? {};
    assert.deepEqual([continues, kept?.parentId], ['hidden', 'hidden']);
  });
});

describe('the records of a workspace', () => {
  test('[W9] can be read and not changed', async () => {
    const { mia } = await company1();
    assert.ok(!('set' in mia.records.goals) && !('set' in mia.records.people));
    const goal = mia.records.goals.get(id('top'));
    assert.throws(() => Object.assign(goal as object, { title: 'x' }), TypeError);
    assert.throws(() => (goal?.links as unknown[]).push({}), TypeError);
    for (const method of ['update', 'moveTo'] as const) {
      assert.throws(() => mia.scores()[method]([] as never), TypeError);
    }
  });

  test('[W9] stay the same objects until they change', async () => {
    const { mia } = await company1();
    const [top, open] = [mia.records.goals.get(id('top')), mia.records.goals.get(id('open'))];
    const below = mia.records.goals.get(id('below'));
    await mia.run({
      type: 'goal.edit',
      input: { goalId: 'top', fields: { title: 'x' }, base: { title: 'top' } },
    });
    assert.equal(mia.records.goals.get(id('open')), open);
    assert.equal(mia.records.goals.get(id('below')), below);
    assert.notEqual(mia.records.goals.get(id('top')), top);
    assert.equal(top?.title, 'top');
  });
});
