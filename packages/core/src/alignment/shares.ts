import type { GoalGraph } from './graph.ts';

/**
 * How much each goal weighs in one above it, over all paths: the sum, over the paths between them, of the
 * product of the shares on the path. Linear in the links, at any depth.
 *
 * Sums run over the parents by number, so the same graph and shares give the same bits.
 *
 * @param root - Number of the goal that the weights are on.
 * @param shareOf - The share of each link in its parent, 0 to 1, by its place in the items of
 *   `graph.children`; 0 for a link that moves nothing.
 * @returns By number: 1 for the root, 0 for what has no path to it. Where the shares in each parent come
 *   to 1, the weights of the goals that nothing is below come to 1 as well. Throws nothing.
 */
export function effectiveWeights(
  { children }: Pick<GoalGraph, 'children'>,
  root: number,
  shareOf: Float64Array,
): Float64Array {
  const { start, items } = children;
  const weights = new Float64Array(start.length - 1);
  if (root < 0) return weights;
  weights[root] = 1;
  // Children have greater numbers than their parents: a parent's weight is whole when it is passed on.
  for (let parent = root; parent < weights.length; parent++) {
    const weight = weights[parent] as number;
    if (weight === 0) continue;
    const end = start[parent + 1] as number;
    for (let place = start[parent] as number; place < end; place++) {
      const child = items[place] as number;
      weights[child] = (weights[child] as number) + weight * (shareOf[place] as number);
    }
  }
  return weights;
}
