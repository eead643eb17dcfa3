import { counted } from './counted.ts';

const count = counted('en');
const people = { one: 'person', other: 'people' };

/** English texts that say who reads something. */
export const enReaders = {
  you: 'you',
  theirManager: (name: string) => `their manager ${name}`,
  yourManager: (name: string) => `your manager ${name}`,
  managerOf: (subject: string, name: string) => `${name}, the manager of ${subject},`,
  will: {
    only: (names: string, _number: number) => `Only ${names} will read this.`,
    onlyWithout: (names: string, _number: number, other: string) =>
      `Only ${names} will read this; ${other} will not.`,
    nobody: 'Nobody but you will read this.',
    many: (number: number) => `${count(number, people)} will read this, and you.`,
    everyone: (number: number) => `Everyone here can read this: ${count(number, people)}.`,
  },
  can: {
    only: (names: string, _number: number) => `Only ${names} can read this.`,
    onlyWithout: (names: string, _number: number, other: string) =>
      `Only ${names} can read this; ${other} cannot.`,
    nobody: 'Nobody but you can read this.',
    many: (number: number) => `${count(number, people)} can read this, and you.`,
    everyone: (_number: number) => 'Everyone here can read this.',
  },
};
