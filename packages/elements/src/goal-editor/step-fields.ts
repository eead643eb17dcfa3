import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../parts/icons.ts';
import { type Editing, invalidAt, typedIn } from './editing.ts';
import { type ItemText, type MeasureText, withItem } from './measure-text.ts';

/** Puts other texts into the measure of the form, at a place of it. */
export type SetMeasure = (patch: Partial<MeasureText>, place: string) => void;

/** The milestones of the form, each with its last day and its weight, and one more. */
export function stepFields(editing: Editing, set: SetMeasure): TemplateResult {
  const { items } = editing.values.measure;
  const { goalForm } = editing.messages;
  return html`<ol class="steps">
      ${items.map((item, index) => step(editing, index, { item, set }))}
    </ol>
    <p class="error" id="steps-error">${editing.errorAt('measure.items') ?? nothing}</p>
    <div class="actions">
      <button
        type="button"
        id="add-step"
        aria-invalid=${invalidAt(editing, 'measure.items')}
        aria-describedby="steps-error"
        @click=${() => set({ items: withItem(items) }, 'measure.kind')}
      >
        ${goalForm.addStep}
      </button>
    </div>`;
}

function step(
  editing: Editing,
  index: number,
  { item, set }: { readonly item: ItemText; readonly set: SetMeasure },
) {
  const { goalForm } = editing.messages;
  const { items } = editing.values.measure;
  const place = `measure.items.${index}`;
  const put = (patch: Partial<ItemText>, at: string) => {
    const changed = items.map((each) => (each.id === item.id ? { ...each, ...patch } : each));
    set({ items: changed }, `${place}.${at}`);
  };
  const error = editing.errorAt(`${place}.title`) ?? editing.errorAt(`${place}.weight`);
  const number = index + 1;
  return html`<li>
    <input
      class="grow"
      dir="auto"
      maxlength="200"
      autocomplete="off"
      placeholder=${goalForm.step(number)}
      aria-label=${goalForm.step(number)}
      aria-invalid=${invalidAt(editing, `${place}.title`)}
      aria-describedby="step-${index}-error"
      .value=${live(item.title)}
      @input=${(event: Event) => put({ title: typedIn(event) }, 'title')}
    />
    <input
      type="date"
      aria-label=${goalForm.stepDue(number)}
      .value=${live(item.due)}
      @input=${(event: Event) => put({ due: typedIn(event) }, 'due')}
    />
    <label class="weigh"
      ><span aria-hidden="true">${goalForm.weight}</span
      ><input
        class="weight"
        inputmode="decimal"
        maxlength="20"
        autocomplete="off"
        placeholder="1"
        aria-label=${goalForm.stepWeight(number)}
        aria-invalid=${invalidAt(editing, `${place}.weight`)}
        aria-describedby="step-${index}-error"
        .value=${live(item.weight)}
        @input=${(event: Event) => put({ weight: typedIn(event) }, 'weight')}
    /></label>
    <button
      type="button"
      class="quiet"
      aria-label=${goalForm.remove(item.title || goalForm.step(number))}
      @click=${() => set({ items: items.filter(({ id }) => id !== item.id) }, 'measure.kind')}
    >
      ${icon('close')}
    </button>
    <p class="error" id="step-${index}-error">${error ?? nothing}</p>
  </li>`;
}
