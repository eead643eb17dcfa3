import type { Goal } from '@throughline/core';
import type { Ordered } from './arranger.ts';
import { childrenOf } from './children-of.ts';
import { add, at } from './int-arrays.ts';
import { measured } from './measured-tree.ts';
import type { Tree } from './tree-shape.ts';

/**
 * A tree with its siblings in another order. Those that compare as equal keep their order.
 *
 * @param compare - Compares two nodes of `tree` that are siblings.
 */
export function sortedTree(tree: Tree, compare: (a: number, b: number) => number): Ordered {
  const { length } = tree.goals;
  const children = childrenOf(tree.parent);
  const placeOf = new Int32Array(length);
  const from = new Int32Array(length);
  // A node comes after the one above it, so that one has its place already.
  for (let above = -1; above < length; above++) {
    const brood = children.of(above);
    if (brood.length === 0) continue;
    // Lists that are sorted in parts already take hardly more than a look: a typed array would not notice.
    const sorted = brood.length > 1 ? [...brood].sort(compare) : brood;
    let next = above < 0 ? 0 : at(placeOf, above) + 1;
    for (const node of sorted) {
      placeOf[node] = next;
      from[next] = node;
      next += at(tree.size, node);
    }
  }
  return { tree: reordered(tree, from, placeOf), from };
}

function reordered(tree: Tree, from: Int32Array, placeOf: Int32Array): Tree {
  const goals: Goal[] = [];
  const parent = new Int32Array(from.length);
  const further = new Uint8Array(from.length);
  for (let place = 0; place < from.length; place++) {
    const node = at(from, place);
    goals.push(tree.goals[node] as Goal);
    const above = at(tree.parent, node);
    add(parent, place, above < 0 ? -1 : at(placeOf, above));
    further[place] = tree.further[node] ?? 0;
  }
  return measured(goals, parent, { further });
}
