import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acceptorsOf } from '../access/agreement.ts';
import type { GoalId } from '../schema/ids.ts';
import { type World, goalIn, inputOf, outcomeOf, stateOf, under } from '../testing/worlds.ts';

describe('an owner', () => {
  const mayAlone = (world: World, viewer = 'olga') => {
    const state = stateOf(world);
    const done = outcomeOf(state, viewer, 'goal.accept', inputOf('goal.accept', state));
    return done === 'done';
  };
  const top = { olga: {} };

  test('[P22] accepts alone where nobody else may: nobody above, no parent of anybody else', () => {
    assert.equal(mayAlone({}), false);
    assert.equal(mayAlone({ people: top }), true);
    assert.equal(mayAlone({ people: top, ...under('p') }), false);
    assert.equal(mayAlone({ people: top, ...under('p'), parents: { p: 'olga' } }), true);
    assert.equal(
      mayAlone({ people: top, ...under('p'), goal: { links: [{ parentId: 'gone' }] } }),
      true,
    );
    const second = { ...under('q', 'p:supports'), parents: { q: 'olga', p: 'xen' } };
    assert.equal(mayAlone({ people: top, ...second }), true);
  });

  test('[P22] accepts alone where those above have left, only look on, or do not see it', () => {
    const boss = (fields: object) => ({ people: { boss: fields } });
    assert.equal(mayAlone(boss({ active: false })), true);
    assert.equal(mayAlone(boss({ roles: ['viewer'] })), true);
    assert.equal(mayAlone(boss({ active: false, managerId: 'xen' })), false);
    assert.equal(mayAlone({ goal: { visibility: 'named' } }), true);
    assert.equal(mayAlone({ goal: { visibility: 'named', visibleTo: ['boss'] } }), false);
    assert.equal(mayAlone({ goal: { visibility: 'private' } }), true);
  });

  test('[P22] is not told by it of a parent out of sight', () => {
    const state = stateOf({ people: top, ...under('p') });
    const hidden = { ...state.goals.get('p' as GoalId)!, visibility: 'private' as const };
    state.put({ collection: 'goals', id: 'p', record: hidden });
    const input = inputOf('goal.accept', stateOf({ people: top }));
    assert.equal(outcomeOf(state, 'olga', 'goal.accept', input), 'done');
    assert.equal(outcomeOf(state, 'xen', 'goal.accept', inputOf('goal.accept', state)), 'done');
  });

  test('[P22] never returns it, and nobody else is a last resort', () => {
    const state = stateOf({ people: top });
    assert.equal(
      outcomeOf(state, 'olga', 'goal.return', inputOf('goal.return', state)),
      'not-allowed',
    );
    assert.equal(mayAlone({ people: { ...top, xen: { roles: ['admin'] } } }, 'xen'), false);
    assert.equal(mayAlone({ people: { olga: { roles: ['viewer'] } } }), false);
  });

  test('[P22] that is a team without a lead has admins accept for it', () => {
    const admins = { ada: { roles: ['admin'] }, ann: { roles: ['admin'] } };
    const world = { goal: { ownerId: 't' }, teams: [{ id: 't' }], people: admins };
    assert.equal(mayAlone(world, 'ada'), true);
    assert.deepEqual(acceptorsOf(stateOf(world), goalIn(stateOf(world))), ['ada', 'ann']);
    const teams = [
      { id: 'up', leadId: 'xen' },
      { id: 't', parentId: 'up' },
    ];
    assert.equal(mayAlone({ ...world, teams }, 'ada'), false);
    assert.equal(mayAlone({ ...world, teams }, 'xen'), true);
    // Admins who own its parents beside, each the last resort of the other.
    const parents = { p: 'ada', q: 'ann' };
    const links = [{ parentId: 'p' }, { parentId: 'q' }];
    const both = { ...world, goal: { ownerId: 't', links }, parents };
    assert.equal(mayAlone(both, 'ada'), true);
  });
});

describe('those who may accept', () => {
  const waiting = (world: World) => acceptorsOf(stateOf(world), goalIn(stateOf(world)));

  test('[GA9] come nearest first: manager, owners of parents, managers and teams above', () => {
    const people = { boss: { managerId: 'top' }, top: {}, paul: {}, lead: {} };
    const links = [{ parentId: 'p' }, { parentId: 'q' }, { parentId: 'r', role: 'supports' }];
    const parents = { p: 'xen', q: 'paul', r: 'lead' };
    assert.deepEqual(waiting({ people, goal: { links }, parents }), ['boss', 'xen', 'paul', 'top']);
    const teams = [
      { id: 'up', leadId: 'lead' },
      { id: 't', leadId: 'olga', parentId: 'up' },
    ];
    const ofTeam = { people, teams, parents, goal: { ownerId: 't', links } };
    assert.deepEqual(waiting(ofTeam), ['boss', 'xen', 'paul', 'top', 'lead']);
  });

  test('[GA9] are named once, without the owner, those who left and those who do not see it', () => {
    const parents = { p: 'boss', q: 'olga', r: 'xen' };
    const links = [{ parentId: 'p' }, { parentId: 'q' }, { parentId: 'r' }];
    const goal = { links, visibility: 'chain' };
    assert.deepEqual(waiting({ goal, parents }), ['boss']);
    const people = { boss: { active: false } };
    assert.deepEqual(waiting({ goal: { links }, parents, people }), ['xen']);
    assert.deepEqual(waiting({ people }), ['olga']);
    assert.deepEqual(waiting({ people: { boss: { active: false }, olga: { active: false } } }), []);
  });
});
