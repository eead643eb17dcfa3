import { epochOf } from '../calendar.ts';
import { lifeAt } from '../goals/lifecycle.ts';
import { metricOf } from '../goals/metrics.ts';
import { recordsWith } from '../goals/overlay.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, MetricId } from '../schema/ids.ts';
import { bandCode, kindCode, linkRole, stateCode } from './codes.ts';
import { mark, trait } from './columns.ts';
import { type Facts, factsOf } from './facts.ts';
import { LinkReader } from './link-reader.ts';
import { numberGoals } from './numbering.ts';
import { type UsedDriver, usedDriver } from './rollup.ts';
import { type Said, ownProgress, reportsOf, saidOf } from './readings.ts';
import type { Progress } from './score.ts';
import { type Moment, type Scored, emptyScored } from './scored.ts';
import type { Edit } from './edit.ts';
import { Structure } from './structure.ts';

/** Puts records into the columns that scoring reads: all of them at first, then those that changed. */
export class ReadingIn {
  readonly scored: Scored;
  /** Of goals that its own values drive, the figure before clamping where that is another. */
  readonly raw = new Map<GoalId, number>();
  readonly #records: Records;
  readonly #facts: Facts;
  readonly #links: LinkReader;
  readonly #structure: Structure;
  /** When what was said of a goal is another: its first check-in that was not known, the day of its close. */
  readonly #until = new Map<GoalId, number>();
  readonly #closedAt = new Map<GoalId, number>();

  /**
   * @param moment - Check-ins made up to `knownUntil` count.
   * @throws PerfError `would-cycle` where links hold a circle, and as `curveOf`.
   */
  constructor(records: Records, { at, knownUntil }: Moment) {
    this.#records = records;
    this.#facts = factsOf(records);
    const numbering = numberGoals(records.goals.values());
    this.scored = emptyScored(numbering, at);
    this.#links = new LinkReader(this.scored, this.#facts);
    this.#structure = new Structure(this.scored, this.#links, numbering.waiting);
    const { goals } = numbering;
    for (const goal of goals) this.#links.addSuccessor(goal);
    this.#structure.fill(numbering);
    for (const [index, goal] of goals.entries()) {
      this.#readGoal(index, goal);
      this.#links.readHandovers(goal);
      this.readSaid(index, knownUntil);
    }
  }

  /** How many numbers are free. */
  get free(): number {
    return this.#structure.free;
  }

  /** The number of a goal; -1 for an id that is not there. */
  numberOf(goalId: GoalId): number {
    return this.#structure.numberOf(goalId);
  }

  /**
   * Takes in the records of goals as they are now.
   *
   * @returns What must be scored again; `null`, with nothing taken in, where links close a circle.
   */
  takeIn(edits: readonly Edit[], knownUntil: number): Again | null {
    const moved = edits.filter(hasMoved);
    if (moved.length > 0 && this.#structure.closesCircle(moved)) return null;
    for (const { before, goal } of edits) {
      if (before) this.#links.removeSuccessor(before);
      if (goal) this.#links.addSuccessor(goal);
    }
    const touched = moved.length > 0 ? this.#structure.takeIn(moved) : new Set<GoalId>();
    // All before any is read: a goal that one of them carries on is read from both records.
    for (const { goalId, goal } of edits) if (goal) this.scored.goals[this.numberOf(goalId)] = goal;
    const again: Again = { goals: new Set(), children: new Set() };
    for (const edit of edits) this.#takeInOne(edit, knownUntil, again);
    for (const goalId of touched) {
      const index = this.numberOf(goalId);
      if (index < 0) continue;
      this.#readDriver(index);
      again.goals.add(index);
    }
    return again;
  }

  #takeInOne({ goalId, before, goal }: Edit, knownUntil: number, again: Again): void {
    const { parents } = this.scored;
    const index = this.numberOf(goalId);
    for (const continued of [before?.continues, goal?.continues]) {
      if (continued !== undefined) this.#readContinued(continued, again.children);
    }
    if (!goal) {
      this.#forget(goalId);
      return;
    }
    this.#links.readAgain(index, goal);
    for (const parent of parents.of(index)) this.#readDriver(parent);
    this.#readGoal(index, goal);
    this.#links.readHandovers(goal);
    this.readSaid(index, knownUntil);
    again.goals.add(index);
    // What was edited may be a link, which the goal's own score does not show.
    again.children.add(index);
  }

  /**
   * Takes in what may have changed although the record of the goal has not: its zone, cycles, check-ins.
   *
   * @param children - Gets the goals whose parents must be scored again.
   */
  readAgain(index: number, knownUntil: number, children: Set<number>): void {
    const goal = this.scored.goals[index];
    if (!goal) return;
    this.#readDates(index, goal);
    if (goal.continues !== undefined) this.#readContinued(goal.continues, children);
    this.readSaid(index, knownUntil);
  }

