import fc from 'fast-check';
import type { Recurrence, RecurringWeekday } from '../schema/recurrence.ts';

const some = <T>(item: fc.Arbitrary<T>, maxLength: number) =>
  fc.option(fc.uniqueArray(item, { minLength: 1, maxLength }), { nil: undefined });
const weekday = fc.integer({ min: 1, max: 7 });
const place = (max: number) =>
  fc.oneof(fc.integer({ min: 1, max }), fc.integer({ min: -max, max: -1 }));
const nthWeekday: fc.Arbitrary<RecurringWeekday> = fc.oneof(
  weekday.map((each) => ({ weekday: each })),
  fc.record({ weekday, nth: place(5) }),
);

/** Any recurrence that fits its schema, without an end; some of them never happen. */
export const endlessRecurrence: fc.Arbitrary<Recurrence> = fc
  .record({
    frequency: fc.constantFrom('daily', 'weekly', 'monthly', 'yearly'),
    interval: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
      fc.integer({ min: 5, max: 40 }),
    ),
    weekdays: fc.option(
      fc.uniqueArray(nthWeekday, {
        minLength: 1,
        maxLength: 4,
        selector: ({ weekday: day, nth }) => `${day} ${nth ?? ''}`,
      }),
      { nil: undefined },
    ),
    monthDays: some(place(31), 4),
    months: some(fc.integer({ min: 1, max: 12 }), 4),
    positions: some(place(6), 2),
  })
  .map((drawn) => fitting(drawn as Recurrence));

/** Days from 1970 to 2100. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 47_481 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

/** Leaves out what does not go together, and what is not there. */
function fitting({ frequency, interval, ...parts }: Recurrence): Recurrence {
  const isLong = frequency === 'monthly' || frequency === 'yearly';
  const weekdays = isLong
    ? parts.weekdays
    : parts.weekdays?.map(({ weekday: day }) => ({ weekday: day }));
  const monthDays = frequency === 'weekly' ? undefined : parts.monthDays;
  const positions = weekdays || monthDays ? parts.positions : undefined;
  return {
    frequency,
    interval,
    ...(weekdays && { weekdays }),
    ...(monthDays && { monthDays }),
    ...(parts.months && { months: parts.months }),
    ...(positions && { positions }),
  };
}
