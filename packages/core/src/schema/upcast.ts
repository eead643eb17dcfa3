import { PerfError } from '../errors.ts';
import { type Migrations, type Step, type StoredShape, migrations } from './migrations.ts';

/** What came of bringing a stored record up to date. */
export type Upcast =
  /** As the newest version has it, not yet checked; `steps` says how many versions it was behind. */
  | { readonly kind: 'newest'; readonly record: unknown; readonly steps: number }
  /** Of a version that is not known here: a newer library wrote it. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'refused'; readonly error: PerfError };

/** A stored record as far as its version is concerned. */
export interface Versioned {
  readonly collection: string;
  readonly id: string;
  /** Version of the schema that it was written with. */
  readonly schema: number;
  readonly record: unknown;
}

/** Knows the versions of all collections, and how to get from one to the next. */
export interface Upcaster {
  /** The newest version of a collection, at least 1. */
  newest(collection: string): number;
  /** Brings a record up to date, in memory. Pure; throws nothing. */
  upcast(stored: Versioned): Upcast;
}

/**
 * An upcaster by a table of steps, as another version of the library may have it.
 *
 * @example
 * const { upcast } = createUpcaster({ goals: [({ name, ...goal }) => ({ ...goal, title: name })] });
 * upcast({ collection: 'goals', id: 'g', schema: 1, record: { id: 'g', name: 'Grow' } });
 * // { kind: 'newest', record: { id: 'g', title: 'Grow' }, steps: 1 }
 */
export function createUpcaster(table: Migrations): Upcaster {
  const stepsOf = (collection: string) =>
    Object.hasOwn(table, collection) ? (table[collection] ?? []) : [];
  const newest = (collection: string) => stepsOf(collection).length + 1;
  return {
    newest,
    upcast({ collection, id, schema, record }) {
      const name = `The record ${id} of ${collection}`;
      if (!Number.isSafeInteger(schema) || schema < 1) {
        return refused(`${name} has no version of a schema; 1 is the first one.`, id);
      }
      if (schema > newest(collection)) return { kind: 'newer' };
      const steps = stepsOf(collection).slice(schema - 1);
      return stepped(steps, { name, id, record, schema });
    },
  };
}

/** The upcaster of this version of the library. */
export const upcaster: Upcaster = createUpcaster(migrations);

interface Stepping {
  readonly name: string;
  readonly id: string;
  readonly record: unknown;
  readonly schema: number;
}

function stepped(steps: readonly Step[], { name, id, record, schema }: Stepping): Upcast {
  let current = record;
  for (const [index, step] of steps.entries()) {
    const from = schema + index;
    if (!isShape(current)) return refused(`${name} is no object at version ${from}.`, id);
    try {
      current = step(current);
    } catch (error) {
      return refused(`${name} cannot be brought from version ${from} to ${from + 1}.`, id, error);
    }
  }
  return { kind: 'newest', record: current, steps: steps.length };
}

function isShape(value: unknown): value is StoredShape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(message: string, id: string, cause?: unknown): Upcast {
  const detail = { ids: [id], ...(cause !== undefined && { cause }) };
  return { kind: 'refused', error: new PerfError('invalid-input', message, detail) };
}
