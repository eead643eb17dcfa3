import { dayOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { zoneOf } from '../../goals/lookup.ts';
import type { PersonId, ReviewBriefId } from '../../schema/ids.ts';
import { ReviewNamed, ReviewStart, ReviewWrite } from '../../schema/review-commands.ts';
import type { ReviewBrief, SeenEvidence } from '../../schema/review.ts';
import { evidence } from '../../reviews/evidence.ts';
import type { ReviewPeriod } from '../../reviews/measured-period.ts';
import type { Write } from '../command.ts';
import { type Deciding, commandSpec } from '../command-spec.ts';
import type { Everything } from '../state.ts';
import { visibleRecords } from '../visible-records.ts';
import { baseConflict } from './fields.ts';
import { assertNew } from './known.ts';
import { knownDraft, knownReview, lineBetween, restsOnLine } from './known-review.ts';

/** `review.start`: a draft on oneself or on somebody below, with the evidence that its writer sees now. */
export const reviewStart = commandSpec({
  type: 'review.start',
  does: 'Starts a review of a period, one’s own or of somebody below, on the evidence that there is.',
  schema: ReviewStart,
  decide(records, { personId, start, end }, context) {
    if (records.people.get(personId)?.erasedAt !== undefined) throw erased(personId);
    const seen = seenNow(records, personId, { start, end }, context);
    const id = context.newId() as ReviewBriefId;
    assertNew(records, 'reviewBriefs', id);
    const about = { writerId: context.viewer, aboutId: personId, start, end };
    return write({ id, ...about, startedAt: context.now, seen, cited: [], comments: [] });
  },
  basis: (records, { personId }, { viewer }) => lineBetween(records, personId, viewer),
});

/** `review.write`: another text, in place of the one that its writer saw. */
export const reviewWrite = commandSpec({
  type: 'review.write',
  does: 'Replaces the text of a draft of a review, if it still is as it was shown.',
  schema: ReviewWrite,
  decide(records, { briefId, text, base }, { viewer, now }) {
    const brief = knownDraft(records, briefId, viewer);
    if (brief.text === text) return [];
    const theirs = brief.text ?? null;
    if (theirs !== base) throw baseConflict(briefId, { field: 'text', base, theirs, yours: text });
    return write({ ...brief, text, editedAt: now });
  },
  basis: restsOnLine,
});

/**
 * `review.refresh`: the evidence that there is by now, in place of what the draft saw. What is cited stays
 * cited where it is still there.
 */
export const reviewRefresh = commandSpec({
  type: 'review.refresh',
  does: 'Lets a draft of a review see the evidence that there is now.',
  schema: ReviewNamed,
  decide(records, { briefId }, context) {
    const brief = knownDraft(records, briefId, context.viewer);
    const seen = seenNow(records, brief.aboutId, brief, context);
    const cited = new Set(brief.cited.map(nameOf));
    return write({ ...brief, seen, cited: seen.items.filter((item) => cited.has(nameOf(item))) });
  },
  basis: restsOnLine,
});

/** `review.withdraw`: a draft that was given up. Its writer keeps reading it. */
export const reviewWithdraw = commandSpec({
  type: 'review.withdraw',
  does: 'Gives up a draft of a review.',
  schema: ReviewNamed,
  decide(records, { briefId }, { viewer, now }) {
    if (knownReview(records, briefId, viewer).withdrawnAt !== undefined) return [];
    return write({ ...knownDraft(records, briefId, viewer), withdrawnAt: now });
  },
});

/** What the writer of a review sees of somebody, up to now, as it is to be kept. */
function seenNow(
  records: Everything,
  personId: PersonId,
  { start, end }: ReviewPeriod,
  { viewer, now, version }: Deciding,
): SeenEvidence {
  const period = { start, end, at: now };
  const { months, items } = evidence(visibleRecords(records, viewer).records, personId, period);
  if (months.length === 0) {
    const hasBegun = start <= dayOf(now, zoneOf(records, personId));
    throw nothingOf(personId, hasBegun ? 'in which the person was here' : 'that has begun');
  }
  const { recencyWarning: above, recencyFromItems: fromItems } = records.settings.reviews;
  return { version, at: now, months, warning: { above, fromItems }, items };
}

/** One text for a piece of evidence. Kinds hold no space. */
export function nameOf({ kind, id = '' }: ReviewBrief['cited'][number]): string {
  return `${kind} ${id}`;
}

function write(record: ReviewBrief): readonly Write[] {
  return [{ collection: 'reviewBriefs', record }];
}

function nothingOf(personId: PersonId, what: string): PerfError {
  const expected = `expected a period ${what}`;
  return new PerfError('invalid-input', `Nothing of the period is of ${personId}; ${expected}.`, {
    ids: [personId],
    issues: [{ path: ['start'], message: expected }],
  });
}

function erased(personId: PersonId): PerfError {
  const message = `${personId} was erased; there is nobody to review.`;
  return new PerfError('wrong-state', message, { ids: [personId] });
}
