import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import type { PersonId } from '../schema/ids.ts';
import { feedbackOn, peopleOf } from '../testing/people-company.ts';
import {
  type UntypedWorkspace,
  countedIds,
  goalOf,
  keyResultOf,
  monday,
  refusalOf,
} from '../testing/workspaces.ts';
import { createWorkspace } from './create-workspace.ts';
import { memoryStorage } from './memory-storage.ts';
import { plainWorkspace } from './plain-workspace.ts';
import type { Storage } from './storage.ts';

const roles = { a0: ['admin'], a1: ['viewer'], a2: ['hr'] } as Readonly<Record<string, string[]>>;
const people = peopleOf('a', 12).map((person) => {
  const { id } = person as { id: string };
  return { ...person, roles: roles[id] ?? ['member'] };
});
const given = (count: number, day = '2026-04-10') =>
  Array.from({ length: count }, (_, index) => feedbackOn(day, `a${index}`, 'a11'));
const initial = {
  people: [...people, { id: 'gone', name: 'x', timeZone: 'UTC', active: false }],
  teams: [{ id: 'a', name: 'A' }],
  goals: [
    goalOf('top', { kind: 'pillar', ownerId: 'a0', state: 'active', due: '2027-06-30' }),
    keyResultOf('loose', null, { ownerId: 'a3', state: 'active' }),
    keyResultOf('secret', null, { ownerId: 'a4', state: 'active', visibility: 'named' }),
  ],
  feedback: given(6),
} as unknown as InitialRecords;

function openAs(
  viewer: string,
  storage: Storage = memoryStorage({ initial }),
  now = monday,
): Promise<UntypedWorkspace> {
  const newId = countedIds(viewer);
  return createWorkspace({ storage, viewer: { id: viewer as PersonId }, now: () => now, newId });
}
const gave = (workspace: Awaited<ReturnType<typeof openAs>>) =>
  workspace
    .insights()
    .people()
    ?.cells.find(({ figure }) => figure === 'gave-feedback')?.value;
const take = { type: 'figures.take', input: { period: '2026-04' } };