  /** Takes in what was said up to another moment. */
  moveTo(before: number, knownUntil: number): void {
    if (before === knownUntil) return;
    const isHeard = ([, at]: readonly [GoalId, number]) => at <= knownUntil;
    const turned = [...this.#closedAt].filter(([, at]) => at <= before !== at <= knownUntil);
    const due = [...[...this.#until].filter(isHeard), ...turned].map(([id]) => this.numberOf(id));
    if (knownUntil < before) {
      for (const index of this.scored.goals.keys()) {
        if (this.#checkedIn(index) > knownUntil) due.push(index);
      }
    }
    for (const index of due) this.readSaid(index, knownUntil);
  }

  /** Takes in what somebody said of a goal up to a moment: check-ins, and whether it is closed. */
  readSaid(index: number, knownUntil: number): void {
    const { columns, details, goals } = this.scored;
    const goal = goals[index] as Goal;
    const detail = -1 - (columns.basis[index] as number);
    if (detail >= 0) details.state[detail] = stateCode[lifeAt(goal, knownUntil).state];
    this.readReports(index, knownUntil);
    if (goal.state !== 'closed') return;
    if (goal.outcome) this.#closedAt.set(goal.id, epochOf(goal.outcome.at));
    else this.#closedAt.delete(goal.id);
  }

  /**
   * Takes in what would be said about goals with one more check-in, which may say something of a metric
   * that others read.
   *
   * @param save - Called before anything is written about a goal.
   * @returns The goals that it concerns.
   */
  readTrial(
    checkIn: CheckIn,
    knownUntil: number,
    save: (index: number) => void,
  ): readonly number[] {
    const trial = recordsWith(this.#records, { checkIns: [checkIn] });
    const readers = this.metricsOf(checkIn.goalId).flatMap((metricId) => trial.readersOf(metricId));
    const found = [...new Set([checkIn.goalId, ...readers])].flatMap((goalId) => {
      const index = this.numberOf(goalId);
      return index < 0 ? [] : [index];
    });
    for (const index of found) {
      save(index);
      this.readReports(index, knownUntil, saidOf(trial, this.scored.goals[index] as Goal));
    }
    return found;
  }

  /** The metrics that a goal reads as it was taken in and as it is recorded now. */
  metricsOf(goalId: GoalId): readonly MetricId[] {
    const [before, goal] = [
      this.scored.goals[this.numberOf(goalId)],
      this.#records.goals.get(goalId),
    ];
    const metrics = [before, goal].map((each) => each && metricOf(each));
    return metrics.filter((metricId) => metricId !== undefined);
  }

  /** Takes in what has been said about a goal, by the records or by others in their place. */
  readReports(index: number, knownUntil: number, others?: Said): void {
    const { columns, goals } = this.scored;
    const goal = goals[index] as Goal;
    const driver = this.#driverOf(index, goal);
    const reports = reportsOf(goal, driver, others ?? saidOf(this.#records, goal), knownUntil);
    const values = reports.readings.map(({ value }) => value);
    const { overAchievement } = this.#records.settings;
    const own = ownProgress(goal.measure ?? null, driver, values, overAchievement);
    const said = bandCode[reports.said ?? 'no-data'];
    columns.traits[index] = ((columns.traits[index] as number) & trait.aspirational) | said;
    this.#writeReportedAt(index, reports.reportedAt);
    if (rolesTaken[driver] === 0) this.#writeOwn(index, own);
    else this.raw.delete(goal.id);
    setOrDelete(this.#until, goal.id, reports.until, Infinity);
  }

  /** What `readReports` changes beside the columns, to be put back. */
  keep(index: number): () => void {
    const goalId = (this.scored.goals[index] as Goal).id;
    const [until, raw] = [this.#until.get(goalId), this.raw.get(goalId)];
    return () => {
      setOrDelete(this.#until, goalId, until, undefined);
      setOrDelete(this.raw, goalId, raw, undefined);
    };
  }

  #writeReportedAt(index: number, reportedAt: number): void {
    const { columns, details } = this.scored;
    const detail = -1 - (columns.basis[index] as number);
    if (detail >= 0) details.checkedIn[detail] = reportedAt;
    if (detail >= 0 && details.takes[detail] !== 0) return;
    if (columns.reportedAt[index] === reportedAt) return;
    columns.reportedAt[index] = reportedAt;
    this.#mark(index, mark.both);
  }

  #writeOwn(index: number, own: Progress): void {
    const { columns, details, goals } = this.scored;
    const kind = kindCode[own.kind === 'undefined' ? own.reason : own.kind];
    const [computed, raw] = own.kind === 'scored' ? [own.progress, own.raw] : [0, 0];
    const { id } = goals[index] as Goal;
    const detail = -1 - (columns.basis[index] as number);
    const [values, place] = detail < 0 ? [columns.worth, index] : [details.computed, detail];
    const isSame =
      columns.kind[index] === kind &&
      values[place] === computed &&
      (this.raw.get(id) ?? computed) === raw;
    if (!isSame) this.#mark(index, mark.both);
    columns.kind[index] = kind;
    values[place] = computed;
    setOrDelete(this.raw, id, raw, computed);
    if (detail >= 0) details.worst[detail] = -1;
  }

  #readGoal(index: number, goal: Goal): void {
    const { columns, details, wide } = this.scored;
    const said = (columns.traits[index] as number) & trait.said;
    columns.traits[index] = said | (goal.ambition === 'aspirational' ? trait.aspirational : 0);
    const isSpecial = goal.override !== undefined || goal.state !== 'active';
    const takes = rolesTaken[this.#driverOf(index, goal)];
    this.#readDates(index, goal);
    if (isSpecial || takes !== 0) this.#structure.detailOf(index);
    const detail = -1 - (columns.basis[index] as number);
    if (detail < 0) return;
    const isPillar = Number(goal.kind === 'pillar');
    if (details.isPillar[detail] !== isPillar) wide.forget(detail);
    details.isPillar[detail] = isPillar;
    details.isSpecial[detail] = Number(isSpecial);
    details.isHeld[detail] = 0;
    this.#readDriver(index);
    // Whether it is closed is read with what was said.
    details.state[detail] = stateCode[goal.state];
    if (goal.state !== 'closed') this.#closedAt.delete(goal.id);
  }

  #readContinued(goalId: GoalId, children: Set<number>): void {
    const index = this.numberOf(goalId);
    const goal = this.scored.goals[index];
    if (!goal) return;
    const [hasLinks, hasMoments] = [
      this.#links.readAgain(index, goal),
      this.#links.readHandovers(goal),
    ];
    if (hasLinks || hasMoments) children.add(index);
  }

  #readDriver(index: number): void {
    const { columns, details, goals, wide } = this.scored;
    const detail = -1 - (columns.basis[index] as number);
    if (detail < 0) return;
    const takes = rolesTaken[this.#driverOf(index, goals[index] as Goal)];
    if (details.takes[detail] === takes) return;
    details.takes[detail] = takes;
    wide.forget(detail);
  }

  #driverOf(index: number, goal: Goal): UsedDriver {
    const { columns, details } = this.scored;
    const basis = columns.basis[index] as number;
    return usedDriver(goal, basis < 0 && (details.keyResults[-1 - basis] as number) > 0);
  }

  /** What follows from cycles and from the owner's zone too, which change without the goal. */
  #readDates(index: number, goal: Goal): void {
    const { columns, dates, details, cycleEnds } = this.scored;
    const basis = columns.basis[index] as number;
    const now = dates.indexOf(this.#facts.datesOf(goal));
    const before = (basis < 0 ? details.dates[-1 - basis] : basis) as number;
    if (basis < 0) details.dates[-1 - basis] = now;
    else {
      columns.basis[index] = now;
      // What is expected of a plain leaf stands nowhere else.
      if (dates.expected[before] !== dates.expected[now]) this.#mark(index, mark.both);
    }
    const cycleEnd = this.#facts.cycleEndOf(goal);
    if (cycleEnd === (cycleEnds.get(goal.id) ?? Infinity)) return;
    setOrDelete(cycleEnds, goal.id, cycleEnd, Infinity);
    this.#mark(index, mark.above);
  }

  #forget(goalId: GoalId): void {
    for (const map of [this.raw, this.#until, this.#closedAt, this.scored.cycleEnds]) {
      map.delete(goalId);
    }
    this.scored.handovers.delete(goalId);
  }

  #checkedIn(index: number): number {
    const { columns, details, goals } = this.scored;
    if (!goals[index]) return -Infinity;
    const basis = columns.basis[index] as number;
    return (basis < 0 ? details.checkedIn[-1 - basis] : columns.reportedAt[index]) as number;
  }

  #mark(index: number, bits: number): void {
    const { marks } = this.scored.columns;
    marks[index] = (marks[index] as number) | bits;
  }
}

/** What must be scored again after records have changed, by number: goals, and all parents of others. */
export interface Again {
  readonly goals: Set<number>;
  readonly children: Set<number>;
}

/** The links that each driver takes in, as bits of `linkRole`. */
const rolesTaken: Readonly<Record<UsedDriver, number>> = {
  measure: 0,
  manual: 0,
  'key-results': linkRole.keyResult,
  children: linkRole.otherChild,
  both: linkRole.keyResult | linkRole.otherChild,
};

/** Whether a goal has come or gone, or links to other parents. */
function hasMoved({ before, goal }: Edit): boolean {
  return (
    !before ||
    !goal ||
    before.links.length !== goal.links.length ||
    before.links.some(({ parentId }, i) => parentId !== goal.links[i]?.parentId)
  );
}

function setOrDelete<V>(map: Map<GoalId, V>, goalId: GoalId, value: V | undefined, none: unknown) {
  if (value === undefined || value === none) map.delete(goalId);
  else map.set(goalId, value);
}
