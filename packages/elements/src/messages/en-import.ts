import type { ImportCounts, ImportField, ImportRow } from '@throughline/core';
import { counted } from './counted.ts';

const count = counted('en');
const rows = { one: 'row', other: 'rows' };
const errors = { one: 'error', other: 'errors' };

/** English texts of `perf-import`. */
export const enImport = {
  label: 'Import goals',
  loading: 'Waiting for the workspace',
  notAllowedTitle: 'You may not import goals here',
  notAllowed: 'Administrators of the workspace import. Ask one of them.',
  choose: 'Choose a CSV file',
  drop: 'or drop it here',
  dropHint: 'One goal a row, the first row names the columns. Saved as CSV in UTF-8.',
  another: 'Another file',
  reading: (name: string) => `Reading ${name}`,
  read: (name: string, number: number) => `${name}: ${count(number, rows)}`,
  unshown: 'The import could not be shown',
  failedRead: 'The file could not be read; nothing was imported',
  columns: 'What the columns mean',
  column: 'Column',
  means: 'Means',
  nothing: 'Not imported',
  fields: {
    id: 'Id',
    parentId: 'Id of the parent',
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
  choices: 'When, and from where',
  period: 'The goals run in',
  newCycle: 'A new cycle',
  cycleName: 'Name of the cycle',
  start: 'First day',
  end: 'Last day',
  source: 'Name of the source',
  sourceHint:
    'Ids are remembered under the name of the source: importing from it again updates goals and never doubles them.',
  ownerType: 'Owners are',
  owners: { team: 'Teams', person: 'People' },
  decimal: 'Decimal mark',
  decimals: { auto: 'As each number shows', '.': '1.5', ',': '1,5' },
  kindIfBlank: 'Kind where a row has none',
  ownerIfBlank: 'Owner where a row has none',
  isError: 'Report it as an error',
  me: 'You',
  dryRun: 'What the import would do',
  checking: 'Checking the rows',
  failedPlan: 'The choices above do not fit',
  create: (number: number) => `${count(number, { one: 'goal', other: 'goals' })} to add`,
  update: (number: number) => `${count(number, { one: 'goal', other: 'goals' })} to change`,
  unchanged: (number: number) => `${count(number, rows)} already here`,
  wrong: (number: number) => `${count(number, rows)} with errors`,
  added: ({ people, teams, cycles, checkIns }: ImportCounts) =>
    [
      people && count(people, { one: 'person', other: 'people' }),
      teams && count(teams, { one: 'team', other: 'teams' }),
      cycles && count(cycles, { one: 'cycle', other: 'cycles' }),
      checkIns && count(checkIns, { one: 'check-in', other: 'check-ins' }),
    ]
      .filter(Boolean)
      .join(', '),
  alsoAdds: (what: string) => `It also adds ${what}.`,
  alsoAdded: (what: string) => `Also added: ${what}.`,
  errors: (number: number) => count(number, errors),
  errorsHint: 'Nothing can be imported until they are mended in the file or in the choices above.',
  row: 'Row',
  message: 'What is wrong',
  more: (number: number) => `Show ${count(number, { one: 'more', other: 'more' })}`,
  preview: 'The first rows',
  title: 'Title',
  action: 'Will be',
  actions: {
    create: 'added',
    update: 'changed',
    unchanged: 'left as it is',
    error: 'wrong',
  } satisfies Record<ImportRow['action'], string> as Record<ImportRow['action'], string>,
  kept: (fields: string) => `changed here too, kept: ${fields}`,
  unused: (columns: string) => `Not imported: ${columns}`,
  submit: (number: number) => `Import ${count(number, { one: 'goal', other: 'goals' })}`,
  noRows: 'The file has a header and no rows. There is nothing to import.',
  nothingToDo: 'Everything in this file is here already. There is nothing to import.',
  importing: 'Importing',
  failed: 'Nothing was imported; the file and your choices are still here',
  done: (create: number, update: number) =>
    [
      create > 0 || update === 0 ? `${count(create, { one: 'goal', other: 'goals' })} added` : '',
      update > 0 ? `${count(update, { one: 'goal', other: 'goals' })} changed` : '',
    ]
      .filter(Boolean)
      .join(', '),
};
