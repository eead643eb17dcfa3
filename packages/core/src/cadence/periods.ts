import type { Recurrence } from '../schema/recurrence.ts';
import { type Civil, civilOf } from './civil.ts';
import {
  canHappen,
  daysOfDay,
  daysOfMonthIndex,
  daysOfWeek,
  daysOfYear,
  partsOf,
} from './period-days.ts';

/**
 * A recurrence cut into its periods, days, weeks, months or years, of which every `interval`th counts.
 * Period 0 holds the day from which it is counted; there are periods before it, too.
 */
export interface Periods {
  /** The period that counts and holds a day, or the last one before it. */
  periodOf(day: number): number;
  /** The days of one period, ascending. */
  daysOf(period: number): readonly number[];
  /** After how many periods the calendar has come round, so that nothing new can follow. */
  readonly round: number;
  /** How long one interval is on average, in days. */
  readonly meanDays: number;
}

/** Days in 400 years, after which the calendar repeats itself with its weekdays. */
const roundDays = 146_097;

/**
 * The periods of a recurrence.
 *
 * @param from - The number of the day from which they are counted; weeks begin on Monday.
 */
export function periodsOf(recurrence: Recurrence, from: number): Periods {
  const { interval, frequency } = recurrence;
  const parts = partsOf(recurrence, from);
  const { units, unitDays, daysOfUnit, unitOf } = unitsOf(frequency);
  const first = unitOf(from);
  return {
    periodOf: (day) => Math.floor((unitOf(day) - first) / interval),
    daysOf: (period) => daysOfUnit(first + interval * period, parts),
    round: canHappen(frequency, parts) ? units : 0,
    meanDays: interval * unitDays,
  };
}

/** Days, weeks, months or years, counted from some first one. */
interface Units {
  /** How many there are in 400 years. */
  readonly units: number;
  /** How long one is on average. */
  readonly unitDays: number;
  unitOf(day: number): number;
  readonly daysOfUnit: typeof daysOfDay;
}

function unitsOf(frequency: Recurrence['frequency']): Units {
  switch (frequency) {
    case 'daily':
      return { units: roundDays, unitDays: 1, unitOf: (day) => day, daysOfUnit: daysOfDay };
    case 'weekly': {
      const firstMonday = 4;
      return {
        ...{ units: roundDays / 7, unitDays: 7 },
        unitOf: (day) => Math.floor((day - firstMonday) / 7),
        daysOfUnit: (week, parts) => daysOfWeek(firstMonday + 7 * week, parts),
      };
    }
    case 'monthly':
      return {
        ...{ units: 4800, unitDays: roundDays / 4800 },
        unitOf: (day) => monthIndex(civilOf(day)),
        daysOfUnit: daysOfMonthIndex,
      };
    case 'yearly':
      return {
        ...{ units: 400, unitDays: roundDays / 400 },
        unitOf: (day) => civilOf(day).year,
        daysOfUnit: daysOfYear,
      };
  }
}

function monthIndex({ year, month }: Civil): number {
  return year * 12 + month - 1;
}
