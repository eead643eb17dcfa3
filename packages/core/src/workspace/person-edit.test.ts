import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId, TeamId } from '../schema/ids.ts';
import { company, openWorkspace, refusalOf, refusedAs, settle } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import type { Workspace } from './workspace.ts';

const as = (viewer: string) => openWorkspace({ viewer, goals: [] });
const of = (workspace: Workspace, id: string) => workspace.records.people.get(id as PersonId);

/** An edit of one field after another of somebody, as they are shown. */
function edit(workspace: Workspace, personId: string, fields: Readonly<Record<string, unknown>>) {
  const shown = (of(workspace, personId) ?? {}) as Readonly<Record<string, unknown>>;
  const base = Object.fromEntries(Object.keys(fields).map((name) => [name, shown[name] ?? null]));
  return { personId, fields, base };
}

const refused = (workspace: Workspace, id: string, fields: Readonly<Record<string, unknown>>) =>
  refusedAs(workspace, 'person.edit', edit(workspace, id, fields));
const run = (workspace: Workspace, id: string, fields: Readonly<Record<string, unknown>>) =>
  workspace.run({ type: 'person.edit', input: edit(workspace, id, fields) });

describe('whose fields of a person are', () => {
  test('[P54] nobody changes their own roles, also among other fields', async () => {
    for (const viewer of ['ada', 'lea', 'mia', 'hal']) {
      const workspace = await as(viewer);
      const roles = ['member', 'hr', 'admin'];
      assert.equal(await refused(workspace, viewer, { roles }), 'not-allowed', viewer);
      assert.equal(await refused(workspace, viewer, { name: 'X', roles }), 'not-allowed', viewer);
    }
  });

  test('[P54] admins change the roles of others, and nobody else does', async () => {
    const ada = await as('ada');
    await run(ada, 'mia', { roles: ['member', 'leader'] });
    assert.deepEqual(of(ada, 'mia')?.roles, ['member', 'leader']);
    for (const viewer of ['lea', 'hal', 'max']) {
      assert.equal(await refused(await as(viewer), 'mia', { roles: ['admin'] }), 'not-allowed');
    }
  });

  test('[P55] admins change all else, field by field and over what they saw', async () => {
    const ada = await as('ada');
    await run(ada, 'mia', { name: 'Mia B.', externalIds: { hris: '7' }, timeZone: 'Europe/Oslo' });
    assert.deepEqual(of(ada, 'mia')?.externalIds, { hris: '7' });
    const stale = { personId: 'mia', fields: { name: 'X' }, base: { name: 'mia' } };
    assert.equal((await refusalOf(ada, 'person.edit', stale)).code, 'conflict');
    const zone = await refused(ada, 'mia', { timeZone: 'Mars' });
    assert.equal(zone, 'invalid-input fields.timeZone');
    assert.equal(await refused(ada, 'mia', { managerId: 'none' }), 'not-found none');
    assert.equal(await refused(ada, 'mia', { teamId: 'none' }), 'not-found none');
    assert.equal(await refused(ada, 'none', { name: 'X' }), 'not-found none');
    const erasedAt = '2026-05-04T10:00:00Z';
    assert.match(await refused(ada, 'mia', { erasedAt }), /^invalid-input/);
    assert.match(await refused(ada, 'mia', { id: 'x' }), /^invalid-input/);
  });

  test('[P56] hr changes the place of a person, and whether others are active', async () => {
    const hal = await as('hal');
    await run(hal, 'mia', { managerId: 'max', teamId: 'loose', title: 'Lead' });
    await run(hal, 'max', { active: false, left: '2026-05-01' });
    assert.deepEqual([of(hal, 'mia')?.managerId, of(hal, 'max')?.active], ['max', false]);
    assert.equal(await refused(hal, 'mia', { name: 'X' }), 'not-allowed');
    assert.equal(await refused(hal, 'hal', { active: false }), 'not-allowed');
    assert.equal(await refused(hal, 'mia', { title: 'X', roles: ['admin'] }), 'not-allowed');
  });

  test('[P81] a person alone says whether they keep off the wall', async () => {
    const mia = await as('mia');
    await run(mia, 'mia', { wallOptOut: true });
    assert.equal(of(mia, 'mia')?.wallOptOut, true);
    await run(mia, 'mia', { wallOptOut: null });
    assert.equal(of(mia, 'mia')?.wallOptOut, undefined);
    for (const viewer of ['ada', 'lea', 'hal', 'max']) {
      const workspace = await as(viewer);
      assert.equal(await refused(workspace, 'mia', { wallOptOut: true }), 'not-allowed', viewer);
      const among = { title: 'X', wallOptOut: true };
      assert.equal(await refused(workspace, 'mia', among), 'not-allowed', viewer);
    }
    assert.equal(await refused(await as('vic'), 'vic', { wallOptOut: true }), 'not-allowed');
  });

  test('[P57] a person changes their own name and zone, nothing else and of nobody else', async () => {
    const mia = await as('mia');
    await run(mia, 'mia', { name: 'Mia B.', timeZone: 'Europe/Oslo' });
    assert.equal(of(mia, 'mia')?.name, 'Mia B.');
    for (const fields of [
      { managerId: 'ada' },
      { title: 'X' },
      { active: false },
      { email: 'x' },
    ]) {
      assert.equal(await refused(mia, 'mia', fields), 'not-allowed');
    }
    assert.equal(await refused(mia, 'max', { name: 'X' }), 'not-allowed');
    assert.equal(await refused(await as('vic'), 'vic', { name: 'X' }), 'not-allowed');
    assert.equal(await refused(await as('lea'), 'mia', { name: 'X' }), 'not-allowed', 'a manager');
  });
});

