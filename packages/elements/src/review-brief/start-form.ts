import {
  type PersonId,
  type ReviewBriefId,
  type WorkspaceReading,
  dayOf,
  managersAbove,
  zoneOf,
} from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import { listOf } from '../parts/name-list.ts';
import { nameOf } from '../parts/owner.ts';
import { peopleOptions } from '../parts/people-options.ts';
import { pickerView } from '../parts/picker-view.ts';
import { Picker, type PickerOption } from '../parts/picker.ts';
import { type Days, type Found, cyclesBegun, foundIn, periodAt } from './start-period.ts';
import type { StartScene } from './writing-scene.ts';

/** The form that starts a review: of whom, for which days, and what evidence there is to begin with. */
export class StartForm {
  readonly #host: ReactiveControllerHost;
  readonly #picker: Picker;
  #person: PersonId | undefined;
  #days: Partial<Days> = {};
  #scene: StartScene | undefined;
  #found: {
    readonly of: string;
    readonly reading: WorkspaceReading;
    readonly found: Found;
  } | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#picker = new Picker(host, {
      find: (text) => (this.#scene ? candidates(this.#scene, text) : []),
      pick: (id) => this.#change({ person: id as PersonId }),
    });
  }

  /** Begins anew with somebody and some days, as far as they are given: a day that is not is that of the usual period. */
  set(personId: PersonId | undefined, days: Partial<Days>): void {
    this.#person = personId;
    this.#days = days;
    this.#host.requestUpdate();
  }

  view(scene: StartScene): TemplateResult {
    this.#scene = scene;
    const { words, messages, deeds } = scene;
    return html`<section class="start" part="start">
      ${
        scene.hasBack
          ? html`<button class="quiet back" type="button" @click=${() => scene.host.back()}>
              <span class="back-sign">${icon('chevron')}</span>${messages.reviewBrief.toList}
            </button>`
          : nothing
      }
      <h2 tabindex="-1" id="title">${words.start.title}</h2>
      <p class="hint">${words.start.hint}</p>
      <form
        class="start-form"
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#start(scene);
        }}
      >
        ${this.#personField(scene)} ${this.#daysFields(scene)} ${this.#preview(scene)}
        ${deedProblem(deeds, 'start', messages)}
        <div class="actions">
          <button
            class="primary"
            type="submit"
            aria-disabled=${this.#canStart(scene) ? 'false' : 'true'}
          >
            ${words.start.go}
          </button>
        </div>
      </form>
    </section>`;
  }

  #change({ person, days }: { readonly person?: PersonId; readonly days?: Days }): void {
    if (person) this.#person = person;
    if (days) this.#days = days;
    this.#scene?.deeds.forget('start');
    this.#host.requestUpdate();
  }

  #daysIn({ reading }: StartScene): Days {
    return { ...periodAt(reading.records, todayOf(reading)), ...this.#days };
  }

  #personField(scene: StartScene): TemplateResult {
    const { words, reading } = scene;
    const id = this.#person;
    const isSeen = id !== undefined && reading.records.people.has(id);
    return html`<div class="field">
      <label for="person">${words.start.person}</label>
      ${pickerView(this.#picker, {
        id: 'person',
        label: words.start.person,
        value: isSeen ? nameFor(id, scene) : '',
        placeholder: words.start.personHint,
        nothingFound: words.start.nobody,
        isRequired: true,
      })}
    </div>`;
  }

  #daysFields(scene: StartScene): TemplateResult {
    const { words, reading } = scene;
    const days = this.#daysIn(scene);
    const cycles = cyclesBegun(reading.records, todayOf(reading));
    const chosen = cycles.find(({ start, end }) => start === days.start && end === days.end);
    const chooseCycle = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      const cycle = cycles.find(({ id }) => id === value);
      if (cycle) this.#change({ days: { start: cycle.start, end: cycle.end } });
    };
    const dayField = (name: 'start' | 'end', label: string) =>
      html`<div class="field">
        <label for=${name}>${label}</label>
        <input
          id=${name}
          type="date"
          required
          .value=${live(days[name])}
          @change=${({ target }: Event) =>
            this.#change({ days: { ...days, [name]: (target as HTMLInputElement).value } })}
        />
      </div>`;
    return html`<div class="row">
      ${
        cycles.length === 0
          ? nothing
          : html`<div class="field">
              <label for="cycle">${words.start.cycle}</label>
              <select id="cycle" @change=${chooseCycle}>
                ${cycles.map(
                  ({ id, name }) =>
                    html`<option value=${id} ?selected=${chosen?.id === id}>${name}</option>`,
                )}
                <option value="" ?selected=${!chosen}>${words.start.ownDays}</option>
              </select>
            </div>`
      }
      ${dayField('start', words.start.from)} ${dayField('end', words.start.to)}
    </div>`;
  }

  /** What the review would begin with, before anything is stored; or why it cannot be started. */
  #preview(scene: StartScene): TemplateResult {
    const { words, format, reading, host, messages } = scene;
    const { start } = words;
    const say = (text: string) => html`<p class="preview" role="status">${text}</p>`;
    const id = this.#person;
    if (id === undefined) return say(start.choose);
    if (!this.#mayStart(scene)) return say(start.notAllowed);
    const found = this.#foundFor(id, scene);
    if (found.kind !== 'found') return say(start[found.kind]);
    const { items, packet, months } = found.evidence;
    const bare = packet.filter((month) => month.items.length === 0).map(({ month }) => month);
    const draft = draftFor(reading, id, this.#daysIn(scene));
    return html`<div class="preview" role="status">
      <p>${start.preview(items.length, months.length)}</p>
      ${
        bare.length === 0
          ? nothing
          : html`<p class="hint">
              ${start.without(
                listOf(
                  bare.map((month) => format.month(month)),
                  format.locale,
                ),
              )}
            </p>`
      }
      ${
        draft === undefined
          ? nothing
          : html`<p>
              ${start.already}
              <button class="link" type="button" @click=${() => host.open(draft)}>
                ${start.open}<span class="visually-hidden"
                  >: ${messages.reviewBrief.of(nameFor(id, scene))}</span
                >
              </button>
            </p>`
      }
    </div>`;
  }

  #foundFor(id: PersonId, scene: StartScene): Found {
    const { reading } = scene;
    const days = this.#daysIn(scene);
    const of = `${reading.version} ${id} ${days.start} ${days.end}`;
    if (this.#found?.of !== of || this.#found.reading !== reading) {
      this.#found = { of, reading, found: foundIn(reading, id, days) };
    }
    return this.#found.found;
  }

  #mayStart({ workspace }: StartScene): boolean {
    const command = { type: 'review.start', input: { personId: this.#person } };
    return workspace?.may(command as { type: string; input: object }).allowed ?? false;
  }

  #canStart(scene: StartScene): boolean {
    const id = this.#person;
    if (id === undefined || scene.isPast || scene.deeds.isRunning('start')) return false;
    return this.#mayStart(scene) && this.#foundFor(id, scene).kind === 'found';
  }

  async #start(scene: StartScene): Promise<void> {
    const personId = this.#person;
    if (personId === undefined || !this.#canStart(scene)) return;
    const { deeds, words, host } = scene;
    const input = { personId, ...this.#daysIn(scene) };
    const said = words.start.started(nameFor(personId, scene));
    const ran = await deeds.run({ place: 'start', command: { type: 'review.start', input }, said });
    const made = ran?.written.find(({ collection }) => collection === 'reviewBriefs');
    if (made) host.open(made.id as ReviewBriefId);
  }
}

