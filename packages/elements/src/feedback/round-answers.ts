import type {
  AnonymousRounds,
  FeedbackRoundId,
  PersonId,
  WithdrawalToken,
} from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';

/** What went wrong with an answer to a round. */
export interface AnswerFailure {
  readonly error: unknown;
  readonly isTakingBack: boolean;
}

/**
 * The viewer's own answers to rounds. They are no commands and tell nobody: no event of the element, no record. What is
 * needed to take one back is kept on this device alone, by person.
 */
export class RoundAnswers {
  readonly #element: ReactiveControllerHost;
  readonly #say: (text: string) => void;
  readonly #running = new Set<FeedbackRoundId>();
  readonly #failures = new Map<FeedbackRoundId, AnswerFailure>();
  /** For devices that keep nothing. */
  readonly #unkept = new Map<string, WithdrawalToken>();
  /** Another one once somebody else looks. */
  #turn = 0;

  constructor(element: ReactiveControllerHost, say: (text: string) => void) {
    this.#element = element;
    this.#say = say;
  }

  /** Forgets what failed, and says nothing of what still runs: somebody else looks now. */
  clear(): void {
    this.#turn += 1;
    this.#failures.clear();
    this.#running.clear();
  }

  isRunning(roundId: FeedbackRoundId): boolean {
    return this.#running.has(roundId);
  }

  failureOf(roundId: FeedbackRoundId): AnswerFailure | undefined {
    return this.#failures.get(roundId);
  }

  /** What takes the answer of somebody back; `undefined` where they did not answer on this device. */
  tokenOf(roundId: FeedbackRoundId, person: PersonId): WithdrawalToken | undefined {
    const key = keyOf(roundId, person);
    const kept = this.#unkept.get(key) ?? read(key);
    return kept?.roundId === roundId ? kept : undefined;
  }

  /** Sends an answer. Settles with whether it was taken. */
  send(
    rounds: AnonymousRounds,
    answer: { readonly id: string; readonly roundId: FeedbackRoundId; readonly text: string },
    { person, said }: { readonly person: PersonId; readonly said: string },
  ): Promise<boolean> {
    return this.#doing(answer.roundId, { said, isTakingBack: false }, async () => {
      const token = await rounds.submit(answer, person);
      const key = keyOf(answer.roundId, person);
      if (!write(key, token)) this.#unkept.set(key, token);
    });
  }

  /** Takes an answer back. Settles with whether that could be asked for. */
  takeBack(
    rounds: AnonymousRounds,
    token: WithdrawalToken,
    { person, said }: { readonly person: PersonId; readonly said: string },
  ): Promise<boolean> {
    return this.#doing(token.roundId, { said, isTakingBack: true }, async () => {
      await rounds.withdraw(token, person);
      const key = keyOf(token.roundId, person);
      this.#unkept.delete(key);
      write(key, undefined);
    });
  }

  async #doing(
    roundId: FeedbackRoundId,
    { said, isTakingBack }: { readonly said: string; readonly isTakingBack: boolean },
    act: () => Promise<void>,
  ): Promise<boolean> {
    if (this.#running.has(roundId)) return false;
    const turn = this.#turn;
    this.#running.add(roundId);
    this.#failures.delete(roundId);
    this.#element.requestUpdate();
    try {
      await act();
      if (turn === this.#turn) this.#say(said);
      return true;
    } catch (error) {
      if (turn === this.#turn) this.#failures.set(roundId, { error, isTakingBack });
      return false;
    } finally {
      if (turn === this.#turn) this.#running.delete(roundId);
      this.#element.requestUpdate();
    }
  }
}

const keyOf = (roundId: FeedbackRoundId, person: PersonId) =>
  `throughline round ${person} ${roundId}`;

function read(key: string): WithdrawalToken | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as WithdrawalToken | null;
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it was kept: a private window may refuse. */
function write(key: string, token: WithdrawalToken | undefined): boolean {
  try {
    if (token) localStorage.setItem(key, JSON.stringify(token));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
