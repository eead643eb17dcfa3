import { bandCode, linkRole } from './codes.ts';
import { digest as bit, severityShift, worstBandIn } from './digest.ts';
import { lost, restOfProduct } from './long-arithmetic.ts';
import { part, partLength } from './part.ts';
import type { Scored } from './scored.ts';

/** Sums up the children that count in a goal, into rows of `part`. */
export class Contributions {
  readonly #scored: Scored;
  readonly #needsBands: boolean;

  /** @param needsBands - Whether the mean of the children's bands is asked for. */
  constructor(scored: Scored, needsBands: boolean) {
    this.#scored = scored;
    this.#needsBands = needsBands;
  }

  /**
   * Reads the children of a goal between two places of the items, those that its driver takes in and that
   * count, into the row that begins at `to`.
   *
   * One long loop with everything in local variables: functions for its steps made it half as fast again
   * as slow. What is expected is the same of most siblings, and is summed only where it is not.
   *
   * @param at - Milliseconds since 1970.
   */
  // eslint-disable-next-line max-lines-per-function -- with functions for its steps it takes half as long again
  read(
    parent: number,
    first: number,
    end: number,
    at: number,
    rows: Float64Array,
    to: number,
  ): void {
    const { columns, details, links, dates } = this.#scored;
    const { items, links: classes } = details.lists;
    const { basis, worth, reportedAt, digest } = columns;
    const { role: roleOf, weight: weightOf, high: highOf } = links;
    const { expected: expectedOf, gapHere, worstHere } = details;
    const dueOf = dates.expected;
    const detail = -1 - (basis[parent] as number);
    const taken = details.takes[detail] as number;
    const isPillar = details.isPillar[detail] === 1;
    let count = 0;
    let only = 0;
    let due = 0;
    let mixed = 0;
    let weight = 0;
    let weightLow = 0;
    let progress = 0;
    let progressLow = 0;
    let latest = -Infinity;
    let bits = 0;
    let severity = -1;
    let gap = 0;
    let worst = -1;
    let worstChild = -1;
    for (let place = first; place < end; place++) {
      const link = classes[place] as number;
      const role = roleOf[link] as number;
      if ((role & taken) === 0) continue;
      const child = items[place] as number;
      const told = digest[child] as number;
      if ((told & bit.closed) !== 0 && (isPillar || (role & linkRole.handedOver) !== 0)) {
        if (this.#hasLeft(parent, child, role, at)) continue;
      }
      bits |= told;
      if ((told & bit.counts) === 0) continue;
      const date = basis[child] as number;
      const value = worth[child] as number;
      const expected = (date >= 0 ? dueOf[date] : expectedOf[-1 - date]) as number;
      if (count === 0) {
        due = expected;
        only = value;
      } else if (expected !== due) mixed = 1;
      count += 1;

      const heavy = weightOf[link] as number;
      const allWeight = weight + heavy;
      weightLow += lost(weight, heavy, allWeight);
      weight = allWeight;
      const product = heavy * value;
      const sum = progress + product;
      const wide = 134217729 * value;
      const upper = wide - (wide - value);
      const high = highOf[link] as number;
      const rest = heavy - high;
      const small = value - upper;
      progressLow +=
        lost(progress, product, sum) +
        (rest * small - (product - high * upper - rest * upper - high * small));
      progress = sum;

      const reported = reportedAt[child] as number;
      if (reported > latest) latest = reported;
      const bad = told >> severityShift;
      if (bad < severity) continue;
      const behind = date >= 0 ? expected - value : (gapHere[-1 - date] as number);
      if (bad === severity && behind < gap) continue;
      const here = date >= 0 ? child : (worstHere[-1 - date] as number);
      if (bad === severity && behind === gap) {
        // Children come in the order of their ids: of two that name themselves the first is named.
        if ((here === child && worst === worstChild) || !this.#isBefore(here, worst)) continue;
      }
      severity = bad;
      gap = behind;
      worst = here;
      worstChild = child;
    }
    rows[to + part.count] = count;
    rows[to + part.onlyProgress] = only;
    rows[to + part.weight] = weight;
    rows[to + part.weightLow] = weightLow;
    rows[to + part.progress] = progress;
    rows[to + part.progressLow] = progressLow;
    rows[to + part.due] = due;
    rows[to + part.isMixed] = mixed;
    rows[to + part.reportedAt] = latest;
    rows[to + part.digest] = bits;
    rows[to + part.severity] = severity;
    rows[to + part.gap] = gap;
    rows[to + part.worst] = worst;
    if (mixed === 1) this.#sumExpected(parent, first, end, at, rows, to);
    if (this.#needsBands) this.#sumBands(parent, first, end, at, rows, to);
  }

  /** Adds a row to another, which may be empty: of children that come later in the list. */
  add(rows: Float64Array, from: number, sums: Float64Array, to: number): void {
    const bits = (sums[to + part.digest] as number) | (rows[from + part.digest] as number);
    const before = sums[to + part.count] as number;
    const added = rows[from + part.count] as number;
    if (before === 0) sums.set(rows.subarray(from, from + partLength), to);
    else if (added > 0) {
      if (this.#isWorse(rows, from, sums, to)) {
        for (const place of [part.severity, part.gap, part.worst]) {
          sums[to + place] = rows[from + place] as number;
        }
      }
      addExpected(rows, from, sums, to);
      addLong(rows, from + part.weight, sums, to + part.weight);
      addLong(rows, from + part.progress, sums, to + part.progress);
      for (const place of [part.count, part.band, part.bandWeight]) {
        sums[to + place] = (sums[to + place] as number) + (rows[from + place] as number);
      }
      const [one, other] = [sums[to + part.reportedAt], rows[from + part.reportedAt]];
      sums[to + part.reportedAt] = Math.max(one as number, other as number);
    }
    sums[to + part.digest] = bits;
  }

  #isWorse(rows: Float64Array, from: number, sums: Float64Array, to: number): boolean {
    const more = (place: number) => (rows[from + place] as number) - (sums[to + place] as number);
    const isEqual = more(part.severity) === 0 && more(part.gap) === 0;
    if (!isEqual)
      return more(part.severity) > 0 || (more(part.severity) === 0 && more(part.gap) > 0);
    return this.#isBefore(rows[from + part.worst] as number, sums[to + part.worst] as number);
  }

  /** Whether the id of one goal comes before that of another. */
  #isBefore(index: number, other: number): boolean {
    const { goals } = this.#scored;
    const [goal, than] = [goals[index], goals[other]];
    return goal !== undefined && than !== undefined && goal.id < than.id;
  }

  /** Whether a closed goal counts no longer: another one has begun to carry it on, or its cycle is over. */
  #hasLeft(parent: number, child: number, role: number, at: number): boolean {
    const { cycleEnds, handovers, columns, details, goals } = this.#scored;
    const [above, goal] = [goals[parent], goals[child]];
    if (!above || !goal) return false;
    const isHandedOver = (role & linkRole.handedOver) !== 0;
    if (isHandedOver && at >= (handovers.get(goal.id)?.get(above.id) ?? Infinity)) return true;
    const detail = -1 - (columns.basis[parent] as number);
    return details.isPillar[detail] === 1 && at >= (cycleEnds.get(goal.id) ?? Infinity);
  }

