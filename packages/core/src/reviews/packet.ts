import type { EvidenceKind, PlacedEvidence } from '../schema/review.ts';
import { compareEvidence } from './evidence.ts';
import { monthOf } from './measured-period.ts';

/** What a packet takes from one month. */
export interface PacketMonth {
  /** As `2026-04`. */
  readonly month: string;
  /** In order of time; none where there is none. */
  readonly items: readonly PlacedEvidence[];
  /** How many there are in this month beside those chosen. */
  readonly others: number;
}

/** How many items a packet takes from a month at most, unless a caller says otherwise. */
export const packetPerMonth = 2;

/**
 * An even choice from evidence, to be offered to whoever writes a review: from each month as many as from any
 * other, as far as it has them, of the kinds that were taken least so far. Months without any are there, empty.
 *
 * @param items - In any order.
 * @param months - Of the period; a month in which the person was away is there if it has evidence.
 * @param options - `perMonth`: at most so many from one month.
 * @returns By month. The same for the same items.
 *
 * @example
 * const { items, months } = workspace.evidence(mia, { start: '2026-01-01', end: '2026-12-31' });
 * balancedPacket(items, months).filter((month) => month.items.length === 0); // the months without evidence
 */
export function balancedPacket(
  items: readonly PlacedEvidence[],
  months: readonly string[],
  { perMonth = packetPerMonth }: { readonly perMonth?: number } = {},
): readonly PacketMonth[] {
  const byMonth = new Map<string, PlacedEvidence[]>(months.map((month) => [month, []]));
  for (const item of [...items].sort(compareEvidence)) {
    const month = monthOf(item.day);
    byMonth.set(month, [...(byMonth.get(month) ?? []), item]);
  }
  const rarity = countsOf(items);
  const taken = new Map<EvidenceKind, number>();
  return [...byMonth]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, all]) => {
      const chosen = chosenFrom(all, { perMonth, taken, rarity });
      return { month, items: chosen, others: all.length - chosen.length };
    });
}

interface Choosing {
  readonly perMonth: number;
  /** How many of each kind were taken so far; counted on. */
  readonly taken: Map<EvidenceKind, number>;
  /** How many of each kind there are. */
  readonly rarity: ReadonlyMap<EvidenceKind, number>;
}

/** One after the other, each of the kind taken least; of kinds taken alike the one of which there is least. */
function chosenFrom(
  all: readonly PlacedEvidence[],
  { perMonth, taken, rarity }: Choosing,
): readonly PlacedEvidence[] {
  const left = [...all];
  const chosen: PlacedEvidence[] = [];
  const isRarer = (a: PlacedEvidence, b: PlacedEvidence) => {
    const byTaken = (taken.get(a.kind) ?? 0) - (taken.get(b.kind) ?? 0);
    return (byTaken || (rarity.get(a.kind) ?? 0) - (rarity.get(b.kind) ?? 0)) < 0;
  };
  while (chosen.length < perMonth && left.length > 0) {
    const best = left.reduce((least, item) => (isRarer(item, least) ? item : least));
    left.splice(left.indexOf(best), 1);
    taken.set(best.kind, (taken.get(best.kind) ?? 0) + 1);
    chosen.push(best);
  }
  return chosen.sort(compareEvidence);
}

function countsOf(items: readonly PlacedEvidence[]): ReadonlyMap<EvidenceKind, number> {
  const counts = new Map<EvidenceKind, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
