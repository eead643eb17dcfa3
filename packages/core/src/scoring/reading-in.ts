import { buildGraph } from '../alignment/graph.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal, GoalLink } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { Columns } from './columns.ts';
import { linkRole } from './contributions.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Scored } from './pass.ts';
import { ownProgress, reportsOf } from './readings.ts';
import { takesPlaceUnder, usedDriver } from './rollup.ts';

/** Puts records into the columns that scoring reads: all of them at first, then those that changed. */
export class ReadingIn {
  readonly scored: Scored;
  readonly #records: Records;
  readonly #facts: Facts;
  /** The numbers of the goals that continue another, by the one that they continue. */
  readonly #successors = new Map<GoalId, number[]>();

  /**
   * @param at - Check-ins made up to it count; milliseconds since 1970.
   * @throws PerfError `would-cycle` where links hold a circle, and as `curveOf`.
   */
  constructor(records: Records, at: number) {
    this.#records = records;
    this.#facts = factsOf(records);
    const graph = buildGraph(records.goals.values());
    const goals = graph.ids.map((id) => records.goals.get(id) as Goal);
    const linkCount = graph.children.items.length;
    this.scored = {
      graph,
      goals,
      dates: goals.map((goal) => this.#facts.datesOf(goal)),
      columns: new Columns(goals.length),
      links: { weight: new Float64Array(linkCount), role: new Uint8Array(linkCount) },
      cycleEnds: new Map(),
    };
    goals.forEach((goal, index) => this.#addSuccessor(index, goal));
    goals.forEach((goal, index) => {
      this.#readGoal(index, goal);
      this.#readLinks(index, goal);
      this.#countKeyResult(index, goal, 1);
    });
    for (const index of goals.keys()) this.#readDriver(index);
    for (const index of goals.keys()) this.readReports(index, at);
  }

  /**
   * Takes in the record of a goal as it is now.
   *
   * @returns Whether that could be done: a goal that is new or gone, or links to other parents or
   *   continues another goal than before, needs everything to be read in again.
   */
  readAgain(goalId: GoalId, at: number): boolean {
    const { graph, goals, dates } = this.scored;
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
      this.#readLinksOfContinued(goal);
      for (const { parent } of this.#linksOf(index, goal)) this.#readDriver(parent);
      this.#readDriver(index);
    }
    dates[index] = this.#facts.datesOf(goal);
    this.readReports(index, at);
    return true;
  }

  /** Takes in the check-ins of a goal, those of the records or others in their place. */
  readReports(index: number, at: number, others?: readonly CheckIn[]): void {
    const { columns, goals } = this.scored;
    const goal = goals[index] as Goal;
    const driver = columns.driver[index] ?? 'children';
    const reports = reportsOf(goal, driver, others ?? this.#records.checkInsOf(goal.id), at);
    const values = reports.readings.map(({ value }) => value);
    const { overAchievement } = this.#records.settings;
    const own = ownProgress(goal.measure ?? null, driver, values, overAchievement);
    columns.ownKind[index] = own.kind === 'undefined' ? own.reason : own.kind;
    columns.ownProgress[index] = own.kind === 'scored' ? own.progress : 0;
    columns.ownRaw[index] = own.kind === 'scored' ? own.raw : 0;
    columns.checkedIn[index] = reports.reportedAt;
    columns.said[index] = reports.said;
    columns.from[index] = reports.from;
    columns.until[index] = reports.until;
  }

  #readGoal(index: number, goal: Goal): void {
    const { columns, cycleEnds } = this.scored;
    columns.state[index] = goal.state;
    columns.isPillar[index] = Number(goal.kind === 'pillar');
    columns.isSpecial[index] = Number(goal.override !== undefined || goal.state === 'closed');
    const cycleEnd = this.#facts.cycleEndOf(goal);
    if (cycleEnd < Infinity) cycleEnds.set(index, cycleEnd);
    else cycleEnds.delete(index);
  }

  #readLinks(index: number, goal: Goal): void {
    const { weight, role } = this.scored.links;
    for (const { link, place } of this.#linksOf(index, goal)) {
      weight[place] = link.weight;
      role[place] = this.#roleOf(goal, link);
    }
  }

  #roleOf(goal: Goal, { parentId, role }: GoalLink): number {
    if (role === 'supports') return linkRole.supports;
    if (goal.state === 'closed' && this.#isCarriedOn(goal.id, parentId)) return linkRole.passedOn;
    return goal.kind === 'key-result' ? linkRole.keyResult : linkRole.otherChild;
  }

  #isCarriedOn(goalId: GoalId, parentId: GoalId): boolean {
    const successors = this.#successors.get(goalId) ?? [];
    return successors.some((index) => takesPlaceUnder(this.scored.goals[index] as Goal, parentId));
  }

  #readLinksOfContinued({ continues }: Goal): void {
    if (continues === undefined) return;
    const index = this.scored.graph.indexOf(continues);
    const continued = this.scored.goals[index];
    if (continued) this.#readLinks(index, continued);
  }

  #addSuccessor(index: number, { id, continues = id }: Goal): void {
    if (continues === id) return;
    const list = this.#successors.get(continues);
    if (list) list.push(index);
    else this.#successors.set(continues, [index]);
  }

  #readDriver(index: number): void {
    const { columns, goals } = this.scored;
    const goal = goals[index] as Goal;
    columns.driver[index] = usedDriver(goal, (columns.keyResults[index] as number) > 0);
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

function hasSamePlace(before: Goal, goal: Goal): boolean {
  return (
    before.continues === goal.continues &&
    before.links.length === goal.links.length &&
    before.links.every(({ parentId }, i) => parentId === goal.links[i]?.parentId)
  );
}
