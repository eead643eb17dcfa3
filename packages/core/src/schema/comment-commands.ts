import * as z from 'zod/mini';
import { Comment } from './comment.ts';
import { CommentId, GoalId } from './ids.ts';
import { type Frozen, text } from './primitives.ts';

const words = text(4000);

/** A new comment; who makes it and when comes from the workspace. */
export const CommentAdd = z.strictObject({
  goalId: GoalId,
  checkInId: Comment.shape.checkInId,
  replyTo: Comment.shape.replyTo,
  text: words,
});
export type CommentAdd = Frozen<z.infer<typeof CommentAdd>>;

/** Another text for a comment of one's own, and the text that the author saw. */
export const CommentEdit = z.strictObject({
  goalId: GoalId,
  commentId: CommentId,
  text: words,
  base: words,
});
export type CommentEdit = Frozen<z.infer<typeof CommentEdit>>;

/** A comment of one's own to take back. */
export const CommentWithdraw = z.strictObject({ goalId: GoalId, commentId: CommentId });
export type CommentWithdraw = Frozen<z.infer<typeof CommentWithdraw>>;
