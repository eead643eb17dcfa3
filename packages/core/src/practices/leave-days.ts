import { daysBetween } from '../calendar.ts';
import type { Leave } from '../schema/organisation.ts';

/** How many days a leave has, both ends included, working or not. */
export function daysOfLeave({ start, end }: Pick<Leave, 'start' | 'end'>): number {
  return daysBetween(start, end) + 1;
}
