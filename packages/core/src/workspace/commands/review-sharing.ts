import { eyesOf } from '../../access/eyes.ts';
import { seesEvidence } from '../../access/growth-guards.ts';
import { PerfError } from '../../errors.ts';
import type { Records } from '../../goals/records.ts';
import type { PersonId } from '../../schema/ids.ts';
import { ReviewComment, ReviewShare } from '../../schema/review-commands.ts';
import type { ReviewBrief, SeenItem } from '../../schema/review.ts';
import { commandSpec } from '../command-spec.ts';
import { baseConflict } from './fields.ts';
import { knownDraft, knownReview, restsOnLine } from './known-review.ts';

/**
 * `review.share`: the subject reads it from now on, one of oneself whoever manages one now, and nothing in it
 * changes any more. Which of its evidence that reader sees is noted now, so that their figures stay what they
 * are as well.
 */
export const reviewShare = commandSpec({
  type: 'review.share',
  does: 'Shares a review with the person it is about, or one’s own with one’s manager, for good, with the text that was shown.',
  schema: ReviewShare,
  decide(records, { briefId, base }, { viewer, now }) {
    const brief = knownDraft(records, briefId, viewer);
    if (brief.text === undefined) throw withoutText(briefId);
    const versions = { field: 'text', base, theirs: brief.text };
    if (brief.text !== base) throw baseConflict(briefId, versions);
    const readerId = ownReader(brief, records);
    const eyes = eyesOf(readerId ?? brief.aboutId, records);
    const noted = (item: SeenItem) => (seesEvidence(item, eyes) ? { ...item, shown: true } : item);
    const seen = { ...brief.seen, items: brief.seen.items.map(noted) };
    const cited = brief.cited.map(noted);
    const shared = { ...brief, seen, cited, sharedAt: now };
    const record = readerId === undefined ? shared : { ...shared, readerId };
    return [{ collection: 'reviewBriefs', record }];
  },
  basis: (records, input, context) => [
    ...restsOnLine(records, input, context),
    { collection: 'people', id: context.viewer },
  ],
});

/** `review.comment`: what its writer or its subject has to say to a review that was shared. */
export const reviewComment = commandSpec({
  type: 'review.comment',
  does: 'Adds a comment to a review that was shared, by one of the two who read it.',
  schema: ReviewComment,
  decide(records, { briefId, text }, { viewer, now, newId }) {
    const brief = knownReview(records, briefId, viewer);
    if (brief.sharedAt === undefined) throw notShared(briefId);
    const comments = [...brief.comments, { id: newId(), by: viewer, at: now, text }];
    return [{ collection: 'reviewBriefs', record: { ...brief, comments } }];
  },
});

/** Who reads a review of oneself once it is shared. */
function ownReader({ writerId, aboutId }: ReviewBrief, { people }: Records): PersonId | undefined {
  return writerId === aboutId ? people.get(aboutId)?.managerId : undefined;
}

function withoutText(briefId: string): PerfError {
  const message = `The review ${briefId} has no text; write one before it is shared.`;
  return new PerfError('wrong-state', message, { ids: [briefId] });
}

function notShared(briefId: string): PerfError {
  const message = `The review ${briefId} was not shared; comments come after that.`;
  return new PerfError('wrong-state', message, { ids: [briefId] });
}
