import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId, SeriesId } from '../schema/ids.ts';
import { collections } from '../schema/collections.ts';
import { rhythmOfCompany } from '../testing/rhythm-company.ts';
import { company, goalOf, openWorkspace, settle } from '../testing/workspaces.ts';
import { commitOf } from './conformance/suite.ts';
import { memoryStorages } from './memory-storage.ts';
import type { UntypedWorkspace as Workspace } from '../testing/workspaces.ts';

const goals = [goalOf('g1', { visibility: 'chain', reviewerId: 'hal' })];
const [old, now] = ['old', 'now'] as SeriesId[];
const mia = 'mia' as PersonId;

async function begun(records: object = rhythmOfCompany) {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals, ...records } } });
  await settle(ada);
  const as = (viewer: string) => openWorkspace({ storage: open('w'), viewer });
  return { ada, as, storage: open('w') };
}

async function edit(by: Workspace, personId: string, fields: object, base: object): Promise<void> {
  await by.run({ type: 'person.edit', input: { personId, fields, base } });
}

describe('the rhythm of work in a workspace', () => {
  test('[P31] [W11] is read by a new manager as far as the report has shown it, and not beyond', async () => {
    const { as } = await begun();
    const lea = (await as('lea')).records.rhythm;
    assert.equal(lea.series.has(old!), false);
    assert.deepEqual([...lea.series.keys()].sort(), ['now', 'other']);
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(lea.talkingPointsOf(old!)), ['p1']);
    assert.deepEqual(ids(lea.sharedNotesOf(old!)), ['n1']);
    assert.deepEqual(ids(lea.actionItemsOf(old!)), ['a1']);
    assert.deepEqual([lea.meetingsOf(old!), lea.privateNotesOf(old!)], [[], []]);
    assert.deepEqual([lea.seriesOf(mia), lea.meetingsOf(now!)], [['now'], []]);
  });

  test('[P31] a manager for a day reads no one-on-one of before, on that day or after', async () => {
    const { ada, as } = await begun();
    const hal = await as('hal');
    await edit(ada, 'mia', { managerId: 'hal' }, { managerId: 'lea' });
    await settle(ada, hal);
    const read = ({ rhythm }: Workspace['records']) => [
      ...[rhythm.series.size, rhythm.talkingPointsOf(old!), rhythm.sharedNotesOf(old!)],
      ...[rhythm.meetingsOf(old!), rhythm.privateNotesOf(old!), rhythm.actionItemsOf(now!)],
    ];
    const nothing = [0, [], [], [], [], []];
    assert.deepEqual(read(hal.records), nothing);
    assert.equal(hal.records.goals.size, 1);
    await edit(ada, 'mia', { managerId: 'lea' }, { managerId: 'hal' });
    await settle(ada, hal);
    for (const version of [1, 2, 3]) {
      assert.deepEqual(read((await hal.at(version)).records), nothing, String(version));
    }
  });

  test('[P26] whoever was above somebody, and is no more, finds no leave of theirs in the past', async () => {
    const { ada, as } = await begun();
    const lea = await as('lea');
    const seen = async () => (await lea.at(1)).records.rhythm.leavesOf(mia).length;
    assert.equal(await seen(), 1);
    await edit(ada, 'mia', { managerId: 'max' }, { managerId: 'lea' });
    await edit(ada, 'max', { managerId: 'ada' }, { managerId: 'lea' });
    await settle(ada, lea);
    assert.deepEqual([await seen(), lea.records.rhythm.leavesOf(mia)], [0, []]);
  });

  test('[P45] a person is shown anew when the viewer gets a role that sees more', async () => {
    const people = company.people?.map((person) => ({ ...person, externalIds: { hris: 'x' } }));
    const { ada, as } = await begun({ people });
    const lea = await as('lea');
    const shown = () => lea.records.people.get(mia)?.externalIds;
    assert.equal(shown(), undefined);
    assert.equal(lea.records.people.get(mia), lea.records.people.get(mia));
    await edit(ada, 'lea', { roles: ['leader', 'hr'] }, { roles: ['member', 'leader'] });
    await settle(ada, lea);
    assert.deepEqual(shown(), { hris: 'x' });
    await edit(ada, 'lea', { roles: ['leader'] }, { roles: ['leader', 'hr'] });
    await settle(ada, lea);
    assert.equal(shown(), undefined);
  });
});

describe('news of the rhythm of work', () => {
  test('[P60] [W11] reaches those who see the record, and tells nobody else that anything was written', async () => {
    const { ada, as, storage } = await begun({});
    const readers: Readonly<Record<string, readonly string[]>> = {
      leaves: ['ada', 'hal', 'lea', 'mia'],
      nudges: ['mia'],
      series: ['ada', 'mia'],
      talkingPoints: ['ada', 'mia'],
      privateNotes: ['mia'],
    };
    const viewers = ['ada', 'hal', 'lea', 'max', 'mia', 'vic'];
    const workspaces = await Promise.all(viewers.map((viewer) => as(viewer)));
    const told = new Set<string>();
    for (const workspace of workspaces) {
      workspace.subscribe(({ records }) =>
        told.add([workspace.viewer, ...records.keys()].join(' ')),
      );
    }
    const written = first();
    for (const name of ['series', 'leaves', 'nudges', 'talkingPoints', 'privateNotes']) {
      told.clear();
      const { id } = written[name] as { readonly id: string };
      const schema = collections[name as 'series'].version;
      const change = { collection: name, id, expected: 0, schema, record: written[name] };
      await storage.commit(commitOf(`c-${name}`, [change]));
      await settle(ada, ...workspaces);
      assert.deepEqual(
        [...told].sort(),
        readers[name]?.map((who) => `${who} ${name}`),
        name,
      );
    }
  });
});

/** The first record of each kind. */
function first(): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(rhythmOfCompany).map(([name, list]) => [name, list[0]]));
}
