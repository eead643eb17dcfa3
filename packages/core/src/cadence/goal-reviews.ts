import { epochOf } from '../calendar.ts';
import { compareMade } from '../goals/rhythm-records.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { DoneElsewhere } from './due-of.ts';

/** The goals that a review is about: somebody's active objectives, all their active goals where there are none. */
export function reviewedGoals(active: readonly Goal[]): readonly Goal[] {
  const objectives = active.filter(({ kind }) => kind === 'objective');
  return objectives.length > 0 ? objectives : active;
}

/**
 * The reviews that somebody did of some goals. One is done once they have said a word on each of the goals
 * since the review before: checked in on it or commented on it. It takes no record of its own.
 *
 * @param goals - At least one.
 * @returns Each with its last word; and as command the next word that is missing: a comment on the goal that
 *   has waited for the longest.
 */
export function goalReviews(
  personId: PersonId,
  goals: readonly Goal[],
  records: Pick<Records, 'checkInsOf' | 'commentsOf'>,
): DoneElsewhere {
  const words = goals.flatMap(({ id }) => wordsOn(id, personId, records)).sort(compareMade);
  const done: { readonly id: string; readonly at: Instant }[] = [];
  let open = new Set(goals.map(({ id }) => id));
  for (const { id, at, goalId } of words) {
    open.delete(goalId);
    if (open.size > 0) continue;
    done.push({ id, at });
    open = new Set(goals.map((goal) => goal.id));
  }
  const last = new Map(words.map(({ goalId, at }) => [goalId, epochOf(at)]));
  const waiting = [...open].sort(
    (a, b) => (last.get(a) ?? -Infinity) - (last.get(b) ?? -Infinity) || (a < b ? -1 : 1),
  );
  return { done, command: { type: 'comment.add', input: { goalId: waiting[0] } } };
}

/** What somebody said on a goal; what they took back again is not said. */
function wordsOn(
  goalId: GoalId,
  personId: PersonId,
  records: Pick<Records, 'checkInsOf' | 'commentsOf'>,
) {
  const comments = records.commentsOf(goalId).filter(({ text }) => text !== undefined);
  const own = [...records.checkInsOf(goalId), ...comments].filter(({ by }) => by === personId);
  return own.map(({ id, at }) => ({ id, at, goalId }));
}
