import type { CompanyValue } from '@throughline/core';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import type { SectionModule } from '../section.ts';
import { sortedBy } from '../list/sorted-by.ts';
import { RecordSection, type RecordKind, listSectionStyles } from '../list/record-section.ts';
import { entered } from './commands.ts';
import { retiring } from './retiring.ts';

const kind: RecordKind<CompanyValue, 'settingsRecords'> = {
  name: 'values',
  english: { settingsRecords: enSettingsRecords },
  specs: [
    { path: 'name', control: { kind: 'text', most: 80 }, isRequired: true },
    { path: 'description', control: { kind: 'long', most: 2000 } },
  ],
  words: ({ messages }) => messages.settingsRecords.values.fields,
  list: {
    idOf: ({ id }) => id,
    items: ({ reading, format }) =>
      sortedBy(reading.records.growth.companyValues.values(), ({ name }) => name, format.locale),
    columns: ({ messages }) => [
      {
        id: 'name',
        label: messages.settingsRecords.values.fields.name.label,
        text: ({ name }) => name,
      },
      {
        ...{ id: 'description', isMinor: true, isWritten: true },
        label: messages.settingsRecords.values.fields.description.label,
        text: ({ description }) => description,
      },
      {
        ...{ id: 'state', label: messages.settingsForm.list.state },
        text: ({ retired }, scene) => (retired ? scene.messages.settingsForm.list.retired : ''),
      },
    ],
    isRetired: ({ retired }) => retired ?? false,
  },
  find: (id, { reading }) => reading.records.growth.companyValues.get(id as CompanyValue['id']),
  nameOf: ({ name }) => name,
  reason: ({ messages }) => messages.settingsForm.reasons.hr,
  edit: (valueId, fields, base) => entered('value.edit', { valueId, fields, base }),
  adding: {
    label: ({ messages }) => messages.settingsRecords.values.add,
    initial: () => ({ name: '', description: '' }),
    command: (value) => entered('value.add', { value }),
  },
  empty: ({ messages }) => messages.settingsRecords.values.empty,
  deeds: ({ id, name, retired }, scene) =>
    retiring(scene, {
      name,
      retired,
      command: (is) => entered('value.retire', { valueId: id, retired: is }),
    }),
};

/** What the company stands for. */
export const values: SectionModule = {
  styles: listSectionStyles,
  section: (host) => new RecordSection(host, kind),
};