describe('the last admin', () => {
  test('[P58] stays admin and active, whoever asks', async () => {
    assert.equal(await refused(await as('hal'), 'ada', { active: false }), 'wrong-state ada');
    const ada = await as('ada');
    await run(ada, 'hal', { roles: ['hr', 'admin'] });
    assert.equal(await refused(ada, 'ada', { active: false }), 'not-allowed');
    await run(ada, 'hal', { roles: ['hr'] });
  });

  test('[P58] of two admins who depose each other at the same moment one stays', async () => {
    const open = memoryStorages();
    const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    await ada.run({ type: 'workspace.begin', input: { records: company } });
    await run(ada, 'lea', { roles: ['leader', 'admin'] });
    const lea = await openWorkspace({ storage: open('w'), viewer: 'lea' });
    const both = await Promise.allSettled([
      run(ada, 'lea', { roles: ['leader'] }),
      run(lea, 'ada', { roles: ['member'] }),
    ]);
    await settle(ada, lea);
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    for (const workspace of [ada, lea]) {
      const admins = [...workspace.records.people.values()].filter(
        ({ active, roles }) => active && roles.includes('admin'),
      );
      assert.equal(admins.length, 1);
    }
  });
});

describe('reporting lines and teams', () => {
  test('[P59] a manager from below is refused, with the circle', async () => {
    const ada = await as('ada');
    assert.equal(await refused(ada, 'ada', { managerId: 'mia' }), 'would-cycle ada mia lea');
    assert.equal(await refused(ada, 'ada', { managerId: 'ada' }), 'would-cycle ada');
    await run(ada, 'mia', { managerId: null });
    await run(ada, 'ada', { managerId: 'mia' });
    assert.equal(of(ada, 'ada')?.managerId, 'mia');
  });

  test('[P59] two who become manager of each other at the same moment do not both', async () => {
    const open = memoryStorages();
    const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
    await ada.run({ type: 'workspace.begin', input: { records: company } });
    const hal = await openWorkspace({ storage: open('w'), viewer: 'hal' });
    const both = await Promise.allSettled([
      run(ada, 'mia', { managerId: 'max' }),
      run(hal, 'max', { managerId: 'mia' }),
    ]);
    await settle(ada, hal);
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  });

  test('[P59] [P13] admins change teams, and no team stands above itself', async () => {
    const ada = await as('ada');
    const change = (teamId: string, fields: object, base: object) => ({ teamId, fields, base });
    const circle = change('sales', { parentId: 'field' }, { parentId: null });
    assert.equal(await refusedAs(ada, 'team.edit', circle), 'would-cycle sales field');
    const lead = change('loose', { leadId: 'max' }, { leadId: null });
    assert.equal(await refusedAs(await as('hal'), 'team.edit', lead), 'not-allowed');
    await ada.run({ type: 'team.edit', input: lead });
    assert.equal(ada.records.teams.get('loose' as TeamId)?.leadId, 'max');
    const nobody = change('loose', { leadId: 'none' }, { leadId: 'max' });
    assert.equal(await refusedAs(ada, 'team.edit', nobody), 'not-found none');
    assert.equal(await refusedAs(ada, 'team.edit', { ...lead, teamId: 'x' }), 'not-found x');
  });
});
