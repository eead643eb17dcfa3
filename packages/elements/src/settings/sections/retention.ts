import { type RetentionPlan, dayOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { enSettingsFields } from '../../messages/en-settings-fields.ts';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import { namesApart } from '../../parts/name-apart.ts';
import { nameList } from '../../parts/name-list.ts';
import { tableCsv } from '../../parts/table-csv.ts';
import { RecordForm } from '../form/record-form.ts';
import type { SectionModule } from '../section.ts';
import { listSectionStyles } from '../list/record-section.ts';
import { type Scene, type SectionHost, TextedSection, formEnglish } from '../section.ts';
import { entered } from './commands.ts';
import { settingsForm, settingsFormView } from './settings-form.ts';
import { settingsSpecs } from './settings-specs.ts';

const english = {
  ...{ ...formEnglish, settingsFields: enSettingsFields },
  settingsRecords: enSettingsRecords,
};

type Area = 'settingsFields' | 'settingsRecords';

/** How long texts are kept, what would be erased now, and erasing it. */
class RetentionSection extends TextedSection<Area> {
  readonly #terms: RecordForm;
  readonly #run: RecordForm;

  constructor(host: SectionHost) {
    super(english);
    this.#terms = settingsForm(host, 'retention', settingsSpecs.retention);
    this.#run = new RecordForm(host, {
      ...{ id: 'retention-run', specs: [], initial: {}, canUndo: false },
      command: () => entered('retention.run', {}),
    });
  }

  get isDirty(): boolean {
    return this.#terms.isDirty;
  }

  protected show(scene: Scene<Area>): TemplateResult {
    const { messages } = scene;
    const title = messages.settings.sections.retention;
    return html`
      ${settingsFormView(this.#terms, scene, { words: messages.settingsFields, title })}
      ${this.#runView(scene)}
    `;
  }

  #runView(scene: Scene<Area>) {
    const { workspace, messages, reading, format } = scene;
    const words = messages.settingsRecords.retention;
    if (!workspace?.may({ type: 'retention.run', input: {} }).allowed) return nothing;
    const plan = workspace.retentionPlan();
    const { lines, undated } = plan;
    const names = nameList(namesApart(undated, reading.records), format.locale);
    const all = lines.reduce((sum, { count }) => sum + count, 0);
    return html`<section class="part" part="block" aria-label=${words.title}>
      <h3>${words.title}</h3>
      ${all === 0 ? html`<p class="hint">${words.nothing}</p>` : this.#planView(plan, scene)}
      ${undated.length > 0 ? html`<p class="hint">${words.undated(names)}</p>` : nothing}
      ${
        all === 0
          ? nothing
          : this.#run.view(scene, {
              ...{ words: {}, said: words.done(all), reason: messages.settingsForm.reasons.hr },
              submit: words.run,
              ask: { question: words.question(all), yes: words.yes },
            })
      }
    </section>`;
  }

  #planView({ lines }: RetentionPlan, scene: Scene<Area>) {
    const { reading, messages, format } = scene;
    const words = messages.settingsRecords.retention;
    const named = (collection: string) =>
      (words.collections as Readonly<Record<string, string>>)[collection] ?? collection;
    const { timeZone } = reading.records.settings;
    const seen = lines.map(({ collection, count, oldest }) => ({
      ...{ what: named(collection), count, oldest: oldest && dayOf(oldest, timeZone) },
    }));
    const columns = [words.what, words.count, words.oldest];
    const rows = seen.map(({ what, count, oldest }) => [what, count, oldest]);
    return html`<table class="plain-table" part="table">
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${seen.map(
            ({ what, count, oldest }) =>
              html`<tr>
                <th scope="row">${what}</th>
                <td>${format.number(count)}</td>
                <td>${oldest ? format.day(oldest) : ''}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${tableCsv(words.title, scene, () => ({ columns, rows }))}`;
  }
}

/** How long texts are kept. */
export const retention: SectionModule = {
  styles: listSectionStyles,
  section: (host) => new RetentionSection(host),
};
