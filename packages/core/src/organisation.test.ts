import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circleAmong, managersAbove, teamAndAbove } from './organisation.ts';
import type { PersonId, TeamId } from './schema/ids.ts';
import type { Person, Team } from './schema/organisation.ts';

const line = (managers: Record<string, string>) =>
  new Map(
    Object.entries(managers).map(([id, managerId]) => [
      id as PersonId,
      { id, managerId } as Person,
    ]),
  );

test('[P4] managers above are those up the line, each once even where the line is a circle', () => {
  const people = line({ c: 'b', b: 'a', x: 'y', y: 'x', z: 'x' });
  const above = (id: string) => [...managersAbove(people, id as PersonId)];
  assert.deepEqual([above('c'), above('x'), above('z')], [['b', 'a'], ['y'], ['x', 'y']]);
});

test('[P4] a line of 5,000 is walked without a stack overflow', () => {
  const people = line(
    Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p${index}`, `p${index + 1}`])),
  );
  assert.equal(managersAbove(people, 'p0' as PersonId).size, 5000);
});

test('[P4] teams above are those up the tree, unknown ones left out', () => {
  const teams = new Map(
    [
      { id: 'low', parentId: 'high' },
      { id: 'high', parentId: 'gone' },
    ].map((team) => [team.id as TeamId, team as Team]),
  );
  assert.deepEqual([...teamAndAbove(teams, 'low' as TeamId)], ['low', 'high']);
});

test('[W15] a circle is found with its ids in order, in a chain of 100,000 too', () => {
  const named: Record<string, string[]> = { a: ['b', 'c'], b: [], c: ['d'], d: ['c'] };
  const of = (id: string) => named[id] ?? [];
  assert.deepEqual(circleAmong(['a', 'b', 'c', 'd'], of), ['c', 'd']);
  assert.equal(circleAmong(['b'], of), undefined);
  assert.deepEqual(
    circleAmong(['x'], (id) => [id]),
    ['x'],
  );
  const chain = (id: string) => (id === 'n99999' ? [] : [`n${Number(id.slice(1)) + 1}`]);
  assert.equal(circleAmong(['n0'], chain), undefined);
});
