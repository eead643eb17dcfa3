import { type Settlement, settledRound } from '../feedback/anonymous-pool.ts';
import { releasedTexts } from '../feedback/released-texts.ts';
import { type CollectionName, collections, hasHistory } from '../schema/collections.ts';
import type { FeedbackRound } from '../schema/feedback.ts';
import type { Instant } from '../schema/primitives.ts';
import { roundsJob } from './anonymous-rounds.ts';
import type { Change, Commit, Version } from './storage.ts';

/** A round as it is stored. */
export interface StoredRound {
  readonly round: FeedbackRound;
  readonly version: Version;
}

/** What a round is settled as. */
export type Settled = Exclude<Settlement, { readonly kind: 'waits' }>;

const types = {
  released: 'round.release',
  prolonged: 'round.prolong',
  destroyed: 'round.destroy',
} as const satisfies Record<Settled['kind'], string>;

/**
 * The one commit that settles a round: the round itself and, where it is released, all texts. It holds nothing
 * of a giver, of the moment of an answer or of their order.
 *
 * @param texts - All that wait, in any order.
 * @param made - `at`: the moment of the job. `randomId`: makes UUIDs of version 4.
 * @throws TypeError as `releasedTexts`.
 */
export function settlingCommit(
  { round, version }: StoredRound,
  settlement: Settled,
  texts: readonly string[],
  { at, randomId }: { readonly at: Instant; readonly randomId: () => string },
): Commit {
  const appearing = settlement.kind === 'released' ? releasedTexts(round, texts, randomId) : [];
  return {
    id: randomId(),
    at,
    by: roundsJob,
    command: { type: types[settlement.kind] },
    changes: [
      change('feedbackRounds', settledRound(round, settlement, at), version),
      ...appearing.map((text) => change('anonymousTexts', text, 0)),
    ],
  };
}

function change(
  collection: CollectionName,
  record: { readonly id: string },
  expected: Version,
): Change {
  const { version: schema } = collections[collection];
  const { id } = record;
  const isUnlogged = !hasHistory(collection);
  return { collection, id, expected, schema, record, ...(isUnlogged && { unlogged: true }) };
}
