import { PerfError } from '../../errors.ts';

/** @throws PerfError `already-exists` for an id that two of the records have. */
export function refuseTwice(records: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw alreadyThere(id, 'in this import');
    seen.add(id);
  }
}

/** The refusal of an id that is taken. */
export function alreadyThere(id: string, how: string): PerfError {
  return new PerfError('already-exists', `${id} is there already ${how}.`, { ids: [id] });
}
