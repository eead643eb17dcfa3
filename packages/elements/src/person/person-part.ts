import type { GoalId, PersonId, SeriesId, WorkspaceReading } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { OpenedParts } from '../controllers/opened-parts.ts';
import type { WorkspaceController } from '../controllers/workspace-controller.ts';
import { PerfGoalSelectEvent } from '../events.ts';
import { PerfPersonSelectEvent, PerfSeriesSelectEvent } from '../events/select-events.ts';
import type { ElementFrame, ElementPart } from '../late-element.ts';
import { emptyState } from '../parts/states.ts';
import { type PersonGoals, personGoals } from './person-goals.ts';
import { personHead } from './person-head.ts';
import type { PersonElement, PersonHost, PersonScene } from './person-scene.ts';
import { Sections } from './sections.ts';
import type { Messages, english } from './texts.ts';

/** All that `perf-person` shows, and what is open in it. */
export class PersonPart implements ElementPart<keyof Messages>, PersonHost {
  readonly element: PersonElement;
  readonly around: WorkspaceController;
  readonly tell: (text: string) => void;
  readonly #frame: ElementFrame<keyof typeof english>;
  readonly #lists: OpenedParts;
  readonly #sections: Sections;
  #goals: { readonly key: unknown; readonly of: string; readonly found: PersonGoals } | undefined;
  #of: string | undefined;
  #held: Element | null = null;
  #heldIn: Element | null = null;

  constructor(element: PersonElement, frame: ElementFrame<keyof typeof english>) {
    this.element = element;
    this.around = frame.around;
    this.tell = frame.say;
    this.#frame = frame;
    this.#lists = new OpenedParts(element);
    this.#sections = new Sections(element);
  }

  isOpen = (key: string): boolean => this.#lists.isOpen(key);
  toggle = (key: string): void => this.#lists.toggle(key);
  shown = (key: string, first: number): number => this.#lists.shown(key, first);
  showMore = (key: string): void => void this.#lists.showMore(key);

  selectGoal(goalId: GoalId): void {
    this.element.dispatchEvent(new PerfGoalSelectEvent({ goalId }));
  }

  selectSeries(seriesId: SeriesId): void {
    this.element.dispatchEvent(new PerfSeriesSelectEvent({ seriesId }));
  }

  selectPerson(personId: PersonId): void {
    const { element } = this;
    element.dispatchEvent(new PerfPersonSelectEvent({ personId }));
    if (!element.follows) return;
    element.personId = personId;
    void element.updateComplete.then(() => element.shadowRoot?.querySelector('h2')?.focus());
  }

  wants(): boolean {
    this.#goals = undefined;
    return true;
  }

  outdate(): void {
    this.#goals = undefined;
  }

  follow(): void {
    this.#held = this.element.shadowRoot?.activeElement ?? null;
    this.#heldIn = this.#held?.closest('[data-section]') ?? null;
  }

  drawn(): void {
    // What had the focus may be gone with a change; its section is the nearest place.
    if (!this.#held || this.#held.isConnected) return;
    const place = this.#heldIn?.isConnected ? this.#heldIn : this.element.shadowRoot;
    place?.querySelector<HTMLElement>('button, h2')?.focus();
  }

  view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { around, locale } = this.#frame;
    const id = this.element.personId || reading.viewer;
    if (this.#of !== id) this.#lists.forget();
    this.#of = id;
    const person = reading.records.people.get(id);
    if (!person || person.erasedAt) return emptyState(messages.person.gone);
    const scene: PersonScene = {
      ...{ reading, person, messages, format: locale.format, host: this },
      workspace: around.isPast ? undefined : around.workspace,
      isSelf: person.id === reading.viewer,
      goals: this.#goalsOf(reading, id),
    };
    return html`<article class="page">${personHead(scene)} ${this.#sections.view(scene)}</article>`;
  }

  /** All goals are looked through for those that somebody contributes to: once, until something changes. */
  #goalsOf(reading: WorkspaceReading, id: PersonId): PersonGoals {
    if (this.#goals?.key !== reading || this.#goals.of !== id) {
      this.#goals = { key: reading, of: id, found: personGoals(reading, id) };
    }
    return this.#goals.found;
  }
}
