import type { FeedbackRequestId, GoalId, SeriesId } from '../schema/ids.ts';
import type { FeedbackRound } from '../schema/feedback.ts';
import type { ReviewBrief, SeenItem } from '../schema/review.ts';
import type { Eyes } from './eyes.ts';
import type { Guard } from './field-guards.ts';
import type { PartyCollection } from './parties.ts';
import { type RecordPlace, findRecord, seesRecord } from './sees-record.ts';

/** The request that feedback answers: P82. */
export const requestInSight: Guard<FeedbackRequestId, object> = {
  rule: 'P82',
  to: 'who asked and who was asked',
  shown: (id, _record, eyes) => (sees('feedbackRequests', { id }, eyes) ? id : undefined),
};

/** Who was asked in a round: not for hr, who sees one of its texts after a report (P72). */
export const askedInRound: Guard<FeedbackRound['asked'], FeedbackRound> = {
  rule: 'P72',
  to: 'who receives the round, who opened it and who was asked',
  shown: (asked, { about, by }, { viewer }) =>
    viewer === about || viewer === by || asked.includes(viewer) ? asked : nobody,
};
const nobody: FeedbackRound['asked'] = Object.freeze([]);

const asFarAsSeen =
  'what the writer saw, and what who it was shared with saw then; by name as far as they still see it';

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
  { writerId, aboutId, readerId }: ReviewBrief,
  eyes: Eyes,
): readonly SeenItem[] {
  const isWriter = eyes.viewer === writerId;
  const isOfTheTwo = isWriter || eyes.viewer === (readerId ?? aboutId);
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
  { kind, id = '', under }: Pick<SeenItem, 'kind' | 'id' | 'under'>,
  eyes: Eyes,
): boolean {
  const { goals, checkInsOf } = eyes.records;
  const goalId = (kind === 'grade' ? id : under) as GoalId;
  const isGoalInSight = goals.has(goalId) && !eyes.hides(goalId);
  switch (kind) {
    case 'grade':
      return isGoalInSight;
    case 'check-in':
      return isGoalInSight && checkInsOf(goalId).some((checkIn) => checkIn.id === id);
    case 'feedback':
      return sees('feedback', { id }, eyes);
    case 'recognition':
      return sees('recognitions', { id }, eyes);
    case 'meeting':
      return sees('meetings', { id, seriesId: under as SeriesId }, eyes);
    case 'action':
      return sees('actionItems', { id, seriesId: under as SeriesId }, eyes);
  }
}

function sees(collection: PartyCollection, place: RecordPlace, { viewer, records }: Eyes): boolean {
  const found = findRecord(collection, place, records);
  return found !== undefined && seesRecord(viewer, collection, found, records).allowed;
}
