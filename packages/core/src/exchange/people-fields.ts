import { plainWord } from './cell-text.ts';
import { mappingOf } from './import-fields.ts';
import type { Mapping } from './table-columns.ts';
import { Role } from '../schema/organisation.ts';

/** What a column of a CSV file can say about a person, with the names that columns of this kind go by. */
export const peopleFields = {
  id: [
    'id',
    'person id',
    'employee id',
    'employee number',
    'personnel number',
    'user id',
    'personalnummer',
    'mitarbeiternummer',
  ],
  name: [
    'name',
    'full name',
    'display name',
    'employee',
    'employee name',
    'person',
    'vollständiger name',
    'mitarbeiter',
    'mitarbeiterin',
  ],
  email: ['email', 'e mail', 'email address', 'work email', 'mail', 'e mail adresse'],
  manager: [
    'manager',
    'manager id',
    'reports to',
    'supervisor',
    'manager email',
    'line manager',
    'vorgesetzter',
    'vorgesetzte',
    'führungskraft',
  ],
  team: ['team', 'department', 'group', 'organisational unit', 'unit', 'abteilung'],
  title: ['title', 'job title', 'position', 'role title'],
  joined: ['joined', 'start date', 'hire date', 'joined on', 'start', 'eintritt', 'eintrittsdatum'],
  left: [
    'left',
    'end date',
    'termination date',
    'left on',
    'last day',
    'end',
    'austritt',
    'austrittsdatum',
  ],
  active: ['active', 'status', 'is active'],
  timeZone: ['time zone', 'timezone', 'tz'],
  worksOn: ['works on', 'working days', 'days', 'work days'],
  roles: ['roles', 'role', 'permissions'],
} as const satisfies Record<string, readonly string[]>;

/** The name of something that a column can say about a person. */
export type PersonField = keyof typeof peopleFields;

/** Which column says what about a person. */
export type PeopleMapping = Mapping<PersonField>;

/**
 * The mapping that the names of the columns suggest for people; see `suggestMapping`.
 *
 * @example
 * suggestPeopleMapping(['Employee ID', 'Name', 'Reports to']);
 * // { 'Employee ID': 'id', Name: 'name', 'Reports to': 'manager' }
 */
export function suggestPeopleMapping(header: readonly string[]): PeopleMapping {
  return mappingOf(header, peopleFields);
}

/** Whether somebody is active, by a word; `undefined` for a word that is not known. */
export function activeNamed(word: string): boolean | undefined {
  const plain = plainWord(word);
  if (['yes', 'true', '1', 'active', 'y'].includes(plain)) return true;
  return ['no', 'false', '0', 'inactive', 'n'].includes(plain) ? false : undefined;
}

/** Roles by their names in one cell, each once; `undefined` where one is not known. */
export function rolesNamed(cell: string): Role[] | undefined {
  const words = wordsIn(cell).map((word) => Role.options.find((role) => role === word));
  return words.includes(undefined) ? undefined : [...new Set(words as Role[])];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * Days of the week in one cell, 1 for Monday, in order: `1 2 3`, `Mon, Wed` or `Mon-Fri`; `undefined` where
 * one is no day.
 */
export function weekdaysNamed(cell: string): number[] | undefined {
  const days = new Set<number>();
  for (const word of wordsIn(cell.replace(/\s*[-\u2013]\s*/g, '-'))) {
    const ends = word.split('-').map(weekday);
    const [from, to = from] = ends;
    if (from === undefined || to === undefined || ends.length > 2 || from > to) return undefined;
    for (let day = from; day <= to; day++) days.add(day);
  }
  return [...days].sort();
}

function weekday(word: string): number | undefined {
  if (/^[1-7]$/.test(word)) return Number(word);
  const at = word.length < 2 ? -1 : weekdays.findIndex((day) => day.startsWith(word));
  return at < 0 ? undefined : at + 1;
}

function wordsIn(cell: string): readonly string[] {
  return cell
    .toLowerCase()
    .split(/[\s,;|/]+/)
    .filter((word) => word !== '');
}
