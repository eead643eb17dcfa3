import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Editing, adviceAt, describedBy, field, invalidAt, typedIn } from './editing.ts';
import type { MeasureText } from './measure-text.ts';
import { stepFields } from './step-fields.ts';

const kinds = ['none', 'number', 'range', 'milestones', 'zones', 'binary', 'baseline'] as const;
const modes = ['share', 'latest', 'distance'] as const;

/** How the goal is measured: the kind, and what that kind needs. */
export function measureFields(editing: Editing): TemplateResult {
  const { values, messages } = editing;
  const { measures, measureMeans, fields } = messages.goalForm;
  const { kind } = values.measure;
  return html`
    <div class="field">
      <label for="measure">${fields.measure}</label>
      <select
        id="measure"
        aria-invalid=${invalidAt(editing, 'measure')}
        aria-describedby="measure-means measure-error"
        @change=${(event: Event) => set(editing, { kind: typedIn(event) as MeasureText['kind'] }, 'measure.kind')}
      >
        ${kinds.map((each) => html`<option value=${each} .selected=${each === kind}>${measures[each]}</option>`)}
      </select>
      <p class="hint" id="measure-means">${measureMeans[kind]}</p>
      <p class="error" id="measure-error">${editing.errorAt('measure') ?? nothing}</p>
    </div>
    ${ofKind(editing)} ${adviceAt(editing, 'measure')}
  `;
}

function ofKind(editing: Editing) {
  const { measure } = editing.values;
  const { goalForm } = editing.messages;
  switch (measure.kind) {
    case 'number':
      return html`<div class="row">
        ${text(editing, 'start', goalForm.from)} ${text(editing, 'target', goalForm.to)}
        ${text(editing, 'unit', goalForm.unit)} ${metricField(editing)}
      </div>`;
    case 'range':
      return html`<div class="row">
          ${text(editing, 'low', goalForm.low)} ${text(editing, 'high', goalForm.high)}
          ${text(editing, 'unit', goalForm.unit)} ${metricField(editing)}
        </div>
        ${mode(editing)}`;
    case 'baseline':
      return html`<div class="row">
        ${text(editing, 'unit', goalForm.unit)} ${metricField(editing)}
      </div>`;
    case 'zones':
      return (['commit', 'target', 'stretch'] as const).map((zone) => zoneField(editing, zone));
    case 'milestones':
      return stepFields(editing, (patch, place) => set(editing, patch, place));
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
      aria-invalid=${invalidAt(editing, place)}
      aria-describedby=${describedBy(id)}
      @input=${(event: Event) => set(editing, { [name]: typedIn(event) }, place)}
    />`,
  );
}

function mode(editing: Editing) {
  const { goalForm } = editing.messages;
  return field(
    editing,
    { id: 'measure-mode', label: goalForm.mode, place: 'measure.mode' },
    html`<select
      id="measure-mode"
      aria-describedby=${describedBy('measure-mode')}
      @change=${(event: Event) => set(editing, { mode: typedIn(event) as MeasureText['mode'] }, 'measure.mode')}
    >
      ${modes.map((each) => html`<option value=${each} .selected=${each === editing.values.measure.mode}>${goalForm.modes[each]}</option>`)}
    </select>`,
  );
}

/** The series that the goal reads; only where there is one to choose. */
function metricField(editing: Editing) {
  const { goalForm } = editing.messages;
  const { metrics } = editing.records;
  const { metricId } = editing.values.measure;
  if (metrics.size === 0) return nothing;
  return field(
    editing,
    { id: 'measure-metric', label: goalForm.metric, place: 'measure.metricId' },
    html`<select
      id="measure-metric"
      aria-invalid=${invalidAt(editing, 'measure.metricId')}
      aria-describedby=${describedBy('measure-metric')}
      @change=${(event: Event) => set(editing, { metricId: typedIn(event) }, 'measure.metricId')}
    >
      <option value="" .selected=${metricId === ''}>${goalForm.noMetric}</option>
      ${[...metrics.values()].map(
        ({ id, name }) => html`<option value=${id} .selected=${id === metricId}>${name}</option>`,
      )}
    </select>`,
  );
}

function zoneField(editing: Editing, zone: 'commit' | 'target' | 'stretch') {
  const { zones } = editing.values.measure;
  const id = `zone-${zone}`;
  return field(
    editing,
    { id, label: editing.messages.goalForm.zones[zone], place: `measure.${zone}` },
    html`<input
      id=${id}
      class="wide"
      dir="auto"
      maxlength="500"
      .value=${live(zones[zone])}
      aria-invalid=${invalidAt(editing, `measure.${zone}`)}
      aria-describedby=${describedBy(id)}
      @input=${(event: Event) => set(editing, { zones: { ...zones, [zone]: typedIn(event) } }, `measure.${zone}`)}
    />`,
  );
}

function set({ values, change }: Editing, patch: Partial<MeasureText>, place: string) {
  change({ measure: { ...values.measure, ...patch } }, place);
}
