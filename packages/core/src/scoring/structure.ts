import type { Goal, GoalLink } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { closesCircle } from './circle-check.ts';
import { nobody } from './columns.ts';
import type { Edit } from './edit.ts';
import type { LinkReader } from './link-reader.ts';
import { type Numbering, waitFor } from './numbering.ts';
import { renumberBelow } from './renumber.ts';
import type { Scored } from './scored.ts';

/** Keeps numbers and lists of children in step with goals that come, go and move. */
export class Structure {
  readonly #scored: Scored;
  readonly #links: LinkReader;
  readonly #waiting: Numbering['waiting'];
  /** How many numbers are free. */
  free = 0;

  constructor(scored: Scored, links: LinkReader, waiting: Numbering['waiting']) {
    this.#scored = scored;
    this.#links = links;
    this.#waiting = waiting;
  }

  /** Fills the lists of parents and children from the first numbering. */
  fill({ goals, parents, children }: Numbering): void {
    const { columns, details } = this.#scored;
    const { lists } = details;
    for (const index of goals.keys()) {
      const above = parents.items.subarray(parents.start[index], parents.start[index + 1]);
      this.#scored.parents.set(index, [...above]);
      const below = children.items.subarray(children.start[index], children.start[index + 1]);
      if (below.length === 0) continue;
      const detail = details.add();
      columns.basis[index] = -1 - detail;
      lists.fill(detail, below);
      this.#classify(index, detail);
    }
  }

