import type { Activity } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Plain } from '../form/field-spec.ts';
import { valueAt } from '../form/field-spec.ts';
import type { SavedTable } from '../../parts/dated-file.ts';
import { icon } from '../../parts/icons.ts';
import { tableCsv } from '../../parts/table-csv.ts';
import type { RecordForm } from '../form/record-form.ts';
import type { SectionHost } from '../section.ts';
import { type CadenceScene, activities, dueView, rhythmSpecs } from './cadence-texts.ts';
import { rhythmText } from './rhythm-words.ts';
import { settingsForm, settingsFormView } from './settings-form.ts';

/** The rhythms that hold where no rule says otherwise: a line for each, opened in place. */
export class UsualRhythms {
  readonly #host: SectionHost;
  readonly #forms = new Map<Activity, RecordForm>();
  #open: Activity | undefined;

  constructor(host: SectionHost) {
    this.#host = host;
  }

  get isDirty(): boolean {
    return [...this.#forms.values()].some((form) => form.isDirty);
  }

  view(scene: CadenceScene): TemplateResult {
    const { settingsRhythm: words } = scene.messages;
    return html`<section class="rhythms" part="block" aria-label=${words.usual}>
      <h3>${words.usual}</h3>
      <p class="hint">${words.usualHint}</p>
      <table class="plain-table" part="table">
        <thead>
          <tr>
            <th scope="col">${words.activity}</th>
            <th scope="col">${words.rhythm}</th>
          </tr>
        </thead>
        <tbody>
          ${activities.map((activity) => this.#rows(activity, scene))}
        </tbody>
      </table>
      ${tableCsv(words.usual, scene, () => usualTable(scene))}
    </section>`;
  }

  #rows(activity: Activity, scene: CadenceScene) {
    const { messages, reading } = scene;
    const words = messages.settingsRhythm;
    const isOpen = this.#open === activity;
    const rhythm = reading.records.settings.rhythms[activity];
    const toggle = () => {
      this.#open = isOpen ? undefined : activity;
      this.#host.requestUpdate();
    };
    return html`<tr>
        <th scope="row">
          <button
            class="link name"
            type="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${toggle}
          >
            <span class="chevron">${icon('chevron')}</span>${words.activities[activity]}
          </button>
        </th>
        <td>${rhythmText(rhythm?.recurrence, scene)}</td>
      </tr>
      ${
        isOpen
          ? html`<tr class="detail">
              <td colspan="2">${this.#formView(activity, scene)}</td>
            </tr>`
          : nothing
      }`;
  }

  #formView(activity: Activity, scene: CadenceScene) {
    const prefix = `rhythms.${activity}.`;
    const form =
      this.#forms.get(activity) ??
      settingsForm(this.#host, `rhythm-${activity}`, rhythmSpecs(prefix));
    this.#forms.set(activity, form);
    const { settingsRhythm } = scene.messages;
    const words = Object.fromEntries(
      Object.entries(settingsRhythm.fields).map(([name, said]) => [`${prefix}${name}`, said]),
    );
    const written = valueAt(form.written, `rhythms.${activity}`) as Plain | undefined;
    return settingsFormView(form, scene, {
      ...{ words, title: settingsRhythm.activities[activity] },
      below: dueView(written, scene),
    });
  }
}

/** The rhythms without what is open below one. */
function usualTable(scene: CadenceScene): SavedTable {
  const { settingsRhythm: words } = scene.messages;
  const { rhythms } = scene.reading.records.settings;
  return {
    columns: [words.activity, words.rhythm],
    rows: activities.map((activity) => [
      words.activities[activity],
      rhythmText(rhythms[activity]?.recurrence, scene),
    ]),
  };
}
