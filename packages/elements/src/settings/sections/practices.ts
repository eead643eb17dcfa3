import type { Practice } from '@throughline/core';
import { enSettingsPractices } from '../../messages/en-settings-practices.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import type { SectionModule } from '../section.ts';
import { type RecordKind, RecordSection, listSectionStyles } from '../list/record-section.ts';
import { sortedBy } from '../list/sorted-by.ts';
import { entered } from './commands.ts';
import { retiring } from './retiring.ts';

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

const kind: RecordKind<Practice, 'settingsPractices'> = {
  name: 'practices',
  english: { settingsPractices: enSettingsPractices },
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
    items: ({ reading, format }) =>
      sortedBy(reading.records.growth.practices.values(), ({ title }) => title, format.locale),
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
  find: (id, { reading }) => reading.records.growth.practices.get(id as Practice['id']),
  nameOf: ({ title }) => title,
  reason: ({ messages }) => messages.settingsForm.reasons.hr,
  edit: (practiceId, fields, base) => entered('practice.edit', { practiceId, fields, base }),
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

/** Leadership practices of the company's own. */
export const practices: SectionModule = {
  styles: listSectionStyles,
  section: (host) => new RecordSection(host, kind),
};
