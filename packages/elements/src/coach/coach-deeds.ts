import type { PersonId } from '@throughline/core';
import type { Deeds } from '../controllers/deeds.ts';
import { type Coached, keyOf } from './coach-scene.ts';
import type { Messages } from './texts.ts';

/** What is done to suggestions, and what is said of it. Taking it back is a command of its own. */
export class CoachDeeds {
  /** What was put away last, and can be had again. */
  last: Coached | undefined;
  readonly #deeds: Deeds;
  readonly #words: () => Messages['coach'] | undefined;

  constructor(deeds: Deeds, words: () => Messages['coach'] | undefined) {
    this.#deeds = deeds;
    this.#words = words;
  }

  /** Puts a suggestion off by the days of the settings. Settles with whether that is stored. */
  snooze(coached: Coached, personId: PersonId, days: number): Promise<boolean> {
    const said = this.#words()?.snoozed(days) ?? '';
    return this.#putAway('coach.snooze', { coached, personId, said });
  }

  /** Has it not suggested again. Settles with whether that is stored. */
  dismiss(coached: Coached, personId: PersonId): Promise<boolean> {
    return this.#putAway('coach.dismiss', {
      coached,
      personId,
      said: this.#words()?.dismissed ?? '',
    });
  }

  /** Has it suggested again. Settles with whether that is stored. */
  async restore(coached: Coached, personId: PersonId): Promise<boolean> {
    const ran = await this.#deeds.run({
      place: keyOf(coached),
      command: { type: 'coach.restore', input: inputOf(coached, personId) },
      said: this.#words()?.restored ?? '',
    });
    if (ran) this.last = undefined;
    return ran !== null;
  }

  async #putAway(
    type: 'coach.snooze' | 'coach.dismiss',
    asked: { readonly coached: Coached; readonly personId: PersonId; readonly said: string },
  ): Promise<boolean> {
    const { coached, personId, said } = asked;
    const input = inputOf(coached, personId);
    const ran = await this.#deeds.run({ place: keyOf(coached), command: { type, input }, said });
    if (ran) this.last = coached;
    return ran !== null;
  }
}

function inputOf({ practiceId, subjectKey }: Coached, personId: PersonId) {
  return { personId, practiceId, subjectKey };
}
