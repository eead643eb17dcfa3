import type { CollectionName, RecordTypes } from './collections.ts';
import type { misfit } from './readers.ts';
import { recordReaders } from './record-readers.ts';
import type { Settings } from './settings.ts';

/**
 * A record that fits the schema of its collection, with defaults filled in and texts cleaned, found without the
 * schema: `parseRecord` says why one does not fit, and brings all schemas along.
 *
 * @param value - Anything; it is not changed.
 * @returns The record, or `misfit`. Throws nothing.
 */
export function readRecord<C extends CollectionName>(
  collection: C,
  value: unknown,
): RecordTypes[C] | typeof misfit {
  return recordReaders[collection](value) as RecordTypes[C] | typeof misfit;
}

/** The settings of a workspace that has decided nothing yet. */
export function defaultSettings(): Settings {
  return readRecord('settings', {}) as Settings;
}
