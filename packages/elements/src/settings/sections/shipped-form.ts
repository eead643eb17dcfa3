import type { ShippedWords } from '../../parts/shipped-words.ts';
import type { Plain } from '../form/field-spec.ts';
import { isAlike } from '../form/form-draft.ts';
import type { Change } from '../list/record-section.ts';

/**
 * What is stored for what was entered over the words of the page: words of the library stay those of the library, so
 * that each reader has them in their language; what was changed is stored as it was written.
 *
 * @param record - As it is stored.
 */
export function withShippedWords(
  { fields, base }: Change,
  record: object | undefined,
  words: ShippedWords,
): Change {
  const stored = (record ?? {}) as Plain;
  const shown = Object.entries(base).map(([field, value]) => {
    const isUntouched = isAlike(words.worded(stored[field] ?? null), value);
    return [field, isUntouched ? (stored[field] ?? null) : value] as const;
  });
  return { fields: words.asShipped(fields), base: Object.fromEntries(shown) };
}
