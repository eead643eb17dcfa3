import { buildGraph } from '../alignment/graph.ts';
import { epochOf } from '../calendar.ts';
import { lifeAt } from '../goals/lifecycle.ts';
import { metricOf } from '../goals/metrics.ts';
import { recordsWith } from '../goals/overlay.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal, GoalLink } from '../schema/goal.ts';
import type { GoalId, MetricId } from '../schema/ids.ts';
import { bandCode, kindCode, linkRole, stateCode } from './codes.ts';
import { Columns, change } from './columns.ts';
import { DateTable } from './dates.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Moment, Scored } from './pass.ts';
import { type Said, ownProgress, reportsOf, saidOf } from './readings.ts';
import type { Progress } from './score.ts';
import { type UsedDriver, takesPlaceUnder, usedDriver } from './rollup.ts';

/** Puts records into the columns that scoring reads: all of them at first, then those that changed. */
export class ReadingIn {
  readonly scored: Scored;
  readonly #records: Records;
  readonly #facts: Facts;
  /** The numbers of the goals that continue another, by the one that they continue. */
  readonly #successors = new Map<GoalId, number[]>();

  /**
   * @param moment - Check-ins made up to `knownUntil` count.
   * @throws PerfError `would-cycle` where links hold a circle, and as `curveOf`.
   */
  constructor(records: Records, { at, knownUntil }: Moment) {
    this.#records = records;
    this.#facts = factsOf(records);
    const graph = buildGraph(records.goals.values());
    const goals = graph.ids.map((id) => records.goals.get(id) as Goal);
    const linkCount = graph.children.items.length;
    this.scored = {
      graph,
      goals,
      dates: new DateTable(at),
      columns: new Columns(goals.length),
      links: {
        weight: new Float64Array(linkCount),
        role: new Uint8Array(linkCount),
        handovers: new Map(),
      },
      cycleEnds: new Map(),
    };
    goals.forEach((goal, index) => this.#addSuccessor(index, goal));
    goals.forEach((goal, index) => {
      this.#readGoal(index, goal);
      this.#readLinks(index, goal);
      this.#countKeyResult(index, goal, 1);
    });
    for (const index of goals.keys()) this.#readDriver(index);
    for (const index of goals.keys()) this.readSaid(index, knownUntil);
  }

  /**
   * Takes in the record of a goal as it is now.
   *
   * @returns Whether that could be done: a goal that is new or gone, or links to other parents or
   *   continues another goal than before, needs everything to be read in again.
   */
  readAgain(goalId: GoalId, knownUntil: number): boolean {
    const { graph, goals } = this.scored;
    const index = graph.indexOf(goalId);
    const [before, goal] = [goals[index], this.#records.goals.get(goalId)];
    if (!before || !goal) return before === goal;
    if (before !== goal) {
      if (!hasSamePlace(before, goal)) return false;
      this.#countKeyResult(index, before, -1);
      this.#countKeyResult(index, goal, 1);
      goals[index] = goal;
      this.#readGoal(index, goal);
      this.#readLinks(index, goal);
      for (const { parent } of this.#linksOf(index, goal)) this.#readDriver(parent);
      this.#readDriver(index);
    }
    this.#readDates(index, goal);
    this.#readContinued(index, goal);
    this.readSaid(index, knownUntil);
    return true;
  }

  /** Takes in what somebody said of a goal up to a moment: check-ins, and whether it is closed. */
  readSaid(index: number, knownUntil: number): void {
    const { columns, goals } = this.scored;
    const goal = goals[index] as Goal;
    columns.state[index] = stateCode[lifeAt(goal, knownUntil).state];
    this.readReports(index, knownUntil);
    if (goal.state !== 'closed' || !goal.outcome) return;
    const bound = epochOf(goal.outcome.at) <= knownUntil ? columns.from : columns.until;
    const other = bound[index] as number;
    const closedAt = epochOf(goal.outcome.at);
    bound[index] = bound === columns.from ? Math.max(other, closedAt) : Math.min(other, closedAt);
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
      const index = this.scored.graph.indexOf(goalId);
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
    const { graph, goals } = this.scored;
    const [before, goal] = [goals[graph.indexOf(goalId)], this.#records.goals.get(goalId)];
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
    columns.checkedIn[index] = reports.reportedAt;
    if (columns.takes[index] === 0) this.#writeOwn(index, own, reports.reportedAt);
    columns.said[index] = bandCode[reports.said ?? 'no-data'];
    columns.from[index] = reports.from;
    columns.until[index] = reports.until;
  }

  #writeOwn(index: number, own: Progress, reportedAt: number): void {
    const { columns } = this.scored;
    const kind = kindCode[own.kind === 'undefined' ? own.reason : own.kind];
    const [computed, raw] = own.kind === 'scored' ? [own.progress, own.raw] : [0, 0];
    const isSame =
      columns.kind[index] === kind &&
      columns.computed[index] === computed &&
      columns.ownRaw[index] === raw &&
      columns.reportedAt[index] === reportedAt;
    if (!isSame) columns.news[index] = change.both;
    columns.kind[index] = kind;
    columns.computed[index] = computed;
    columns.ownRaw[index] = raw;
    columns.reportedAt[index] = reportedAt;
    columns.worst[index] = -1;
  }

  #readGoal(index: number, goal: Goal): void {
    const { columns } = this.scored;
    this.#readDates(index, goal);
    columns.isPillar[index] = Number(goal.kind === 'pillar');
    columns.isSpecial[index] = Number(goal.override !== undefined || goal.state !== 'active');
    columns.isHeld[index] = 0;
  }

  #readLinks(index: number, goal: Goal): void {
    const { weight, role } = this.scored.links;
    for (const { link, place } of this.#linksOf(index, goal)) {
      weight[place] = link.weight;
      role[place] = roleOf(goal, link);
    }
    this.#readHandovers(index, goal);
  }

  /** From when other goals carry a goal on under each of its parents. Returns whether that is another moment now. */
  #readHandovers(index: number, goal: Goal): boolean {
    const successors = this.#successors.get(goal.id);
    if (!successors) return false;
    const { role, handovers } = this.scored.links;
    let hasMoved = false;
    for (const { link, place } of this.#linksOf(index, goal)) {
      const from = Math.min(...successors.map((each) => this.#takesOver(each, link)));
      if (from !== handovers.get(place)) hasMoved = true;
      handovers.set(place, from);
      role[place] = (role[place] as number) | linkRole.handedOver;
    }
    return hasMoved;
  }

  /** When a goal takes the place, under the parent of a link, of the one that it continues. */
  #takesOver(index: number, { parentId }: GoalLink): number {
    const goal = this.scored.goals[index] as Goal;
    return takesPlaceUnder(goal, parentId) ? this.#facts.datesOf(goal).curve.start : Infinity;
  }

  #readContinued(index: number, { continues }: Goal): void {
    const { columns, graph, goals } = this.scored;
    const place = continues === undefined ? -1 : graph.indexOf(continues);
    const continued = goals[place];
    if (!continued || !this.#readHandovers(place, continued)) return;
    columns.news[index] = (columns.news[index] as number) | change.above;
  }

  #addSuccessor(index: number, { id, continues = id }: Goal): void {
    if (continues === id) return;
    const list = this.#successors.get(continues);
    if (list) list.push(index);
    else this.#successors.set(continues, [index]);
  }

