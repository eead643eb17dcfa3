import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRecord } from '../schema/parse.ts';
import { planOf, workspaceWith } from '../testing/import-plans.ts';

const person = (id: string, name: string, more: object = {}) =>
  parseRecord('people', { id, name, timeZone: 'UTC', ...more });
const team = (id: string, name: string, more: object = {}) =>
  parseRecord('teams', { id, name, ...more });

const ownersOf = (...args: Parameters<typeof planOf>) => {
  const plan = planOf(...args);
  assert.deepEqual(plan.errors, []);
  return plan.command?.input.goals.map((goal) => goal.ownerId);
};

describe('owners of an import', () => {
  test('[X15] a label becomes one team, or one person where the import or a column says so', () => {
    const csv =
      'id,title,kind,owner,owner type\n1,a,kr,Deck,\n2,b,kr, deck ,\n3,c,kr,Ada Berg,Person';
    const { input } = planOf(csv).command ?? {};
    assert.deepEqual(
      input?.teams.map(({ name, externalIds }) => [name, externalIds]),
      [['Deck', { sheet: 'Deck' }]],
    );
    assert.deepEqual(
      input?.people.map(({ name, timeZone }) => [name, timeZone]),
      [['Ada Berg', 'UTC']],
    );
    assert.equal(input?.goals[0]?.ownerId, input?.goals[1]?.ownerId);
    const people = planOf(csv, undefined, { ownerType: 'person' }).command?.input.people;
    assert.deepEqual(
      people?.map(({ name }) => name),
      ['Deck', 'Ada Berg'],
    );
  });

  test('[X15] whoever is there already is found by name, e-mail or the id of the source', () => {
    const records = workspaceWith({
      people: [person('p1', 'Ada Berg', { email: 'ada@x.example' })],
      teams: [team('t1', 'Deck'), team('t2', 'Galley', { externalIds: { sheet: 'Kitchen' } })],
    });
    const csv =
      'id,title,kind,owner\n1,a,kr,DECK\n2,b,kr,kitchen\n3,c,kr,ada  berg\n4,d,kr,Ada@X.example';
    assert.deepEqual(ownersOf(csv, records), ['t1', 't2', 'p1', 'p1']);
  });

  test('[X15] a type that the row states is kept to', () => {
    const records = workspaceWith({ teams: [team('t1', 'Deck')] });
    const plan = planOf('id,title,kind,owner,owner_type\n1,a,kr,Deck,user', records);
    assert.deepEqual([plan.counts.people, plan.counts.teams], [1, 0]);
  });

  test('[X15] a name that several bear is an error', () => {
    const records = workspaceWith({ people: [person('p1', 'Ada'), person('p2', 'Ada')] });
    const { errors } = planOf('id,title,kind,owner\n1,a,kr,Ada', records, { ownerType: 'person' });
    assert.deepEqual(
      errors.map(({ row, column }) => [row, column]),
      [[2, 'owner']],
    );
  });

  test('[X15] a name that is too long is an error of the owner column', () => {
    const { errors } = planOf(`id,title,kind,owner\n1,a,kr,${'x'.repeat(121)}`);
    assert.deepEqual(
      errors.map(({ row, column }) => [row, column]),
      [[2, 'owner']],
    );
  });
});