  /** The same children as `read` takes in, for what is seldom asked. */
  #visit(
    parent: number,
    first: number,
    end: number,
    at: number,
    take: (child: number, link: number) => void,
  ): void {
    const { columns, details, links } = this.#scored;
    const taken = details.takes[-1 - (columns.basis[parent] as number)] as number;
    for (let place = first; place < end; place++) {
      const link = details.lists.links[place] as number;
      const child = details.lists.items[place] as number;
      const role = links.role[link] as number;
      const told = columns.digest[child] as number;
      if ((role & taken) === 0 || (told & bit.counts) === 0) continue;
      if ((told & bit.closed) !== 0 && this.#hasLeft(parent, child, role, at)) continue;
      take(child, link);
    }
  }

  #sumExpected(
    parent: number,
    first: number,
    end: number,
    at: number,
    rows: Float64Array,
    to: number,
  ): void {
    const { columns, details, links, dates } = this.#scored;
    let [high, low] = [0, 0];
    this.#visit(parent, first, end, at, (child, link) => {
      const date = columns.basis[child] as number;
      const due = (date >= 0 ? dates.expected[date] : details.expected[-1 - date]) as number;
      const weight = links.weight[link] as number;
      const product = weight * due;
      const sum = high + product;
      low += lost(high, product, sum) + restOfProduct(weight, due, product);
      high = sum;
    });
    rows[to + part.expected] = high;
    rows[to + part.expectedLow] = low;
  }

  /** Off-track counts as 0, on-track as 2. */
  #sumBands(
    parent: number,
    first: number,
    end: number,
    at: number,
    rows: Float64Array,
    to: number,
  ): void {
    const { columns, links } = this.#scored;
    let [sum, weights] = [0, 0];
    this.#visit(parent, first, end, at, (child, link) => {
      const band = worstBandIn(columns.digest[child] as number);
      if (band === bandCode['no-data']) return;
      sum += (links.weight[link] as number) * band;
      weights += links.weight[link] as number;
    });
    rows[to + part.band] = sum;
    rows[to + part.bandWeight] = weights;
  }
}

function addLong(rows: Float64Array, from: number, sums: Float64Array, to: number): void {
  const [high, more] = [sums[to] as number, rows[from] as number];
  const sum = high + more;
  const low = (sums[to + 1] as number) + (rows[from + 1] as number);
  sums[to] = sum;
  sums[to + 1] = low + lost(high, more, sum);
}

/** Before the weights are added: where all so far expected the same, the sum follows from them. */
function addExpected(rows: Float64Array, from: number, sums: Float64Array, to: number): void {
  const isSame = rows[from + part.due] === sums[to + part.due];
  if (isSame && rows[from + part.isMixed] === 0 && sums[to + part.isMixed] === 0) return;
  if (sums[to + part.isMixed] === 0) mix(sums, to);
  const added = rows.slice(from, from + partLength);
  if (added[part.isMixed] === 0) mix(added, 0);
  addLong(added, part.expected, sums, to + part.expected);
}

function mix(sums: Float64Array, to: number): void {
  const due = sums[to + part.due] as number;
  const weight = sums[to + part.weight] as number;
  const product = weight * due;
  sums[to + part.expected] = product;
  sums[to + part.expectedLow] =
    restOfProduct(weight, due, product) + (sums[to + part.weightLow] as number) * due;
  sums[to + part.isMixed] = 1;
}
