import { type Person, dayOf } from '@throughline/core';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import { listed } from '../../parts/name-list.ts';
import { nameOf } from '../../parts/owner.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import type { SectionModule } from '../section.ts';
import type { ListFilter } from '../list/list-spec.ts';
import {
  type RecordDeed,
  type RecordKind,
  RecordSection,
  listSectionStyles,
} from '../list/record-section.ts';
import { sortedBy } from '../list/sorted-by.ts';
import type { Scene } from '../section.ts';
import { entered } from './commands.ts';
import { PersonParts } from './person-parts.ts';
import { weekdayNames } from './settings-form.ts';

type PeopleScene = Scene<'settingsRecords'>;

const roles = ['member', 'leader', 'hr', 'admin', 'viewer'] as const;
const weekdays = ['1', '2', '3', '4', '5', '6', '7'];

const place: readonly FieldSpec[] = [
  { path: 'name', control: { kind: 'text', most: 120 }, isRequired: true },
  { path: 'email', control: { kind: 'text', most: 254 } },
  { path: 'title', control: { kind: 'text', most: 120 } },
  { path: 'managerId', control: { kind: 'person' } },
  { path: 'teamId', control: { kind: 'team' } },
  { path: 'timeZone', control: { kind: 'zone', most: 60 }, isRequired: true },
  { path: 'joined', control: { kind: 'day' } },
];
const roleField: FieldSpec = { path: 'roles', control: { kind: 'set', options: roles } };
const specs: readonly FieldSpec[] = [
  ...place,
  { path: 'left', control: { kind: 'day' } },
  roleField,
  {
    path: 'worksOn',
    control: { kind: 'set', options: weekdays, isNumber: true, isNoneEmpty: true },
  },
  { path: 'active', control: { kind: 'flag' } },
  { path: 'legalHold', control: { kind: 'flag' } },
  { path: 'wallOptOut', control: { kind: 'flag' } },
];

const kind: Omit<RecordKind<Person, 'settingsRecords'>, 'more' | 'isMoreDirty'> = {
  name: 'people',
  english: { settingsRecords: enSettingsRecords },
  specs,
  words: ({ messages, format }) => {
    const { fields } = messages.settingsRecords.people;
    return { ...fields, worksOn: { ...fields.worksOn, options: weekdayNames(format.locale) } };
  },
  list: {
    idOf: ({ id }) => id,
    items: ({ reading, format }) =>
      sortedBy(reading.records.people.values(), ({ name }) => name, format.locale),
    columns: ({ messages: { settingsRecords } }) => [
      { id: 'name', label: settingsRecords.people.fields.name.label, text: ({ name }) => name },
      {
        ...{
          id: 'title',
          label: settingsRecords.people.fields.title.label,
          isMinor: true,
          isWritten: true,
        },
        text: ({ title }) => title ?? '',
      },
      {
        ...{ id: 'team', label: settingsRecords.people.fields.teamId.label, isWritten: true },
        text: ({ teamId }, { reading }) => (teamId ? nameOf(teamId, reading.records) : ''),
      },
      {
        ...{
          id: 'manager',
          label: settingsRecords.people.fields.managerId.label,
          isMinor: true,
          isWritten: true,
        },
        text: ({ managerId }, { reading }) => (managerId ? nameOf(managerId, reading.records) : ''),
      },
      {
        ...{ id: 'roles', label: settingsRecords.people.fields.roles.label, isMinor: true },
        text: ({ roles: held }, { messages, format }) =>
          listed(
            held.map((role) => messages.settingsRecords.people.fields.roles.options[role]),
            format.locale,
          ),
      },
    ],
    filters: filtersOf,
    isRetired: ({ active }) => !active,
  },
  find: (id, { reading }) => reading.records.people.get(id as Person['id']),
  nameOf: ({ name }) => name,
  reason: ({ messages }) => messages.settingsForm.reasons.some,
  edit: (personId, fields, base) => entered('person.edit', { personId, fields, base }),
  adding: {
    label: ({ messages }) => messages.settingsRecords.people.add,
    specs: [...place, roleField],
    initial: ({ reading }) => ({
      ...{ name: '', roles: ['member'], timeZone: reading.records.settings.timeZone },
    }),
    command: (person) => entered('person.add', { person }),
  },
  empty: ({ messages }) => messages.settingsRecords.people.empty,
  deeds: leavingOf,
};

function filtersOf({ messages }: PeopleScene): readonly ListFilter<Person>[] {
  const { people } = messages.settingsRecords;
  const byRole = roles.map((role) => ({
    id: role,
    label: people.fields.roles.options[role],
    test: ({ active, roles: held }: Person) => active && held.includes(role),
  }));
  return [
    { id: 'here', label: people.here, test: ({ active }) => active },
    { id: 'gone', label: people.gone, test: ({ active }) => !active },
    { id: 'all', label: messages.settingsForm.list.all, test: () => true },
    ...byRole,
  ];
}

/** Somebody leaves today, or is here again. */
function leavingOf(person: Person, { reading, messages }: PeopleScene): readonly RecordDeed[] {
  const { people } = messages.settingsRecords;
  const { id: personId, name, active, left = null } = person;
  if (person.erasedAt !== undefined) return [];
  const today = dayOf(reading.now(), person.timeZone);
  const fields = active ? { active: false, left: left ?? today } : { active: true, left: null };
  return [
    {
      label: active ? people.leave : people.back,
      ...(active && { question: people.leaveQuestion(name) }),
      said: active ? people.hasLeft(name) : people.isBack(name),
      command: entered('person.edit', { personId, fields, base: { active, left } }),
    },
  ];
}

/** Who is here, whom they report to, and what they may do. */
export const people: SectionModule = {
  styles: listSectionStyles,
  section(host) {
    const parts = new PersonParts(host);
    return new RecordSection<Person, 'settingsRecords'>(host, {
      ...kind,
      more: (person, scene) => parts.view(person, scene),
      isMoreDirty: () => parts.isDirty,
    });
  },
};
