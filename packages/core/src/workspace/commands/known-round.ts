import { seesRecord } from '../../access/sees-record.ts';
import { PerfError } from '../../errors.ts';
import type { FeedbackRound } from '../../schema/feedback.ts';
import type { FeedbackRoundId, PersonId } from '../../schema/ids.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';

/** The refusal of a round that is not there, in the same words for one that the viewer has no part in. */
export function noRound(roundId: FeedbackRoundId): PerfError {
  return notFound('round of feedback', roundId);
}

/** The refusal of an answer to a round by whoever receives it, who sees the round. */
export function ownRound(roundId: FeedbackRoundId): PerfError {
  const message = `The round of feedback ${roundId} is answered by those whom it asks; its receiver does not answer it.`;
  return new PerfError('not-allowed', message, { ids: [roundId] });
}

/**
 * The round of an id.
 *
 * @throws PerfError `not-found`, alike for a round that is not there and for one of others.
 */
export function knownRound(
  records: Everything,
  roundId: FeedbackRoundId,
  viewer: PersonId,
): FeedbackRound {
  const round = records.growth.feedbackRounds.get(roundId);
  if (round && seesRecord(viewer, 'feedbackRounds', round, records).allowed) return round;
  throw noRound(roundId);
}

/** The refusal of a command that names a round out of sight, which is that for one that is not there. */
export function unknownRound(
  { roundId }: { readonly roundId?: FeedbackRoundId },
  viewer: PersonId,
  records: Everything,
): PerfError | undefined {
  if (roundId === undefined) return undefined;
  const round = records.growth.feedbackRounds.get(roundId);
  const isSeen = round && seesRecord(viewer, 'feedbackRounds', round, records).allowed;
  return isSeen ? undefined : noRound(roundId);
}
