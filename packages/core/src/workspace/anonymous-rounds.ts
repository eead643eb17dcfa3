import type { FeedbackRoundId, PersonId } from '../schema/ids.ts';
import type { RoundAnswer } from '../schema/round-commands.ts';
import type { Storage } from './storage.ts';

/** What a giver's device keeps of an answer. Nobody else has it, and it is not in the server either. */
export interface WithdrawalToken {
  readonly roundId: FeedbackRoundId;
  /** Lower case hexadecimal. */
  readonly token: string;
}

/** What has become of an answer. `none`: nothing, or nothing any more, waits under that token. */
export type AnswerStatus = 'waiting' | 'none' | 'released' | 'destroyed' | 'called-off';

/**
 * Where answers to rounds wait, on a server, apart from all records. The person is whoever the server has
 * authenticated; what a page says of that is not asked. Nothing of a call but its answer tells anybody of it.
 */
export interface AnonymousRounds {
  /**
   * Takes what somebody says in a round. The same answer sent again, under its id, counts once and gives the
   * same token.
   *
   * @throws PerfError `invalid-input`; `not-found` for a round that does not ask that person, or is not there;
   *   `not-allowed` for its receiver; `wrong-state` for one that has closed; `already-exists` for a second answer, which only the giver hears.
   */
  submit(answer: RoundAnswer, person: PersonId): Promise<WithdrawalToken>;
  /**
   * Takes an answer back, until the round is settled; its giver may give another one.
   *
   * @returns `none` where it has been taken back, or where nothing waits under that token of that person;
   *   else, and nothing was taken back then, what had become of the round.
   * @throws PerfError `not-found` and `not-allowed` as `submit`.
   */
  withdraw(token: WithdrawalToken, person: PersonId): Promise<Exclude<AnswerStatus, 'waiting'>>;
  /**
   * What has become of an answer, so that the device of its giver can say so. Once a round was settled it is
   * the same for every token.
   *
   * @throws PerfError `not-found` and `not-allowed` as `submit`.
   */
  statusOf(token: WithdrawalToken, person: PersonId): Promise<AnswerStatus>;
  /**
   * The job that settles what has closed: releases, prolongs or destroys, each in one commit, and forgets
   * the key and all marks of what was settled. For the server alone; it tells nothing.
   *
   * @throws What the storage throws. What was not settled then is settled the next time.
   */
  settle(): Promise<void>;
}

/** By whom the commits of the job are. No person has a space in their id. */
export const roundsJob = 'anonymous rounds';

/** A handle on a storage as a server offers it that keeps anonymous rounds. */
export function keepingRounds(storage: Storage): Storage {
  return {
    capabilities: { ...storage.capabilities, anonymousRounds: true },
    open: () => storage.open(),
    commit: (commit) => storage.commit(commit),
    commits: (after) => storage.commits(after),
    watch: (listener) => storage.watch(listener),
    read: (keys) => storage.read(keys),
    redact: (redaction) => storage.redact(redaction),
    close: () => storage.close(),
  };
}
