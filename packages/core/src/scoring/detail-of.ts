import type { Scored } from './scored.ts';

/** The place of a goal in the details; it gets one where it has none. */
export function detailOf({ columns, details, dates }: Scored, index: number): number {
  const basis = columns.basis[index] as number;
  if (basis < 0) return -1 - basis;
  const detail = details.add();
  const [expected, worth] = [dates.expected[basis] as number, columns.worth[index] as number];
  details.dates[detail] = basis;
  details.checkedIn[detail] = columns.reportedAt[index] as number;
  details.expected[detail] = expected;
  details.computed[detail] = worth;
  details.worstHere[detail] = index;
  details.gapHere[detail] = expected - worth;
  columns.basis[index] = -1 - detail;
  return detail;
}
