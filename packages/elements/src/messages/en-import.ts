/** English texts of `perf-import` before its dry run. */
export const enImport = {
  label: 'Import',
  loading: 'Loading the import',
  notAllowedTitle: {
    goals: 'You may not import goals here',
    people: 'You may not import people here',
    'check-ins': 'You may not import check-ins here',
    outline: 'You may not make goals here',
    backup: 'You may not restore a backup here',
    files: 'Tables and backups are for administrators',
    nothing: 'You may not import here',
  },
  notAllowed: 'This is for administrators. Ask one of them.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  dropHint:
    'A table of goals, people or check-ins (CSV, its first row names the columns), an outline, or a backup (.jsonl).',
  paste: 'Or paste an outline or a table',
  pasteOutline: 'Paste an outline of your goals',
  pasteExample:
    '# Ship on time\n- Departures on time from 20 to 40 % (Mia)\n  - New roster for the harbour',
  pasteHint:
    'One goal a line; what is indented or stands below a heading contributes to what is above it. Cells copied from a spreadsheet are a table.',
  outlineHint:
    'One goal a line; what is indented or stands below a heading contributes to what is above it.',
  pasted: 'Pasted text',
  look: 'Look at it first',
  kind: 'This is',
  kinds: {
    goals: 'A table of goals',
    people: 'A table of people',
    'check-ins': 'A table of check-ins',
    outline: 'An outline of goals',
    backup: 'A backup of a workspace',
  },
  another: 'Something else',
  reading: (name: string) => `Reading ${name}`,
  unshown: 'The import could not be shown',
  failedRead: 'It could not be read; nothing was imported',
  readOlder: 'Read it as a file of an older program (Windows)',
};
