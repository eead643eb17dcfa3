import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId, TeamId } from '../../schema/ids.ts';
import { company, goalOf, openWorkspace, refusedAs, settle } from '../../testing/workspaces.ts';
import { memoryStorages } from '../memory-storage.ts';
import type { Storage } from '../storage.ts';

async function begun(goals: readonly object[] = [], more: readonly object[] = []) {
  const open = memoryStorages();
  const of = (viewer: string) => openWorkspace({ storage: open('w'), viewer });
  const ada = await of('ada');
  const people = [...(company.people ?? []), ...more];
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, people, goals } } });
  return { ada, of, open };
}

const somebody = { id: 'new', name: 'New', timeZone: 'UTC', teamId: 'loose' };
const loose = { teamId: 'loose' };
const edit = (name: string, id: string, fields: object) => ({
  ...{ [name]: id, fields },
  base: Object.fromEntries(Object.keys(fields).map((field) => [field, null])),
});

describe('team.retire', () => {
  test('[W37] retires a team, and takes it back; twice changes nothing', async () => {
    const { ada } = await begun();
    const retired = () => ada.records.teams.get('loose' as TeamId)?.retired;
    await ada.run({ type: 'team.retire', input: loose });
    assert.equal(retired(), true);
    assert.deepEqual((await ada.run({ type: 'team.retire', input: loose })).written, []);
    await ada.run({ type: 'team.retire', input: { ...loose, retired: false } });
    assert.equal(retired(), undefined);
    assert.equal(await refusedAs(ada, 'team.retire', { teamId: 'none' }), 'not-found none');
  });

  test('[W37] is refused with whoever and whatever is in it', async () => {
    const goals = [
      goalOf('owned', { ownerId: 'loose' }),
      goalOf('named', { teamId: 'loose', state: 'draft' }),
      goalOf('over', { teamId: 'loose', state: 'cancelled' }),
      goalOf('hidden', { teamId: 'loose', visibility: 'private' }),
    ];
    const gone = { ...somebody, id: 'gone', active: false };
    const { ada } = await begun(goals, [somebody, gone]);
    const refusal = await refusedAs(ada, 'team.retire', loose);
    assert.equal(refusal, 'wrong-state named new owned');
    assert.equal(await refusedAs(ada, 'team.retire', { teamId: 'sales' }), 'wrong-state field');
  });

  test('[W37] who has left, goals that are over and goals out of sight stay in it', async () => {
    const goals = [
      goalOf('over', { teamId: 'loose', state: 'cancelled' }),
      goalOf('hidden', { teamId: 'loose', visibility: 'private' }),
    ];
    const { ada, of } = await begun(goals, [{ ...somebody, active: false }]);
    await ada.run({ type: 'team.retire', input: loose });
    const mia = await of('mia');
    const title = { goalId: 'hidden', fields: { title: 'New' }, base: { title: 'hidden' } };
    await mia.run({ type: 'goal.edit', input: title });
  });

  test('[W37] nothing new comes to it, whatever brings it', async () => {
    const { ada } = await begun(
      [goalOf('g', { ownerId: 'ada' })],
      [{ ...somebody, active: false }],
    );
    await ada.run({ type: 'team.retire', input: loose });
    const { id: _id, ...another } = somebody;
    const back = { personId: 'new', fields: { active: true }, base: { active: false } };
    const cases: readonly (readonly [string, object])[] = [
      ['person.add', { person: another }],
      ['person.edit', edit('personId', 'max', loose)],
      ['person.edit', back],
      ['team.add', { team: { name: 'Below', parentId: 'loose' } }],
      ['team.edit', edit('teamId', 'sales', { parentId: 'loose' })],
      ['goal.create', { goal: goalOf('made', { ownerId: 'ada', teamId: 'loose' }) }],
      ['goal.create', { goal: goalOf('made', { ownerId: 'loose' }) }],
      ['goal.edit', edit('goalId', 'g', loose)],
      ['goals.import', { source: 'x', goals: [goalOf('made', loose)] }],
      ['people.import', { source: 'x', people: [{ ...somebody, id: 'more' }] }],
    ];
    for (const [type, input] of cases) {
      assert.equal(await refusedAs(ada, type, input), 'wrong-state loose', type);
    }
  });

  test('[W37] is taken back once the team above goes on', async () => {
    const { ada } = await begun();
    const above = { teamId: 'field', fields: { parentId: 'loose' }, base: { parentId: 'sales' } };
    await ada.run({ type: 'team.edit', input: above });
    await ada.run({ type: 'team.retire', input: { teamId: 'field' } });
    await ada.run({ type: 'team.retire', input: loose });
    const back = (teamId: string) => ({ teamId, retired: false });
    assert.equal(await refusedAs(ada, 'team.retire', back('field')), 'wrong-state loose');
    await ada.run({ type: 'team.retire', input: back('loose') });
    await ada.run({ type: 'team.retire', input: back('field') });
  });

  for (const isRetiredLast of [true, false]) {
    const title = isRetiredLast
      ? 'a team does not end that somebody has joined in another tab'
      : 'nobody joins a team that has ended in another tab';
    test(`[W37] [W30] ${title}`, async () => {
      const { ada, open } = await begun();
      const retire = { type: 'team.retire', input: loose };
      const join = { type: 'person.add', input: { person: somebody } };
      const [quick, late] = isRetiredLast ? [join, retire] : [retire, join];
      const storage = open('w');
      let isWaiting = true;
      // The other tab stores after this one has decided, and before it stores.
      const other = async () => {
        if (isWaiting) await ada.run(quick);
        isWaiting = false;
      };
      const slow: Storage = {
        ...storage,
        commit: (commit) => other().then(() => storage.commit(commit)),
        redact: (redaction) => other().then(() => storage.redact(redaction)),
      };
      const tab = await openWorkspace({ storage: slow, viewer: 'ada', ids: 'tab' });
      await assert.rejects(tab.run(late), { code: 'wrong-state' });
      await settle(ada, tab);
      assert.equal(ada.records.people.has('new' as PersonId), isRetiredLast);
    });
  }
});
