import type { FeedbackRound } from '../schema/feedback.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';

/** What no software can hide about who wrote a text. Pages say each in their language. */
export const cannotBeHidden = ['writing-style', 'facts-only-you-know', 'network-logs'] as const;

/** What becomes of a text that its giver has to know beforehand. */
export const cannotBeUndone = [
  /** After the release nobody can find a text by who wrote it: not for an export, not for an erasure. */
  'not-found-by-person',
  /** Until then it is withdrawn with the token that the device keeps, and with nothing else. */
  'withdrawn-by-token-only',
  /** Where too few texts come, also after a second period of the same length, all are destroyed. */
  'destroyed-if-too-few',
  /** The receiver may show a text to hr, still without its giver. */
  'receiver-may-report',
] as const;

/** What a form says to whoever is about to write, as data. */
export interface RoundNotice {
  readonly about: PersonId;
  readonly asked: readonly PersonId[];
  /** From how many texts on they appear. */
  readonly appearsFrom: number;
  readonly closesAt: Instant;
  /** Whether it can still be prolonged, once, by the length that it has. */
  readonly mayBeProlonged: boolean;
  readonly cannotBeHidden: typeof cannotBeHidden;
  readonly cannotBeUndone: typeof cannotBeUndone;
}

/** What has to be said beside the field in which somebody answers a round. */
export function roundNotice(round: FeedbackRound): RoundNotice {
  const { about, asked, threshold, closesAt, prolongedAt } = round;
  return {
    ...{ about, asked, closesAt, cannotBeHidden, cannotBeUndone },
    appearsFrom: threshold,
    mayBeProlonged: prolongedAt === undefined,
  };
}
