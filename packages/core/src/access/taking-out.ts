/** What stands for a text that a record cannot be without. */
export const noText = '—';

/** A record without some fields; the same object where it has none of them. */
export function without<R extends object>(record: R, fields: readonly (keyof R)[]): R {
  if (!fields.some((field) => record[field] !== undefined)) return record;
  const left = { ...record };
  for (const field of fields) delete left[field];
  return left;
}

/** A record with another value of a field; the same object where it is the same value. */
export function withPart<R extends object, K extends keyof R>(
  record: R,
  field: K,
  part: R[K] | undefined,
): R {
  return part === undefined || part === record[field] ? record : { ...record, [field]: part };
}
