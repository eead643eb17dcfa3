import { assertStillOpen, settlementOf } from '../feedback/anonymous-pool.ts';
import { PerfError } from '../errors.ts';
import type { FeedbackRoundId, PersonId } from '../schema/ids.ts';
import { parseInput } from '../schema/parse.ts';
import type { Instant } from '../schema/primitives.ts';
import { RoundAnswer } from '../schema/round-commands.ts';
import type { AnonymousRounds } from './anonymous-rounds.ts';
import { type BlindPool, type Mark, createBlindPool } from './blind-pool.ts';
import { normalise } from './normalise.ts';
import { settlingCommit } from './settling-commit.ts';
import type { Storage } from './storage.ts';
import { allRoundIds, askingRound, storedPerson, storedRound } from './stored-rounds.ts';

/** What a simulated server is made of. */
export interface SimulatedRoundsOptions {
  /** A handle of its own on the workspace; people read and write over others, as `keepingRounds` gives them. */
  readonly storage: Pick<Storage, 'read' | 'commit'>;
  readonly now: () => Instant;
  /** Makes UUIDs of version 4, such as `crypto.randomUUID`. */
  readonly randomId: () => string;
  /** Makes the marks of one round: an HMAC-SHA-256 in hexadecimal, under a new key each time. */
  readonly newMark: () => Promise<Mark>;
}

/** How often a round that somebody changes at the same time is settled anew. */
const maxConflicts = 10;
const maxSize = 64 * 1024;
const what = 'the answer to a round';

/**
 * A server of anonymous rounds in the memory of this process, for tests, demos and as the model of real ones.
 * What waits in it is lost with the process.
 *
 * @example
 * const open = memoryStorages();
 * const rounds = simulatedRounds({ storage: open('w'), now, randomId, newMark });
 * const workspace = await createWorkspace({ storage: keepingRounds(open('w')), viewer, now, newId });
 * const token = await rounds.submit({ id: randomId(), roundId, text: 'Thanks.' }, max);
 */
export function simulatedRounds(options: SimulatedRoundsOptions): AnonymousRounds {
  const { storage, now } = options;
  const pools = new Map<FeedbackRoundId, BlindPool>();
  const inTurn = oneAfterTheOther();

  const roundAsking = (person: PersonId, id: FeedbackRoundId) => askingRound(storage, id, person);

  async function submit(raw: RoundAnswer, person: PersonId) {
    const answer = parseInput(RoundAnswer, normalise(raw, maxSize, what), what);
    const { roundId } = answer;
    assertStillOpen(await roundAsking(person, roundId), now());
    const pool = pools.get(roundId) ?? createBlindPool(roundId, await options.newMark());
    pools.set(roundId, pool);
    const token = await pool.add(answer, person);
    if (token === undefined) throw answeredBefore(roundId);
    return { roundId, token };
  }

  return {
    submit: (raw, person) => inTurn(() => submit(raw, person)),
    withdraw: ({ roundId, token }, person) =>
      inTurn(async () => {
        const { settled } = await roundAsking(person, roundId);
        if (settled) return settled.as;
        await pools.get(roundId)?.remove(token, person);
        return 'none';
      }),
    statusOf: ({ roundId, token }, person) =>
      inTurn(async () => {
        const { settled } = await roundAsking(person, roundId);
        if (settled) return settled.as;
        return (await pools.get(roundId)?.has(token, person)) ? 'waiting' : 'none';
      }),
    settle: () =>
      inTurn(async () => {
        for (const id of await allRoundIds(storage)) await settleRound(options, pools, id);
      }),
  };
}

/** Settles one round where it is time, and lets go of the pool of one that was settled, by whomever. */
async function settleRound(
  { storage, now, randomId }: SimulatedRoundsOptions,
  pools: Map<FeedbackRoundId, BlindPool>,
  id: FeedbackRoundId,
): Promise<void> {
  for (let tries = 0; tries <= maxConflicts; tries += 1) {
    const stored = await storedRound(storage, id);
    // Key, marks and texts are gone with the pool.
    if (!stored || stored.round.settled) pools.delete(id);
    if (!stored) return;
    const at = now();
    const texts = pools.get(id)?.texts ?? [];
    const isReceiverHere = (await storedPerson(storage, stored.round.about))?.active ?? false;
    const settlement = settlementOf(stored.round, { texts: texts.length, isReceiverHere, at });
    if (settlement.kind === 'waits') return;
    // It changes the round, so of two of them one is a conflict. What became of it is read anew.
    await storage.commit(settlingCommit(stored, settlement, texts, { at, randomId }));
  }
}

/** Runs what it is given one after the other, whatever becomes of each. */
function oneAfterTheOther(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

function answeredBefore(roundId: FeedbackRoundId): PerfError {
  const message = `There is an answer of yours in the round ${roundId}; withdraw it to give another one.`;
  return new PerfError('already-exists', message, { ids: [roundId] });
}
