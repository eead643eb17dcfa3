import type { GoalId, GoalPhase, PersonId } from '@throughline/core';
import { Deeds } from '../controllers/deeds.ts';
import type { PersonHost, PersonScene } from './person-scene.ts';

/** How a goal feels, in the form. */
export type Feeling = Pick<GoalPhase, 'ability' | 'energy'>;

/** Where a form begins that nobody has filled in yet. */
const middle: Feeling = { ability: 0.5, energy: 0.5 };

/** What somebody says at their own page of how their goals feel: the forms that are open, and the commands of them. */
export class PhaseDesk {
  readonly deeds: Deeds;
  readonly #host: PersonHost;
  /** What stands in the forms of each viewer, which nobody else sees. */
  readonly #drafts = new Map<PersonId, Map<GoalId, Feeling>>();
  #scene: PersonScene;

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
    return this.#own.get(goalId);
  }

  /** Opens the form of a goal with what is kept of it. */
  open(goalId: GoalId, { ability, energy } = middle): void {
    this.#own.set(goalId, { ability, energy });
    this.#host.element.requestUpdate();
  }

  change(goalId: GoalId, change: Partial<Feeling>): void {
    this.#own.set(goalId, { ...middle, ...this.draftOf(goalId), ...change });
    this.#host.element.requestUpdate();
  }

  leave(goalId: GoalId): void {
    this.#own.delete(goalId);
    this.#host.element.requestUpdate();
  }

  /** Keeps what stands in the form. Settles with whether it is kept; else the form stays. */
  async keep(goalId: GoalId): Promise<boolean> {
    const own = this.#own;
    const draft = own.get(goalId);
    if (!draft) return false;
    const { ability, energy } = draft;
    const command = { type: 'phase.set', input: { goalId, ability, energy } } as const;
    const said = this.#scene.messages.personParts.phaseKept;
    if (!(await this.deeds.run({ place: goalId, command, said }))) return false;
    // What was moved on meanwhile is not stored yet.
    if (own.get(goalId) === draft) own.delete(goalId);
    this.#host.element.requestUpdate();
    return true;
  }

  /** Has nothing kept of a goal any more. Settles with whether that is so. */
  async clear(goalId: GoalId): Promise<boolean> {
    const command = { type: 'phase.clear', input: { goalId } } as const;
    const said = this.#scene.messages.personParts.phaseCleared;
    return (await this.deeds.run({ place: goalId, command, said })) !== null;
  }

  get #own(): Map<GoalId, Feeling> {
    const { viewer } = this.#scene.reading;
    const own = this.#drafts.get(viewer) ?? new Map<GoalId, Feeling>();
    this.#drafts.set(viewer, own);
    return own;
  }
}

const desks = new WeakMap<PersonHost, PhaseDesk>();

/** The desk of an element, made when it is first used. */
export function phaseDeskOf(scene: PersonScene): PhaseDesk {
  const desk = desks.get(scene.host) ?? new PhaseDesk(scene);
  desks.set(scene.host, desk);
  return desk.at(scene);
}
