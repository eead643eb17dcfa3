import type { Team } from '@throughline/core';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import { nameOf } from '../../parts/owner.ts';
import type { SectionModule } from '../section.ts';
import { type RecordKind, RecordSection, listSectionStyles } from '../list/record-section.ts';
import { sortedBy } from '../list/sorted-by.ts';
import { entered } from './commands.ts';
import { retiring } from './retiring.ts';

const kind: RecordKind<Team, 'settingsRecords'> = {
  name: 'teams',
  english: { settingsRecords: enSettingsRecords },
  specs: [
    { path: 'name', control: { kind: 'text', most: 120 }, isRequired: true },
    { path: 'parentId', control: { kind: 'team' } },
    { path: 'leadId', control: { kind: 'person' } },
  ],
  words: ({ messages }) => messages.settingsRecords.teams.fields,
  list: {
    idOf: ({ id }) => id,
    items: ({ reading, format }) =>
      sortedBy(reading.records.teams.values(), ({ name }) => name, format.locale),
    columns: ({ messages: { settingsRecords, settingsForm } }) => [
      { id: 'name', label: settingsRecords.teams.fields.name.label, text: ({ name }) => name },
      {
        ...{
          id: 'parent',
          label: settingsRecords.teams.fields.parentId.label,
          isMinor: true,
          isWritten: true,
        },
        text: ({ parentId }, { reading }) => (parentId ? nameOf(parentId, reading.records) : ''),
      },
      {
        ...{ id: 'lead', label: settingsRecords.teams.fields.leadId.label, isWritten: true },
        text: ({ leadId }, { reading }) => (leadId ? nameOf(leadId, reading.records) : ''),
      },
      {
        ...{ id: 'members', label: settingsRecords.teams.members, isNumber: true },
        text: ({ id }, { reading, format }) =>
          format.number(reading.records.rhythm.membersOf(id).length),
      },
      {
        ...{ id: 'state', label: settingsForm.list.state, isMinor: true },
        text: ({ retired }, scene) => (retired ? scene.messages.settingsForm.list.retired : ''),
      },
    ],
    isRetired: ({ retired }) => retired ?? false,
  },
  find: (id, { reading }) => reading.records.teams.get(id as Team['id']),
  nameOf: ({ name }) => name,
  reason: ({ messages }) => messages.settingsForm.reasons.admins,
  edit: (teamId, fields, base) => entered('team.edit', { teamId, fields, base }),
  adding: {
    label: ({ messages }) => messages.settingsRecords.teams.add,
    initial: () => ({ name: '' }),
    command: (team) => entered('team.add', { team }),
  },
  empty: ({ messages }) => messages.settingsRecords.teams.empty,
  deeds: ({ id, name, retired }, scene) =>
    retiring(scene, {
      name,
      retired,
      command: (is) => entered('team.retire', { teamId: id, retired: is }),
    }),
};

/** Groups of people. */
export const teams: SectionModule = {
  styles: listSectionStyles,
  section: (host) => new RecordSection(host, kind),
};
