import type { TemplateResult } from 'lit';
import { enSettingsFields } from '../../messages/en-settings-fields.ts';
import type { WordsOf } from '../form/field-words.ts';
import { sectionStyles } from '../form/form-styles.ts';
import type { RecordForm } from '../form/record-form.ts';
import type { SectionModule } from '../section.ts';
import { type Scene, type SectionHost, TextedSection, formEnglish } from '../section.ts';
import { monthNames, settingsForm, settingsFormView } from './settings-form.ts';
import { type PlainSection, settingsSpecs } from './settings-specs.ts';

/** What sections of settings say, in English. */
export const fieldsEnglish = { ...formEnglish, settingsFields: enSettingsFields };

/** A section with one form of settings. */
class SettingsSection extends TextedSection<'settingsFields'> {
  readonly #name: PlainSection;
  readonly #form: RecordForm;

  constructor(host: SectionHost, name: PlainSection) {
    super(fieldsEnglish);
    this.#name = name;
    this.#form = settingsForm(host, name, settingsSpecs[name]);
  }

  get isDirty(): boolean {
    return this.#form.isDirty;
  }

  protected show(scene: Scene<'settingsFields'>): TemplateResult {
    const title = scene.messages.settings.sections[this.#name];
    return settingsFormView(this.#form, scene, { words: fieldWords(scene), title });
  }
}

/** The words of all settings, the names of the months among them. */
export function fieldWords({ messages, format }: Scene<'settingsFields'>): WordsOf {
  const words: WordsOf = messages.settingsFields;
  const month = messages.settingsFields.fiscalYearStartMonth;
  return { ...words, fiscalYearStartMonth: { ...month, options: monthNames(format.locale) } };
}

const module = (name: PlainSection): SectionModule => ({
  styles: sectionStyles,
  section: (host) => new SettingsSection(host, name),
});

export const general = module('general');
export const scoring = module('scoring');
export const health = module('health');
export const reminders = module('reminders');
export const growth = module('growth');
