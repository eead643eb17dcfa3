import { expect } from '@open-wc/testing';
import { type Goal, type GoalId, atOnce } from '@throughline/core';
import fc from 'fast-check';
import { foundRows } from './found-rows.ts';
import { sortSteps } from './sort-steps.ts';
import { sortedTreeSteps } from './sorted-tree.ts';
import { treeOf } from './tree-model.ts';
import { placeKey } from './tree-place.ts';
import type { Tree } from './tree-shape.ts';

/** Goals each of which has up to two parents among those before it. */
const goals = fc
  .array(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(4)), { maxLength: 40 })
  .map((items) =>
    items.map(([one, other, value], index) => ({
      id: `g${index}`,
      title: `t${value}`,
      kind: 'objective',
      links: [one, other].filter((at) => at < index).map((at) => ({ parentId: `g${at}` })),
    })),
  );
const treeFrom = (list: readonly { readonly id: string }[]) =>
  treeOf(new Map(list.map((it) => [it.id as GoalId, it as unknown as Goal])));

/** The nodes of each place and each goal, looked for one after the other. */
function placesOf({ goals: all, parent, further }: Tree) {
  const nodeOf = new Map<string, number>();
  const nodesOf = new Map<string, number[]>();
  for (const [node, { id }] of all.entries()) {
    const above = all[parent[node]!];
    nodeOf.set(further[node] && above ? placeKey(id, above.id) : id, node);
    const nodes = nodesOf.get(id) ?? [];
    nodesOf.set(id, further[node] ? [...nodes, node] : [node, ...nodes]);
  }
  return { nodeOf, nodesOf };
}

function expectPlaces(tree: Tree): void {
  const { nodeOf, nodesOf } = placesOf(tree);
  for (const [place, node] of nodeOf) expect(tree.nodeOf(place)).to.equal(node);
  for (const [id, nodes] of nodesOf) expect(tree.placesOf(id as GoalId)).to.deep.equal(nodes);
  expect(tree.nodeOf('nowhere')).to.equal(undefined);
  expect(tree.placesOf('nowhere' as GoalId)).to.deep.equal([]);
}

describe('sorting in steps', () => {
  it('[E237] has the order of sorting at once, of those alike too, in steps however many there are', () => {
    const lists = fc.tuple(fc.integer({ min: 0, max: 2600 }), fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(lists, fc.nat(9999), ([length, different], seed) => {
        const value = (index: number) => Math.imul(index + seed, 2_654_435_761) >>> 8;
        const values = Array.from({ length }, (_, index) => value(index) % different);
        const compare = (a: number, b: number) => values[a]! - values[b]!;
        const items = Int32Array.from(values.keys());
        const steps = [...sortSteps(items, compare)].length;
        expect(steps > 0).to.equal(length > 500);
        const once = [...values.keys()].sort(compare);
        expect([...atOnce(sortSteps(items, compare))]).to.deep.equal(once);
        expect([...items]).to.deep.equal([...values.keys()]);
      }),
      { numRuns: 60 },
    );
  });

  it('[E237] sorts the siblings of a tree, and finds each place where it is now', () => {
    fc.assert(
      fc.property(goals, fc.nat(9), (list, seed) => {
        const tree = treeFrom(list);
        const value = (node: number) => (Number(tree.goals[node]!.id.slice(1)) * (seed + 3)) % 7;
        const sorted = atOnce(sortedTreeSteps(tree, (a, b) => value(a) - value(b)));
        expectPlaces(sorted.tree);
        const last = new Map<number, number>();
        for (const [place, node] of sorted.from.entries()) {
          const above = sorted.tree.parent[place]!;
          expect(tree.goals[node]).to.equal(sorted.tree.goals[place]);
          expect(tree.parent[node]).to.equal(above < 0 ? -1 : sorted.from[above]);
          const before = last.get(above);
          if (before !== undefined) {
            expect(value(before) < value(node) || (value(before) === value(node) && before < node))
              .to.be.true;
          }
          last.set(above, node);
        }
      }),
    );
  });

  it('[E237] finds each place in what a search leaves, also of a sorted tree', () => {
    fc.assert(
      fc.property(goals, fc.nat(4), (list, wanted) => {
        const plain = treeFrom(list);
        const { tree } = atOnce(sortedTreeSteps(plain, (a, b) => b - a));
        const matched = Uint8Array.from(tree.goals, ({ title }) => Number(title === `t${wanted}`));
        expectPlaces(foundRows(tree, [matched]).rows.tree);
      }),
    );
  });
});
