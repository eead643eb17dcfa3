import { canBeAsked } from '../feedback/anonymity-offer.ts';
import type { FeedbackRound } from '../schema/feedback.ts';
import type { FeedbackRoundId, PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import { noRound, ownRound } from './commands/known-round.ts';
import { readStored } from './read-stored.ts';
import type { StoredRound } from './settling-commit.ts';
import type { Storage } from './storage.ts';

type Reading = Pick<Storage, 'read'>;

/** The round of an id as it is stored; `undefined` for none, and for one that cannot be read. */
export async function storedRound(
  storage: Reading,
  id: FeedbackRoundId,
): Promise<StoredRound | undefined> {
  const [stored] = await storage.read([{ collection: 'feedbackRounds', id }]);
  if (!stored) return undefined;
  const read = readStored(stored);
  if (read.kind !== 'read') return undefined;
  return { round: read.record as FeedbackRound, version: stored.version };
}

/** The person of an id as they are stored; `undefined` as for rounds. */
export async function storedPerson(storage: Reading, id: PersonId): Promise<Person | undefined> {
  const [stored] = await storage.read([{ collection: 'people', id }]);
  const read = stored && readStored(stored);
  return read?.kind === 'read' ? (read.record as Person) : undefined;
}

/**
 * The round of an id as somebody has it who is asked in it.
 *
 * @throws PerfError `not-found`, alike for a round that is not there, for one that does not ask that person,
 *   and for whoever is no longer here; `not-allowed` for its receiver, who sees that it is there.
 */
export async function askingRound(
  storage: Reading,
  id: FeedbackRoundId,
  person: PersonId,
): Promise<FeedbackRound> {
  const round = (await storedRound(storage, id))?.round;
  const record = await storedPerson(storage, person);
  if (round?.about === person && record?.active) throw ownRound(id);
  const people = new Map(record && [[person, record]]);
  if (!round?.asked.includes(person) || !canBeAsked({ people }, person, round.about)) {
    throw noRound(id);
  }
  return round;
}

/** The ids of all rounds, those that were settled too. */
export async function allRoundIds(storage: Reading): Promise<readonly FeedbackRoundId[]> {
  const all = await storage.read();
  const rounds = all.filter(({ collection }) => collection === 'feedbackRounds');
  return rounds.map(({ id }) => id as FeedbackRoundId);
}
