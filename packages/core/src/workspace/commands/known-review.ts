import { seesRecord } from '../../access/sees-record.ts';
import { PerfError } from '../../errors.ts';
import type { Records } from '../../goals/records.ts';
import { managersAbove } from '../../organisation.ts';
import type { PersonId, ReviewBriefId } from '../../schema/ids.ts';
import type { ReviewBrief } from '../../schema/review.ts';
import type { Context } from '../command.ts';
import { notFound } from '../references.ts';
import type { RecordKey } from '../storage.ts';

type Naming = { readonly briefId: ReviewBriefId };

/**
 * The review of an id.
 *
 * @throws PerfError `not-found`, alike for one that is not there and for one that the viewer may not see.
 */
export function knownReview(
  records: Records,
  briefId: ReviewBriefId,
  viewer: PersonId,
): ReviewBrief {
  const brief = records.growth.reviewBriefs.get(briefId);
  if (brief && seesRecord(viewer, 'reviewBriefs', brief, records).allowed) return brief;
  throw noReview(briefId);
}

/** The refusal of a review that is not there, in the same words for one out of sight. */
export function noReview(briefId: ReviewBriefId): PerfError {
  return notFound('review', briefId);
}

/** The refusal of a command that names a review out of sight; `undefined` where it is in view. */
export function unknownReview(
  { briefId }: Partial<Naming>,
  viewer: PersonId,
  records: Records,
): PerfError | undefined {
  if (briefId === undefined) return undefined;
  const brief = records.growth.reviewBriefs.get(briefId);
  const isSeen = brief && seesRecord(viewer, 'reviewBriefs', brief, records).allowed;
  return isSeen ? undefined : noReview(briefId);
}

/**
 * A review that is still being written.
 *
 * @throws PerfError `wrong-state` for one that was shared or withdrawn; as `knownReview`.
 */
export function knownDraft(
  records: Records,
  briefId: ReviewBriefId,
  viewer: PersonId,
): ReviewBrief {
  const brief = knownReview(records, briefId, viewer);
  if (brief.sharedAt === undefined && brief.withdrawnAt === undefined) return brief;
  const message =
    brief.sharedAt === undefined
      ? `The review ${briefId} was withdrawn; a new one can be started.`
      : `The review ${briefId} was shared and stays as it is; a comment can be added.`;
  throw new PerfError('wrong-state', message, { ids: [briefId] });
}

/** The people between the subject of a review and its writer: while they stand so, it may be written. */
export function lineBetween(
  { people }: Pick<Records, 'people'>,
  aboutId: PersonId,
  writerId: PersonId,
): readonly RecordKey[] {
  if (aboutId === writerId) return [];
  const above = [aboutId, ...managersAbove(people, aboutId)];
  return above.slice(0, above.indexOf(writerId)).map((id) => ({ collection: 'people', id }));
}

/** What a change of a draft rests on, beside the draft. */
export function restsOnLine(
  records: Records,
  { briefId }: Naming,
  { viewer }: Pick<Context, 'viewer'>,
): readonly RecordKey[] {
  const brief = records.growth.reviewBriefs.get(briefId);
  return brief ? lineBetween(records, brief.aboutId, viewer) : [];
}
