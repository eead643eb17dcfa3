import type { PersonId, Reaction, Recognition, Workspace } from '@throughline/core';
import type { Deeds } from '../controllers/deeds.ts';
import { hasAnswered } from './reactions.ts';
import type { Messages } from './texts.ts';
import { ownPlace, placeOf } from './wall-scene.ts';

/** What is done on the wall, and what is said of it. */
export class WallDeeds {
  readonly #deeds: Deeds;
  readonly #words: () => Messages['recognitionWall'] | undefined;
  #isAnswering = false;

  constructor(deeds: Deeds, words: () => Messages['recognitionWall'] | undefined) {
    this.#deeds = deeds;
    this.#words = words;
  }

  /**
   * Answers a recognition, or takes that answer off. One at a time on the whole wall, so that nothing can be answered
   * faster than it is stored.
   */
  async react(recognition: Recognition, reaction: Reaction, viewer: PersonId): Promise<void> {
    if (this.#isAnswering) return;
    this.#isAnswering = true;
    const { id } = recognition;
    const on = !hasAnswered(recognition, viewer, reaction);
    const words = this.#words();
    try {
      await this.#deeds.run({
        place: placeOf(id),
        command: { type: 'recognition.react', input: { recognitionId: id, reaction, on } },
        said: (on ? words?.answered(words.reactions[reaction]) : words?.answerGone) ?? '',
      });
    } finally {
      this.#isAnswering = false;
    }
    // It shows in its place at once; a notice above the wall would only be in the way.
    if (this.#deeds.last?.place === placeOf(id)) this.#deeds.putAway();
  }

  /** Takes one's own thanks back. Settles with whether they are. */
  async withdraw({ id }: Recognition): Promise<boolean> {
    const ran = await this.#deeds.run({
      place: placeOf(id),
      command: { type: 'recognition.withdraw', input: { recognitionId: id } },
      said: this.#words()?.withdrawn ?? '',
    });
    return ran !== null;
  }

  /** Says whether the viewer keeps off the wall. Settles with whether that is stored. */
  async keepOff(isOff: boolean, { viewer, records }: Workspace): Promise<boolean> {
    const before = records.people.get(viewer)?.wallOptOut ?? null;
    const own = this.#words()?.own;
    const ran = await this.#deeds.run({
      place: ownPlace,
      command: {
        type: 'person.edit',
        input: {
          personId: viewer,
          fields: { wallOptOut: isOff },
          base: { wallOptOut: before },
        },
      },
      said: (isOff ? own?.isOff : own?.isOn) ?? '',
      canUndo: true,
    });
    return ran !== null;
  }
}
