import type { Goal, Steps } from '@throughline/core';
import type { Ordered } from './arranger.ts';
import { childrenOf } from './children-of.ts';
import { at } from './int-arrays.ts';
import { measured } from './measured-tree.ts';
import { sortSteps } from './sort-steps.ts';
import type { Tree } from './tree-shape.ts';

/** So many nodes are put into their places in one step. */
const perStep = 2000;

/**
 * A tree with its siblings in another order, in steps. Those that compare as equal keep their order.
 *
 * @param compare - Compares two nodes of `tree` that are siblings.
 */
export function* sortedTreeSteps(
  tree: Tree,
  compare: (a: number, b: number) => number,
): Steps<Ordered> {
  const total = tree.goals.length;
  const children = childrenOf(tree.parent);
  const placeOf = new Int32Array(total);
  const from = new Int32Array(total);
  // A node comes after the one above it, so that one has its place already.
  for (let above = -1, since = 0; above < total; above++) {
    const brood = children.of(above);
    since += 1 + brood.length;
    if (since > perStep) {
      yield { done: above, total };
      since = 0;
    }
    if (brood.length === 0) continue;
    const sorted = brood.length > 1 ? yield* sortSteps(brood, compare) : brood;
    let next = above < 0 ? 0 : at(placeOf, above) + 1;
    for (const node of sorted) {
      placeOf[node] = next;
      from[next] = node;
      next += at(tree.size, node);
    }
  }
  return { tree: yield* reordered(tree, from, placeOf), from };
}

function* reordered(tree: Tree, from: Int32Array, placeOf: Int32Array): Steps<Tree> {
  const total = from.length;
  const goals: Goal[] = [];
  const parent = new Int32Array(total);
  const further = new Uint8Array(total);
  for (let place = 0; place < total; place++) {
    if (place % perStep === 0) yield { done: place, total };
    const node = at(from, place);
    goals.push(tree.goals[node] as Goal);
    const above = at(tree.parent, node);
    parent[place] = above < 0 ? -1 : at(placeOf, above);
    further[place] = tree.further[node] ?? 0;
  }
  yield { done: total, total };
  return measured(goals, parent, { further, origin: { tree, placeOf } });
}
