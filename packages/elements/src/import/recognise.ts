import {
  parseCsv,
  suggestCheckInMapping,
  suggestMapping,
  suggestPeopleMapping,
} from '@throughline/core';
import type { PlanKind } from './kinds.ts';

/** What a kind of table cannot do without, and what its columns seem to say; of two that fit alike the first is meant. */
const tables = [
  { kind: 'people', needed: ['id', 'name'], suggest: suggestPeopleMapping },
  { kind: 'goals', needed: ['id', 'title'], suggest: suggestMapping },
  { kind: 'check-ins', needed: ['goal', 'day'], suggest: suggestCheckInMapping },
] as const;

/**
 * What a text seems to be: the kind of table whose columns its first line names best, else an outline. The name of
 * a file that ends like that of a table makes it one in any case.
 *
 * @example
 * recognisedKind('staff.csv', 'Employee ID,Name,Reports to'); // 'people'
 * recognisedKind('', '# Grow\n- Win 20 customers'); // 'outline'
 */
export function recognisedKind(name: string, text: string): PlanKind {
  const found = tables
    .map(({ kind, needed, suggest }) => {
      const fields: readonly string[] = Object.values(suggest(headerOf(text)));
      const isWhole = needed.every((field) => fields.includes(field));
      return { kind, isWhole, fields: fields.length };
    })
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.fields - a.fields);
  const [best] = found;
  if (best?.isWhole) return best.kind;
  if (!/\.(csv|tsv)$/i.test(name)) return 'outline';
  return best && best.fields > 0 ? best.kind : 'goals';
}

/** The names in the first line; none where it names no columns. */
function headerOf(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/, 3);
  const first = /^\uFEFF?"?sep=/i.test(text) ? lines.slice(0, 2) : lines.slice(0, 1);
  try {
    return parseCsv(first.join('\n')).header;
  } catch {
    return [];
  }
}
