import type { Changed, GoalId, PersonId, SeriesId, WorkspaceReading } from '@throughline/core';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { OpenedParts } from '../controllers/opened-parts.ts';
import { PerfErrorEvent, PerfGoalSelectEvent } from '../events.ts';
import { PerfPersonSelectEvent, PerfSeriesSelectEvent } from '../events/select-events.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import { type PersonGoals, personGoals } from './person-goals.ts';
import { personHead } from './person-head.ts';
import type { PersonHost, PersonScene } from './person-scene.ts';
import styles from './person.styles.ts';
import rowStyles from './section-rows.styles.ts';
import { Sections } from './sections.ts';
import { type Messages, english } from './texts.ts';

/**
 * One person: their goals and what each serves, what is due, one-on-ones, what was said, and what is on record, each
 * as far as the viewer may see it. What the viewer may not see is not there. On one's own page also how sure one was,
 * leave, and what is kept about oneself. Nothing rates a person.
 *
 * @tag perf-person
 * @fires perf-goal-select - Somebody chose a goal.
 * @fires perf-person-select - Somebody chose another person.
 * @fires perf-series-select - Somebody chose a series of one-on-ones.
 * @fires perf-command-run - Before it is kept or taken back how a goal feels; cancel it to leave that as it is.
 * @fires perf-command-ran - That is stored.
 * @fires perf-error - It or a part of it could not be shown.
 * @csspart header - Who it is.
 * @csspart section - A section with its title.
 */
export class PerfPerson extends ReadingElement<keyof typeof english> implements PersonHost {
  static override readonly styles: CSSResultGroup = [elementStyles, styles, rowStyles];

  /** Whose page it is; the viewer's own where it is left out. */
  @property({ attribute: 'person-id' }) personId?: PersonId;
  /** Whether the page goes to the person that somebody chooses; else only the event tells of it. */
  @property({ type: Boolean }) follows = false;

  readonly #lists = new OpenedParts(this);
  readonly #sections = new Sections({
    update: () => this.requestUpdate(),
    textsOf: (texts) => this.locale.messagesWith({ ...english, ...texts }),
  });
  #goals: { readonly key: unknown; readonly of: string; readonly found: PersonGoals } | undefined;
  #of: string | undefined;

  isOpen = (key: string): boolean => this.#lists.isOpen(key);
  toggle = (key: string): void => this.#lists.toggle(key);
  shown = (key: string, first: number): number => this.#lists.shown(key, first);
  showMore = (key: string): void => void this.#lists.showMore(key);
  tell = (text: string): void => this.say(text);

  constructor() {
    super(english);
  }

  selectGoal(goalId: GoalId): void {
    this.dispatchEvent(new PerfGoalSelectEvent({ goalId }));
  }

  selectSeries(seriesId: SeriesId): void {
    this.dispatchEvent(new PerfSeriesSelectEvent({ seriesId }));
  }

  selectPerson(personId: PersonId): void {
    this.dispatchEvent(new PerfPersonSelectEvent({ personId }));
    if (!this.follows) return;
    this.personId = personId;
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  fail(error: unknown): void {
    this.dispatchEvent(PerfErrorEvent.of(error));
  }

  protected override stateWords({ person }: Messages) {
    return { loading: person.loading, failed: person.failed };
  }

  protected override wants(_changed: Changed): boolean {
    this.#goals = undefined;
    return true;
  }

  protected override outdate(): void {
    this.#goals = undefined;
  }

  protected override update(changed: PropertyValues<this>): void {
    const held = this.shadowRoot?.activeElement ?? null;
    const section = held?.closest('[data-section]') ?? null;
    super.update(changed);
    // What had the focus may be gone with a change; its section is the nearest place.
    if (!held || held.isConnected) return;
    const place = section?.isConnected ? section : this.renderRoot;
    place.querySelector<HTMLElement>('button, h2')?.focus();
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const id = this.personId || reading.viewer;
    if (this.#of !== id) this.#lists.forget();
    this.#of = id;
    const person = reading.records.people.get(id);
    if (!person || person.erasedAt) return emptyState(messages.person.gone);
    const scene: PersonScene = {
      ...{ reading, person, messages, format: this.locale.format, host: this },
      workspace: this.around.isPast ? undefined : this.around.workspace,
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
