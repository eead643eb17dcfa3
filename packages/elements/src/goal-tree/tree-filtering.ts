import {
  type Goal,
  type GoalId,
  type Steps,
  type Workspace,
  startOfDay,
  teamOfGoal,
  zoneOf,
} from '@throughline/core';
import { confidenceOf } from './sort-values.ts';
import type { Tree } from './tree-shape.ts';
import { cyclesWithin } from './tree-scope.ts';
import type { TreeFilter } from './tree-settings.ts';

/** Whether a goal meets one condition. */
type Condition = (goal: Goal) => boolean;

/** What filtering reads. */
export interface FilterSource {
  readonly workspace: Workspace;
  /** Goals of which something is worth a look; asked for where a filter is about that. */
  readonly found: () => ReadonlySet<GoalId>;
}

/** So many goals are looked at in one step. */
const perStep = 500;

/** 1 for each node of a tree whose goal meets every condition of a filter, as it is now; in steps. */
export function* filterSteps(
  tree: Tree,
  filter: TreeFilter,
  source: FilterSource,
): Steps<Uint8Array> {
  const conditions = conditionsOf(filter, source);
  const { records } = source.workspace;
  const total = tree.goals.length;
  const passes = new Uint8Array(total);
  for (let node = 0; node < total; node++) {
    if (node % perStep === 0) yield { done: node, total };
    const goal = records.goals.get((tree.goals[node] as Goal).id);
    if (goal && conditions.every((isMet) => isMet(goal))) passes[node] = 1;
  }
  return passes;
}

/** The cheap conditions come first. */
function conditionsOf(filter: TreeFilter, source: FilterSource): Condition[] {
  const { kind = [], owner, team, cycle, status = [], notReportedSince, confidenceBelow } = filter;
  const { workspace } = source;
  const conditions: Condition[] = [];
  if (kind.length > 0) conditions.push((goal) => kind.includes(goal.kind));
  if (owner) {
    const ownerId: string = owner === 'me' ? workspace.viewer : owner;
    conditions.push((goal) => goal.ownerId === ownerId);
  }
  if (team) conditions.push((goal) => teamOfGoal(workspace.records, goal) === team);
  if (cycle) {
    const within = cyclesWithin(workspace.records.cycles, cycle);
    conditions.push(({ cycleId }) => cycleId !== undefined && within.has(cycleId));
  }
  if (status.length > 0) {
    const board = workspace.scores();
    conditions.push(({ id }) => status.includes(board.scoreOf(id)?.status ?? 'no-data'));
  }
  if (notReportedSince) conditions.push(unreported(workspace, notReportedSince));
  if (confidenceBelow !== undefined) {
    conditions.push(({ id }) => (confidenceOf(workspace, id) ?? Infinity) < confidenceBelow);
  }
  if (filter.withFinding) {
    const found = source.found();
    conditions.push(({ id }) => found.has(id));
  }
  return conditions;
}

function unreported(workspace: Workspace, day: string): Condition {
  const board = workspace.scores();
  const starts = new Map<string, number>();
  return ({ id, ownerId }) => {
    const reportedAt = board.scoreOf(id)?.reportedAt;
    if (!reportedAt) return true;
    const zone = zoneOf(workspace.records, ownerId);
    let start = starts.get(zone);
    if (start === undefined) {
      start = startOfDay(day, zone);
      starts.set(zone, start);
    }
    return Date.parse(reportedAt) < start;
  };
}
