import { externalIdOf } from './external-ids.ts';
import { ownSource } from './export-mark.ts';
import { isSame } from '../goals/same.ts';
import type { ImportedPerson, Person } from '../schema/organisation.ts';
import type { PersonUpdate } from '../schema/table-commands.ts';

/** The fields of a person of which a file can say something. */
export type SpokenField = Exclude<keyof ImportedPerson, 'source'>;

/** What becomes of a person who is there already. */
export interface MergedPerson {
  /** `undefined` where nothing changes. */
  readonly update?: PersonUpdate;
  readonly changed: readonly string[];
  readonly kept: readonly string[];
}

/** What a row says of a person. */
export interface Spoken {
  readonly source: string;
  /** The id in the source. */
  readonly id: string;
  /** The fields that it has a word on, with their values; `undefined` for a cell that was left empty. */
  readonly fields: ReadonlyMap<SpokenField, unknown>;
  /** Whether the person is as they were when we exported the row. */
  readonly isAsExported: boolean;
  /** Whether the row is about whoever imports. */
  readonly isSelf: boolean;
}

const notOnesOwn: readonly SpokenField[] = ['roles', 'active'];

/**
 * What an import changes in a person: each field that the source has changed since the last import and that
 * people here have not, and each one that is empty here. What both have changed stays, and so does what
 * differs where no import from this source came before; both are named in `kept`. Somebody whose name was
 * erased stays erased.
 */
export function mergePerson(person: Person, spoken: Spoken): MergedPerson {
  const { source } = spoken;
  if (person.erasedAt !== undefined) return { changed: [], kept: [] };
  const before = person.imported?.source === source ? person.imported : undefined;
  const changed: string[] = [];
  const kept: string[] = [];
  const fields: Record<string, unknown> = {};
  for (const [field, now] of spoken.fields) {
    const decision = decide(person, field, now, { before, ...spoken });
    if (decision === 'keep') kept.push(field);
    if (decision !== 'take') continue;
    fields[field] = now ?? null;
    changed.push(field);
  }
  if (source !== ownSource || person.id !== spoken.id) {
    const externalIds = { ...person.externalIds, [source]: spoken.id };
    if (externalIdOf(person, source) !== spoken.id) fields['externalIds'] = externalIds;
  }
  const imported = importedFrom(spoken, before);
  // Our own files say how people stood, so there is nothing to remember until something is changed by one.
  const isRemembered = before !== undefined || source !== ownSource || changed.length > 0;
  if (isRemembered && !isSame(imported, person.imported)) fields['imported'] = imported;
  if (Object.keys(fields).length === 0) return { changed, kept };
  const base = Object.fromEntries(
    Object.keys(fields).map((field) => [field, person[field as keyof Person] ?? null]),
  );
  return { update: { personId: person.id, fields, base }, changed, kept };
}

/** What is remembered of a row; of columns that it lacks what was remembered before. */
export function importedFrom(
  { source, fields }: Pick<Spoken, 'source' | 'fields'>,
  before?: ImportedPerson,
): ImportedPerson {
  const all = { ...before, ...Object.fromEntries(fields), source };
  const said = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as ImportedPerson;
}

function decide(
  person: Person,
  field: SpokenField,
  now: unknown,
  { before, isAsExported, isSelf }: Spoken & { readonly before: ImportedPerson | undefined },
): 'same' | 'take' | 'keep' {
  const here = person[field];
  if (isSame(now, here)) return 'same';
  const mayTake = !(isSelf && notOnesOwn.includes(field));
  if (before === undefined)
    return mayTake && (isAsExported || here === undefined) ? 'take' : 'keep';
  if (isSame(now, before[field])) return 'same';
  return mayTake && isSame(before[field], here) ? 'take' : 'keep';
}
