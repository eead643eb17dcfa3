import type { FeedbackRequestId, GoalId, SeriesId } from '../schema/ids.ts';
import type { FeedbackRound } from '../schema/feedback.ts';
import type { EvidenceRef, ReviewBrief } from '../schema/review.ts';
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

const asFarAsSeen = 'as far as they see the evidence itself';

/** What a brief rests on: P83. */
export const evidenceInSight: Guard<ReviewBrief['cited'], object> = {
  rule: 'P83',
  to: asFarAsSeen,
  shown: (items, _record, eyes) => inSight(items, eyes),
};

/** What a brief saw: P83. */
export const seenInSight: Guard<ReviewBrief['seen'], object> = {
  rule: 'P83',
  to: asFarAsSeen,
  shown(seen, _record, eyes) {
    const items = inSight(seen.items, eyes);
    return items === seen.items ? seen : Object.freeze({ ...seen, items });
  },
};

function inSight(items: readonly EvidenceRef[], eyes: Eyes): readonly EvidenceRef[] {
  return items.every((item) => seesEvidence(item, eyes))
    ? items
    : Object.freeze(items.filter((item) => seesEvidence(item, eyes)));
}

function seesEvidence({ kind, id, under }: EvidenceRef, eyes: Eyes): boolean {
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
