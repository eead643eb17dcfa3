import { PerfError } from '../../errors.ts';
import type { CollectionName, RecordTypes } from '../../schema/collections.ts';
import { parseRecord } from '../../schema/parse.ts';

/**
 * As `parseRecord`, for a record that a command has put together.
 *
 * @param path - Where the input holds the record, which comes first in each issue's path.
 */
export function parseRecordOf<C extends CollectionName>(
  collection: C,
  value: unknown,
  ...path: readonly (string | number)[]
): RecordTypes[C] {
  try {
    return parseRecord(collection, value);
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    throw new PerfError(error.code, error.message, { ids: error.ids, issues, cause: error });
  }
}
