import { type Cycle, type CyclePlan, dayOf, generateCycles } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { tableCsv } from '../../parts/table-csv.ts';
import type { FieldSpec, Plain } from '../form/field-spec.ts';
import { RecordForm } from '../form/record-form.ts';
import type { Scene, SectionHost } from '../section.ts';
import { entered } from './commands.ts';
import { monthNames, weekdayNames } from './settings-form.ts';

type YearScene = Scene<'settingsRecords'>;

const numbers = (most: number) => Array.from({ length: most }, (_, at) => String(at + 1));
const patterns = ['quarters', 'trimesters', 'halves', 'months', '4-4-5', '4-5-4', '5-4-4'];

const always: readonly FieldSpec[] = [
  {
    path: 'year',
    control: { kind: 'number', least: 1000, most: 9998, isWhole: true, hidesBounds: true },
    isRequired: true,
  },
  { path: 'pattern', control: { kind: 'choice', options: patterns }, isRequired: true },
  {
    path: 'fiscalYearStartMonth',
    control: { kind: 'choice', options: numbers(12), isNumber: true },
    isRequired: true,
  },
];
const ofWeeks: readonly FieldSpec[] = [
  {
    path: 'weekStart',
    control: { kind: 'choice', options: numbers(7), isNumber: true },
    isRequired: true,
  },
  { path: 'yearEnd', control: { kind: 'choice', options: ['nearest', 'last'] }, isRequired: true },
];

/** Makes the cycles of a whole year at once, and shows them before. */
export class CycleYear {
  readonly #host: SectionHost;
  #form: RecordForm | undefined;

  constructor(host: SectionHost) {
    this.#host = host;
  }

  get isDirty(): boolean {
    return this.#form?.isDirty ?? false;
  }

  view(scene: YearScene): TemplateResult | typeof nothing {
    const { workspace, messages } = scene;
    const words = messages.settingsRecords.cycles.generate;
    const first = firstPlan(scene);
    if (!workspace?.may(commandOf(first)).allowed) return nothing;
    if (!this.#form) {
      return html`<div class="actions">
        <button type="button" id="cycles-year" @click=${() => this.#open(first)}>
          ${words.open}
        </button>
      </div>`;
    }
    const planned = plannedIn(this.#form.written);
    const fresh = planned.filter(({ id }) => !scene.reading.records.cycles.has(id));
    return html`<section class="new" part="block" aria-label=${words.open}>
      <h3>${words.open}</h3>
      ${this.#form.view(scene, {
        words: wordsOf(scene),
        reason: messages.settingsForm.reasons.cycles,
        said: words.done(fresh.length),
        submit: words.submit(fresh.length),
        below: planView(planned, scene),
        leave: () => this.#close(),
      })}
    </section>`;
  }

  #open(initial: Plain): void {
    const form: RecordForm = new RecordForm(this.#host, {
      ...{ id: 'cycles-generate', initial, command: commandOf },
      get specs() {
        return isByWeeks({ pattern: form?.choiceAt('pattern') ?? initial['pattern'] })
          ? [...always, ...ofWeeks]
          : always;
      },
      saved: () => this.#close(),
    });
    this.#form = form;
    this.#host.requestUpdate();
    void this.#host.focusCare.to('#cycles-generate input');
  }

  #close(): void {
    this.#form?.dispose();
    this.#form = undefined;
    this.#host.requestUpdate();
    void this.#host.focusCare.after('#cycles-generate', '#cycles-year');
  }
}

/** The year that is likely wanted: the one after the last that is there. */
function firstPlan({ reading }: YearScene): Plain {
  const { cycles, settings } = reading.records;
  const today = dayOf(reading.now(), settings.timeZone);
  const ends = [...cycles.values()].map(({ end }) => end).filter((end) => end > today);
  const year = Number((ends.sort().at(-1) ?? today).slice(0, 4)) + (ends.length > 0 ? 1 : 0);
  const { fiscalYearStartMonth } = settings;
  return {
    ...{ year, pattern: 'quarters', fiscalYearStartMonth, weekStart: 1, yearEnd: 'nearest' },
  };
}

const isByWeeks = ({ pattern }: Plain) => /^\d-\d-\d$/.test(String(pattern));

function commandOf(written: Plain) {
  const { weekStart, yearEnd, ...plan } = written;
  return entered('cycle.generate', isByWeeks(written) ? { ...plan, weekStart, yearEnd } : plan);
}

/** The cycles that would be there; none while something is missing. */
function plannedIn(written: Plain): readonly Cycle[] {
  try {
    return generateCycles(written as unknown as CyclePlan);
  } catch {
    return [];
  }
}

function wordsOf({ messages, format }: YearScene) {
  const { fields } = messages.settingsRecords.cycles.generate;
  const month = { ...fields.fiscalYearStartMonth, options: monthNames(format.locale) };
  const weekday = { ...fields.weekStart, options: weekdayNames(format.locale) };
  return { ...fields, fiscalYearStartMonth: month, weekStart: weekday };
}

function planView(planned: readonly Cycle[], scene: YearScene) {
  const { reading, messages, format } = scene;
  const { cycles } = messages.settingsRecords;
  const { generate } = cycles;
  if (planned.length === 0) return html`<p class="hint">${generate.nothing}</p>`;
  return html`<table class="plain-table" part="table">
      <caption class="visually-hidden">
        ${generate.preview}
      </caption>
      <thead>
        <tr>
          <th scope="col">${cycles.fields.name.label}</th>
          <th scope="col">${cycles.fields.start.label}</th>
          <th scope="col">${cycles.fields.end.label}</th>
          <th scope="col">${messages.settingsForm.list.state}</th>
        </tr>
      </thead>
      <tbody>
        ${planned.map(
          ({ id, name, start, end }) =>
            html`<tr>
              <th scope="row"><bdi>${name}</bdi></th>
              <td>${format.day(start)}</td>
              <td>${format.day(end)}</td>
              <td>${reading.records.cycles.has(id) ? generate.there : generate.fresh}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${tableCsv(generate.preview, scene)}`;
}
