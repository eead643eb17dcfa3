import {
  type Cycle,
  type Day,
  type EvidenceAnswer,
  PerfError,
  type PersonId,
  type Records,
  type WorkspaceReading,
} from '@throughline/core';

/** The days of a review to be started, as they stand in the form. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** How many cycles are offered. */
const mostCycles = 12;

/** The cycles that have begun by a day: those that end last first, of two that end together the longer one. */
export function cyclesBegun({ cycles }: Pick<Records, 'cycles'>, today: Day): readonly Cycle[] {
  return [...cycles.values()]
    .filter(({ start }) => start <= today)
    .sort((a, b) => (a.end === b.end ? compare(a.start, b.start) : compare(b.end, a.end)))
    .slice(0, mostCycles);
}

/** The period to begin with: the cycle that ended last, or the one that runs; empty days where there is none. */
export function periodAt(records: Pick<Records, 'cycles'>, today: Day): Days {
  const begun = cyclesBegun(records, today);
  const { start = '', end = '' } = begun.find((cycle) => cycle.end < today) ?? begun[0] ?? {};
  return { start, end };
}

/** What there is of somebody in the days of a form, or what is wrong with these. */
export type Found =
  | { readonly kind: 'found'; readonly evidence: EvidenceAnswer }
  | { readonly kind: 'no-days' | 'too-long' | 'none' };

/** What there is of somebody in some days. Throws what is no matter of the days. */
export function foundIn(
  reading: WorkspaceReading,
  personId: PersonId,
  { start, end }: Days,
): Found {
  if (!start || !end || end < start) return { kind: 'no-days' };
  try {
    const evidence = reading.evidence(personId, { start, end });
    return evidence.months.length === 0 ? { kind: 'none' } : { kind: 'found', evidence };
  } catch (error) {
    if (error instanceof PerfError && error.code === 'invalid-input') return { kind: 'too-long' };
    throw error;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
