import type { PersonId, Readers, Records } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import type { Format } from '../format.ts';
import type { enReaders } from '../messages/en-readers.ts';
import { icon } from './icons.ts';
import { nameInWords } from './name-apart.ts';
import { listOf } from './name-list.ts';

/** Who reads something, as core answers it, and to whom that is said. */
export interface ReadBy {
  /** Whoever the sentence is said to. */
  readonly viewer: PersonId;
  /** All who read it; the viewer may be among them. */
  readonly people: readonly PersonId[];
  /** Whether that is everybody, so that nobody is named. */
  readonly isEveryone?: boolean;
  /** Who of them reads it as the manager of somebody. */
  readonly manager?: { readonly id: PersonId; readonly of: PersonId } | undefined;
  /** Somebody who might be thought to read it, and does not. */
  readonly without?: PersonId | undefined;
}

/** What names people in a sentence. */
export interface NamingReaders {
  readonly records: Pick<Records, 'people' | 'teams'>;
  readonly messages: { readonly readers: typeof enReaders };
  readonly format: Format;
}

/** So many people are named; more are counted. */
const named = 6;

/** Tells whether those are still the readers who were shown: the kind of circle, and the manager in it. */
export function readersKey({ phrase }: Readers): string {
  return `${phrase.key} ${phrase.values.about} ${phrase.values.managerId ?? ''}`;
}

/** Who reads feedback, said to one of them: the answer of `readersOf` of core. */
export function readByOf({ people, phrase }: Readers, viewer: PersonId): ReadBy {
  const { about, managerId } = phrase.values;
  return {
    ...{ viewer, people, isEveryone: phrase.key === 'feedback.readers.public' },
    manager: managerId === null ? undefined : { id: managerId, of: about },
    without: phrase.key === 'feedback.readers.manager' ? about : undefined,
  };
}

/**
 * One sentence that says exactly who reads something.
 *
 * @param tense - `will` before it is sent, `can` of what is there.
 *
 * @example
 * readersSentence(readByOf(readersOf(said, records), ann), 'will', naming);
 * // 'Only Ben Bora will read this.'
 */
export function readersSentence(
  readBy: ReadBy,
  tense: 'will' | 'can',
  { records, messages, format }: NamingReaders,
): string {
  const { readers } = messages;
  const { viewer, people, isEveryone, without } = readBy;
  const says = readers[tense];
  if (isEveryone) return says.everyone(people.length);
  const others = people.filter((id) => id !== viewer);
  if (others.length === 0) return says.nobody;
  if (others.length > named) return says.many(others.length);
  const names = namesOf(readBy, others, { records, messages, format });
  const list = listOf(tense === 'can' ? [...names, readers.you] : names, format.locale);
  if (without === undefined || without === viewer) return says.only(list, others.length);
  return says.onlyWithout(list, others.length, nameInWords(without, records));
}

/** The sentence with a sign before it. Needs the parts' styles and those of `readers.styles.ts`. */
export function readersNote(sentence: string, isWide: boolean): TemplateResult {
  return html`<p class="readers ${isWide ? 'wide-readers' : ''}" part="readers">
    ${icon(isWide ? 'warning' : 'hidden')}<span>${sentence}</span>
  </p>`;
}

/** Each by name; a manager says whose, which is left to "their" right after whom they manage. */
function namesOf(
  { viewer, manager }: ReadBy,
  others: readonly PersonId[],
  { records, messages: { readers } }: NamingReaders,
): readonly string[] {
  const nameFor = (id: PersonId) => nameInWords(id, records);
  if (!manager || !others.includes(manager.id)) return others.map(nameFor);
  const { id, of } = manager;
  const before = others.filter((each) => each !== id && each !== of).map(nameFor);
  if (of === viewer) return [...before, readers.yourManager(nameFor(id))];
  if (!others.includes(of)) return [...before, readers.managerOf(nameFor(of), nameFor(id))];
  return [...before, nameFor(of), readers.theirManager(nameFor(id))];
}
