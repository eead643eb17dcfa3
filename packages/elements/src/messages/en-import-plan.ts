import type {
  CheckInField,
  ImportCounts,
  ImportField,
  ImportRow,
  PersonField,
} from '@throughline/core';
import { counted } from './counted.ts';

const count = counted('en');
const rows = { one: 'row', other: 'rows' };
const lines = { one: 'line', other: 'lines' };
const goals = { one: 'goal', other: 'goals' };
const things = {
  goals,
  people: { one: 'person', other: 'people' },
  'check-ins': { one: 'check-in', other: 'check-ins' },
  outline: goals,
};

/** What the dry run of a table or an outline is about. */
type Kind = keyof typeof things;

/** English texts of the dry run of a table or an outline in `perf-import`, and of what comes after it. */
export const enImportPlan = {
  columns: 'What the columns mean',
  column: 'Column',
  means: 'Means',
  nothing: 'Not imported',
  fields: {
    goals: {
      id: 'Id',
      parentId: 'Id of the goal above',
      title: 'Title',
      kind: 'Kind',
      owner: 'Owner',
      ownerType: 'Person or team',
      description: 'Description',
      start: 'Start value',
      target: 'Target value',
      actual: 'Actual value',
      unit: 'Unit',
      progressPercent: 'Progress in percent',
      note: 'Note on the result',
      startsOn: 'First day',
      due: 'Last day',
      weight: 'Weight',
    } satisfies Record<ImportField, string> as Record<ImportField, string>,
    people: {
      id: 'Id',
      name: 'Name',
      email: 'E-mail address',
      manager: 'Id or address of the manager',
      team: 'Team',
      title: 'Job title',
      joined: 'Joined on',
      left: 'Left on',
      active: 'Active or not',
      timeZone: 'Time zone',
      worksOn: 'Working days',
      roles: 'Roles',
    } satisfies Record<PersonField, string> as Record<PersonField, string>,
    'check-ins': {
      id: 'Id',
      goal: 'Goal',
      person: 'Who checked in',
      day: 'Day',
      value: 'Value',
      progress: 'Progress in percent',
      confidence: 'Confidence',
      status: 'Status',
      note: 'Note',
      blockers: 'What is in the way',
    } satisfies Record<CheckInField, string> as Record<CheckInField, string>,
  },
  choices: {
    goals: 'When, and from where',
    people: 'From where',
    'check-ins': 'From where',
    outline: 'When, and whose',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  period: 'The goals run in',
  newCycle: 'A new cycle',
  otherDays: 'Days of their own',
  cycleName: 'Name of the cycle',
  start: 'First day',
  end: 'Last day',
  source: 'Name of the source',
  sourceHint:
    'Ids are remembered under the name of the source: importing from it again updates what is here and never doubles it.',
  goalSource: 'The ids of goals come from',
  sameSource: 'The same source',
  ownerOfOutline: 'Owner where a line names nobody',
  outlineHint:
    'Goals come in as drafts, so nothing counts before somebody has looked. A name in brackets or @name is the owner; “from 20 to 40 %” is how it is measured.',
  ownerType: 'Owners are',
  owners: { team: 'Teams', person: 'People' },
  decimal: 'Decimal mark',
  decimals: { auto: 'As each number shows', '.': '1.5', ',': '1,5' },
  kindIfBlank: 'Kind where a row has none',
  ownerIfBlank: 'Owner where a row has none',
  isError: 'Report it as an error',
  me: 'You',
  dryRun: 'What the import would do',
  checking: 'Checking',
  stop: 'Stop checking',
  stopped: 'The check was stopped. Nothing was imported.',
  again: 'Check it again',
  failedPlan: 'It does not fit the choices above',
  create: (kind: Kind, number: number) => `${count(number, things[kind])} to add`,
  update: (kind: Kind, number: number) => `${count(number, things[kind])} to change`,
  unchanged: (number: number) => `${count(number, rows)} already here`,
  wrong: (kind: Kind, number: number) =>
    `${count(number, kind === 'outline' ? lines : rows)} with errors`,
  added: ({ people, teams, cycles, checkIns }: ImportCounts) =>
    [
      people && count(people, things.people),
      teams && count(teams, { one: 'team', other: 'teams' }),
      cycles && count(cycles, { one: 'cycle', other: 'cycles' }),
      checkIns && count(checkIns, things['check-ins']),
    ]
      .filter(Boolean)
      .join(', '),
  alsoAdds: (what: string) => `It also adds ${what}.`,
  alsoAdded: (what: string) => `Also added: ${what}.`,
  alike: (number: number) =>
    `${count(number, goals)} of the same title and owner ${number === 1 ? 'is' : 'are'} here already. Was this outline imported before?`,
  isAlike: 'one like it is here already',
  errors: (number: number) => count(number, { one: 'error', other: 'errors' }),
  errorsHint: {
    table: 'Nothing can be imported until this is corrected in the file or in the choices above.',
    outline: 'No goal can be made until this is corrected in the text or in the choices above.',
  },
  row: 'Row',
  line: 'Line',
  message: 'What is wrong',
  more: (number: number) => `Show ${count(number, { one: 'more', other: 'more' })}`,
  preview: 'The first rows',
  id: 'Id',
  named: {
    goals: 'Title',
    people: 'Name',
    'check-ins': 'Goal',
    outline: 'Title',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  goalKind: 'Kind',
  action: 'Will be',
  actions: {
    create: 'added',
    update: 'changed',
    unchanged: 'left as it is',
    error: 'stopped by an error',
  } satisfies Record<ImportRow['action'], string> as Record<ImportRow['action'], string>,
  kept: (fields: string) => `not taken over: ${fields}`,
  unused: (columns: string) => `Not imported: ${columns}`,
  submit: (kind: Kind, number: number) => `Import ${count(number, things[kind])}`,
  noRows: {
    goals: 'The table has a header and no rows. There is nothing to import.',
    people: 'The table has a header and no rows. There is nothing to import.',
    'check-ins': 'The table has a header and no rows. There is nothing to import.',
    outline: 'The text has no line that could be a goal. There is nothing to import.',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  nothingToDo: 'Everything in it is here already. There is nothing to import.',
  importing: 'Importing',
  failed: 'Nothing was imported; what you chose is still here',
  done: (kind: Kind, create: number, update: number) =>
    [
      create > 0 || update === 0 ? `${count(create, things[kind])} added` : '',
      update > 0 ? `${count(update, things[kind])} changed` : '',
    ]
      .filter(Boolean)
      .join(', '),
  undo: 'Undo',
  undoing: 'Undoing it',
  undone: 'The import was undone; all is as it was before',
  failedUndo: 'The import could not be undone',
  undoAdvice: 'Something was built on it since. What it brought can be changed one by one.',
  next: 'Import something else',
};
