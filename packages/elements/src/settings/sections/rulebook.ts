import { type Rulebook, rulebookOf, rulebooksOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { enRulebooks } from '../../messages/en-rulebooks.ts';
import { enSettingsFields } from '../../messages/en-settings-fields.ts';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import { deedProblem } from '../../parts/done-notice.ts';
import { rulebookText } from '../../parts/rulebook-words.ts';
import type { FieldSpec, Plain } from '../form/field-spec.ts';
import type { FormLooks } from '../form/form-spec.ts';
import { RecordForm } from '../form/record-form.ts';
import type { SectionModule } from '../section.ts';
import { listSectionStyles } from '../list/record-section.ts';
import { RecordList, cssId } from '../list/record-list.ts';
import { type Scene, type SectionHost, TextedSection, formEnglish } from '../section.ts';
import { entered } from './commands.ts';
import { RulebookPreview } from './rulebook-preview.ts';
import { versionsOfOne } from './rulebook-versions.ts';
import { newRulebookSpecs, rulebookSpecs } from './rulebook-specs.ts';
import { settingsForm, settingsFormView } from './settings-form.ts';

const english = {
  ...formEnglish,
  ...{ settingsFields: enSettingsFields, settingsRecords: enSettingsRecords },
  rulebooks: enRulebooks,
};

type Area = 'settingsFields' | 'settingsRecords' | 'rulebooks';
type RulebookScene = Scene<Area>;

/** Which rulebook holds, what another would change, and the company's own ones. */
class RulebookSection extends TextedSection<Area> {
  readonly #host: SectionHost;
  readonly #choice: RecordForm;
  readonly #preview: RulebookPreview;
  readonly #ownPreview: RulebookPreview;
  readonly #list: RecordList<Rulebook, Area>;
  readonly #forms = new Map<string, RecordForm>();
  #scene: RulebookScene | undefined;

  constructor(host: SectionHost) {
    super(english);
    this.#host = host;
    this.#preview = new RulebookPreview(host);
    this.#ownPreview = new RulebookPreview(host);
    this.#choice = settingsForm(host, 'rulebook', [choiceOf(() => this.#scene)]);
    this.#list = new RecordList(host, {
      ...{ id: 'rulebooks', idOf: ({ id }: Rulebook) => id },
      items: ({ reading }) => reading.records.settings.rulebooks,
      columns: ({ messages }) => [
        {
          ...{ id: 'name', label: messages.settingsRecords.rulebooks.fields.id.label },
          text: ({ id }) => id,
        },
        {
          ...{ id: 'says', label: messages.settingsRecords.rulebooks.says },
          text: (rulebook, scene) => rulebookText(rulebook, scene),
        },
      ],
      detail: ({ id }, scene) => this.#ownView(id, scene),
    });
  }

  get isDirty(): boolean {
    return this.#choice.isDirty || [...this.#forms.values()].some((form) => form.isDirty);
  }

  protected show(scene: RulebookScene): TemplateResult {
    this.#scene = scene;
    const { messages, reading } = scene;
    const { settings } = reading.records;
    const words = messages.settingsRecords.rulebooks;
    const chosen = String(this.#choice.written['rulebook']);
    const rulebook = rulebooksOf(settings).find(({ id }) => id === chosen);
    const isOther = rulebook !== undefined && rulebook.id !== rulebookOf(settings).id;
    const mayAdd = scene.workspace?.may(this.#command([], [])).allowed ?? false;
    const adding = this.#forms.get('');
    return html`
      ${settingsFormView(this.#choice, scene, {
        words: { rulebook: words.choice },
        title: rulebook ? rulebookText(rulebook, scene) : chosen,
        ...(isOther && { below: this.#preview.view(rulebook, scene) }),
      })}
      <section class="part" part="block" aria-label=${words.title}>
        <h3>${words.title}</h3>
        ${adding ? this.#addingView(adding, scene) : nothing}
        ${this.#list.view(scene, {
          ...{ label: words.title, empty: words.empty, fileName: words.title },
          ...(mayAdd && !adding && { add: { label: words.add, act: () => this.#add() } }),
        })}
      </section>
    `;
  }

  #ownView(id: string, scene: RulebookScene) {
    const { messages } = scene;
    const form = this.#formOf(id);
    const isInForce = rulebookOf(scene.reading.records.settings).id === id;
    return html`<div class="detail-parts">
      ${form.view(scene, {
        ...this.#looks(scene, form),
        said: messages.settingsForm.saved(id),
        leave: () => this.#list.open(''),
      })}
      ${isInForce ? nothing : this.#removeView(id, scene)}
    </div>`;
  }

  #removeView(id: string, { workspace, messages, reading }: RulebookScene) {
    const before = reading.records.settings.rulebooks;
    const command = this.#command(
      before.filter((other) => other.id !== id),
      before,
    );
    if (!workspace?.may(command).allowed) return nothing;
    const said = messages.settingsForm.removed(id);
    const place = `rulebook-remove-${id}`;
    const remove = async () => {
      const ran = await this.#host.deeds.run({ place, command, said, canUndo: true });
      if (ran && this.#list.openId === id) this.#list.open('');
    };
    return html`<div class="part">
      ${deedProblem(this.#host.deeds, place, messages)}
      <div class="actions">
        <button type="button" @click=${() => void remove()}>
          ${messages.settingsForm.list.remove}
        </button>
      </div>
    </div>`;
  }

  #addingView(form: RecordForm, scene: RulebookScene) {
    const { add } = scene.messages.settingsRecords.rulebooks;
    return html`<div class="new" role="group" aria-label=${add}>
      ${form.view(scene, {
        ...this.#looks(scene, form),
        said: scene.messages.settingsForm.added(
          (form.written as { readonly id?: string }).id ?? '',
        ),
        submit: add,
        leave: () => this.#endAdding(),
      })}
    </div>`;
  }

  /** What an own rulebook would change shows while it can be read. */
  #looks(scene: RulebookScene, form: RecordForm): Omit<FormLooks, 'said'> {
    const written = { id: '-', ...form.written } as unknown as Rulebook;
    const isWhole = form.isDirty && Number.isFinite(written.onTrack);
    return {
      words: scene.messages.settingsRecords.rulebooks.fields,
      reason: scene.messages.settingsForm.reasons.admins,
      below: isWhole ? this.#ownPreview.view(written, scene) : nothing,
    };
  }

  #add(): void {
    const form = new RecordForm(this.#host, {
      ...{ id: 'rulebook-new', specs: newRulebookSpecs },
      initial: { basis: 'ratio', onTrack: 0.9, atRisk: 0.7 },
      command: (record) => this.#command([...this.#own, record as unknown as Rulebook], this.#own),
      versions: () => [],
      saved: () => this.#endAdding(),
    });
    this.#forms.set('', form);
    this.#host.requestUpdate();
    void this.#host.focusCare.to('#rulebook-new input');
  }

  #endAdding(): void {
    this.#forms.get('')?.dispose();
    this.#forms.delete('');
    this.#host.requestUpdate();
    void this.#host.focusCare.after('#rulebook-new', '#rulebooks-add');
  }

  #formOf(id: string): RecordForm {
    const known = this.#forms.get(id);
    if (known) return known;
    const form = new RecordForm(this.#host, {
      ...{ id: `rulebook-${cssId(id)}`, specs: rulebookSpecs },
      record: ({ reading }) => reading.records.settings.rulebooks.find((own) => own.id === id),
      command: (fields, base) =>
        this.#command(replaced(this.#own, id, fields), replaced(this.#own, id, base)),
      versions: (versions) => versionsOfOne(versions, id),
    });
    this.#forms.set(id, form);
    return form;
  }

  get #own(): readonly Rulebook[] {
    return this.#scene?.reading.records.settings.rulebooks ?? [];
  }

  #command(rulebooks: readonly Rulebook[], base: readonly Rulebook[]) {
    return entered('settings.edit', { fields: { rulebooks }, base: { rulebooks: base } });
  }
}

/** The field that names the rulebook in force. */
function choiceOf(now: () => RulebookScene | undefined): FieldSpec {
  const options = () => {
    const scene = now();
    if (!scene) return [];
    return rulebooksOf(scene.reading.records.settings).map((rulebook) => ({
      id: rulebook.id,
      label: `${rulebookText(rulebook, scene)} (${rulebook.id})`,
    }));
  };
  return { path: 'rulebook', control: { kind: 'record', options }, isRequired: true };
}

/** The rulebooks with other fields in one of them; `null` takes a field away. */
function replaced(all: readonly Rulebook[], id: string, fields: Plain): readonly Rulebook[] {
  return all.map((rulebook) => {
    if (rulebook.id !== id) return rulebook;
    const entries = Object.entries({ ...rulebook, ...fields }).filter(
      ([, value]) => value !== null,
    );
    return Object.fromEntries(entries) as unknown as Rulebook;
  });
}

/** What turns a score into a status. */
export const rulebook: SectionModule = {
  styles: listSectionStyles,
  section: (host) => new RulebookSection(host),
};
