import { counted } from './counted.ts';

const count = counted('en');

/** English texts of records that cannot be read, in the settings. */
export const enSettingsUnreadable = {
  record: 'Record',
  kind: 'Kind',
  places: 'What does not fit',
  empty: {
    title: 'Every record can be read',
    hint: 'If a fault of the storage ever damages one, it shows here.',
  },
  others: (number: number) =>
    `${count(number, { one: 'record', other: 'records' })} cannot be read and ${number === 1 ? 'is' : 'are'} left as stored. Administrators see which.`,
  wrong: 'It cannot be read as it is stored:',
  ways: 'Restore it from a backup to have it back. Once it is removed, its id is free and the record can be entered anew.',
  holds: 'What belongs to it alone, such as comments, meetings or answers, goes with it.',
  drop: 'Remove it',
  question: (kind: string, id: string) => `Remove ${id} (${kind}) for good? This cannot be undone.`,
  yes: 'Remove for good',
  dropped: (id: string) => `Removed: ${id}.`,
  gone: (id: string) => `${id} is not here any more: it was restored or removed meanwhile.`,
  collections: {
    people: 'People',
    teams: 'Teams',
    leaves: 'Days away',
    workingCalendars: 'Working calendars',
    companyValues: 'Company values',
    cycles: 'Cycles',
    metrics: 'Metrics',
    observations: 'Values of metrics',
    checkIns: 'Check-ins',
    cadenceRules: 'How often things are due',
    snoozes: 'What was put off',
    delegations: 'What was handed over',
    templates: 'One-on-one templates',
    series: 'One-on-ones',
    practices: 'Own practices',
    figureSnapshots: 'Figures of a period',
    settings: 'Settings',
  },
};
