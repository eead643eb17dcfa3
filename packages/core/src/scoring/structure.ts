import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { closesCircle } from './circle-check.ts';
import { insertInto, placeIn, removeFrom } from './changing-lists.ts';
import { nobody } from './columns.ts';
import { detailOf } from './detail-of.ts';
import type { Edit } from './edit.ts';
import type { GoalReader } from './goal-reader.ts';
import type { LinkReader } from './link-reader.ts';
import { type Numbering, waitFor } from './numbering.ts';
import { renumberBelow } from './renumber.ts';
import type { Scored } from './scored.ts';

/** Keeps numbers and lists of children in step with goals that come, go and move. */
export class Structure {
  readonly #reader: GoalReader;
  readonly #scored: Scored;
  readonly #links: LinkReader;
  readonly #waiting: Numbering['waiting'];
  /** How many numbers are free. */
  free = 0;

  /** @param waiting - Goals that link to one that is not there, by that one's id. */
  constructor(reader: GoalReader, waiting: Numbering['waiting']) {
    this.#reader = reader;
    this.#scored = reader.scored;
    this.#links = reader.links;
    this.#waiting = waiting;
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
      if (before) this.#unlink(this.#reader.numberOf(goalId), before, touched);
      if (before && !goal) this.#remove(goalId, touched);
      if (before && goal) this.#scored.goals[this.#reader.numberOf(goalId)] = goal;
    }
    for (const { before, goal } of edits) if (goal && !before) this.#add(goal);
    for (const { goalId, before, goal } of edits) {
      if (!goal) continue;
      this.#link(this.#reader.numberOf(goalId), goal, touched, rise);
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
      found.flatMap((goalId) => goals[this.#reader.numberOf(goalId)] ?? []),
    );
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
    const index = this.#reader.numberOf(goalId);
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
      wide?.forget(detail);
      details.free(detail);
    }
    ids.remove(goalId, index);
    goals[index] = undefined;
    columns.basis[index] = nobody;
    columns.marks[index] = 0;
    this.free += 1;
  }

  #relink(child: GoalId, touched: Set<GoalId>, rise: Set<GoalId>): void {
    const index = this.#reader.numberOf(child);
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
      const place = placeIn(lists, detail, goal.id, goals);
      wide?.touchFrom(detail, place);
      while (this.#isAt(detail, place, index)) {
        this.#links.countKeyResult(detail, (lists.start[detail] as number) + place, -1);
        removeFrom(lists, detail, place);
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
      const parent = this.#reader.numberOf(link.parentId);
      if (parent < 0) {
        waitFor(this.#waiting, link.parentId, goal.id);
        continue;
      }
      if (parent > index) rise.add(goal.id);
      above.push(parent);
      touched.add(link.parentId);
      const detail = detailOf(this.#scored, parent);
      let place = placeIn(lists, detail, goal.id, goals);
      while (this.#isAt(detail, place, index)) place += 1;
      insertInto(lists, detail, place, {
        child: index,
        linkClass: this.#links.classOf(goal, link),
      });
      this.#links.countKeyResult(detail, (lists.start[detail] as number) + place, 1);
      wide?.touchFrom(detail, place);
    }
    parents.set(index, above);
  }

  #numbersOf(ids: ReadonlySet<GoalId>): number[] {
    return [...ids].map((id) => this.#reader.numberOf(id));
  }
}
