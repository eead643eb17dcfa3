import { instantOf } from '../calendar.ts';
import type { GoalId } from '../schema/ids.ts';
import type { ResultKind } from './columns.ts';
import type { Scored } from './pass.ts';
import type { GoalScore, Progress } from './score.ts';

/** The score of one goal as an object, from the columns. */
export function scoreFrom({ graph, columns }: Scored, index: number): GoalScore {
  const computedKind = columns.computedKind[index] ?? 'no-data';
  const computed = columns.computed[index] as number;
  const raw = columns.raw[index] as number;
  const isHeld = columns.isHeld[index] === 1;
  const progress = columns.progress[index] as number;
  const reportedAt = columns.reportedAt[index] as number;
  return {
    goalId: graph.ids[index] as GoalId,
    progress: progressFrom(columns.kind[index] ?? 'no-data', progress, isHeld ? progress : raw),
    computed: progressFrom(computedKind, computed, raw),
    expected: columns.expected[index] as number,
    status: columns.status[index] ?? 'no-data',
    reportedAt: reportedAt === -Infinity ? null : instantOf(reportedAt),
    worst: graph.ids[columns.worst[index] as number] ?? null,
  };
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

function progressFrom(kind: ResultKind, progress: number, raw: number): Progress {
  switch (kind) {
    case 'scored':
      return { kind, progress, raw };
    case 'no-data':
      return { kind };
    case 'degenerate':
    case 'nothing-to-score':
      return { kind: 'undefined', reason: kind };
  }
}
