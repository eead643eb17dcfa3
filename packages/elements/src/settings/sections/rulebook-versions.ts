import type { Rulebook, Versions } from '@throughline/core';
import type { Plain } from '../form/field-spec.ts';
import { isAlike } from '../form/form-draft.ts';

/**
 * What two people changed at once in one own rulebook, by its fields: a command replaces all rulebooks together.
 *
 * @returns none where the others changed something else.
 */
export function versionsOfOne(versions: readonly Versions[], id: string): readonly Versions[] {
  const all = versions.find(({ field }) => field === 'rulebooks');
  const [base, theirs, yours] = [all?.base, all?.theirs, all?.yours].map((each) => oneOf(each, id));
  if (!base || !theirs || !yours) return [];
  const fields = [...new Set([...Object.keys(base), ...Object.keys(yours)])];
  return fields.flatMap((field) => {
    const one = {
      field,
      base: base[field] ?? null,
      theirs: theirs[field] ?? null,
      yours: yours[field] ?? null,
    };
    const isBoth = !isAlike(one.base, one.yours) && !isAlike(one.base, one.theirs);
    return isBoth ? [one] : [];
  });
}

function oneOf(rulebooks: unknown, id: string): Plain | undefined {
  const all = Array.isArray(rulebooks) ? (rulebooks as readonly Rulebook[]) : [];
  return all.find((rulebook) => rulebook.id === id);
}
