import type { Records } from '../goals/records.ts';
import type {
  FeedbackId,
  FeedbackRequestId,
  FeedbackRoundId,
  RecognitionId,
  ReviewBriefId,
} from '../schema/ids.ts';
import { fieldOf } from './field-of.ts';
import { partiesOf } from './parties.ts';
import type { Parties } from './party-relations.ts';

/** What begins something names by an id no record that is there, or one that it answers. */
const beginning: ReadonlySet<string> = new Set([
  ...['feedback.give', 'feedback.ask', 'recognition.give', 'review.start', 'round.open'],
]);

/**
 * Those of the feedback, request, round, recognition or review that a command changes; nobody's where that is
 * not there. An id of the kind in any other command leads to nobody.
 *
 * @returns `undefined` for commands that change none.
 */
export function partiesOfChanged(
  type: string,
  input: unknown,
  records: Records,
): Parties | undefined {
  if (beginning.has(type)) return undefined;
  const { growth } = records;
  const [kind] = type.split('.');
  const named = (field: string) => fieldOf(input, field);
  switch (kind) {
    case 'feedback': {
      const feedback = growth.feedback.get(named('feedbackId') as FeedbackId);
      if (feedback) return partiesOf.feedback(feedback);
      const request = growth.feedbackRequests.get(named('requestId') as FeedbackRequestId);
      return request ? partiesOf.feedbackRequests(request) : {};
    }
    case 'recognition': {
      const recognition = growth.recognitions.get(named('recognitionId') as RecognitionId);
      return recognition ? partiesOf.recognitions(recognition) : {};
    }
    case 'review': {
      const brief = growth.reviewBriefs.get(named('briefId') as ReviewBriefId);
      return brief ? partiesOf.reviewBriefs(brief) : {};
    }
    case 'round': {
      const roundId = named('roundId') as FeedbackRoundId;
      const round = growth.feedbackRounds.get(roundId);
      return round ? { ...partiesOf.feedbackRounds(round), roundId } : { roundId };
    }
    default:
      return undefined;
  }
}
