import { instantOf } from '../calendar.ts';
import { lifeAt } from '../goals/lifecycle.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { kinds } from './codes.ts';
import type { Columns } from './columns.ts';
import { heldProgress, overrideAt } from './override.ts';
import type { Moment, Scored } from './pass.ts';
import { type GoalScore, type Progress, statuses } from './score.ts';

/** The score of one goal as an object, from the columns. */
export function scoreFrom(
  { graph, goals, columns }: Scored,
  index: number,
  moment: Moment,
): GoalScore {
  const computed = computedFrom(columns, index);
  const reportedAt = columns.reportedAt[index] as number;
  return {
    goalId: graph.ids[index] as GoalId,
    progress: heldFrom(goals[index] as Goal, columns, index, moment) ?? computed,
    computed,
    expected: columns.expected[index] as number,
    status: statuses[columns.status[index] as number] ?? 'no-data',
    reportedAt: reportedAt === -Infinity ? null : instantOf(reportedAt),
    worst: graph.ids[columns.worst[index] as number] ?? null,
  };
}

function computedFrom(columns: Columns, index: number): Progress {
  const kind = kinds[columns.kind[index] as number] ?? 'no-data';
  const progress = columns.computed[index] as number;
  switch (kind) {
    case 'scored':
      return {
        kind,
        progress,
        raw: columns.takes[index] === 0 ? (columns.ownRaw[index] as number) : progress,
      };
    case 'no-data':
      return { kind };
    case 'degenerate':
    case 'nothing-to-score':
      return { kind: 'undefined', reason: kind };
  }
}

function heldFrom(goal: Goal, columns: Columns, index: number, moment: Moment): Progress | null {
  if (columns.isHeld[index] !== 1) return null;
  return heldProgress(lifeAt(goal, moment.knownUntil), overrideAt(goal, moment));
}

/** Whether two scores say the same in every field. */
export function isSameScore(a: GoalScore, b: GoalScore): boolean {
  return (
    a.goalId === b.goalId &&
    a.expected === b.expected &&
    a.status === b.status &&
    a.reportedAt === b.reportedAt &&
    a.worst === b.worst &&
    isSameProgress(a.progress, b.progress) &&
    isSameProgress(a.computed, b.computed)
  );
}

function isSameProgress(a: Progress, b: Progress): boolean {
  if (a.kind === 'scored' && b.kind === 'scored')
    return a.progress === b.progress && a.raw === b.raw;
  if (a.kind === 'undefined' && b.kind === 'undefined') return a.reason === b.reason;
  return a.kind === b.kind;
}
