import { ownSource } from './export-mark.ts';
import { PerfError } from '../errors.ts';
import type { Goal } from '../schema/goal.ts';
import type { Person, Team } from '../schema/organisation.ts';
import { parseInput } from '../schema/parse.ts';
import { text } from '../schema/primitives.ts';

/**
 * The id that a record has in a source; `undefined` where it has none. A source may be called
 * `toString`, so only own keys count.
 */
export function externalIdOf(record: Goal | Person | Team, source: string): string | undefined {
  const ids = record.externalIds;
  return ids && Object.hasOwn(ids, source) ? ids[source] : undefined;
}

/** As `externalIdOf`; in our own exports a record without such an id goes by its own. */
export function sourceIdOf(record: Goal | Person | Team, source: string): string | undefined {
  return externalIdOf(record, source) ?? (source === ownSource ? record.id : undefined);
}

/**
 * The name of a source as records keep it.
 *
 * @throws PerfError `invalid-input` for one that is empty, too long or no safe key.
 */
export function sourceName(source: string): string {
  const name = parseInput(text(60), source, 'the source of an import');
  if (!['__proto__', 'constructor', 'prototype'].includes(name)) return name;
  throw new PerfError('invalid-input', `The source of an import has a name other than ${name}.`);
}