describe('figures about people in a workspace', () => {
  before(() => calendarReady());

  test('[P107] whoever acts takes them, and who only looks on does not', async () => {
    for (const viewer of ['a0', 'a2', 'a3']) {
      const workspace = await openAs(viewer);
      assert.equal(workspace.may(take).rule, 'P107');
      await workspace.run(take);
      assert.equal(workspace.records.growth.figureSnapshots.size, 1);
    }
    assert.equal((await refusalOf(await openAs('a1'), take.type, take.input)).code, 'not-allowed');
  });

  test('[I59] they are taken once; a second time changes nothing', async () => {
    const storage = memoryStorage({ initial });
    const workspace = await openAs('a3', storage);
    await workspace.run(take);
    const kept = JSON.stringify(workspace.insights().people());
    assert.equal(workspace.insights().people()?.isFrozen, true);
    const { written } = await (await openAs('a0', storage)).run(take);
    assert.deepEqual(written, []);
    assert.equal(JSON.stringify((await openAs('a5', storage)).insights().people()), kept);
  });

  test('[I59] a period that is not over, ended over a year ago, or is none is refused', async () => {
    const workspace = await openAs('a3');
    const codeOf = async (period: string) =>
      (await refusalOf(workspace, 'figures.take', { period })).code;
    assert.equal(await codeOf('2026-05'), 'wrong-state');
    assert.equal(await codeOf('2026-Q2'), 'wrong-state');
    assert.equal(await codeOf('2025-04'), 'wrong-state');
    assert.equal(await codeOf('April'), 'invalid-input');
    await workspace.run({ type: 'figures.take', input: { period: '2025-05' } });
    await workspace.run({ type: 'figures.take', input: { period: '2026-Q1' } });
  });

  test('[I59] what is kept stays as people join and leave, change teams and are erased', async () => {
    const storage = memoryStorage({ initial });
    const workspace = await openAs('a0', storage);
    await workspace.run(take);
    const kept = JSON.stringify(workspace.insights().people());
    const edit = (personId: string, fields: object, base: object) =>
      workspace.run({ type: 'person.edit', input: { personId, fields, base } });
    const person = { name: 'x', timeZone: 'UTC', teamId: 'a' };
    await workspace.run({ type: 'person.add', input: { person } });
    await edit('a7', { teamId: null }, { teamId: 'a' });
    await edit('a8', { active: false, left: '2026-04-02' }, { active: true, left: null });
    await workspace.run({ type: 'person.erase', input: { personId: 'a9' } });
    assert.equal(JSON.stringify(workspace.insights().people()), kept);
    assert.equal(JSON.stringify((await openAs('a3', storage)).insights().people()), kept);
  });

  test('[I64] nothing is shown until it is kept, and what to run is said', async () => {
    const workspace = await openAs('a3');
    const figures = workspace.insights().people() ?? assert.fail();
    const span = { start: '2026-04-01', end: '2026-04-30', threshold: 5 };
    assert.deepEqual(figures, {
      ...{ period: '2026-04', ...span, isFrozen: false, cells: [], awaits: take },
    });
    const health = workspace.insights().programmeHealth();
    const ofPeople = ['check-ins', 'conversations', 'feedback', 'recognition'];
    for (const term of ofPeople)
      assert.ok(
        health.leftOut.some((each) => each === term),
        term,
      );
    assert.ok(figures.awaits);
    await workspace.run(figures.awaits);
    assert.equal(gave(workspace), 0.5);
    assert.equal(workspace.insights().people()?.awaits, undefined);
    const after = workspace.insights().programmeHealth();
    assert.ok(!after.leftOut.includes('feedback'));
  });

  test('[I64] what is on its way to the storage is not shown, since others may be first', async () => {
    const workspace = await openAs('a3');
    const ran = workspace.run(take);
    assert.equal(workspace.records.growth.figureSnapshots.size, 1);
    assert.deepEqual(workspace.insights().people()?.cells, []);
    await ran;
    assert.equal(gave(workspace), 0.5);
  });

  test('[I72] plain data that is shown as a whole is worked out at once, for a viewer it is not', async () => {
    const { goals = [], ...lists } = initial;
    const plain = { ...lists, goals, now: () => monday };
    const figures = plainWorkspace(plain).insights().people() ?? assert.fail();
    assert.deepEqual([figures.isFrozen, figures.awaits], [false, undefined]);
    const workspace = await openAs('a3');
    await workspace.run(take);
    assert.deepEqual(workspace.insights().people(), { ...figures, isFrozen: true });
    const own = plainWorkspace({ ...plain, viewer: 'a3' as PersonId });
    assert.deepEqual(own.insights().people()?.cells, []);
  });

  test('[I65] a past workspace has what was kept, and works nothing out', async () => {
    const storage = memoryStorage({ initial });
    const workspace = await openAs('a0', storage);
    assert.equal((await workspace.at(1)).insights().people(), null);
    await workspace.run(take);
    const kept = workspace.insights().people();
    assert.deepEqual((await workspace.at(monday)).insights().people(), kept);
    assert.equal((await workspace.at('2026-04-02T00:00:00Z')).insights().people(), null);
  });

  test('[P108] they are the same for every viewer, and nobody’s who is not in the workspace', async () => {
    const storage = memoryStorage({ initial });
    const texts = new Set<string>();
    const first = await openAs('a0', storage);
    await first.run(take);
    await first.run({ type: take.type, input: { period: '2026-Q1' } });
    for (const viewer of ['a0', 'a1', 'a2', 'a3', 'a11']) {
      const workspace = await openAs(viewer, storage);
      assert.equal(gave(workspace), 0.5);
      texts.add(JSON.stringify(workspace.insights().people('quarter')));
    }
    assert.equal(texts.size, 1);
    assert.equal((await openAs('gone', storage)).insights().people(), null);
  });

  test('[P109] programme health names goals in view only', async () => {
    const storage = memoryStorage({ initial });
    const named = async (viewer: string) => {
      const health = (await openAs(viewer, storage)).insights().programmeHealth();
      assert.ok(health.kind === 'health');
      const text = JSON.stringify(health);
      return ['top', 'loose', 'secret'].filter((id) => text.includes(`"${id}"`));
    };
    assert.deepEqual(await named('a3'), ['top', 'loose']);
    assert.deepEqual(await named('a4'), ['top', 'loose', 'secret']);
  });
});
