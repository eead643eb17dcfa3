import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planOf } from '../../testing/import-plans.ts';
import type { PerfError } from '../../errors.ts';
import type { GoalId } from '../../schema/ids.ts';
import { company, goalOf, monday, openWorkspace, refusalOf } from '../../testing/workspaces.ts';
import { memoryStorages } from '../memory-storage.ts';
import type { Workspace } from '../workspace.ts';

type Opens = (viewer: string, ids?: string) => Promise<Workspace>;

/** A company with some goals, opened by one person after the other. */
async function shared(goals: readonly ReturnType<typeof goalOf>[] = []): Promise<Opens> {
  const open = memoryStorages();
  const opens: Opens = (viewer, ids = viewer) => openWorkspace({ storage: open('w'), viewer, ids });
  const first = await opens('ada', 'begin');
  await first.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  await first.close();
  return opens;
}

const csv = `id,parent_id,owner,kind,title,start,target,actual
top,,mia,objective,On time,,,
mid,top,mia,objective,Mornings,,,
leaf,mid,mia,kr,Departures,0,40,10`;

/** Plans the file on what the viewer sees, and imports it. */
async function importFile(workspace: Workspace, text = csv) {
  const { viewer, records } = workspace;
  const options = { viewer, source: 'okr', now: monday };
  const { command } = planOf(text, records, options);
  assert.ok(command);
  return (await workspace.run(command)).written;
}

const idOf = (workspace: Workspace, title: string) =>
  [...workspace.records.goals.values()].find((goal) => goal.title === title)?.id ?? '';

const hide = (workspace: Workspace, title: string) =>
  workspace.run({
    type: 'goal.edit',
    input: {
      goalId: idOf(workspace, title),
      fields: { visibility: 'named', visibleTo: [] },
      base: { visibility: 'public', visibleTo: null },
    },
  });

