import * as z from 'zod/mini';
import { type Frozen, Day, Weekday } from './primitives.ts';
import {
  choosesAmongDays,
  countsWeekdaysInMonths,
  endsInOneWay,
  hasMonthDaysOfNoWeek,
  isNotZero,
} from './record-rules.ts';

const listOf = <T extends z.ZodMiniType>(item: T, max: number) =>
  z.exactOptional(z.array(item).check(z.minLength(1), z.maxLength(max)));

const nonZero = (limit: number) =>
  z
    .int()
    .check(
      z.gte(-limit),
      z.lte(limit),
      z.refine(isNotZero, `counts from 1 or, from the end, from -1`),
    );

/** A day of the week or, in a month or year, the nth or last one of it. */
export const RecurringWeekday = z.strictObject({
  weekday: Weekday,
  nth: z.exactOptional(nonZero(5).check(z.describe('1 for the first, -1 for the last.'))),
});
export type RecurringWeekday = Frozen<z.infer<typeof RecurringWeekday>>;

/**
 * When something happens again: the part of an RFC 5545 RRULE that rhythms of work need, as data. Weeks
 * begin on Monday. The first day of the series belongs to the record that holds this.
 */
export const Recurrence = z
  .strictObject({
    frequency: z.enum(['daily', 'weekly', 'monthly', 'yearly']),
    interval: z._default(
      z.int().check(z.gte(1), z.lte(1000), z.describe('2 for every other one.')),
      1,
    ),
    weekdays: listOf(RecurringWeekday, 20),
    monthDays: listOf(nonZero(31), 31),
    months: listOf(z.int().check(z.gte(1), z.lte(12)), 12),
    positions: listOf(nonZero(366), 31),
    count: z.exactOptional(
      z.int().check(z.gte(1), z.lte(10_000), z.describe('How often; absent for no end.')),
    ),
    until: z.exactOptional(Day.check(z.describe('The last day on which it may happen.'))),
  })
  .check(
    z.refine(endsInOneWay, {
      path: ['until'],
      error: 'it ends after a count or on a day, not by both',
    }),
    z.refine(countsWeekdaysInMonths, {
      path: ['weekdays'],
      error: 'the nth of a weekday is counted in a month or a year',
    }),
    z.refine(hasMonthDaysOfNoWeek, {
      path: ['monthDays'],
      error: 'a week has no days of the month',
    }),
    z.refine(choosesAmongDays, {
      path: ['positions'],
      error: 'positions choose among weekdays or days of the month',
    }),
  );
export type Recurrence = Frozen<z.infer<typeof Recurrence>>;
/** A recurrence as it may be written down: what has a default may be left out. */
export type RecurrenceInput = z.input<typeof Recurrence>;
