import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CycleId, GoalId, PersonId, TeamId } from '../schema/ids.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import {
  company,
  goalOf,
  keyResultOf,
  monday,
  openWorkspace,
  refusalOf,
} from '../testing/workspaces.ts';
import { memoryStorage } from './memory-storage.ts';

describe('an empty workspace', () => {
  test('[P16] makes its first viewer admin with the first command', async () => {
    const storage = memoryStorage();
    const workspace = await openWorkspace({ storage, viewer: 'eve' });
    assert.equal(workspace.version, 0);
    assert.equal(workspace.may({ type: 'settings.edit', input: {} }).rule, 'P13');
    await workspace.run({ type: 'goal.create', input: { goal: goalOf('g1', { ownerId: 'eve' }) } });
    assert.deepEqual(workspace.records.people.get('eve' as PersonId)?.roles, ['member', 'admin']);
    assert.ok(workspace.records.goals.has('g1' as GoalId));
    assert.equal(workspace.version, 1);
    const next = await openWorkspace({ storage, viewer: 'mallory' });
    assert.equal(next.may({ type: 'settings.edit', input: {} }).allowed, false);
  });

  test('[P16] keeps the person that it begins with as the viewer, and makes them admin', async () => {
    const workspace = await openWorkspace({ viewer: 'mia' });
    await workspace.run({ type: 'workspace.begin', input: { records: company } });
    const { roles, managerId } = workspace.records.people.get('mia' as PersonId) ?? {};
    assert.deepEqual([roles, managerId], [['member', 'admin'], 'lea']);
    assert.equal(workspace.records.people.size, company.people?.length);
  });

  test('[W15] begins with what it is opened with, the second tab with what is there', async () => {
    const storage = memoryStorage();
    const options = { storage, now: () => monday, newId: () => 'id' };
    const { createWorkspace } = await import('./create-workspace.ts');
    const viewer = { id: 'ada' as PersonId };
    const initial = { ...company, goals: [goalOf('g1')] };
    const workspace = await createWorkspace({ ...options, viewer, initial });
    assert.deepEqual([workspace.version, workspace.records.goals.size], [1, 1]);
    const again = await createWorkspace({ ...options, viewer, initial: {} });
    assert.equal(again.records.goals.size, 1);
  });
});

describe('workspace.begin', () => {
  test('[W15] is for once', async () => {
    const workspace = await openWorkspace({ viewer: 'ada' });
    const begin = { type: 'workspace.begin', input: { records: company } };
    await workspace.run(begin);
    assert.equal((await refusalOf(workspace, begin.type, begin.input)).code, 'wrong-state');
    const other = await openWorkspace({ viewer: 'ada' });
    await other.run({
      type: 'settings.edit',
      input: { fields: { name: 'Acme' }, base: { name: 'Workspace' } },
    });
    assert.equal((await refusalOf(other, begin.type, begin.input)).code, 'wrong-state');
  });

  test('[W15] takes all or nothing: what does not hang together is refused with the ids', async () => {
    const report = (fields: object) => ({
      ...{ id: 'c1', goalId: 'g1', by: 'mia', at: monday, asOf: '2026-05-04', note: 'x' },
      ...fields,
    });
    const cases: [string, object, string][] = [
      ['an owner who is nobody', { goals: [goalOf('g1', { ownerId: 'none' })] }, 'not-found none'],
      ['a parent that is nowhere', { goals: [keyResultOf('g1', 'none')] }, 'not-found none'],
      [
        'goals in a circle',
        { goals: [keyResultOf('a', 'b'), keyResultOf('b', 'a')] },
        'would-cycle a b',
      ],
      ['one id twice', { goals: [goalOf('g1'), goalOf('g1')] }, 'already-exists g1'],
      [
        'managers in a circle',
        {
          people: ['x', 'y'].map((id, index, ids) => ({
            ...{ id, name: id, timeZone: 'UTC', managerId: ids[1 - index] },
          })),
          teams: [],
        },
        'would-cycle x y',
      ],
      ['teams in a circle', { teams: [{ id: 't', name: 'T', parentId: 't' }] }, 'would-cycle t'],
      [
        'a team with the id of a person',
        { teams: [{ id: 'mia', name: 'T' }] },
        'invalid-input mia',
      ],
      [
        'a zone that is none',
        { people: [{ id: 'x', name: 'X', timeZone: 'Mars' }] },
        'invalid-input',
      ],
      [
        'a correction of another goal’s check-in',
        {
          goals: [goalOf('g1'), goalOf('g2')],
          checkIns: [report({}), report({ id: 'c2', goalId: 'g2', replaces: 'c1' })],
        },
        'not-found c1',
      ],
      [
        'a check-in on no goal',
        { goals: [goalOf('g1')], checkIns: [report({ goalId: 'gone' })] },
        'not-found gone',
      ],
      [
        'a metric of nobody',
        { metrics: [{ id: 'm1', name: 'Calls', ownerId: 'nobody' }] },
        'not-found nobody',
      ],
      [
        'two corrections of one check-in',
        {
          goals: [goalOf('g1')],
          checkIns: ['c1', 'c2', 'c3'].map((id) =>
            report({ id, ...(id > 'c1' && { replaces: 'c1' }) }),
          ),
        },
        'invalid-input c1',
      ],
    ];
    for (const [what, records, expected] of cases) {
      const workspace = await openWorkspace({ viewer: 'ada' });
      const all = { ...company, ...records } as InitialRecords;
      const { code, ids } = await refusalOf(workspace, 'workspace.begin', { records: all });
      assert.equal([code, ...ids].join(' '), expected, what);
      assert.deepEqual([workspace.version, workspace.records.people.size], [0, 0]);
    }
  });
});

