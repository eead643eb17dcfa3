import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Edit } from './edit.ts';
import type { GoalReader } from './goal-reader.ts';
import { readLinksAgain } from './links-again.ts';
import type { ReadIn } from './reading-in.ts';
import { Structure } from './structure.ts';

/** What must be scored again after records have changed, by number: goals, and all parents of others. */
export interface Again {
  readonly goals: Set<number>;
  readonly children: Set<number>;
}

/** Keeps the columns in step with records that change and with the moment. */
export class TakingIn {
  readonly #reader: GoalReader;
  readonly #structure: Structure;

  constructor({ reader, waiting }: ReadIn) {
    this.#reader = reader;
    this.#structure = new Structure(reader, waiting);
  }

  /** How many numbers are free. */
  get free(): number {
    return this.#structure.free;
  }

  /**
   * Takes in the records of goals as they are now.
   *
   * @returns What must be scored again; `null`, with nothing taken in, where links close a circle.
   */
  takeIn(edits: readonly Edit[], knownUntil: number): Again | null {
    const { links, scored } = this.#reader;
    const moved = edits.filter(hasMoved);
    if (moved.length > 0 && this.#structure.closesCircle(moved)) return null;
    for (const { before, goal } of edits) {
      if (before) links.removeSuccessor(before);
      if (goal) links.addSuccessor(goal);
    }
    const touched = moved.length > 0 ? this.#structure.takeIn(moved) : new Set<GoalId>();
    // All before any is read: a goal that one of them carries on is read from both records.
    for (const { goalId, goal } of edits) {
      if (goal) scored.goals[this.#reader.numberOf(goalId)] = goal;
    }
    const again: Again = { goals: new Set(), children: new Set() };
    for (const edit of edits) this.#takeInOne(edit, knownUntil, again);
    for (const goalId of touched) {
      const index = this.#reader.numberOf(goalId);
      if (index < 0) continue;
      this.#reader.readDriver(index);
      again.goals.add(index);
    }
    return again;
  }

  /**
   * Takes in what may have changed although the record of the goal has not: its zone, cycles, check-ins.
   *
   * @param children - Gets the goals whose parents must be scored again.
   */
  readAgain(index: number, knownUntil: number, children: Set<number>): void {
    const goal = this.#reader.scored.goals[index];
    if (!goal) return;
    this.#reader.readDates(index, goal);
    if (goal.continues !== undefined) this.#readContinued(goal.continues, children);
    this.#reader.readSaid(index, knownUntil);
  }

  /** Takes in what was said up to another moment. */
  moveTo(before: number, knownUntil: number): void {
    if (before === knownUntil) return;
    const { closedAt, until, scored } = this.#reader;
    const heard = [...until].filter(([, at]) => at <= knownUntil);
    const turned = [...closedAt].filter(([, at]) => at <= before !== at <= knownUntil);
    const due = [...heard, ...turned].map(([id]) => this.#reader.numberOf(id));
    if (knownUntil < before) {
      for (const index of scored.goals.keys()) {
        if (this.#checkedIn(index) > knownUntil) due.push(index);
      }
    }
    for (const index of due) this.#reader.readSaid(index, knownUntil);
  }

  #takeInOne({ goalId, before, goal }: Edit, knownUntil: number, again: Again): void {
    const reader = this.#reader;
    for (const continued of [before?.continues, goal?.continues]) {
      if (continued !== undefined) this.#readContinued(continued, again.children);
    }
    if (!goal) {
      this.#forget(goalId);
      return;
    }
    const index = reader.numberOf(goalId);
    readLinksAgain(reader, index, goal);
    for (const parent of reader.scored.parents.of(index)) reader.readDriver(parent);
    reader.readGoal(index, goal);
    reader.links.readHandovers(goal);
    reader.readSaid(index, knownUntil);
    again.goals.add(index);
    // What was edited may be a link, which the goal's own score does not show.
    again.children.add(index);
  }

  #readContinued(goalId: GoalId, children: Set<number>): void {
    const reader = this.#reader;
    const index = reader.numberOf(goalId);
    const goal = reader.scored.goals[index];
    if (!goal) return;
    const hasLinks = readLinksAgain(reader, index, goal);
    const hasMoments = reader.links.readHandovers(goal);
    if (hasLinks || hasMoments) children.add(index);
  }

  #forget(goalId: GoalId): void {
    const { raw, until, closedAt, scored } = this.#reader;
    for (const map of [raw, until, closedAt, scored.cycleEnds]) map.delete(goalId);
    scored.handovers.delete(goalId);
  }

  #checkedIn(index: number): number {
    const { columns, details, goals } = this.#reader.scored;
    if (!goals[index]) return -Infinity;
    const basis = columns.basis[index] as number;
    return (basis < 0 ? details.checkedIn[-1 - basis] : columns.reportedAt[index]) as number;
  }
}

/** Whether a goal has come or gone, or links to other parents. */
function hasMoved({ before, goal }: Edit): boolean {
  return !before || !goal || !hasSameParents(before, goal);
}

function hasSameParents(before: Goal, goal: Goal): boolean {
  return (
    before.links.length === goal.links.length &&
    before.links.every(({ parentId }, i) => parentId === goal.links[i]?.parentId)
  );
}
