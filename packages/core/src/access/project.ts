import type { Records } from '../goals/records.ts';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { type Eyes, eyesOf } from './eyes.ts';
import type { Guard } from './field-guards.ts';
import { fields, open } from './fields.ts';
import { seesWhole } from './sees-whole.ts';

declare const seen: unique symbol;

/** A record as one viewer may have it. Only the functions of this file make one. */
export type Visible<T> = T & { readonly [seen]: true };

type AnyGuard = Guard<unknown, unknown>;
type AnyRecord = Readonly<Record<string, unknown>>;

/**
 * A record as somebody may have it: a new object, made field by field from the list of those that are theirs.
 * A field that no list names is not in it. What it holds is shared with the record, which is never changed.
 *
 * @param records - All records, hidden ones included.
 * @returns `undefined` where the viewer may not see the record. Throws nothing.
 *
 * @example
 * project('max' as PersonId, 'goals', goal, records)?.links; // those to goals that max may see
 */
export function project<C extends CollectionName>(
  viewer: PersonId,
  collection: C,
  record: RecordTypes[C],
  records: Records,
): Visible<RecordTypes[C]> | undefined {
  try {
    if (!Object.hasOwn(fields, collection)) return undefined;
    if (!seesWhole(viewer, collection, record, records).allowed) return undefined;
    return fieldByField(collection, record as object as AnyRecord, eyesOf(viewer, records));
  } catch {
    // Records without a schema may hold anything; what cannot be decided is not shown.
    return undefined;
  }
}

/** As `project`, for a record that is known to be in sight; the record itself where all of it is the viewer's. */
export function shownTo<C extends CollectionName>(
  viewer: PersonId,
  collection: C,
  record: RecordTypes[C],
  records: Records,
): Visible<RecordTypes[C]> {
  return createProjector(eyesOf(viewer, records)).shown(collection, record);
}

/** Shows one viewer records that are in their sight, the same object for the same record. */
export interface Projector {
  /** As `project` for a record in sight; the record itself where all of it is the viewer's. */
  shown<C extends CollectionName>(collection: C, record: RecordTypes[C]): Visible<RecordTypes[C]>;
  /** The same for a list; the list itself where all of it is. */
  list<C extends CollectionName>(
    collection: C,
    records: readonly RecordTypes[C][],
  ): readonly Visible<RecordTypes[C]>[];
  /** To be called when what is in sight, or somebody's part in it, may have changed. */
  forget(): void;
}

/**
 * A projector for a face that asks itself which records are in sight. It copies nothing that is whole: only
 * records with a field that is not for everyone are looked into.
 *
 * @param eyes - `undefined` shows everything, for records that a page was simply given.
 */
export function createProjector(eyes: Eyes | undefined): Projector {
  let known = new WeakMap<object, object>();

  function shown<C extends CollectionName>(
    collection: C,
    record: RecordTypes[C],
  ): Visible<RecordTypes[C]> {
    const guarded = guardedFields[collection];
    if (!eyes || guarded.length === 0) return record as Visible<RecordTypes[C]>;
    const before = known.get(record);
    if (before) return before as Visible<RecordTypes[C]>;
    const plain = record as object as AnyRecord;
    const isWhole = guarded.every(
      ([name, guard]) =>
        plain[name] === undefined || guard.shown(plain[name], plain, eyes) === plain[name],
    );
    if (isWhole) return record as Visible<RecordTypes[C]>;
    const less = fieldByField(collection, plain, eyes);
    known.set(record, Object.freeze(less));
    return less;
  }

  return {
    shown,
    list(collection, records) {
      const isOpen = !eyes || guardedFields[collection].length === 0;
      const isWhole =
        isOpen || records.every((record) => isSelf(record, shown(collection, record)));
      if (isWhole) return records as readonly Visible<(typeof records)[number]>[];
      return records.map((record) => shown(collection, record));
    },
    forget() {
      known = new WeakMap();
    },
  };
}

function isSelf(record: object, other: object): boolean {
  return record === other;
}

function fieldByField<C extends CollectionName>(
  collection: C,
  record: AnyRecord,
  eyes: Eyes,
): Visible<RecordTypes[C]> {
  const less: Record<string, unknown> = {};
  const table = fields[collection] as Readonly<Record<string, AnyGuard | typeof open>>;
  // In the order of the record, which is shown itself where it is whole: another one would tell that it is not.
  for (const name of Object.keys(record)) {
    const guard = Object.hasOwn(table, name) ? table[name] : undefined;
    const value = record[name];
    if (guard === undefined || value === undefined) continue;
    const part = guard === open ? value : guard.shown(value, record, eyes);
    if (part !== undefined) less[name] = part;
  }
  return less as unknown as Visible<RecordTypes[C]>;
}

/** The fields of each collection that not everyone gets who sees the record. */
const guardedFields = Object.fromEntries(
  Object.entries(fields).map(([collection, table]) => [
    collection,
    Object.entries(table).filter(([, guard]) => guard !== open),
  ]),
) as unknown as Readonly<Record<CollectionName, readonly (readonly [string, AnyGuard])[]>>;
