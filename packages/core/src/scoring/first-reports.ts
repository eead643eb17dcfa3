import type { Cone } from './cone.ts';
import type { ConeSums } from './cone-sums.ts';
import { Pending } from './pending.ts';

/** A straight line over the progress of a goal, from where it stands at 0: `base + slope * progress`. */
export interface Line {
  readonly base: number;
  readonly slope: number;
}

/**
 * What the root of a cone comes to once a goal that has no data yet has some, by its progress.
 *
 * Such a goal may join means that it had no part in, and so may those above it that lacked only its data:
 * denominators change, yet the root remains a straight line over its progress. Goals are answered
 * parents first. Where all paths from one come together in one goal, the answer of that one is taken over:
 * a tree takes as many steps as it has links. Above goals with several parents it is walked up to where
 * nothing but values change, since from there on the weights hold.
 */
export class FirstReports {
  readonly #cone: Cone;
  readonly #sums: ConeSums;
  readonly #weights: Float64Array;
  readonly #now: number;
  readonly #bases: Float64Array;
  readonly #slopes: Float64Array;
  readonly #pending: Pending;
  readonly #added = new Map<number, Added>();
  /** How many of those that wait are open. */
  #open = 0;

  /** @param weights - Effective weights of all goals of the cone on its root, as they count now. */
  constructor(cone: Cone, sums: ConeSums, weights: Float64Array) {
    const count = cone.worth.length;
    this.#cone = cone;
    this.#sums = sums;
    this.#weights = weights;
    this.#now = cone.worth[cone.root] as number;
    this.#bases = new Float64Array(count).fill(this.#now);
    this.#slopes = new Float64Array(count);
    this.#pending = new Pending({ marks: new Uint8Array(count) });
    for (let goal = cone.root; goal < count; goal++) {
      if (!this.#mayBegin(goal)) continue;
      const line = goal === cone.root ? { base: 0, slope: 1 } : this.#follow(goal);
      this.#bases[goal] = line.base;
      this.#slopes[goal] = line.slope;
    }
  }

  /** The progress of the root by that of a goal without data; as it is for all others. */
  of(goal: number): Line {
    return { base: this.#bases[goal] as number, slope: this.#slopes[goal] as number };
  }

  #follow(from: number): Line {
    const { weights, worths } = this.#sums;
    let [base, slope] = [this.#now, 0];
    this.#spread(from, { base: 0, slope: 1 });
    for (let goal = this.#pending.take(); goal >= 0; goal = this.#pending.take()) {
      const added = this.#take(goal);
      if (this.#cone.isHeld[goal] === 1) continue;
      const [sum, whole] = [worths[goal] as number, weights[goal] as number];
      const all = whole + added.weight;
      const isFirst = this.#mayBegin(goal);
      const value = { base: (sum + added.base) / all, slope: added.slope / all };
      if (isFirst && this.#added.size === 0) return this.#through(goal, value);
      const moved = isFirst ? value : { ...value, base: value.base - sum / whole };
      if (isFirst || this.#open > 0) {
        this.#spread(goal, moved);
        continue;
      }
      base += (this.#weights[goal] as number) * moved.base;
      slope += (this.#weights[goal] as number) * moved.slope;
    }
    return { base, slope };
  }

  /** Adds to all parents what a goal's worth grows by; one that had no part brings its weight. */
  #spread(goal: number, by: Line): void {
    const { graph, weight, isSilent } = this.#cone;
    const { start, items } = graph.parents;
    const end = start[goal + 1] as number;
    for (let i = start[goal] as number; i < end; i++) {
      const parent = items[i] as number;
      const heavy = weight[graph.childPlace[i] as number] as number;
      const added = this.#addedTo(parent);
      added.base += heavy * by.base;
      added.slope += heavy * by.slope;
      if (isSilent[goal] === 0) continue;
      added.weight += heavy;
      if (added.isOpen) continue;
      added.isOpen = true;
      this.#open += 1;
    }
  }

  #addedTo(goal: number): Added {
    const known = this.#added.get(goal);
    if (known) return known;
    const added = { base: 0, slope: 0, weight: 0, isOpen: this.#mayBegin(goal) };
    if (added.isOpen) this.#open += 1;
    this.#added.set(goal, added);
    this.#pending.add(goal);
    return added;
  }

  #take(goal: number): Added {
    const added = this.#addedTo(goal);
    this.#added.delete(goal);
    if (added.isOpen) this.#open -= 1;
    return added;
  }

  /** The root by the progress of a goal whose own is given by another. */
  #through(goal: number, value: Line): Line {
    const above = this.of(goal);
    return {
      base: above.base + above.slope * value.base,
      slope: above.slope * value.slope,
    };
  }

  #mayBegin(goal: number): boolean {
    const { scores, isHeld } = this.#cone;
    return scores[goal]?.progress.kind === 'no-data' && isHeld[goal] === 0;
  }
}

/** What waits to be taken in by a goal: to add to the sum of worths, by the progress below, and to the weights. */
interface Added {
  base: number;
  slope: number;
  weight: number;
  /** Whether more than its value changes: it has no data itself, or takes in more weight. */
  isOpen: boolean;
}
