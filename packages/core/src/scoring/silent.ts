import type { Scored } from './scored.ts';

/** When a goal counts as silent. */
export interface Silence {
  /** Its place in the details. */
  readonly detail: number;
  /** The moment that scores are for, in milliseconds since 1970. */
  readonly at: number;
  /** How long a report is fresh where goals have no rhythm of their own, in milliseconds. */
  readonly staleAfterMs: number;
}

/** Whether nobody has reported on a goal for too long. The loop over plain leaves asks the same of its columns. */
export function isSilent(
  { columns, dates, details }: Scored,
  index: number,
  { detail, at, staleAfterMs }: Silence,
): boolean {
  if (columns.staleAt) return (columns.staleAt[index] as number) < at;
  const start = dates.start[details.dates[detail] as number] as number;
  const since = Math.max(start, details.checkedIn[detail] as number);
  return at - since > staleAfterMs;
}
