import type { GoalId, GoalPhase, PersonId } from '@throughline/core';
import { Deeds } from '../controllers/deeds.ts';
import type { PersonHost, PersonScene } from './person-scene.ts';

/** How a goal feels, in the form. */
export type Feeling = Pick<GoalPhase, 'ability' | 'energy'>;

/** Where a form begins that nobody has filled in yet. */
const middle: Feeling = { ability: 0.5, energy: 0.5 };

interface Draft extends Feeling {
  readonly goalId: GoalId;
  /** Who is at it: nobody else sees it. */
  readonly viewer: PersonId;
}

/** What somebody says at their own page of how their goals feel: one form at a time, and the commands of it. */
export class PhaseDesk {
  readonly deeds: Deeds;
  readonly #host: PersonHost;
  #scene: PersonScene;
  #draft: Draft | undefined;

  constructor(scene: PersonScene) {
    this.#scene = scene;
    this.#host = scene.host;
    this.deeds = new Deeds(scene.host.element, {
      workspace: () => this.#scene.workspace,
      say: (text) => this.#host.tell(text),
      undoneText: () => '',
    });
  }

  /** The desk with what is shown now. */
  at(scene: PersonScene): this {
    this.#scene = scene;
    return this;
  }

  /** What stands in the form of a goal; `undefined` where it is not open. */
  draftOf(goalId: GoalId): Feeling | undefined {
    const draft = this.#draft;
    const isOwn = draft?.viewer === this.#scene.reading.viewer;
    return isOwn && draft.goalId === goalId ? draft : undefined;
  }

  /** Opens the form of a goal with what is kept of it. */
  open(goalId: GoalId, { ability, energy } = middle): void {
    this.#draft = { goalId, ability, energy, viewer: this.#scene.reading.viewer };
    this.#host.element.requestUpdate();
  }

  change(change: Partial<Feeling>): void {
    if (this.#draft) this.#draft = { ...this.#draft, ...change };
    this.#host.element.requestUpdate();
  }

  leave(): void {
    this.#draft = undefined;
    this.#host.element.requestUpdate();
  }

  /** Keeps what stands in the form. Settles with whether it is kept; else the form stays. */
  async keep(goalId: GoalId): Promise<boolean> {
    const draft = this.draftOf(goalId);
    if (!draft) return false;
    const { ability, energy } = draft;
    const command = { type: 'phase.set', input: { goalId, ability, energy } } as const;
    const said = this.#scene.messages.personParts.phaseKept;
    if (!(await this.deeds.run({ place: goalId, command, said }))) return false;
    if (this.#draft?.goalId === goalId) this.leave();
    return true;
  }

  /** Has nothing kept of a goal any more. Settles with whether that is so. */
  async clear(goalId: GoalId): Promise<boolean> {
    const command = { type: 'phase.clear', input: { goalId } } as const;
    const said = this.#scene.messages.personParts.phaseCleared;
    return (await this.deeds.run({ place: goalId, command, said })) !== null;
  }
}

const desks = new WeakMap<PersonHost, PhaseDesk>();

/** The desk of an element, made when it is first used. */
export function phaseDeskOf(scene: PersonScene): PhaseDesk {
  const desk = desks.get(scene.host) ?? new PhaseDesk(scene);
  desks.set(scene.host, desk);
  return desk.at(scene);
}
