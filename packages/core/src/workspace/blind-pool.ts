import type { FeedbackRoundId, PersonId } from '../schema/ids.ts';
import type { RoundAnswer } from '../schema/round-commands.ts';

/** Makes a mark of a text: an HMAC under a key that nobody can take out of the function. */
export type Mark = (text: string) => Promise<string>;

/**
 * What waits in one round. Nothing in it is a name: that somebody has answered is kept as a mark of theirs,
 * what was said under a mark of the token. The token is made of the id of the answer, which only the device of
 * its giver has, so that not even the key of the round leads from a person to a text.
 */
export interface BlindPool {
  /** What waits, in no order that means anything. */
  readonly texts: readonly string[];
  /** The token of an answer; `undefined` for another answer of somebody who has given one. */
  add(answer: RoundAnswer, person: PersonId): Promise<string | undefined>;
  has(token: string, person: PersonId): Promise<boolean>;
  /** Whether there was something to take away; its giver may give another answer then. */
  remove(token: string, person: PersonId): Promise<boolean>;
}

/** An empty pool. Whoever lets go of it lets go of the key and of all marks. */
export function createBlindPool(roundId: FeedbackRoundId, mark: Mark): BlindPool {
  const people = new Set<string>();
  const answers = new Set<string>();
  const texts = new Map<string, string>();
  const markOf = (...parts: readonly string[]) => mark(JSON.stringify(parts));
  const whoOf = (person: PersonId) => markOf('person', roundId, person);
  const entryOf = (token: string, person: PersonId) => markOf('entry', token, person);

  return {
    get texts() {
      return [...texts.values()];
    },
    async add({ id, text }, person) {
      const token = await markOf('token', id, person, text);
      const who = await whoOf(person);
      const answer = await markOf('answer', token);
      const entry = await entryOf(token, person);
      // Sent again, as by a device that heard no answer; one that was taken back since stays taken back.
      if (answers.has(answer)) return token;
      if (people.has(who)) return undefined;
      answers.add(answer);
      people.add(who);
      texts.set(entry, text);
      return token;
    },
    async has(token, person) {
      return texts.has(await entryOf(token, person));
    },
    async remove(token, person) {
      const who = await whoOf(person);
      const isRemoved = texts.delete(await entryOf(token, person));
      if (isRemoved) people.delete(who);
      return isRemoved;
    },
  };
}
