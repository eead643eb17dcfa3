import { instantOf } from '../calendar.ts';
import { lifeAt } from '../goals/lifecycle.ts';
import type { Goal } from '../schema/goal.ts';
import { kinds } from './codes.ts';
import { heldProgress, overrideAt } from './override.ts';
import type { GoalReader } from './goal-reader.ts';
import { type GoalScore, type Progress, statuses } from './score.ts';
import type { Moment } from './scored.ts';

/** The score of one goal as an object, from the columns. */
export function scoreFrom(
  { scored, raw }: Pick<GoalReader, 'scored' | 'raw'>,
  index: number,
  moment: Moment,
): GoalScore {
  const { columns, details, dates, goals } = scored;
  const goal = goals[index] as Goal;
  const basis = columns.basis[index] as number;
  const detail = -1 - basis;
  const reportedAt = columns.reportedAt[index] as number;
  const progress = (detail < 0 ? columns.worth[index] : details.computed[detail]) as number;
  const expected = (detail < 0 ? dates.expected[basis] : details.expected[detail]) as number;
  const computed = computedFrom(columns.kind[index] as number, progress, raw.get(goal.id));
  const isHeld = detail >= 0 && details.isHeld[detail] === 1;
  return {
    goalId: goal.id,
    progress: (isHeld ? heldFrom(goal, moment) : null) ?? computed,
    computed,
    expected,
    status: statuses[columns.status[index] as number] ?? 'no-data',
    reportedAt: reportedAt === -Infinity ? null : instantOf(reportedAt),
    worst: detail < 0 ? null : (goals[details.worst[detail] as number]?.id ?? null),
  };
}

function computedFrom(code: number, progress: number, raw: number = progress): Progress {
  const kind = kinds[code] ?? 'no-data';
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

function heldFrom(goal: Goal, moment: Moment): Progress | null {
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
