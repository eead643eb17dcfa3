import { counted } from './counted.ts';

const count = counted('en');
const changes = { one: 'change', other: 'changes' };

/** English texts of restoring a backup. */
export const enRestore = {
  begin: 'Restore a backup…',
  title: 'Restore a backup',
  file: 'Backup file',
  hint: 'A file that “Download a backup” has saved; its name ends in .jsonl. It is checked first, and nothing is changed where it does not fit.',
  checking: (name: string) => `Checking “${name}”`,
  writing: (name: string) => `Restoring “${name}”. Keep this page open.`,
  written: (done: number, total: number) => `${done} of ${count(total, changes)} stored`,
  refused: (name: string) => `“${name}” cannot be restored. Nothing was changed.`,
  line: (line: number) => `Line ${line}:`,
  wrong: {
    'bad-file': 'This is no backup, or it is damaged or cut off.',
    'invalid-input': 'Something in it does not fit.',
    'newer-data':
      'It was made by a newer version of this page. Reload the page to get that version.',
    unknown: 'It could not be read. Choose it again.',
  },
  more: (number: number) => `And ${count(number, { one: 'more place', other: 'more places' })}.`,
  stopped: (name: string) => `“${name}” could not be restored completely.`,
  goOn: 'What was restored until then stays. Choose the same file again to go on from there.',
  conflict:
    'This browser holds other changes by now, perhaps from another tab. They stay as they are; try again to open them.',
  done: (version: number) =>
    `The backup was restored: ${count(version, changes)}, with their past.`,
};
