import { isSame } from '../goals/same.ts';
import type { Goal, GoalLink, Outcome, Override } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { type GoalScore, progressOf } from '../scoring/score.ts';
import { type Cause, type PlanField, cause } from './causes.ts';
import { reportsSince } from './reports-since.ts';
import { type SeenState, goalIn } from './seen-state.ts';

/** What happened to one goal between two states, in the order of `causeKinds`; empty for nothing. */
export function causesOfGoal(from: SeenState, to: SeenState, goalId: GoalId): readonly Cause[] {
  const [before, after] = [goalIn(from, goalId), goalIn(to, goalId)];
  if (!after) return before ? [cause('goal-gone', { goalId })] : [];
  if (!before) return [cause('new-goal', { goalId, kind: after.kind })];
  const reports = reportCauses(from, to, after);
  if (before === after) return reports;
  const score = to.scores().scoreOf(goalId);
  return [
    ...stateCauses(before, after, score),
    ...reports,
    ...planCauses(before, after),
    ...linkCauses(before, after),
    ...overrideCauses(before, after),
    ...(before.ownerId === after.ownerId
      ? []
      : [cause('reassigned', { goalId, from: before.ownerId, to: after.ownerId })]),
  ];
}

function stateCauses(before: Goal, after: Goal, score: GoalScore | undefined): readonly Cause[] {
  const goalId = after.id;
  const [was, is] = [before.outcome, after.outcome];
  if (before.state === after.state) {
    if (isSame(was, is)) return [];
    const moved = gradeOf(was) !== gradeOf(is) || was?.proposed !== is?.proposed;
    return moved ? [cause('regraded', { goalId, from: gradeOf(was), to: gradeOf(is) })] : [];
  }
  if (after.state === 'cancelled') return [cause('cancelled', { goalId, from: before.state })];
  if (after.state === 'closed') {
    return [cause('closed', { goalId, grade: gradeOf(is), status: score?.status ?? 'no-data' })];
  }
  return [cause('state-moved', { goalId, from: before.state, to: after.state })];
}

function gradeOf(outcome: Outcome | undefined): number | null {
  return outcome?.grade ?? null;
}

function reportCauses(from: SeenState, to: SeenState, goal: Goal): readonly Cause[] {
  const { checkIns, observationIds, goneIds } = reportsSince(from, to, goal);
  if (checkIns.length === 0 && observationIds.length === 0 && goneIds.length === 0) return [];
  const goalId = goal.id;
  const moved = {
    goalId,
    before: progressOf(from.scores().scoreOf(goalId)),
    after: progressOf(to.scores().scoreOf(goalId)),
  };
  const checkInIds = checkIns.map(({ id }) => id);
  return [
    ...(checkInIds.length > 0 ? [cause('checked-in', { ...moved, checkInIds })] : []),
    ...(observationIds.length > 0 ? [cause('observed', { ...moved, observationIds })] : []),
    ...(goneIds.length > 0 ? [cause('report-gone', { goalId, ids: goneIds })] : []),
  ];
}

const planFields = [
  ...(['kind', 'start', 'due', 'pace', 'ambition', 'driver'] as const),
  ...(['teamId', 'cycleId', 'continues'] as const),
] satisfies readonly PlanField[];

function planCauses(before: Goal, after: Goal): readonly Cause[] {
  const goalId = after.id;
  const [from, to] = [before.measure ?? null, after.measure ?? null];
  const fields = planFields.filter((field) => !isSame(before[field], after[field]));
  return [
    ...(isSame(from, to) ? [] : [cause('target-edited', { goalId, from, to })]),
    ...(fields.length > 0 ? [cause('plan-edited', { goalId, fields })] : []),
  ];
}

function linkCauses(before: Goal, after: Goal): readonly Cause[] {
  if (isSame(before.links, after.links)) return [];
  const goalId = after.id;
  const [was, is] = [contributing(before.links), contributing(after.links)];
  const from = [...was.keys()].filter((parentId) => !is.has(parentId)).sort();
  const to = [...is.keys()].filter((parentId) => !was.has(parentId)).sort();
  const weighed = [...is].flatMap(([parentId, weight]) => {
    const earlier = was.get(parentId);
    if (earlier === undefined || earlier === weight) return [];
    return [cause('weight-edited', { goalId, parentId, from: earlier, to: weight })];
  });
  const isMoved = from.length > 0 || to.length > 0;
  return [...weighed, ...(isMoved ? [cause('realigned', { goalId, from, to })] : [])];
}

/** The weights of the links that move a parent. */
function contributing(links: readonly GoalLink[]): ReadonlyMap<GoalId, number> {
  const found = links.filter(({ role }) => role === 'contributes');
  return new Map(found.map(({ parentId, weight }) => [parentId, weight]));
}

function overrideCauses(before: Goal, after: Goal): readonly Cause[] {
  const [was, is] = [saidBy(before.override), saidBy(after.override)];
  if (isSame(was, is)) return [];
  const goalId = after.id;
  if (!is) return [cause('override-cleared', { goalId })];
  const { progress = null, status = null } = is;
  return [cause('override-set', { goalId, progress, status })];
}

/** What of an override counts; its reason may be rewritten after an erasure. */
function saidBy(override: Override | undefined): Omit<Override, 'reason' | 'by'> | undefined {
  if (!override) return undefined;
  const { reason: _reason, by: _by, ...counts } = override;
  return counts;
}
