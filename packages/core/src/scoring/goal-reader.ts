import { epochOf } from '../calendar.ts';
import { lifeAt } from '../goals/lifecycle.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { bandCode, kindCode, linkRole, stateCode } from './codes.ts';
import { mark, trait } from './columns.ts';
import { detailOf } from './detail-of.ts';
import { type Facts, factsOf } from './facts.ts';
import { LinkReader } from './link-reader.ts';
import { type Said, ownProgress, reportsOf, saidOf } from './readings.ts';
import { type UsedDriver, usedDriver } from './rollup.ts';
import type { Progress } from './score.ts';
import type { Scored } from './scored.ts';
import { setOrDelete } from './set-or-delete.ts';

/** Puts what records say of one goal into the columns that scoring reads. */
export class GoalReader {
  readonly records: Records;
  readonly scored: Scored;
  readonly links: LinkReader;
  /** Of goals that its own values drive, the figure before clamping where that is another. */
  readonly raw = new Map<GoalId, number>();
  /** When what was said of a goal is another: its first check-in that was not known, the day of its close. */
  readonly until = new Map<GoalId, number>();
  readonly closedAt = new Map<GoalId, number>();
  readonly #facts: Facts;

  /** @param scored - Of these records, with all goals numbered. */
  constructor(records: Records, scored: Scored) {
    this.records = records;
    this.scored = scored;
    this.#facts = factsOf(records);
    this.links = new LinkReader(scored, this.#facts);
  }

  /** The number of a goal; -1 for an id that is not there. */
  numberOf(goalId: GoalId): number {
    return this.scored.ids.find(goalId, this.scored.goals);
  }

  /** Takes in the record of a goal, but not what has been said about it. Throws as `curveOf`. */
  readGoal(index: number, goal: Goal): void {
    const { columns, details, wide } = this.scored;
    const said = (columns.traits[index] as number) & trait.said;
    columns.traits[index] = said | (goal.ambition === 'aspirational' ? trait.aspirational : 0);
    const isSpecial = goal.override !== undefined || goal.state !== 'active';
    const takes = rolesTaken[this.#driverOf(index, goal)];
    this.readDates(index, goal);
    if (isSpecial || takes !== 0) detailOf(this.scored, index);
    const detail = -1 - (columns.basis[index] as number);
    if (detail < 0) return;
    const isPillar = Number(goal.kind === 'pillar');
    if (details.isPillar[detail] !== isPillar) wide?.forget(detail);
    details.isPillar[detail] = isPillar;
    details.isSpecial[detail] = Number(isSpecial);
    details.isHeld[detail] = 0;
    this.readDriver(index);
    // Whether it is closed is read with what was said.
    details.state[detail] = stateCode[goal.state];
    if (goal.state !== 'closed') this.closedAt.delete(goal.id);
  }

  /** Takes in which children drive a goal, which links of theirs may have changed. */
  readDriver(index: number): void {
    const { columns, details, goals, wide } = this.scored;
    const detail = -1 - (columns.basis[index] as number);
    if (detail < 0) return;
    const takes = rolesTaken[this.#driverOf(index, goals[index] as Goal)];
    if (details.takes[detail] === takes) return;
    details.takes[detail] = takes;
    wide?.forget(detail);
  }

  /** Takes in what follows from cycles and from the owner's zone too, which change without the goal. */
  readDates(index: number, goal: Goal): void {
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

  /** Takes in what somebody said of a goal up to a moment: check-ins, and whether it is closed. */
  readSaid(index: number, knownUntil: number): void {
    const { columns, details, goals } = this.scored;
    const goal = goals[index] as Goal;
    const detail = -1 - (columns.basis[index] as number);
    if (detail >= 0) details.state[detail] = stateCode[lifeAt(goal, knownUntil).state];
    this.readReports(index, knownUntil);
    if (goal.state !== 'closed') return;
    setOrDelete(this.closedAt, goal.id, goal.outcome && epochOf(goal.outcome.at));
  }

  /** Takes in what has been said about a goal, by the records or by others in their place. */
  readReports(index: number, knownUntil: number, others?: Said): void {
    const { columns, goals } = this.scored;
    const goal = goals[index] as Goal;
    const driver = this.#driverOf(index, goal);
    const reports = reportsOf(goal, driver, others ?? saidOf(this.records, goal), knownUntil);
    const values = reports.readings.map(({ value }) => value);
    const { overAchievement } = this.records.settings;
    const own = ownProgress(goal.measure ?? null, driver, values, overAchievement);
    const said = bandCode[reports.said ?? 'no-data'];
    columns.traits[index] = ((columns.traits[index] as number) & trait.aspirational) | said;
    this.#writeReportedAt(index, reports.reportedAt);
    this.#writeStaleAt(index, goal, reports.reportedAt);
    if (rolesTaken[driver] === 0) this.#writeOwn(index, own);
    else this.raw.delete(goal.id);
    setOrDelete(this.until, goal.id, reports.until, Infinity);
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

  #writeStaleAt(index: number, goal: Goal, reportedAt: number): void {
    const { columns, dates, details } = this.scored;
    const { staleAt } = this.records;
    if (!columns.staleAt || !staleAt) return;
    const basis = columns.basis[index] as number;
    const start = dates.start[(basis < 0 ? details.dates[-1 - basis] : basis) as number] as number;
    columns.staleAt[index] = staleAt(goal, Math.max(start, reportedAt));
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

  #driverOf(index: number, goal: Goal): UsedDriver {
    const { columns, details } = this.scored;
    const basis = columns.basis[index] as number;
    return usedDriver(goal, basis < 0 && (details.keyResults[-1 - basis] as number) > 0);
  }

  #mark(index: number, bits: number): void {
    const { marks } = this.scored.columns;
    marks[index] = (marks[index] as number) | bits;
  }
}

/** The links that each driver takes in, as bits of `linkRole`. */
const rolesTaken: Readonly<Record<UsedDriver, number>> = {
  measure: 0,
  manual: 0,
  'key-results': linkRole.keyResult,
  children: linkRole.otherChild,
  both: linkRole.keyResult | linkRole.otherChild,
};
