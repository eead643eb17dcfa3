import { standardSettings } from '@throughline/core';
import type { TemplateResult } from 'lit';
import type { FieldSpec, Plain } from '../form/field-spec.ts';
import type { WordsOf } from '../form/field-words.ts';
import type { FormLooks } from '../form/form-spec.ts';
import { RecordForm } from '../form/record-form.ts';
import type { Scene, SectionHost } from '../section.ts';

/** The settings of a workspace that has decided nothing yet, as forms see them; no name is usual. */
export const standard = { ...standardSettings, name: undefined } as unknown as Plain;

/** A form over some of the settings. */
export function settingsForm(
  host: SectionHost,
  id: string,
  specs: readonly FieldSpec[],
): RecordForm {
  return new RecordForm(host, {
    ...{ id: `settings-${id}`, specs, standard },
    record: ({ reading }) => reading.records.settings,
    command: (fields, base) => ({ type: 'settings.edit', input: { fields, base } }),
  });
}

/** The form as it is shown. */
export function settingsFormView(
  form: RecordForm,
  scene: Scene,
  looks: { readonly words: WordsOf; readonly title: string; readonly below?: FormLooks['below'] },
): TemplateResult {
  const { saved, reasons } = scene.messages.settingsForm;
  const { words, title, below } = looks;
  return form.view(scene, {
    ...{ words, said: saved(title), reason: reasons.admins },
    ...(below && { below }),
  });
}

/** The months of the year as a language names them, by number. */
export function monthNames(locale: string): Readonly<Record<string, string>> {
  const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const entries = Array.from({ length: 12 }, (_, at) => [at + 1, format(Date.UTC(2024, at, 15))]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** The days of the week as a language names them, 1 for Monday to 7 for Sunday. */
export function weekdayNames(locale: string): Readonly<Record<string, string>> {
  const { format } = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 is a Monday.
  const entries = Array.from({ length: 7 }, (_, at) => [at + 1, format(Date.UTC(2024, 0, at + 1))]);
  return Object.fromEntries(entries) as Record<string, string>;
}
