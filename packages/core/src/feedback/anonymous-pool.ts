import { compareInstants, epochOf, instantOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { AnonymousText, FeedbackRound } from '../schema/feedback.ts';
import type { Instant } from '../schema/primitives.ts';
import { askedPerText, leastThreshold } from './anonymity-offer.ts';

/** All that a pool shows at a moment. How many texts wait in it is never part of that. */
export type PoolFace =
  | {
      /** `closed` is over and waits for the job that releases it. */
      readonly kind: 'open' | 'closed';
      /** From how many texts on they appear. */
      readonly appearsFrom: number;
      readonly closesAt: Instant;
      readonly wasProlonged: boolean;
    }
  | {
      readonly kind: 'released';
      /** How many there are at the least. */
      readonly atLeast: number;
      /** By id, which is random; empty for whoever does not receive them. */
      readonly texts: readonly AnonymousText[];
    }
  | { readonly kind: 'destroyed' | 'called-off' };

/**
 * What a round shows. Before its release nothing but what was said when it was opened; afterwards all texts
 * or, where fewer are left than its threshold, none.
 *
 * @param texts - Those of the round that the viewer sees, as `records.growth.anonymousTextsOf` gives them.
 * @param at - The moment of looking.
 */
export function poolFace(
  { threshold, closesAt, prolongedAt, settled }: FeedbackRound,
  texts: readonly AnonymousText[],
  at: Instant,
): PoolFace {
  if (settled?.as === 'released') {
    const shown = texts.length < threshold ? [] : [...texts].sort(byId);
    return { kind: 'released', atLeast: threshold, texts: shown };
  }
  if (settled) return { kind: settled.as };
  const kind = compareInstants(at, closesAt) < 0 ? 'open' : 'closed';
  return { kind, appearsFrom: threshold, closesAt, wasProlonged: prolongedAt !== undefined };
}

/** What becomes of a round at a moment. */
export type Settlement =
  | { readonly kind: 'waits' }
  | { readonly kind: 'released' | 'destroyed' }
  | { readonly kind: 'prolonged'; readonly closesAt: Instant };

/** What the job that settles rounds knows beside the round. */
export interface PoolState {
  /** How many texts wait, 0 or more. */
  readonly texts: number;
  /** Whether the receiver is still in the workspace. */
  readonly isReceiverHere: boolean;
  readonly at: Instant;
}

/**
 * What becomes of a round once it has closed: released where enough texts are there, else prolonged once by
 * the length that it had, then destroyed. A round whose receiver has gone is destroyed.
 *
 * @returns `waits` for one that is still open or was settled before.
 */
export function settlementOf(
  round: FeedbackRound,
  { texts, isReceiverHere, at }: PoolState,
): Settlement {
  const { openedAt, closesAt, prolongedAt, settled, threshold } = round;
  if (settled || compareInstants(at, closesAt) < 0) return { kind: 'waits' };
  if (!isReceiverHere) return { kind: 'destroyed' };
  if (texts >= threshold) return { kind: 'released' };
  if (prolongedAt !== undefined) return { kind: 'destroyed' };
  const lengthMs = epochOf(closesAt) - epochOf(openedAt);
  // From now on: while a job is late nobody can answer, and everybody is given the whole time.
  return { kind: 'prolonged', closesAt: instantOf(epochOf(at) + lengthMs) };
}

/** A round as it is once a settlement has been made; the same object for one that waits. */
export function settledRound(
  round: FeedbackRound,
  settlement: Settlement,
  at: Instant,
): FeedbackRound {
  if (settlement.kind === 'waits') return round;
  return settlement.kind === 'prolonged'
    ? { ...round, closesAt: settlement.closesAt, prolongedAt: at }
    : { ...round, settled: { at, as: settlement.kind } };
}

/**
 * A round with a higher threshold; the same object for the threshold that it has.
 *
 * @throws PerfError `anonymity-not-kept` for one that is lower, or of which twice as many are not asked;
 *   `wrong-state` for a round that has closed.
 */
export function withThreshold(round: FeedbackRound, threshold: number, at: Instant): FeedbackRound {
  assertStillOpen(round, at);
  const { id, asked } = round;
  const least = Math.max(round.threshold, leastThreshold);
  const most = Math.floor(asked.length / askedPerText);
  if (threshold < least || threshold > most) {
    const message =
      `The round ${id} is open: its threshold of ${round.threshold} can be raised to at most ${most}, since ` +
      `${asked.length} people are asked, and is never lowered.`;
    throw new PerfError('anonymity-not-kept', message, { ids: [id] });
  }
  return threshold === round.threshold ? round : { ...round, threshold };
}

/** @throws PerfError `wrong-state` for a round that has closed or was settled. */
export function assertStillOpen({ id, closesAt, settled }: FeedbackRound, at: Instant): void {
  if (!settled && compareInstants(at, closesAt) < 0) return;
  const state = settled ? `was ${settled.as}` : 'has closed';
  throw new PerfError('wrong-state', `The round ${id} ${state}; another one can be opened.`, {
    ids: [id],
  });
}

const byId = (a: AnonymousText, b: AnonymousText) => (a.id < b.id ? -1 : Number(a.id > b.id));