  #classify(index: number, detail: number): void {
    const { details, goals } = this.#scored;
    const { start, count, items, links } = details.lists;
    const parent = goals[index] as Goal;
    const first = start[detail] as number;
    const end = first + (count[detail] as number);
    for (let place = first, nth = 0; place < end; place++) {
      const child = goals[items[place] as number] as Goal;
      nth = place > first && items[place - 1] === items[place] ? nth + 1 : 0;
      const own = child.links.filter(({ parentId }) => parentId === parent.id);
      links[place] = this.#links.classOf(child, own[nth] as GoalLink);
      this.#links.countKeyResult(detail, place, 1);
    }
  }

  /**
   * Takes in goals that came, went or moved; their links must not close a circle.
   *
   * @returns The other goals whose list of children has changed, and those that have lost or found a parent.
   */
  takeIn(edits: readonly Edit[]): Set<GoalId> {
    const touched = new Set<GoalId>();
    const rise = new Set<GoalId>();
    for (const { goalId, before, goal } of edits) {
      if (before) this.#unlink(this.numberOf(goalId), before, touched);
      if (before && !goal) this.#remove(goalId, touched);
      if (before && goal) this.#scored.goals[this.numberOf(goalId)] = goal;
    }
    for (const { before, goal } of edits) if (goal && !before) this.#add(goal);
    for (const { goalId, before, goal } of edits) {
      if (!goal) continue;
      this.#link(this.numberOf(goalId), goal, touched, rise);
      if (before) continue;
      for (const child of this.#waiting.get(goalId) ?? []) this.#relink(child, touched, rise);
      this.#waiting.delete(goalId);
    }
    this.free += renumberBelow(this.#scored, this.#numbersOf(rise));
    return touched;
  }

  /** Whether the links of goals that came or moved close a circle. */
  closesCircle(edits: readonly Edit[]): boolean {
    const { goals } = this.#scored;
    const edited = new Set(edits.map(({ goalId }) => goalId));
    const found = edits
      .flatMap(({ goalId, before }) => (before ? [] : [...(this.#waiting.get(goalId) ?? [])]))
      .filter((goalId) => !edited.has(goalId));
    return closesCircle(
      this.#scored,
      edits,
      found.flatMap((goalId) => goals[this.numberOf(goalId)] ?? []),
    );
  }

  numberOf(goalId: GoalId): number {
    return this.#scored.ids.find(goalId, this.#scored.goals);
  }

  /** The place of a goal in the details; it gets one where it has none. */
  detailOf(index: number): number {
    const { columns, details, dates } = this.#scored;
    const basis = columns.basis[index] as number;
    if (basis < 0) return -1 - basis;
    const detail = details.add();
    details.dates[detail] = basis;
    details.checkedIn[detail] = columns.reportedAt[index] as number;
    details.expected[detail] = dates.expected[basis] as number;
    details.computed[detail] = columns.worth[index] as number;
    details.worstHere[detail] = index;
    details.gapHere[detail] = (dates.expected[basis] as number) - (columns.worth[index] as number);
    columns.basis[index] = -1 - detail;
    return detail;
  }

  #add(goal: Goal): void {
    const { columns, goals, ids, parents } = this.#scored;
    const index = goals.push(goal) - 1;
    columns.makeRoom(index + 1);
    columns.basis[index] = 0;
    columns.worth[index] = 0;
    columns.reportedAt[index] = -Infinity;
    columns.marks[index] = 0;
    parents.set(index, []);
    ids.add(goal.id, index, goals);
  }

  #remove(goalId: GoalId, touched: Set<GoalId>): void {
    const { columns, details, goals, ids, parents, wide } = this.#scored;
    const index = this.numberOf(goalId);
    const detail = -1 - (columns.basis[index] as number);
    if (detail >= 0) {
      const { lists } = details;
      const [first, count] = [lists.start[detail] as number, lists.count[detail] as number];
      for (const child of new Set(lists.items.subarray(first, first + count))) {
        const goal = goals[child] as Goal;
        parents.set(
          child,
          parents.of(child).filter((parent) => parent !== index),
        );
        waitFor(this.#waiting, goalId, goal.id);
        touched.add(goal.id);
      }
      lists.count[detail] = 0;
      wide.forget(detail);
      details.free(detail);
    }
    ids.remove(goalId, index);
    goals[index] = undefined;
    columns.basis[index] = nobody;
    columns.marks[index] = 0;
    this.free += 1;
  }

  #relink(child: GoalId, touched: Set<GoalId>, rise: Set<GoalId>): void {
    const index = this.numberOf(child);
    const goal = this.#scored.goals[index];
    if (!goal) return;
    this.#unlink(index, goal, touched);
    this.#link(index, goal, touched, rise);
    touched.add(child);
  }

  /** Takes a goal out of the lists of its parents. */
  #unlink(index: number, goal: Goal, touched: Set<GoalId>): void {
    const { columns, details, goals, parents, wide } = this.#scored;
    const { lists } = details;
    for (const parent of new Set(parents.of(index))) {
      const detail = -1 - (columns.basis[parent] as number);
      const place = lists.placeOf(detail, goal.id, goals);
      wide.touchFrom(detail, place);
      while (this.#isAt(detail, place, index)) {
        this.#links.countKeyResult(detail, (lists.start[detail] as number) + place, -1);
        lists.remove(detail, place);
      }
      touched.add((goals[parent] as Goal).id);
    }
    parents.set(index, []);
    for (const { parentId } of goal.links) this.#waiting.get(parentId)?.delete(goal.id);
  }

  #isAt(detail: number, place: number, index: number): boolean {
    const { start, count, items } = this.#scored.details.lists;
    return place < (count[detail] as number) && items[(start[detail] as number) + place] === index;
  }

  /** Puts a goal into the lists of its parents. */
  #link(index: number, goal: Goal, touched: Set<GoalId>, rise: Set<GoalId>): void {
    const { details, goals, parents, wide } = this.#scored;
    const { lists } = details;
    const above: number[] = [];
    for (const link of goal.links) {
      const parent = this.numberOf(link.parentId);
      if (parent < 0) {
        waitFor(this.#waiting, link.parentId, goal.id);
        continue;
      }
      if (parent > index) rise.add(goal.id);
      above.push(parent);
      touched.add(link.parentId);
      const detail = this.detailOf(parent);
      let place = lists.placeOf(detail, goal.id, goals);
      while (this.#isAt(detail, place, index)) place += 1;
      lists.insert(detail, place, index, this.#links.classOf(goal, link));
      this.#links.countKeyResult(detail, (lists.start[detail] as number) + place, 1);
      wide.touchFrom(detail, place);
    }
    parents.set(index, above);
  }

  #numbersOf(ids: ReadonlySet<GoalId>): number[] {
    return [...ids].map((id) => this.numberOf(id));
  }
}
