import type { PerfError } from '../../errors.ts';
import type { Comment } from '../../schema/comment.ts';
import type { CommentId, GoalId } from '../../schema/ids.ts';
import type { Records } from '../../goals/records.ts';
import { notFound } from '../references.ts';

/**
 * Checks where a comment is to stand: on a check-in of its goal, in answer to a comment in the same place.
 *
 * @param records - With the goal, which the caller has made sure of.
 * @throws PerfError `not-found` for a check-in or a comment that is not there.
 */
export function assertPlace(
  records: Pick<Records, 'checkInsOf' | 'commentsOf'>,
  { goalId, checkInId, replyTo }: Pick<Comment, 'goalId' | 'checkInId' | 'replyTo'>,
): void {
  if (checkInId !== undefined && !records.checkInsOf(goalId).some(({ id }) => id === checkInId)) {
    throw notFound(`check-in on the goal ${goalId} with the id`, checkInId);
  }
  if (replyTo === undefined) return;
  const answered = knownComment(records, goalId, replyTo);
  if (answered.checkInId !== checkInId) throw notFound('comment in the same place,', replyTo);
}

/** @throws PerfError `not-found` for a comment that is not on that goal. */
export function knownComment(
  records: Pick<Records, 'commentsOf'>,
  goalId: GoalId,
  commentId: CommentId,
): Comment {
  const found = records.commentsOf(goalId).find(({ id }) => id === commentId);
  if (!found) throw noComment(goalId, commentId);
  return found;
}

/** The refusal of a comment that is not on a goal. */
export function noComment(goalId: GoalId, commentId: CommentId): PerfError {
  return notFound(`comment on the goal ${goalId} with the id`, commentId);
}
