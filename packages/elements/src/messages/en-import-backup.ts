import { counted } from './counted.ts';

const count = counted('en');
const changes = { one: 'change', other: 'changes' };
const places = { one: 'place does not fit', other: 'places do not fit' };

/** English texts of a backup in `perf-import`, beside those of restoring one elsewhere. */
export const enImportBackup = {
  failed: 'The file could not be checked; nothing was changed',
  dryRun: 'What restoring would do',
  holds: 'What the file holds',
  restores: (to: number) =>
    `The workspace is empty. All of the file would come in, with its past: ${count(to, changes)}.`,
  continues: (from: number, to: number) =>
    `The workspace holds the beginning of the file: ${count(from, changes)}. The rest would be added, with its past: ${count(to - from, changes)}.`,
  nothing: 'The workspace holds all of this file already. There is nothing to restore.',
  empty: 'The file holds no changes. There is nothing to restore.',
  refused: (number: number) => `It cannot be restored: ${count(number, places)}`,
  refusedHint: 'Nothing was changed. A backup comes in whole or not at all.',
  conflict:
    'The workspace and the file went different ways, and nothing is ever written over. Restore it into an empty workspace.',
  checkOnly:
    'The file is sound, and here it can only be checked: this page keeps its records elsewhere. Whoever looks after the storage can restore it into an empty workspace.',
  noUndo:
    'What is here stays as it is; only what comes after it is added. Restoring cannot be undone.',
  made: (at: string) => `Made ${at}`,
  seen: 'It holds what one person could see, not the whole workspace.',
  damaged: (number: number) =>
    `Damaged where the file was made: ${count(number, changes)}. What could be made out is in it, the rest is lost.`,
  setAside: (number: number) =>
    `Could not be read: ${count(number, { one: 'record', other: 'records' })}. What could not be read is kept as it is, and set aside.`,
  records: 'Records',
  inFile: 'In the file',
  columns: { new: 'New', different: 'Changed', erased: 'Erased', same: 'Unchanged' },
  collections: {
    goals: 'Goals',
    checkIns: 'Check-ins',
    people: 'People',
    teams: 'Teams',
    cycles: 'Cycles',
    others: 'All others',
  },
  line: 'Line',
  message: 'What is wrong',
  submit: (number: number) => `Restore ${count(number, changes)}`,
  stop: 'Stop',
  stopped: 'Restoring was stopped',
  broken: 'It could not be restored completely',
  stays: 'They stay, and it can go on from there.',
  goOn: 'Check and go on',
  next: 'Import something else',
};