describe('what is no command', () => {
  test('[W1] is refused and never allowed, whatever a host passes', async () => {
    const workspace = await openWorkspace({ viewer: 'ada' });
    for (const none of [null, undefined, 7, 'goal.create', { type: 'toString' }, {}]) {
      await assert.rejects(workspace.run(none as never), { code: 'invalid-input' });
      assert.equal(workspace.may(none as never).allowed, false);
    }
  });
});

describe('people, teams, cycles and settings', () => {
  test('[W28] are added with ids of their own or given ones, once', async () => {
    const ada = await openWorkspace({ goals: [], viewer: 'ada' });
    const hal = await openWorkspace({ goals: [], viewer: 'hal' });
    const person = {
      id: 'new',
      name: 'New',
      timeZone: 'Europe/Oslo',
      managerId: 'lea',
      teamId: 'field',
    };
    await ada.run({ type: 'person.add', input: { person } });
    assert.equal(ada.records.people.get('new' as PersonId)?.active, true);
    await ada.run({ type: 'team.add', input: { team: { id: 't', name: 'T', leadId: 'new' } } });
    assert.equal(ada.records.teams.get('t' as TeamId)?.leadId, 'new');
    const cycle = { name: 'Q3', start: '2026-07-01', end: '2026-09-30' };
    const { written } = await hal.run({ type: 'cycle.add', input: { cycle } });
    assert.equal(hal.records.cycles.get(written[0]?.id as CycleId)?.name, 'Q3');

    const refuse = async (type: string, input: object) => {
      const { code, ids } = await refusalOf(type === 'cycle.add' ? hal : ada, type, input);
      return [code, ...ids].join(' ');
    };
    assert.equal(await refuse('person.add', { person }), 'already-exists new');
    assert.equal(
      await refuse('team.add', { team: { id: 'new', name: 'T' } }),
      'already-exists new',
    );
    const other = { ...person, id: 'x' };
    assert.equal(
      await refuse('person.add', { person: { ...other, managerId: 'x' } }),
      'not-found x',
    );
    assert.equal(await refuse('person.add', { person: { ...other, teamId: 'x' } }), 'not-found x');
    assert.equal(
      await refuse('person.add', { person: { ...other, timeZone: 'Mars' } }),
      'invalid-input',
    );
    assert.equal(await refuse('team.add', { team: { name: 'T', parentId: 'x' } }), 'not-found x');
    assert.equal(await refuse('cycle.add', { cycle: { ...cycle, parentId: 'x' } }), 'not-found x');
    assert.equal(
      await refuse('cycle.add', { cycle: { ...cycle, end: '2026-06-30' } }),
      'invalid-input',
    );
  });

  test('[W28] [W14] settings are edited field by field, and scores follow', async () => {
    const goals = [goalOf('top'), keyResultOf('a', 'top'), keyResultOf('b', 'top')];
    const ada = await openWorkspace({ goals, viewer: 'ada' });
    const lea = await openWorkspace({ goals, viewer: 'lea' });
    for (const workspace of [ada, lea]) workspace.scores().scoreOf('top' as GoalId);
    const told: string[][] = [];
    ada.subscribe(({ scores }) => told.push([...scores]));
    await ada.run({
      type: 'settings.edit',
      input: { fields: { noData: 'exclude' }, base: { noData: 'zero' } },
    });
    assert.equal(ada.records.settings.noData, 'exclude');
    const stale = { fields: { noData: 'zero' }, base: { noData: 'zero' } };
    assert.equal(
      (await refusalOf(ada, 'settings.edit', { ...stale, fields: { noData: 'x' } })).code,
      'conflict',
    );
    const { code, issues } = await refusalOf(ada, 'settings.edit', {
      fields: { anonymityThreshold: 2 },
      base: { anonymityThreshold: 5 },
    });
    assert.deepEqual([code, issues[0]?.path], ['invalid-input', ['fields', 'anonymityThreshold']]);
    assert.equal(
      (await refusalOf(ada, 'settings.edit', { fields: { id: 'x' }, base: {} })).code,
      'invalid-input',
    );
  });
});
