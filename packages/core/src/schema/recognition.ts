import * as z from 'zod/mini';
import { CompanyValueId, GoalId, PersonId, RecognitionId } from './ids.ts';
import { type Frozen, Instant, text } from './primitives.ts';
import { isOfDifferent, isOfOthers } from './record-rules.ts';

/** How somebody answers a recognition. */
export const Reaction = z.enum(['thanks', 'well-done', 'heart', 'celebrate', 'insight']);
export type Reaction = z.infer<typeof Reaction>;

/** Thanks to somebody, or to several, for something they did. */
export const Recognition = z
  .strictObject({
    id: RecognitionId,
    from: PersonId,
    to: z
      .array(PersonId)
      .check(
        z.minLength(1),
        z.maxLength(50),
        z.refine(isOfDifferent, { error: 'expected each person once' }),
      ),
    at: Instant,
    text: z.exactOptional(text(2000).check(z.describe('Absent once it was taken back or erased.'))),
    valueId: z.exactOptional(CompanyValueId),
    goalId: z.exactOptional(GoalId),
    reactions: z._default(
      z
        .array(z.strictObject({ by: PersonId, reaction: Reaction }))
        .check(z.maxLength(5000), z.describe('Each person once with each reaction.')),
      [],
    ),
    withdrawnAt: z.exactOptional(Instant),
  })
  .check(
    z.refine(isOfOthers, {
      path: ['to'],
      error: 'recognition is of others',
    }),
  );
export type Recognition = Frozen<z.infer<typeof Recognition>>;
