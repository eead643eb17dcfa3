import * as z from 'zod/mini';
import { PersonId, ReviewBriefId } from './ids.ts';
import { type Frozen, Day, Fraction, Instant, finite, text } from './primitives.ts';
import { isReadByAnother, isSpan } from './record-rules.ts';

const words = (max: number) =>
  z.exactOptional(text(max).check(z.describe('Absent once it was erased.')));

/** What evidence there is about somebody's work. */
export const EvidenceKind = z.enum([
  'check-in',
  'grade',
  'feedback',
  'recognition',
  'meeting',
  'action',
]);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** Names a piece of evidence: a record, and the moment at which it falls. */
export const EvidenceRef = z.strictObject({
  kind: EvidenceKind,
  id: text(100).check(z.describe('Of the check-in, closed goal, feedback and so on.')),
  under: z.exactOptional(
    text(100).check(z.describe('The goal or series that it hangs on, where it is on one.')),
  ),
  at: Instant,
});
export type EvidenceRef = Frozen<z.infer<typeof EvidenceRef>>;

/** A piece of evidence with its place in the period of the person it is about. */
export const PlacedEvidence = z.strictObject({
  ...EvidenceRef.shape,
  day: Day.check(z.describe('On which it falls where the person is.')),
  u: Fraction.check(z.describe('How much of their working time in the period lay before it.')),
});
export type PlacedEvidence = Frozen<z.infer<typeof PlacedEvidence>>;

/** A piece of evidence as a brief keeps it: its place stays, whatever becomes of it and of calendars. */
export const SeenItem = z.strictObject({
  ...PlacedEvidence.shape,
  id: z.exactOptional(
    EvidenceRef.shape.id.check(z.describe('Not told to a reader who no longer sees it.')),
  ),
  shown: z.exactOptional(
    z.boolean().check(z.describe('Whoever it was shared with saw it too, when it was.')),
  ),
});
export type SeenItem = Frozen<z.infer<typeof SeenItem>>;

/** What a brief saw when it was written: the version of the workspace, and the evidence that there was. */
export const SeenEvidence = z.strictObject({
  version: z.int().check(z.gte(0)),
  at: Instant,
  months: z
    .array(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)))
    .check(
      z.maxLength(200),
      z.describe('Of the period, 2026-04: those in which the person worked.'),
    ),
  warning: z
    .strictObject({ above: finite(), fromItems: z.int().check(z.gte(0)) })
    .check(z.describe('The settings of recency as they were.')),
  items: z.array(SeenItem).check(z.maxLength(20_000)),
});
export type SeenEvidence = Frozen<z.infer<typeof SeenEvidence>>;

/** What somebody writes about their own period, or about that of a report, resting on evidence. */
export const ReviewBrief = z
  .strictObject({
    id: ReviewBriefId,
    writerId: PersonId,
    aboutId: PersonId,
    start: Day,
    end: Day,
    startedAt: Instant,
    seen: SeenEvidence,
    cited: z._default(
      z.array(SeenItem).check(z.maxLength(500), z.describe('Of what it saw; in order of time.')),
      [],
    ),
    text: words(20_000),
    editedAt: z.exactOptional(Instant),
    sharedAt: z.exactOptional(
      Instant.check(z.describe('Since when the other one reads it; nothing changes in it after.')),
    ),
    readerId: z.exactOptional(
      PersonId.check(
        z.describe(
          'Of a review of oneself: who managed the person when it was shared, and reads it since. A later one does not.',
        ),
      ),
    ),
    comments: z._default(
      z
        .array(z.strictObject({ id: text(100), by: PersonId, at: Instant, text: words(5000) }))
        .check(
          z.maxLength(200),
          z.describe('By the two who read it, once it is shared. Oldest first.'),
        ),
      [],
    ),
    withdrawnAt: z.exactOptional(Instant.check(z.describe('A draft that was given up.'))),
  })
  .check(
    z.refine(isSpan, { path: ['end'], error: 'end is not before start' }),
    z.refine(isReadByAnother, {
      path: ['readerId'],
      error: 'a review of oneself that was shared may name its reader, and no other does',
    }),
  );
export type ReviewBrief = Frozen<z.infer<typeof ReviewBrief>>;
