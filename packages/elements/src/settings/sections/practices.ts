import type { Practice } from '@throughline/core';
import { enSettingsPractices } from '../../messages/en-settings-practices.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import type { Scene, SectionModule } from '../section.ts';
import { type RecordKind, RecordSection, listSectionStyles } from '../list/record-section.ts';
import { sortedBy } from '../list/sorted-by.ts';
import { practiceEnglish, practiceWordsOf } from '../../parts/practice-words.ts';
import { entered } from './commands.ts';
import { retiring } from './retiring.ts';
import { withShippedWords } from './shipped-form.ts';

const { area, action } = enSettingsPractices.fields;
const trigger = enSettingsPractices.fields['trigger.name'];
const chosen = (path: string, options: object): FieldSpec => ({
  ...{ path, control: { kind: 'choice', options: Object.keys(options) }, isRequired: true },
});
const number = (path: string, least: number, most: number, isRequired = false): FieldSpec => ({
  ...{ path, control: { kind: 'number', least, most, isWhole: true }, isRequired },
});
const text = (path: string, most: number, kind: 'text' | 'long' = 'text'): FieldSpec => ({
  ...{ path, control: { kind, most }, isRequired: true },
});

type Area = 'settingsPractices' | 'practiceWords';

const kind: RecordKind<Practice, Area> = {
  name: 'practices',
  english: { settingsPractices: enSettingsPractices, ...practiceEnglish },
  specs: [
    text('title', 120),
    chosen('area', area.options),
    text('why', 1200, 'long'),
    { path: 'steps', control: { kind: 'lines', most: 3200 }, isRequired: true },
    { path: 'prompts', control: { kind: 'lines', most: 2400 }, isRequired: true },
    chosen('trigger.name', trigger.options),
    number('trigger.days', 1, 1000),
    number('trigger.count', 1, 1000),
    { path: 'trigger.share', control: { kind: 'number', least: 0, most: 100, isPercent: true } },
    chosen('action', action.options),
    number('minutes', 1, 240, true),
    text('source.authors', 300),
    number('source.year', 1800, 2200, true),
    text('source.title', 400),
    text('source.published', 400),
    { path: 'source.doi', control: { kind: 'text', most: 200 } },
  ],
  words: ({ messages }) => messages.settingsPractices.fields,
  list: {
    idOf: ({ id }) => id,
    items: (scene) => {
      const all = [...scene.reading.records.growth.practices.values()];
      const shown = all.map((practice) => worded(practice, scene));
      return sortedBy(shown, ({ title }) => title, scene.format.locale);
    },
    columns: ({ messages: { settingsPractices, settingsForm } }) => [
      { id: 'name', label: settingsPractices.fields.title.label, text: ({ title }) => title },
      {
        ...{ id: 'trigger', label: settingsPractices.fields['trigger.name'].label, isMinor: true },
        text: (practice, { messages }) =>
          messages.settingsPractices.fields['trigger.name'].options[practice.trigger.name],
      },
      {
        ...{ id: 'state', label: settingsForm.list.state },
        text: ({ retired }, scene) => (retired ? scene.messages.settingsForm.list.retired : ''),
      },
    ],
    isRetired: ({ retired }) => retired ?? false,
  },
  find: (id, scene) => {
    const practice = storedOf(id, scene);
    return practice && worded(practice, scene);
  },
  nameOf: ({ title }) => title,
  reason: ({ messages }) => messages.settingsForm.reasons.hr,
  edit: (practiceId, fields, base) => entered('practice.edit', { practiceId, fields, base }),
  asStored: (id, change, scene) => {
    const words = practiceWordsOf(id as Practice['id'], scene.messages);
    return withShippedWords(change, storedOf(id, scene), words);
  },
  adding: {
    label: ({ messages }) => messages.settingsPractices.add,
    initial: () => ({ title: '', minutes: 15, steps: [], prompts: [] }),
    command: (practice) => entered('practice.add', { practice }),
  },
  empty: ({ messages }) => messages.settingsPractices.empty,
  deeds: ({ id, title, retired }, scene) =>
    retiring(scene, {
      ...{ name: title, retired },
      command: (is) => entered('practice.retire', { practiceId: id, retired: is }),
    }),
};

function storedOf(id: string, { reading }: Scene<Area>): Practice | undefined {
  return reading.records.growth.practices.get(id as Practice['id']);
}

/** A practice as it reads on the page: words of the library are in its language. */
function worded(practice: Practice, { messages }: Scene<Area>): Practice {
  return practiceWordsOf(practice.id, messages).worded(practice);
}

/** Leadership practices of the company's own. */
export const practices: SectionModule = {
  styles: listSectionStyles,
  section: (host) => new RecordSection(host, kind),
};
