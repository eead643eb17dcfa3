import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady } from '../calendar.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import type { PersonId } from '../schema/ids.ts';
import { feedbackOn, peopleOf } from '../testing/people-company.ts';
import { countedIds, goalOf, keyResultOf, monday, refusalOf } from '../testing/workspaces.ts';
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

function openAs(viewer: string, storage: Storage = memoryStorage({ initial }), now = monday) {
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

  test('[I64] where none are kept they are worked out in the same way once, and that is said', async () => {
    const storage = memoryStorage({ initial });
    const workspace = await openAs('a0', storage);
    const { isFrozen, ...first } = workspace.insights().people() ?? {};
    assert.equal(isFrozen, false);
    const fields = { active: false, left: '2026-04-02' };
    const base = { active: true, left: null };
    await workspace.run({ type: 'person.edit', input: { personId: 'a8', fields, base } });
    const { isFrozen: still, ...second } = workspace.insights().people() ?? {};
    assert.deepEqual([still, second], [false, first]);
    const other = await openAs('a0', memoryStorage({ initial }));
    await other.run(take);
    assert.deepEqual(other.insights().people(), { ...first, isFrozen: true });
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
    for (const viewer of ['a0', 'a1', 'a2', 'a3', 'a11']) {
      const workspace = await openAs(viewer, storage);
      assert.equal(gave(workspace), 0.5);
      texts.add(JSON.stringify(workspace.insights().people('quarter')));
    }
    assert.equal(texts.size, 1);
    assert.equal((await openAs('gone', storage)).insights().people(), null);
    const { goals = [], ...lists } = initial;
    const plain = plainWorkspace({ ...lists, goals, now: () => monday });
    const { cells } = (await openAs('a3', storage)).insights().people()!;
    assert.deepEqual(plain.insights().people()?.cells, cells);
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
