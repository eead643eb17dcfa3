import type { WorkingCalendar } from '@throughline/core';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import { listed } from '../../parts/name-list.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import type { SectionModule } from '../section.ts';
import { type RecordKind, RecordSection, listSectionStyles } from '../list/record-section.ts';
import { sortedBy } from '../list/sorted-by.ts';
import { entered } from './commands.ts';
import { weekdayNames } from './settings-form.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'];

const specs: readonly FieldSpec[] = [
  { path: 'weekend', control: { kind: 'set', options: weekdays, isNumber: true } },
  { path: 'from', control: { kind: 'time' }, isRequired: true },
  { path: 'to', control: { kind: 'time' }, isRequired: true },
  { path: 'holidays', control: { kind: 'lines', most: 20_000 } },
];

const kind: RecordKind<WorkingCalendar, 'settingsRecords'> = {
  name: 'calendars',
  english: { settingsRecords: enSettingsRecords },
  specs,
  words: ({ messages, format }) => {
    const { fields } = messages.settingsRecords.calendars;
    return { ...fields, weekend: { ...fields.weekend, options: weekdayNames(format.locale) } };
  },
  list: {
    idOf: ({ id }) => id,
    items: ({ reading, format }) =>
      sortedBy(reading.records.workingCalendars.values(), ({ id }) => id, format.locale),
    columns: ({ messages: { settingsRecords } }) => [
      { id: 'name', label: settingsRecords.calendars.fields.id.label, text: ({ id }) => id },
      {
        ...{ id: 'weekend', label: settingsRecords.calendars.fields.weekend.label, isMinor: true },
        text: ({ weekend }, { format }) =>
          listed(
            weekend.map((day) => weekdayNames(format.locale)[day] ?? ''),
            format.locale,
          ),
      },
      {
        ...{
          id: 'holidays',
          label: settingsRecords.calendars.fields.holidays.label,
          isNumber: true,
        },
        text: ({ holidays }, { format }) => format.number(holidays.length),
      },
      {
        ...{ id: 'used', label: settingsRecords.calendars.used },
        text: ({ id }, { reading, messages }) =>
          reading.records.settings.workingCalendarId === id ? messages.settingsForm.yes : '',
      },
    ],
  },
  find: (id, { reading }) => reading.records.workingCalendars.get(id as WorkingCalendar['id']),
  nameOf: ({ id }) => id,
  reason: ({ messages }) => messages.settingsForm.reasons.admins,
  edit: (calendarId, fields, base) => entered('calendar.edit', { calendarId, fields, base }),
  adding: {
    label: ({ messages }) => messages.settingsRecords.calendars.add,
    specs: [{ path: 'id', control: { kind: 'text', most: 100 }, isRequired: true }, ...specs],
    initial: () => ({ weekend: [6, 7], from: '09:00', to: '17:00', holidays: [] }),
    command: (calendar) => entered('calendar.add', { calendar }),
  },
  empty: ({ messages }) => messages.settingsRecords.calendars.empty,
  deeds: ({ id }, { messages, reading }) =>
    // The one in use stays: the settings name it.
    reading.records.settings.workingCalendarId === id
      ? []
      : [
          {
            label: messages.settingsForm.list.remove,
            said: messages.settingsForm.removed(id),
            command: entered('calendar.remove', { calendarId: id }),
          },
        ],
};

/** Which days are worked. */
export const calendars: SectionModule = {
  styles: listSectionStyles,
  section: (host) => new RecordSection(host, kind),
};