describe('an import and goals that the viewer may not see', () => {
  test('[X25] the file goes in again after somebody has hidden their goal', async () => {
    const opens = await shared();
    await importFile(await opens('ada', 'a1'));
    await hide(await opens('mia', 'm1'), 'Mornings');
    const mia = await opens('mia', 'm2');
    const before = JSON.stringify([...mia.records.goals.values()]);
    assert.deepEqual(await importFile(await opens('ada', 'a2')), []);
    const ada = await opens('ada', 'a3');
    const written = await importFile(ada, csv.replaceAll('On time', 'Punctual'));
    assert.deepEqual(
      written.map(({ id }) => id),
      [idOf(ada, 'Punctual')],
    );
    const after = [...(await opens('mia', 'm3')).records.goals.values()];
    assert.equal(JSON.stringify(after).replace(/Punctual/g, 'On time'), before);
  });

  test('[X25] a new row below the hidden goal goes in without that parent', async () => {
    const opens = await shared();
    await importFile(await opens('ada', 'a1'));
    await hide(await opens('mia', 'm1'), 'Mornings');
    const ada = await opens('ada', 'a2');
    const more = `${csv}\nnew,mid,mia,kr,Arrivals,0,40,10`;
    await importFile(ada, more);
    const arrivals = ada.records.goals.get(idOf(ada, 'Arrivals') as GoalId);
    assert.deepEqual([arrivals?.links, arrivals?.imported?.parentId], [[], undefined]);
    assert.equal(ada.records.goals.size, 3);
    assert.deepEqual(await importFile(await opens('ada', 'a3'), more), []);
  });

  test('[X25] a check-in of a row that is left out is left out too', async () => {
    const opens = await shared();
    await importFile(await opens('ada', 'a1'));
    await hide(await opens('mia', 'm1'), 'Departures');
    assert.deepEqual(await importFile(await opens('ada', 'a2'), csv.replace(',10', ',12')), []);
    const mia = await opens('mia', 'm2');
    const kept = mia.records.checkInsOf(idOf(mia, 'Departures') as GoalId);
    assert.deepEqual(
      kept.map(({ value }) => value),
      [10],
    );
  });

  test('[X26] ids of a source come from imports alone', async () => {
    const workspace = await (await shared())('max');
    const goal = goalOf('mine', { ownerId: 'max', externalIds: { okr: 'O-1' } });
    assert.equal((await refusalOf(workspace, 'goal.create', { goal })).code, 'invalid-input');
  });

  test('[X26] two goals here with one id of the source stop no import of others', async () => {
    const externalIds = { okr: 'O-1' };
    const secret = { ownerId: 'max', visibility: 'private', externalIds };
    const opens = await shared([goalOf('known', { externalIds }), goalOf('secret', secret)]);
    const ada = await opens('ada');
    const added = (id: string, externalId: string) => ({
      source: 'okr',
      goals: [goalOf(id, { externalIds: { okr: externalId } })],
    });
    await ada.run({ type: 'goals.import', input: added('n1', 'O-9') });
    const refusal = await refusalOf(ada, 'goals.import', added('n2', 'O-1'));
    assert.deepEqual([refusal.code, refusal.ids], ['already-exists', ['n2']]);
  });

  test('[X27] two imports of one file side by side make each goal once', async () => {
    const opens = await shared();
    const tabs = [await opens('ada', 'a1'), await opens('ada', 'a2')];
    const answers = await Promise.allSettled(tabs.map((tab) => importFile(tab)));
    const codes = answers.map((it) =>
      it.status === 'rejected' ? (it.reason as PerfError).code : 'stored',
    );
    assert.deepEqual(codes.sort(), ['already-exists', 'stored']);
    const later = await opens('ada', 'a3');
    assert.equal(later.records.goals.size, 3);
    assert.deepEqual(later.records.settings, tabs[0]?.records.settings);
  });

  test('[X28] links of a goal change past a parent that the viewer may not see', async () => {
    const secret = goalOf('secret', { ownerId: 'max', visibility: 'named', visibleTo: [] });
    const links = [{ parentId: 'secret' }, { parentId: 'top' }];
    const opens = await shared([secret, goalOf('top'), goalOf('new'), goalOf('low', { links })]);
    const ada = await opens('ada');
    const shown = ada.records.goals.get('low' as GoalId)?.links;
    const fields = { links: [{ parentId: 'new', weight: 1, role: 'contributes' }] };
    const updates = [{ goalId: 'low', fields, base: { links: shown } }];
    await ada.run({ type: 'goals.import', input: { source: 'okr', updates } });
    const low = (await opens('max')).records.goals.get('low' as GoalId);
    assert.deepEqual(
      low?.links.map(({ parentId }) => parentId),
      ['new', 'secret'],
    );
  });

  test('[X28] a circle through a goal that the viewer may not see does not name it', async () => {
    const secret = { ownerId: 'max', visibility: 'private', title: 'Plot' };
    const supports = (parentId: string) => [{ parentId, role: 'supports' }];
    const opens = await shared([
      goalOf('a'),
      goalOf('secret', { ...secret, links: supports('a') }),
      goalOf('b', { links: supports('secret') }),
    ]);
    const fields = { links: [{ parentId: 'b', weight: 1, role: 'contributes' }] };
    const updates = [{ goalId: 'a', fields, base: { links: [] } }];
    const input = { source: 'okr', updates };
    const refusal = await refusalOf(await opens('ada'), 'goals.import', input);
    assert.deepEqual([refusal.code, [...refusal.ids].sort()], ['would-cycle', ['a', 'b']]);
    assert.doesNotMatch(refusal.message, /secret|Plot/);
  });

  test('[X28] a new goal that continues a hidden one is answered as if there were none', async () => {
    const opens = await shared([goalOf('secret', { ownerId: 'max', visibility: 'private' })]);
    const ada = await opens('ada');
    for (const continues of ['secret', 'nowhere']) {
      const input = { source: 'okr', goals: [goalOf('n1', { continues })] };
      const refusal = await refusalOf(ada, 'goals.import', input);
      assert.deepEqual([refusal.code, refusal.ids], ['not-found', [continues]]);
    }
  });
});
