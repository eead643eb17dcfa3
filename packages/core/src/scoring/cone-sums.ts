import type { Cone } from './cone.ts';

/** Weights and weighed worth of the children that count, summed for each goal, and the share of each link. */
export interface ConeSums {
  readonly weights: Float64Array;
  readonly worths: Float64Array;
  /** By place; 0 for links from goals without a part, and for those to a goal that holds fast. */
  readonly shareOf: Float64Array;
}

/**
 * The sums behind the means of a cone.
 *
 * @param holds - 1, by number, for goals that nothing below them moves.
 */
export function sumsOf({ graph, weight, worth, isSilent }: Cone, holds: Uint8Array): ConeSums {
  const { start, items } = graph.children;
  const weights = new Float64Array(worth.length);
  const worths = new Float64Array(worth.length);
  const shareOf = new Float64Array(weight.length);
  for (let parent = 0; parent < worth.length; parent++) {
    const [first, end] = [start[parent] as number, start[parent + 1] as number];
    for (let place = first; place < end; place++) {
      const child = items[place] as number;
      if (isSilent[child] === 1) continue;
      const heavy = weight[place] as number;
      weights[parent] = (weights[parent] as number) + heavy;
      worths[parent] = (worths[parent] as number) + heavy * (worth[child] as number);
    }
    if (holds[parent] === 1) continue;
    for (let place = first; place < end; place++) {
      if (isSilent[items[place] as number] === 1) continue;
      shareOf[place] = (weight[place] as number) / (weights[parent] as number);
    }
  }
  return { weights, worths, shareOf };
}