/** Oneself first, then the people below who fit what was typed. */
function candidates({ reading, words }: StartScene, text: string): readonly PickerOption[] {
  const { records, viewer } = reading;
  const below = [...records.people].filter(
    ([id]) => id === viewer || managersAbove(records.people, id).has(viewer),
  );
  const options = peopleOptions({ people: new Map(below), teams: records.teams }, text);
  const own = options.filter(({ id }) => id === viewer);
  const others = options.filter(({ id }) => id !== viewer);
  return [...own.map((option) => ({ ...option, detail: words.start.self })), ...others];
}

function nameFor(id: PersonId, { reading }: StartScene): string {
  return nameOf(id, reading.records);
}

function todayOf({ now, records, viewer }: WorkspaceReading): string {
  return dayOf(now(), zoneOf(records, viewer));
}

/** The draft of the viewer on somebody for just these days. */
function draftFor(
  { records, viewer }: WorkspaceReading,
  personId: PersonId,
  { start, end }: Days,
): ReviewBriefId | undefined {
  return records.growth
    .reviewBriefsBy(viewer)
    .find(
      (brief) =>
        brief.aboutId === personId &&
        brief.start === start &&
        brief.end === end &&
        brief.sharedAt === undefined &&
        brief.withdrawnAt === undefined,
    )?.id;
}
