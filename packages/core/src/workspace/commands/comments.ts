import { PerfError, type Versions } from '../../errors.ts';
import { CommentAdd, CommentEdit, CommentWithdraw } from '../../schema/comment-commands.ts';
import type { Comment } from '../../schema/comment.ts';
import type { CommentId, GoalId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import type { RecordKey } from '../storage.ts';
import { assertPlace, knownComment } from './comment-place.ts';
import { conflictOf } from './fields.ts';
import { assertNew, knownGoal } from './known.ts';

/** `comment.add`: a word on a goal or on a check-in. A goal that is over takes comments too. */
export const commentAdd = commandSpec({
  type: 'comment.add',
  does: 'Adds a comment to a goal, to one of its check-ins, or in answer to another comment.',
  schema: CommentAdd,
  decide(records, input, context) {
    knownGoal(records, input.goalId, context);
    assertPlace(records, input);
    const id = context.newId() as CommentId;
    assertNew(records, 'comments', id);
    const record: Comment = { ...input, id, by: context.viewer, at: context.now };
    return [{ collection: 'comments', record }];
  },
  basis: (_records, { goalId }) => seenGoal(goalId),
});

/** `comment.edit`: another text, in place of the one that the author saw. */
export const commentEdit = commandSpec({
  type: 'comment.edit',
  does: 'Replaces the text of a comment of one’s own, if it still is as it was shown.',
  schema: CommentEdit,
  decide(records, { goalId, commentId, text, base }, { now }) {
    const comment = knownComment(records, goalId, commentId);
    const versions = [{ field: 'text', base, theirs: comment.text ?? null, yours: text }];
    if (comment.text === undefined) throw takenBack(comment, versions);
    if (comment.text === text) return [];
    if (comment.text !== base) throw conflictOf(commentId, versions);
    return [{ collection: 'comments', record: { ...comment, text, editedAt: now } }];
  },
});

/** `comment.withdraw`: the text goes, the place stays, so that replies still stand under something. */
export const commentWithdraw = commandSpec({
  type: 'comment.withdraw',
  does: 'Takes back a comment of one’s own; its text goes and its place stays.',
  schema: CommentWithdraw,
  decide(records, { goalId, commentId }, { now }) {
    const { text, ...place } = knownComment(records, goalId, commentId);
    if (text === undefined) return [];
    return [{ collection: 'comments', record: { ...place, withdrawnAt: now } }];
  },
});

/** Whoever loses sight of the goal at the same time may no longer comment on it. */
function seenGoal(goalId: GoalId): readonly RecordKey[] {
  return [{ collection: 'goals', id: goalId }];
}

function takenBack({ id }: Comment, versions: readonly Versions[]): PerfError {
  const message = `The comment ${id} was taken back and has no text; a new one can be added.`;
  return new PerfError('wrong-state', message, { ids: [id], versions });
}
