import * as z from 'zod/mini';
import { CheckInId, CommentId, GoalId, PersonId } from './ids.ts';
import { type Frozen, Instant, text } from './primitives.ts';
import { hasTextUntilWithdrawn } from './record-rules.ts';

/**
 * A word on a goal, or on one check-in of it, seen by whoever sees the goal. Its author may change it or
 * take it back; then the text goes and the place stays, so that replies still stand under something.
 */
export const Comment = z
  .strictObject({
    id: CommentId,
    goalId: GoalId,
    checkInId: z.exactOptional(
      CheckInId.check(
        z.describe('The check-in of the goal that it is on; else it is on the goal.'),
      ),
    ),
    replyTo: z.exactOptional(
      CommentId.check(z.describe('The comment in the same place that it answers.')),
    ),
    by: PersonId,
    at: Instant.check(z.describe('When it was made; later changes do not move it.')),
    text: z.exactOptional(text(4000).check(z.describe('Absent once it was taken back.'))),
    editedAt: z.exactOptional(Instant),
    withdrawnAt: z.exactOptional(Instant),
  })
  .check(
    z.refine(hasTextUntilWithdrawn, {
      path: ['text'],
      error: 'a comment has a text until it is taken back, and none from then on',
    }),
  );
export type Comment = Frozen<z.infer<typeof Comment>>;
