import type { Changed, GoalId, Records } from '@throughline/core';

/** What rows tell of by goal; whatever else they tell of may show in any of them. */
const byGoal: ReadonlySet<string> = new Set(['goals', 'checkIns']);
/** Of more goals nobody looks up whose check-ins came: there are fewer rows in view than that. */
const few = 200;

/**
 * The goals whose rows may read differently after a change; others may be among them.
 *
 * @param records - As they are after the change.
 * @returns `undefined` where it may be any row, such as after a change of names, cycles or rights.
 */
export function touchedRows(changed: Changed, records: Records): ReadonlySet<GoalId> | undefined {
  // It was told when it was done here, and no row says what is stored.
  if (changed.cause === 'stored') return changed.scores;
  for (const collection of changed.records.keys()) if (!byGoal.has(collection)) return undefined;
  const reported = reportedGoals(changed, records);
  if (!reported) return undefined;
  const goals = (changed.records.get('goals') ?? []) as Iterable<GoalId>;
  return new Set([...changed.scores, ...goals, ...withAbove(reported, records)]);
}

/**
 * The goals that check-ins are on, as far as scores differ by them. `undefined` where that leaves a check-in out:
 * one that was taken back says no more where it was.
 */
function reportedGoals(
  { records: changed, scores }: Changed,
  records: Records,
): ReadonlySet<GoalId> | undefined {
  const left = new Set(changed.get('checkIns'));
  const goals = new Set<GoalId>();
  if (left.size > 0 && scores.size > few) return undefined;
  for (const goalId of left.size > 0 ? scores : []) {
    for (const { id } of records.checkInsOf(goalId)) if (left.delete(id)) goals.add(goalId);
  }
  return left.size > 0 ? undefined : goals;
}

/** A row tells when what counts below its goal was last reported on, so those above are concerned as well. */
function withAbove(goalIds: ReadonlySet<GoalId>, { goals }: Records): ReadonlySet<GoalId> {
  const all = new Set(goalIds);
  for (const id of all) for (const link of goals.get(id)?.links ?? []) all.add(link.parentId);
  return all;
}
