import type { Instant } from '../schema/primitives.ts';
import type { Change, Stored, StoredCommit, Version } from './storage.ts';

/** No version at all, for a record that says none: it is set aside then. */
const unknownSchema = 0;

const beforeAll: Instant = '1970-01-01T00:00:00Z';

/**
 * A row as a storage should have given it. Whatever is no text where a text belongs becomes one, so that the
 * row can be set aside under a name; what cannot be a version becomes 0. Throws nothing.
 */
export function asStored(row: unknown): Stored {
  if (isStored(row)) return row;
  const { collection, id, version, schema, record } = fieldsOf(row);
  return {
    collection: textOf(collection),
    id: textOf(id),
    version: isCount(version) ? version : 0,
    // What was named by no text names no record: it is set aside, whatever it says.
    schema: typeof schema === 'number' && isText(id) && isText(collection) ? schema : unknownSchema,
    record: record === undefined ? {} : record,
  };
}

/**
 * A line of the log as a storage should have given it. Of one that is damaged only what can still be made out
 * counts: changes that name no record are left out, and a moment that is none is long ago. Throws nothing.
 *
 * @param place - The version that a line in this place has; that of a line which says none.
 */
export function asCommit(line: unknown, place: Version): StoredCommit {
  const { id, at, by, command, changes, version: said } = fieldsOf(line);
  const { type } = fieldsOf(command);
  const isWhole = [id, by, type].every(isText) && isCount(said) && isMoment(at);
  if (isWhole && isListOf(changes, isWholeChange)) return line as StoredCommit;
  const version = isCount(said) ? said : place;
  return {
    id: isText(id) ? id : `unreadable ${version}`,
    at: isMoment(at) ? at : beforeAll,
    by: isText(by) ? by : '',
    command: { type: isText(type) ? type : '' },
    changes: Array.isArray(changes) ? changes.filter(isWholeChange) : [],
    version,
  };
}

function isStored(row: unknown): row is Stored {
  const { collection, id, version, schema, record } = fieldsOf(row);
  const isNamed = isText(collection) && isText(id);
  return isNamed && isCount(version) && typeof schema === 'number' && record !== undefined;
}

function isWholeChange(change: unknown): change is Change {
  const { collection, id, schema, record } = fieldsOf(change);
  return isText(collection) && isText(id) && typeof schema === 'number' && record !== undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return isText(value) ? value : (JSON.stringify(value) ?? '');
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isMoment = (value: unknown): value is Instant =>
  isText(value) && !Number.isNaN(Date.parse(value));
const isListOf = (value: unknown, is: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);
