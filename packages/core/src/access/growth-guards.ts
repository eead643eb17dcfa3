import type {
  FeedbackRequestId,
  FeedbackId,
  GoalId,
  RecognitionId,
  SeriesId,
} from '../schema/ids.ts';
import type { ReviewBrief, SeenItem } from '../schema/review.ts';
import type { Eyes } from './eyes.ts';
import type { Guard } from './field-guards.ts';
import { seesRecord } from './sees-record.ts';

/** The request that feedback answers: P82. */
export const requestInSight: Guard<FeedbackRequestId, object> = {
  rule: 'P82',
  to: 'who asked and who was asked',
  shown(id, _record, { viewer, records }) {
    const request = records.growth.feedbackRequests.get(id);
    if (!request) return undefined;
    return seesRecord(viewer, 'feedbackRequests', request, records).allowed ? id : undefined;
  },
};

const asFarAsSeen =
  'what the writer saw, and what the subject saw when it was shared; by name as far as they still see it';

/** What a brief rests on: P83. */
export const evidenceInSight: Guard<ReviewBrief['cited'], ReviewBrief> = {
  rule: 'P83',
  to: asFarAsSeen,
  shown: inSight,
};

/** What a brief saw: P83. */
export const seenInSight: Guard<ReviewBrief['seen'], ReviewBrief> = {
  rule: 'P83',
  to: asFarAsSeen,
  shown(seen, brief, eyes) {
    const items = inSight(seen.items, brief, eyes);
    return items === seen.items ? seen : Object.freeze({ ...seen, items });
  },
};

/**
 * Figures of a brief are of the items in it, and stay what they were: so to its two an item that they saw
 * keeps its place when it goes out of their sight, and loses its name. Others are shown what they see.
 */
function inSight(
  items: readonly SeenItem[],
  { writerId, aboutId }: ReviewBrief,
  eyes: Eyes,
): readonly SeenItem[] {
  const isWriter = eyes.viewer === writerId;
  const isOfTheTwo = isWriter || eyes.viewer === aboutId;
  const shown = items.flatMap((item) => {
    if (!isWriter && item.shown !== true) return [];
    if (seesEvidence(item, eyes)) return [item];
    const { id, under, ...place } = item;
    return isOfTheTwo ? [Object.freeze(place)] : [];
  });
  const isAll = shown.length === items.length && shown.every((item, i) => item === items[i]);
  return isAll ? items : Object.freeze(shown);
}

/** Whether somebody sees a piece of evidence itself. */
export function seesEvidence(
  { kind, id, under }: Pick<SeenItem, 'kind' | 'id' | 'under'>,
  { viewer, hides, records }: Eyes,
): boolean {
  const { goals, growth, rhythm } = records;
  switch (kind) {
    case 'check-in':
    case 'grade': {
      const goalId = (kind === 'grade' ? id : under) as GoalId;
      return goals.has(goalId) && !hides(goalId);
    }
    case 'feedback': {
      const feedback = growth.feedback.get(id as FeedbackId);
      return feedback !== undefined && seesRecord(viewer, 'feedback', feedback, records).allowed;
    }
    case 'recognition': {
      const found = growth.recognitions.get(id as RecognitionId);
      return found !== undefined && seesRecord(viewer, 'recognitions', found, records).allowed;
    }
    case 'meeting':
    case 'action':
      return rhythm.series.get(under as SeriesId)?.people.includes(viewer) ?? false;
  }
}
