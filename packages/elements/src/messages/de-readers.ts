import { counted } from './counted.ts';
import type { enReaders } from './en-readers.ts';

const count = counted('de');
const people = { one: 'Person', other: 'Personen' };
const will = (number: number) => (number === 1 ? 'wird' : 'werden');

/** German texts that say who reads something. */
export const deReaders: typeof enReaders = {
  you: 'Sie',
  theirManager: (name) => `die Führungskraft ${name}`,
  yourManager: (name) => `Ihre Führungskraft ${name}`,
  managerOf: (subject, name) => `${name}, die Führungskraft von ${subject},`,
  will: {
    only: (names, number) => `Nur ${names} ${will(number)} das lesen.`,
    onlyWithout: (names, number, other) =>
      `Nur ${names} ${will(number)} das lesen; ${other} nicht.`,
    nobody: 'Niemand außer Ihnen wird das lesen.',
    many: (number) => `${count(number, people)} und Sie werden das lesen.`,
    everyone: (number) => `Alle hier können das lesen: ${count(number, people)}.`,
  },
  can: {
    only: (names) => `Nur ${names} können das lesen.`,
    onlyWithout: (names, _number, other) => `Nur ${names} können das lesen; ${other} nicht.`,
    nobody: 'Niemand außer Ihnen kann das lesen.',
    many: (number) => `${count(number, people)} und Sie können das lesen.`,
    everyone: () => 'Alle hier können das lesen.',
  },
};
