import { addDays } from '../calendar.ts';
import type { Goal } from '../schema/goal.ts';
import type { Day } from '../schema/primitives.ts';
import type { Child } from './children.ts';
import type { LeftOut, LeftOutChild } from './explanation.ts';

/** A child that has no part in the mean of its parent, with when or why that ends; none for one that has. */
export function leftOutOf(
  { goal, weight, leftOut: reason, carriedOnBy: by }: Child,
  noDataGraceDays: number,
): readonly LeftOutChild[] {
  if (reason === null) return [];
  const base = { goalId: goal.id, weight, reason };
  const from = countsFrom(goal, reason, noDataGraceDays);
  if (from !== undefined) return [{ ...base, from }];
  return [reason === 'carried-on' && by !== null ? { ...base, by } : base];
}

function countsFrom({ start }: Goal, reason: LeftOut, noDataGraceDays: number): Day | undefined {
  if (reason === 'not-started') return start;
  return reason === 'no-data-yet' ? addDays(start, noDataGraceDays) : undefined;
}
