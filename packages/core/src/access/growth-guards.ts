import type {
  FeedbackRequestId,
  FeedbackId,
  GoalId,
  RecognitionId,
  SeriesId,
} from '../schema/ids.ts';
import type { FeedbackRound } from '../schema/feedback.ts';
import type { EvidenceRef, ReviewBrief } from '../schema/review.ts';
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

function seesEvidence({ kind, id, under }: EvidenceRef, { viewer, hides, records }: Eyes): boolean {
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
