import { PerfError } from '../../errors.ts';
import type { CollectionName, RecordTypes } from '../../schema/collections.ts';
import { parseRecord } from '../../schema/parse.ts';

/**
 * As `parseRecord`, for a record that a command has put together.
 *
 * @param field - The field of the input that holds the record, which comes first in each issue's path.
 */
export function parseRecordOf<C extends CollectionName>(
  collection: C,
  value: unknown,
  field: string,
): RecordTypes[C] {
  try {
    return parseRecord(collection, value);
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: [field, ...issue.path] }));
    throw new PerfError(error.code, error.message, { ids: error.ids, issues, cause: error });
  }
}
