import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { figuresOf } from '../testing/insights.ts';
import { goal, keyResult } from '../testing/scoring.ts';

const person = (id: string, fields: object = {}) => ({ id, name: id, timeZone: 'UTC', ...fields });
const pillar = (id: string, fields: object = {}) => goal(id, { kind: 'pillar', ...fields });
const under = (parentId: string, fields: object = {}) => ({ links: [{ parentId, ...fields }] });
const shareOf = (count: number, of: number) => ({ kind: 'share', count, of, share: count / of });

describe('coverage', () => {
  test('[I6] an active objective covers a pillar, or a pillar that is part of it', () => {
    const goals = [
      ...[pillar('a'), goal('oa', under('a'))],
      ...[pillar('b'), pillar('c', under('b'))],
      ...[pillar('d'), goal('od', { state: 'draft', ...under('d') })],
      ...[pillar('e'), goal('oe', under('e', { role: 'supports' })), keyResult('ke', 'e')],
      pillar('f', { state: 'closed' }),
    ];
    const { pillars } = figuresOf({ goals }).coverage();
    assert.deepEqual(pillars, { share: shareOf(2, 5), without: ['c', 'd', 'e'] });
  });

  test('[I6] people are covered by an active goal of their own; who has left or only looks on is not counted', () => {
    const people = [
      ...[person('ann'), person('bob'), person('cas'), person('dot', { active: false })],
      person('vic', { roles: ['viewer'] }),
    ];
    const goals = [
      goal('1', { ownerId: 'ann', contributors: ['cas'] }),
      goal('2', { ownerId: 'bob', state: 'draft' }),
    ];
    const found = figuresOf({ goals, people }).coverage().people;
    assert.deepEqual(found, { share: shareOf(1, 3), without: ['bob', 'cas'] });
  });

  test('[I6] teams are covered by goals of theirs, of their people, and of teams below', () => {
    const teams = [
      ...[{ id: 'all' }, { id: 'red', parentId: 'all' }, { id: 'blue', parentId: 'all' }],
      ...[{ id: 'pink', parentId: 'red' }, { id: 'lone' }, { id: 'gone', retired: true }],
    ].map((team) => ({ name: team.id, ...team }));
    const people = [person('ann', { teamId: 'pink' }), person('bob', { teamId: 'blue' })];
    const without = (goals: readonly ReturnType<typeof goal>[]) =>
      figuresOf({ goals, people, teams }).coverage().teams.without;
    assert.deepEqual(without([]), ['all', 'blue', 'lone', 'pink', 'red']);
    assert.deepEqual(without([goal('1', { ownerId: 'ann' })]), ['blue', 'lone']);
    assert.deepEqual(without([goal('1', { ownerId: 'blue' })]), ['lone', 'pink', 'red']);
    assert.deepEqual(without([goal('1', { ownerId: 'ann', teamId: 'lone' })]), [
      ...['all', 'blue', 'pink', 'red'],
    ]);
    assert.deepEqual(without([goal('1', { ownerId: 'ann', state: 'closed' })]).length, 5);
  });
});
