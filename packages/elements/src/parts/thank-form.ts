import {
  type CompanyValueId,
  type GoalId,
  type PersonId,
  type RecognitionGive,
  type WorkspaceReading,
  isOver,
} from '@throughline/core';
import { type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import type { Format } from '../format.ts';
import type { enThank } from '../messages/en-thank.ts';
import type { MessagesOf } from '../messages.ts';
import { choiceField, labelledField, wordsField } from './labelled-field.ts';
import { nameApart, namesApart } from './name-apart.ts';
import { nameList } from './name-list.ts';
import { peopleOptions } from './people-options.ts';
import { personChips } from './person-chips.ts';
import { Picker } from './picker.ts';
import { pickerView } from './picker-view.ts';

/** What is written of a recognition; '' for no value and for no goal. */
export interface ThankDraft {
  readonly to: readonly PersonId[];
  readonly text: string;
  readonly valueId: CompanyValueId | '';
  readonly goalId: GoalId | '';
}

/** What the form is shown from. */
export interface ThankScene {
  readonly reading: Pick<WorkspaceReading, 'records' | 'viewer'>;
  readonly messages: MessagesOf<never> & { readonly thank: typeof enThank };
  readonly format: Format;
  /** Unique in the element. */
  readonly id: string;
  readonly isRunning: boolean;
  /** Whether who will read it is said beside the form already. */
  readonly saysReaders?: boolean;
  /** Sends it, and settles with whether it is stored: then the form is empty again, unless it was written on. */
  readonly send: (input: RecognitionGive, said: string) => Promise<boolean>;
  /** Leads the focus to the first field that does not fit, once it is shown. */
  readonly toInvalid: () => void;
}

const mostPeople = 50;
const mostCharacters = 2000;
const blank: ThankDraft = { to: [], text: '', valueId: '', goalId: '' };

/**
 * The form in which one person or several are thanked: for what, for which value and on which goal if one likes. It
 * keeps what is written until that is stored. Needs the styles of fields and of pickers.
 */
export class ThankForm {
  readonly picker: Picker;
  readonly #host: ReactiveControllerHost;
  readonly #first: ThankDraft;
  #draft: ThankDraft;
  #isChecked = false;
  #scene: ThankScene | undefined;

  /** @param first - What it begins with, such as a person or a goal. */
  constructor(host: ReactiveControllerHost, first: Partial<ThankDraft> = {}) {
    this.#host = host;
    this.#first = { ...blank, ...first };
    this.#draft = this.#first;
    this.picker = new Picker(host, {
      find: (text) => this.#find(text),
      pick: (id) => this.#change({ to: [...this.#draft.to, id as PersonId] }),
    });
  }

  get draft(): ThankDraft {
    return this.#draft;
  }

  /** Whether words would be lost with it. */
  get isWritten(): boolean {
    return this.#draft.text.trim() !== this.#first.text;
  }

  view(scene: ThankScene): TemplateResult {
    this.#scene = scene;
    const { thank } = scene.messages;
    return html`<form
      class="fields"
      novalidate
      @submit=${(event: Event) => void this.#submit(event, scene)}
      @keydown=${submitByKeys}
    >
      ${this.#people(scene)} ${this.#words(scene)} ${this.#links(scene)}
      <div class="actions">
        <button class="primary" aria-disabled=${scene.isRunning ? 'true' : 'false'}>
          ${thank.send}
        </button>
      </div>
    </form>`;
  }

  #people({ reading: { records }, messages: { thank }, id }: ThankScene): TemplateResult {
    const { to } = this.#draft;
    const error = this.#isChecked && to.length === 0 ? thank.choose : undefined;
    const label = to.length === 0 ? thank.to : thank.toMore;
    const chips = to.map((personId) => ({ id: personId, name: nameApart(personId, records) }));
    return html`<div>
      ${labelledField(
        { id: `${id}-to`, label, error },
        pickerView(this.picker, {
          ...{ id: `${id}-to`, label, value: '', placeholder: thank.find },
          ...{ nothingFound: thank.nobody, describedBy: `${id}-to-note` },
          ...{ invalid: error !== undefined, isRequired: to.length === 0 },
        }),
      )}
      ${personChips(chips, {
        ...{ label: thank.to, remove: thank.remove },
        removed: (gone) => this.#change({ to: to.filter((each) => each !== gone) }),
      })}
    </div>`;
  }

  #words(scene: ThankScene): TemplateResult {
    const { thank } = scene.messages;
    const { text } = this.#draft;
    const hint = scene.saysReaders ? thank.textHint : `${thank.textHint} ${thank.textReaders}`;
    return wordsField(
      {
        ...{ id: `${scene.id}-text`, label: thank.text, hint, value: text },
        error: this.#isChecked && text.trim() === '' ? thank.write : undefined,
        ...{ most: mostCharacters, isRequired: true },
        changed: (written) => this.#change({ text: written }),
      },
      scene,
    );
  }

  /** Values that stand, and goals of those who are thanked that go on; and always what would be sent. */
  #links({ reading, messages: { thank }, id }: ThankScene): TemplateResult {
    const { records, viewer } = reading;
    const { to, valueId, goalId } = this.#draft;
    const errors = this.#lost(reading, thank);
    const values = [...records.growth.companyValues.values()]
      .filter((value) => !value.retired || value.id === valueId)
      .map((value) => ({ id: value.id, label: value.name }));
    const owned = [...to, viewer].flatMap((personId) => records.goalsOf(personId));
    const goals = [...new Set(goalId ? [...owned, goalId] : owned)]
      .flatMap((each) => records.goals.get(each) ?? [])
      .filter((goal) => !isOver(goal) || goal.id === goalId)
      .map((goal) => ({ id: goal.id, label: goal.title }));
    const withLost = (options: readonly { id: string; label: string }[], chosen: string) =>
      !chosen || options.some((option) => option.id === chosen)
        ? options
        : [...options, { id: chosen, label: thank.lost }];
    const [ofValue, ofGoal] = [withLost(values, valueId), withLost(goals, goalId)];
    if (ofValue.length === 0 && ofGoal.length === 0) return html``;
    return html`<details ?open=${errors.value !== undefined || errors.goal !== undefined}>
      <summary>${thank.more}</summary>
      <div class="row">
        ${choiceField({
          ...{ id: `${id}-value`, label: thank.value, none: thank.noValue, error: errors.value },
          ...{ value: valueId, options: ofValue },
          changed: (chosen) => this.#change({ valueId: chosen as CompanyValueId | '' }),
        })}
        ${choiceField({
          ...{ id: `${id}-goal`, label: thank.goal, none: thank.noGoal, error: errors.goal },
          ...{ value: goalId, options: ofGoal },
          changed: (chosen) => this.#change({ goalId: chosen as GoalId | '' }),
        })}
      </div>
    </details>`;
  }

  /** What was chosen and is not to be had any more. What the form was begun for may be over. */
  #lost({ records }: ThankScene['reading'], thank: typeof enThank) {
    const { valueId, goalId } = this.#draft;
    const value = valueId && records.growth.companyValues.get(valueId);
    const goal = goalId && records.goals.get(goalId);
    const isLost = goal === undefined || (goal && isOver(goal) && goalId !== this.#first.goalId);
    return {
      value: valueId && (!value || value.retired) ? thank.valueLost : undefined,
      goal: isLost ? thank.goalLost : undefined,
    };
  }

  #find(text: string) {
    if (!this.#scene || this.#draft.to.length >= mostPeople) return [];
    const { records, viewer } = this.#scene.reading;
    return peopleOptions(records, text, [viewer, ...this.#draft.to]);
  }

  #change(change: Partial<ThankDraft>): void {
    this.#draft = { ...this.#draft, ...change };
    this.#host.requestUpdate();
  }

  async #submit(event: Event, scene: ThankScene) {
    const { reading, messages, format, send, toInvalid } = scene;
    event.preventDefault();
    const { to, valueId, goalId } = this.#draft;
    const text = this.#draft.text.trim();
    this.#isChecked = true;
    this.#host.requestUpdate();
    const { value, goal } = this.#lost(reading, messages.thank);
    if (to.length === 0 || text === '' || value || goal) return void toInvalid();
    const names = nameList(namesApart(to, reading.records), format.locale);
    const sent = this.#draft;
    const links = { ...(valueId && { valueId }), ...(goalId && { goalId }) };
    if (!(await send({ to, text, ...links }, messages.thank.did(names)))) return;
    // What was written on meanwhile stays.
    if (this.#draft === sent) this.#draft = blank;
    this.#isChecked = false;
    this.#host.requestUpdate();
  }
}

/** Ctrl and Enter send from the field for words. */
export function submitByKeys(event: KeyboardEvent): void {
  const inText = event.target instanceof HTMLTextAreaElement;
  if (event.key !== 'Enter' || !inText || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  (event.currentTarget as HTMLFormElement).requestSubmit();
}
