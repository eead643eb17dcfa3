import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../parts/icons.ts';
import { type Editing, adviceAt, field, typedIn } from './editing.ts';
import { type ItemText, type MeasureText, withItem } from './measure-text.ts';

const kinds = ['none', 'number', 'range', 'milestones', 'zones', 'binary', 'baseline'] as const;
const modes = ['share', 'latest', 'distance'] as const;

/** How the goal is measured: the kind, and what that kind needs. */
export function measureFields(editing: Editing): TemplateResult {
  const { values, messages } = editing;
  const { measures, measureMeans, fields } = messages.goalEditor;
  const { kind } = values.measure;
  return html`
    <div class="field">
      <label for="measure">${fields.measure}</label>
      <select
        id="measure"
        aria-describedby="measure-means measure-error"
        @change=${(event: Event) => set(editing, { kind: typedIn(event) as MeasureText['kind'] }, 'measure.kind')}
      >
        ${kinds.map((each) => html`<option value=${each} ?selected=${each === kind}>${measures[each]}</option>`)}
      </select>
      <p class="hint" id="measure-means">${measureMeans[kind]}</p>
      <p class="error" id="measure-error">${editing.errorAt('measure') ?? nothing}</p>
    </div>
    ${ofKind(editing)} ${adviceAt(editing, 'measure')}
  `;
}

function ofKind(editing: Editing) {
  const { measure } = editing.values;
  const { goalEditor } = editing.messages;
  switch (measure.kind) {
    case 'number':
      return html`<div class="row">
        ${text(editing, 'start', goalEditor.from)} ${text(editing, 'target', goalEditor.to)}
        ${text(editing, 'unit', goalEditor.unit)}
      </div>`;
    case 'range':
      return html`<div class="row">
          ${text(editing, 'low', goalEditor.low)} ${text(editing, 'high', goalEditor.high)}
          ${text(editing, 'unit', goalEditor.unit)}
        </div>
        ${mode(editing)}`;
    case 'baseline':
      return text(editing, 'unit', goalEditor.unit);
    case 'zones':
      return (['commit', 'target', 'stretch'] as const).map((zone) => zoneField(editing, zone));
    case 'milestones':
      return steps(editing);
    default:
      return nothing;
  }
}

function text(editing: Editing, name: 'start' | 'target' | 'low' | 'high' | 'unit', label: string) {
  const place = `measure.${name}`;
  const id = `measure-${name}`;
  return field(
    editing,
    { id, label, place },
    html`<input
      id=${id}
      class="figure"
      inputmode=${name === 'unit' ? 'text' : 'decimal'}
      maxlength="40"
      autocomplete="off"
      .value=${live(editing.values.measure[name])}
      aria-invalid=${editing.errorAt(place) ? 'true' : 'false'}
      aria-describedby="${id}-error"
      @input=${(event: Event) => set(editing, { [name]: typedIn(event) }, place)}
    />`,
  );
}

function mode(editing: Editing) {
  const { goalEditor } = editing.messages;
  return field(
    editing,
    { id: 'measure-mode', label: goalEditor.mode, place: 'measure.mode' },
    html`<select
      id="measure-mode"
      @change=${(event: Event) => set(editing, { mode: typedIn(event) as MeasureText['mode'] }, 'measure.mode')}
    >
      ${modes.map((each) => html`<option value=${each} ?selected=${each === editing.values.measure.mode}>${goalEditor.modes[each]}</option>`)}
    </select>`,
  );
}

function zoneField(editing: Editing, zone: 'commit' | 'target' | 'stretch') {
  const { zones } = editing.values.measure;
  const id = `zone-${zone}`;
  return field(
    editing,
    { id, label: editing.messages.goalEditor.zones[zone], place: `measure.${zone}` },
    html`<input
      id=${id}
      class="wide"
      dir="auto"
      maxlength="500"
      .value=${live(zones[zone])}
      @input=${(event: Event) => set(editing, { zones: { ...zones, [zone]: typedIn(event) } }, `measure.${zone}`)}
    />`,
  );
}

function steps(editing: Editing) {
  const { items } = editing.values.measure;
  const { goalEditor } = editing.messages;
  return html`<ol class="steps">
      ${items.map((item, index) => step(editing, item, index))}
    </ol>
    <p class="error">${editing.errorAt('measure.items') ?? nothing}</p>
    <button type="button" @click=${() => set(editing, { items: withItem(items) }, 'measure.kind')}>
      ${goalEditor.addStep}
    </button>`;
}

function step(editing: Editing, item: ItemText, index: number) {
  const { goalEditor } = editing.messages;
  const { items } = editing.values.measure;
  const place = `measure.items.${index}`;
  const put = (patch: Partial<ItemText>, at: string) =>
    set(
      editing,
      { items: items.map((each) => (each.id === item.id ? { ...each, ...patch } : each)) },
      `${place}.${at}`,
    );
  const error = editing.errorAt(`${place}.title`) ?? editing.errorAt(`${place}.weight`);
  const number = index + 1;
  return html`<li>
    <input
      class="grow"
      dir="auto"
      maxlength="200"
      aria-label=${goalEditor.step(number)}
      aria-invalid=${error ? 'true' : 'false'}
      .value=${live(item.title)}
      @input=${(event: Event) => put({ title: typedIn(event) }, 'title')}
    />
    <input
      type="date"
      aria-label=${goalEditor.stepDue(number)}
      .value=${live(item.due)}
      @input=${(event: Event) => put({ due: typedIn(event) }, 'due')}
    />
    <input
      class="weight"
      inputmode="decimal"
      placeholder="1"
      aria-label=${goalEditor.stepWeight(number)}
      .value=${live(item.weight)}
      @input=${(event: Event) => put({ weight: typedIn(event) }, 'weight')}
    />
    <button
      type="button"
      class="quiet"
      aria-label=${goalEditor.remove(item.title || goalEditor.step(number))}
      @click=${() => set(editing, { items: items.filter(({ id }) => id !== item.id) }, 'measure.kind')}
    >
      ${icon('close')}
    </button>
    <p class="error">${error ?? nothing}</p>
  </li>`;
}

function set({ values, change }: Editing, patch: Partial<MeasureText>, place: string) {
  change({ measure: { ...values.measure, ...patch } }, place);
}
