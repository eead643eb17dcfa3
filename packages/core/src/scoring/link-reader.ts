import type { Goal, GoalLink } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { linkRole } from './codes.ts';
import type { Facts } from './facts.ts';
import { takesPlaceUnder } from './rollup.ts';
import type { Scored } from './scored.ts';

/** What links are like, by the records of the goals that link and of those that carry them on. */
export class LinkReader {
  readonly #scored: Scored;
  readonly #facts: Facts;
  /** The goals that continue another, by the one that they continue. */
  readonly #successors = new Map<GoalId, Set<GoalId>>();

  constructor(scored: Scored, facts: Facts) {
    this.#scored = scored;
    this.#facts = facts;
  }

  /** Notes which goal one continues. */
  addSuccessor({ id, continues = id }: Goal): void {
    if (continues === id) return;
    const known = this.#successors.get(continues);
    if (known) known.add(id);
    else this.#successors.set(continues, new Set([id]));
  }

  /** Notes that a goal continues another no longer. */
  removeSuccessor({ id, continues = id }: Goal): void {
    const known = this.#successors.get(continues);
    known?.delete(id);
    if (known?.size === 0) this.#successors.delete(continues);
  }

  /** The class of a link of a goal. */
  classOf(goal: Goal, { role, weight }: GoalLink): number {
    const isContributing = role === 'contributes';
    const isKeyResult = goal.kind === 'key-result';
    let bits: number = isContributing ? 0 : linkRole.supports;
    if (isContributing && weight !== 0) {
      bits |= isKeyResult ? linkRole.keyResult : linkRole.otherChild;
    }
    if (isContributing && isKeyResult && goal.state !== 'cancelled') bits |= linkRole.makesDriver;
    if (this.#successors.has(goal.id)) bits |= linkRole.handedOver;
    return this.#scored.links.codeOf(bits, weight);
  }

  /** Counts the link at a place of the items among the key results of its parent, or no longer. */
  countKeyResult(detail: number, place: number, by: 1 | -1): void {
    const { details, links } = this.#scored;
    const role = links.role[details.lists.links[place] as number] as number;
    if ((role & linkRole.makesDriver) === 0) return;
    details.keyResults[detail] = (details.keyResults[detail] as number) + by;
  }

  /** From when other goals carry one on below each of its parents. Returns whether that differs from before. */
  readHandovers(goal: Goal): boolean {
    const { goals, handovers, ids } = this.#scored;
    const before = handovers.get(goal.id);
    const successors = [...(this.#successors.get(goal.id) ?? [])].flatMap(
      (id) => goals[ids.find(id, goals)] ?? [],
    );
    if (successors.length === 0) return handovers.delete(goal.id);
    const now = new Map<GoalId, number>();
    for (const { parentId } of goal.links) {
      const own = successors.filter((each) => takesPlaceUnder(each, parentId));
      const starts = own.map((each) => this.#facts.datesOf(each).curve.start);
      now.set(parentId, Math.min(Infinity, ...starts));
    }
    handovers.set(goal.id, now);
    return !before || [...now].some(([parentId, from]) => before.get(parentId) !== from);
  }
}
