import type { BriefAnswer, SeenItem } from '@throughline/core';
import type { EvidenceLook, EvidenceView } from './evidence-look.ts';

/** The evidence of one month, as a review saw it. */
export interface MonthOfEvidence {
  /** As `2026-04`. */
  readonly month: string;
  /** In order of time. */
  readonly items: readonly SeenItem[];
}

/** What a review saw, arranged once for as long as it stays so. */
export interface ArrangedEvidence {
  readonly months: readonly MonthOfEvidence[];
  /** The pieces that it cites, by `keyOf`. */
  readonly cited: ReadonlySet<string>;
  /** The pieces of the even choice, by `keyOf`. */
  readonly even: ReadonlySet<string>;
}

/** What tells a piece of evidence from others of the same review. One whose name is not told goes by its place. */
export function keyOf({ kind, id, at, u }: SeenItem): string {
  return id === undefined ? `${kind} @${at} ${u}` : `${kind} ${id}`;
}

/** The evidence of a review by month; months without any are there, and empty. */
export function arranged({ brief, packet }: BriefAnswer): ArrangedEvidence {
  const byMonth = new Map<string, SeenItem[]>(brief.seen.months.map((month) => [month, []]));
  for (const item of brief.seen.items) {
    const month = item.day.slice(0, 7);
    const list = byMonth.get(month);
    if (list) list.push(item);
    else byMonth.set(month, [item]);
  }
  const months = [...byMonth].map(([month, items]) => ({ month, items }));
  return {
    months: months.sort((a, b) => (a.month < b.month ? -1 : 1)),
    cited: new Set(brief.cited.map(keyOf)),
    even: new Set(packet.flatMap(({ items }) => items.map(keyOf))),
  };
}

/** The pieces of a month that are shown, and how many are not though they are of the kind that is looked for. */
export function shownOf(
  { month, items }: MonthOfEvidence,
  { cited, even }: ArrangedEvidence,
  look: Pick<EvidenceLook, 'kind' | 'isOpened' | 'mostOf'> & { readonly view: EvidenceView },
): { readonly items: readonly SeenItem[]; readonly rest: number } {
  const ofKind = items.filter(({ kind }) => look.kind === '' || kind === look.kind);
  const fits = (item: SeenItem) => {
    if (look.view === 'all' || (look.view === 'even' && look.isOpened(month))) return true;
    return cited.has(keyOf(item)) || (look.view === 'even' && even.has(keyOf(item)));
  };
  const fitting = ofKind.filter(fits);
  const shown = fitting.slice(0, look.mostOf(month));
  const all = look.view === 'cited' ? fitting.length : ofKind.length;
  return { items: shown, rest: all - shown.length };
}

/** The months that have evidence of which nothing is cited. */
export function uncitedMonths({ months, cited }: ArrangedEvidence): readonly string[] {
  return months
    .filter(({ items }) => items.length > 0 && !items.some((item) => cited.has(keyOf(item))))
    .map(({ month }) => month);
}
