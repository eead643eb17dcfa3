import type { Day } from '../schema/primitives.ts';
import type { Recurrence } from '../schema/recurrence.ts';
import { numberOfDay } from './civil.ts';
import { periodsOf } from './periods.ts';

const daysPerYear = 365.2425;
/** Four years hold a leap day; rarer rules are counted over a dozen of their periods. */
const sample = { days: 4 * daysPerYear, periods: 12 };
const known = new WeakMap<Recurrence, Map<Day, number>>();

/**
 * How often something recurs in a year on average, whatever its end: 52.2 for every week.
 *
 * @param from - The day that its periods are counted from.
 * @returns 0 or more; counted over four years, or twelve periods where they are longer.
 */
export function timesPerYear(recurrence: Recurrence, from: Day): number {
  const ofRecurrence = known.get(recurrence) ?? new Map<Day, number>();
  let times = ofRecurrence.get(from);
  if (times === undefined) {
    times = counted(recurrence, from);
    known.set(recurrence, ofRecurrence.set(from, times));
  }
  return times;
}

function counted(recurrence: Recurrence, from: Day): number {
  const { daysOf, meanDays } = periodsOf(recurrence, numberOfDay(from, ['from']));
  const periods = Math.max(sample.periods, Math.ceil(sample.days / meanDays));
  let count = 0;
  for (let period = 0; period < periods; period++) count += daysOf(period).length;
  return (count * daysPerYear) / (periods * meanDays);
}
