import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { ancestorsOf, buildGraph, descendantsOf } from './graph.ts';

type Linked = Pick<Goal, 'id' | 'links'>;

function linked(id: string, ...parents: string[]): Linked {
  const links = parents.map((parent) => ({
    parentId: parent as GoalId,
    weight: 1,
    role: 'contributes' as const,
  }));
  return { id: id as GoalId, links };
}

const diamond = [
  linked('top'),
  linked('right', 'top'),
  linked('left', 'top'),
  linked('leaf', 'right', 'left'),
];

/** Goals that link to goals made before them, in mixed order. */
const dags = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 40 })
  .map((all) =>
    all.map((parents, i) => {
      const earlier = i === 0 ? [] : [...new Set(parents.map((parent) => parent % i))];
      return linked(`g${(i * 7919) % 1009}`, ...earlier.map((at) => `g${(at * 7919) % 1009}`));
    }),
  );

describe('buildGraph', () => {
  it('[G20] numbers parents before children and lists both ways', () => {
    const { ids, indexOf, children, parents } = buildGraph(diamond);
    assert.deepEqual(ids, ['top', 'left', 'right', 'leaf']);
    assert.equal(indexOf('nobody' as GoalId), -1);
    assert.deepEqual([...children.start], [0, 2, 3, 4, 4]);
    assert.deepEqual([...children.items], [1, 2, 3, 3]);
    assert.deepEqual([...parents.start], [0, 0, 1, 2, 4]);
    assert.deepEqual([...parents.items], [0, 0, 2, 1]);
  });

  it('[G20] finds the same link from either side', () => {
    fc.assert(
      fc.property(dags, (goals) => {
        const { parents, children, childPlace } = buildGraph(goals);
        for (let child = 0; child < goals.length; child++) {
          for (let i = parents.start[child]!; i < parents.start[child + 1]!; i++) {
            const [parent, place] = [parents.items[i]!, childPlace[i]!];
            assert.ok(parent < child);
            assert.equal(children.items[place], child);
            assert.ok(place >= children.start[parent]! && place < children.start[parent + 1]!);
          }
        }
      }),
    );
  });

  it('[G20] gives the same numbers whatever the order of input', () => {
    fc.assert(
      fc.property(dags, fc.func(fc.nat()), (goals, chance) => {
        const keyed = goals.map((goal, i) => ({ goal, key: chance(i) }));
        const mixed = keyed.sort((a, b) => a.key - b.key).map((each) => each.goal);
        const { indexOf: first, ...one } = buildGraph(goals);
        const { indexOf: second, ...other } = buildGraph(mixed);
        assert.deepEqual(one, other);
        for (const { id } of goals) assert.equal(first(id), second(id));
      }),
    );
  });

  it('[G21] names ancestors and descendants once each, children before parents and back', () => {
    const graph = buildGraph([...diamond, linked('alone')]);
    assert.deepEqual(ancestorsOf(graph, 'leaf' as GoalId), ['right', 'left', 'top']);
    assert.deepEqual(descendantsOf(graph, 'top' as GoalId), ['left', 'right', 'leaf']);
    assert.deepEqual(ancestorsOf(graph, 'alone' as GoalId), []);
    assert.deepEqual(descendantsOf(graph, 'nobody' as GoalId), []);
  });

  it('[G22] reports a link to a goal that is not there, and does not follow it', () => {
    const { missing, parents } = buildGraph([linked('a', 'gone', 'b'), linked('b')]);
    assert.deepEqual(missing, [{ goalId: 'a', parentId: 'gone' }]);
    assert.equal(parents.items.length, 1);
  });

  it('[G23] refuses a circle and lists it in order', () => {
    const goals = [linked('d', 'c'), linked('a', 'b'), linked('b', 'c'), linked('c', 'a', 'x')];
    assert.throws(
      () => buildGraph([...goals, linked('x')]),
      (error) => {
        assert.ok(error instanceof PerfError);
        assert.equal(error.code, 'would-cycle');
        const at = error.ids.indexOf('a');
        assert.deepEqual([...error.ids.slice(at), ...error.ids.slice(0, at)], ['a', 'b', 'c']);
        return true;
      },
    );
    assert.throws(() => buildGraph([linked('self', 'self')]), {
      code: 'would-cycle',
      ids: ['self'],
    });
  });

  it('[G24] holds chains and stars of 100,000', () => {
    const name = (i: number) => `g${i}`;
    const chain = Array.from({ length: 100_000 }, (_, i) =>
      i === 0 ? linked(name(0)) : linked(name(i), name(i - 1)),
    );
    const star = chain.map(({ id }, i) => (i === 0 ? linked(id) : linked(id, name(0))));
    assert.equal(ancestorsOf(buildGraph(chain), name(99_999) as GoalId).length, 99_999);
    assert.equal(descendantsOf(buildGraph(star), name(0) as GoalId).length, 99_999);
    const ring = [...chain.slice(1), linked(name(0), name(99_999))];
    assert.throws(
      () => buildGraph(ring),
      (error) => error instanceof PerfError && error.ids.length === 100_000,
    );
  });
});
