import {
  type Goal,
  type GoalId,
  type GoalScore,
  type Scoreboard,
  type Steps,
  type Workspace,
  progressOf,
  standingCheckIns,
} from '@throughline/core';
import { ownerOf } from '../parts/owner.ts';
import { statusRank } from '../parts/status-rank.ts';
import type { Sort, SortKey } from './tree-settings.ts';
import type { Tree } from './tree-shape.ts';

/** What sorting reads. */
export interface SortSource {
  readonly workspace: Workspace;
  /** A BCP 47 tag: whose order names are in. */
  readonly language: string;
  /** Scores of six weeks ago; asked for where trends are compared. */
  readonly earlier: () => Scoreboard;
}

/** So many goals are read in one step. */
const perStep = 500;

/**
 * Compares two nodes of a tree by what siblings are to be sorted by; what has no value comes last, either way.
 * What that is of each goal is read in steps.
 */
export function* comparisonSteps(
  tree: Tree,
  { key, descending }: Sort,
  source: SortSource,
): Steps<(a: number, b: number) => number> {
  const sign = descending ? -1 : 1;
  if (key === 'title') {
    const titles = new Intl.Collator(source.language, { numeric: true });
    const title = (node: number) => tree.goals[node]?.title ?? '';
    return (a, b) => sign * titles.compare(title(a), title(b));
  }
  const values = yield* valuesOf(tree, key, source);
  return (a, b) => {
    const [one, other] = [values[a] as number, values[b] as number];
    if (one === other) return 0;
    if (Number.isNaN(one)) return Number.isNaN(other) ? 0 : 1;
    return Number.isNaN(other) ? -1 : sign * (one - other);
  };
}

/** A number for each node by which it is sorted, NaN where there is none. */
function* valuesOf(
  tree: Tree,
  key: Exclude<SortKey, 'title'>,
  source: SortSource,
): Steps<Float64Array> {
  const valueOf = key === 'owner' ? yield* ownerRank(source, tree) : valueBy[key](source);
  const total = tree.goals.length;
  const values = new Float64Array(total);
  for (let node = 0; node < total; node++) {
    if (node % perStep === 0) yield { done: node, total };
    values[node] = valueOf(tree.goals[node] as Goal) ?? NaN;
  }
  return values;
}

type ValueOf = (goal: Goal) => number | null | undefined;

const valueBy: Readonly<
  Record<Exclude<SortKey, 'title' | 'owner'>, (source: SortSource) => ValueOf>
> = {
  progress: scoreValue((score) => progressOf(score)),
  gap: scoreValue(gapOf),
  status: scoreValue(({ status }) => statusRank(status)),
  reported: scoreValue(({ reportedAt }) => (reportedAt ? Date.parse(reportedAt) : null)),
  confidence:
    ({ workspace }) =>
    ({ id }) =>
      confidenceOf(workspace, id),
  trend: ({ workspace, earlier }) => {
    const [now, then] = [workspace.scores(), earlier()];
    return ({ id }) => trendOf(now.scoreOf(id), then.scoreOf(id));
  },
  due:
    ({ workspace }) =>
    ({ id }) =>
      dueOf(workspace, id),
};

function scoreValue(valueOf: (score: GoalScore) => number | null) {
  return ({ workspace }: SortSource): ValueOf => {
    const board = workspace.scores();
    return ({ id }) => {
      const score = board.scoreOf(id);
      return score && valueOf(score);
    };
  };
}

/** Progress less what is expected, as fractions: below 0 for what is behind; `null` where nothing is scored. */
export function gapOf(score: GoalScore): number | null {
  const progress = progressOf(score);
  return progress === null ? null : progress - score.expected;
}

/** How far progress moved between two scores, as fractions; `null` where either is missing. */
export function trendOf(now: GoalScore | undefined, then: GoalScore | undefined): number | null {
  const [last, first] = [progressOf(now), progressOf(then)];
  return last === null || first === null ? null : last - first;
}

/** The confidence that was given last, a fraction. */
export function confidenceOf(workspace: Workspace, goalId: GoalId): number | undefined {
  const checkIns = workspace.records.checkInsOf(goalId);
  if (checkIns.length === 0) return undefined;
  return standingCheckIns(checkIns, Infinity).findLast((it) => it.confidence !== undefined)
    ?.confidence;
}

function dueOf({ records }: Workspace, goalId: GoalId): number | undefined {
  const due = records.goals.get(goalId)?.due;
  return due === undefined ? undefined : Date.parse(due);
}

/** Names are compared once each, not once for each goal that somebody owns. */
function* ownerRank({ workspace, language }: SortSource, { goals }: Tree): Steps<ValueOf> {
  const { records } = workspace;
  const ownerIdOf = (goal: Goal) => records.goals.get(goal.id)?.ownerId ?? goal.ownerId;
  const names = new Map<string, string>();
  for (const [node, goal] of goals.entries()) {
    if (node % perStep === 0) yield { done: node, total: goals.length };
    const ownerId = ownerIdOf(goal);
    if (!names.has(ownerId)) names.set(ownerId, ownerOf(workspace, { ...goal, ownerId }).name);
  }
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  const sorted = [...names].sort(([, a], [, b]) => compare(a, b));
  const rank = new Map(sorted.map(([id], at) => [id, at]));
  return (goal) => rank.get(ownerIdOf(goal));
}
