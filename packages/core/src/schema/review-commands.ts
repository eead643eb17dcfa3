import * as z from 'zod/mini';
import { PersonId, ReviewBriefId } from './ids.ts';
import { type Frozen, Day, text } from './primitives.ts';
import { EvidenceKind, EvidenceRef } from './review.ts';

const words = text(20_000);
const brief = { briefId: ReviewBriefId };

/** A new brief on somebody's period; what evidence there is comes from the workspace. */
export const ReviewStart = z
  .strictObject({
    personId: PersonId.check(z.describe('Whom it is about.')),
    start: Day,
    end: Day,
  })
  .check(
    z.refine(({ start, end }) => start <= end, { path: ['end'], error: 'end is not before start' }),
  );
export type ReviewStart = Frozen<z.infer<typeof ReviewStart>>;

/** Another text of a brief, and the one that its writer saw; `null` for none yet. */
export const ReviewWrite = z.strictObject({ ...brief, text: words, base: z.nullable(words) });
export type ReviewWrite = Frozen<z.infer<typeof ReviewWrite>>;

/** Pieces of evidence to rest on, or to rest on no longer. */
export const ReviewCite = z.strictObject({
  ...brief,
  items: z
    .array(z.strictObject({ kind: EvidenceKind, id: EvidenceRef.shape.id }))
    .check(z.minLength(1), z.maxLength(500)),
});
export type ReviewCite = Frozen<z.infer<typeof ReviewCite>>;

/** Names a brief. */
export const ReviewNamed = z.strictObject(brief);
export type ReviewNamed = Frozen<z.infer<typeof ReviewNamed>>;

/** A brief to share for good, and the text that its writer saw. */
export const ReviewShare = z.strictObject({ ...brief, base: words });
export type ReviewShare = Frozen<z.infer<typeof ReviewShare>>;

/** A word on a brief that was shared. */
export const ReviewComment = z.strictObject({ ...brief, text: text(5000) });
export type ReviewComment = Frozen<z.infer<typeof ReviewComment>>;
