import { withRoom } from './growing.ts';
import { highHalf, scale } from './long-arithmetic.ts';

/**
 * What links are like: role and weight. Companies use few weights, so each link names its class in four
 * bytes instead of holding thirteen; and what a sum asks of a weight is worked out once.
 */
export class LinkClasses {
  /** Bits of `linkRole`, without those of a driver where the weight is 0. */
  role = new Uint8Array(16);
  /** Times the scale of long sums, and the upper half of its bits. */
  weight = new Float64Array(16);
  high = new Float64Array(16);
  #count = 0;
  readonly #codes = new Map<number, Map<number, number>>();

  get count(): number {
    return this.#count;
  }

  codeOf(role: number, weight: number): number {
    let codes = this.#codes.get(role);
    if (!codes) this.#codes.set(role, (codes = new Map<number, number>()));
    let code = codes.get(weight);
    if (code === undefined) codes.set(weight, (code = this.#add(role, weight * scale)));
    return code;
  }

  #add(role: number, weight: number): number {
    const code = this.#count++;
    if (code === this.role.length) {
      this.role = withRoom(this.role, 2 * code);
      this.weight = withRoom(this.weight, 2 * code);
      this.high = withRoom(this.high, 2 * code);
    }
    this.role[code] = role;
    this.weight[code] = weight;
    this.high[code] = highHalf(weight);
    return code;
  }
}