  #readDriver(index: number): void {
    const { columns, goals } = this.scored;
    columns.takes[index] = rolesTaken[this.#driverOf(index, goals[index] as Goal)];
  }

  #driverOf(index: number, goal: Goal): UsedDriver {
    return usedDriver(goal, (this.scored.columns.keyResults[index] as number) > 0);
  }

  /** What follows from cycles and from the owner's zone too, which change without the goal. */
  #readDates(index: number, goal: Goal): void {
    const { columns, dates, cycleEnds } = this.scored;
    columns.dates[index] = dates.indexOf(this.#facts.datesOf(goal));
    const cycleEnd = this.#facts.cycleEndOf(goal);
    if (cycleEnd === (cycleEnds.get(index) ?? Infinity)) return;
    if (cycleEnd < Infinity) cycleEnds.set(index, cycleEnd);
    else cycleEnds.delete(index);
    columns.news[index] = (columns.news[index] as number) | change.above;
  }

  #countKeyResult(index: number, goal: Goal, change: 1 | -1): void {
    if (goal.kind !== 'key-result' || goal.state === 'cancelled') return;
    const { keyResults } = this.scored.columns;
    for (const { link, parent } of this.#linksOf(index, goal)) {
      if (link.role === 'contributes') keyResults[parent] = (keyResults[parent] as number) + change;
    }
  }

  /** The links of a goal whose parents are there, each with the parent's number and its place below it. */
  #linksOf(index: number, goal: Goal) {
    const { graph } = this.scored;
    const first = graph.parents.start[index] as number;
    return goal.links
      .filter(({ parentId }) => graph.indexOf(parentId) >= 0)
      .map((link, i) => ({
        link,
        parent: graph.parents.items[first + i] as number,
        place: graph.childPlace[first + i] as number,
      }));
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

function roleOf(goal: Goal, { role }: GoalLink): number {
  if (role === 'supports') return linkRole.supports;
  return goal.kind === 'key-result' ? linkRole.keyResult : linkRole.otherChild;
}

function hasSamePlace(before: Goal, goal: Goal): boolean {
  return (
    before.continues === goal.continues &&
    before.links.length === goal.links.length &&
    before.links.every(({ parentId }, i) => parentId === goal.links[i]?.parentId)
  );
}
