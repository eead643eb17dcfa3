import { type Issue, PerfError, type Versions } from '../../errors.ts';
import { isSame } from '../../goals/same.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A record with some fields replaced, if they still are as the person saw them. Fields that others
 * have changed meanwhile stay as they are now; where one of them is to be replaced as well, nothing is.
 *
 * @param fields - New values; `null` takes a field away.
 * @param base - The values that the person saw, for each key of `fields`; `null` for absent.
 * @param id - Of the record, for the error.
 * @param shown - The record as the person may see it, where that is less.
 * @returns A new object, not yet checked against its schema; `undefined` where nothing would change.
 * @throws PerfError `conflict`, with both versions of the fields; `invalid-input` for a field without base.
 */
export function withFields(
  record: object,
  fields: Fields,
  base: Fields,
  id: string,
  shown: object = record,
): Fields | undefined {
  const now = shown as Fields;
  const names = Object.keys(fields);
  const unseen = names.filter((name) => !Object.hasOwn(base, name));
  if (unseen.length > 0) throw withoutBase(unseen);
  const different = names.filter((name) => !isSame(now[name] ?? null, fields[name]));
  const moved = different.filter((name) => !isSame(now[name] ?? null, base[name]));
  if (moved.length > 0) {
    const versions = (field: string) => ({
      ...{ field, base: base[field], theirs: now[field] ?? null, yours: fields[field] },
    });
    throw conflictOf(id, moved.map(versions));
  }
  if (different.length === 0) return undefined;
  const after: Record<string, unknown> = { ...record };
  for (const name of different) {
    if (fields[name] === null) delete after[name];
    else after[name] = fields[name];
  }
  return after;
}

/**
 * The refusal of what somebody else has changed meanwhile, with both versions of each field.
 *
 * @param pathOf - Where the input holds what was shown of a field, or what is to take its place.
 */
export function conflictOf(
  id: string,
  versions: readonly Versions[],
  pathOf: (field: string) => Issue['path'] = (field) => ['fields', field],
): PerfError {
  const fields = versions.map(({ field }) => field);
  return new PerfError(
    'conflict',
    `Somebody else has changed ${fields.join(', ')} of ${id} since it was shown; nothing was written. ` +
      'Compare both versions and send the one that should hold.',
    {
      ids: [id],
      issues: fields.map((field) => ({
        path: pathOf(field),
        message: 'it is no longer as in base',
      })),
      versions,
    },
  );
}

/** The same for a change to one thing alone, of which the input holds the new value beside `base`. */
export function baseConflict(id: string, versions: Versions): PerfError {
  return conflictOf(id, [versions], () => ['base']);
}

function withoutBase(fields: readonly string[]): PerfError {
  return new PerfError(
    'invalid-input',
    `base lacks ${fields.join(', ')}: it holds what was shown of each field, null for absent.`,
    {
      issues: fields.map((name) => ({ path: ['base', name], message: 'expected what was shown' })),
    },
  );
}
