import type { Goal, GoalId, PersonId, WorkspaceReading } from '@throughline/core';
import { statusRank } from '../parts/status-rank.ts';

/** The goals of a person that the viewer may see. */
export interface PersonGoals {
  /** Those that they own and that go on, the worst first. */
  readonly own: readonly Goal[];
  /** Those of others that they contribute to and that go on, the worst first. */
  readonly contributed: readonly Goal[];
  /** Closed and cancelled ones, the latest first. */
  readonly over: readonly Goal[];
}

/** The goals of a person. Who contributes to what is kept nowhere, so all goals are looked through. */
export function personGoals(
  { records, scores }: Pick<WorkspaceReading, 'records' | 'scores'>,
  personId: PersonId,
): PersonGoals {
  const own = records.goalsOf(personId).flatMap((id) => records.goals.get(id) ?? []);
  const contributed: Goal[] = [];
  for (const goal of records.goals.values()) {
    if (goal.ownerId !== personId && goal.contributors.includes(personId)) contributed.push(goal);
  }
  const board = scores();
  const rankOf = (id: GoalId) => statusRank(board.scoreOf(id)?.status ?? 'draft');
  const worstFirst = (a: Goal, b: Goal) => rankOf(a.id) - rankOf(b.id) || byDue(a, b);
  return {
    own: own.filter(goesOn).sort(worstFirst),
    contributed: contributed.filter(goesOn).sort(worstFirst),
    over: [...own, ...contributed].filter((goal) => !goesOn(goal)).sort((a, b) => byDue(b, a)),
  };
}

function goesOn({ state }: Goal): boolean {
  return state !== 'closed' && state !== 'cancelled';
}

function byDue(a: Goal, b: Goal): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
