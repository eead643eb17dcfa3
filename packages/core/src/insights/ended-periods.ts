import { addDays, dayOf, epochOf, startOfDay } from '../calendar.ts';
import type { Period } from '../cadence/discipline.ts';
import { PerfError } from '../errors.ts';
import type { Day, Instant, Zone } from '../schema/primitives.ts';

/** How long the periods are that figures about people are of. */
export type PeriodKind = 'month' | 'quarter';

/** A month or quarter of the calendar: months share no day with one another, nor do quarters. */
export interface FigurePeriod extends Period {
  /** `2026-04`, or `2026-Q2`. */
  readonly id: string;
  readonly kind: PeriodKind;
}

const monthsIn = { month: 1, quarter: 3 } as const;
/** Ten years of months. */
const mostPeriods = 120;

/**
 * The period of a name.
 *
 * @returns `undefined` for a text that names none.
 *
 * @example
 * periodNamed('2026-Q2'); // { id: '2026-Q2', kind: 'quarter', start: '2026-04-01', end: '2026-06-30' }
 */
export function periodNamed(id: string): FigurePeriod | undefined {
  const month = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/.exec(id);
  if (month) return periodFrom('month', Number(month[1]), Number(month[2]) - 1);
  const quarter = /^([1-9]\d{3})-Q([1-4])$/.exec(id);
  return quarter
    ? periodFrom('quarter', Number(quarter[1]), (Number(quarter[2]) - 1) * 3)
    : undefined;
}

/**
 * The last month or quarter that is over at a moment, in a zone.
 *
 * @throws PerfError `invalid-input` for another kind of period; as `dayOf`.
 */
export function lastEnded(kind: PeriodKind, at: Instant, zone: Zone): FigurePeriod {
  if (!Object.hasOwn(monthsIn, kind)) throw noSuchKind();
  const [year, month] = dayOf(at, zone).split('-').map(Number) as [number, number];
  const length = monthsIn[kind];
  const current = Math.floor((month - 1) / length) * length;
  return periodFrom(kind, year, current - length);
}

/**
 * The last periods of a kind that are over at a moment, in a zone, the earliest first.
 *
 * @param count - How many, at most 120.
 * @throws As `lastEnded`.
 *
 * @example
 * periodsBefore('month', '2026-05-04T08:00:00Z', { count: 2, zone: 'UTC' }); // 2026-03 and 2026-04
 */
export function periodsBefore(
  kind: PeriodKind,
  at: Instant,
  { count, zone }: { readonly count: number; readonly zone: Zone },
): readonly FigurePeriod[] {
  const last = lastEnded(kind, at, zone);
  const [year, month] = last.start.split('-').map(Number) as [number, number];
  const length = Math.min(mostPeriods, Math.max(0, Math.trunc(count)));
  return Array.from({ length }, (_, index) =>
    periodFrom(kind, year, month - 1 - (length - 1 - index) * monthsIn[kind]),
  );
}

function noSuchKind(): PerfError {
  const expected = 'expected "month" or "quarter"';
  return new PerfError('invalid-input', `There are no figures of such a period; ${expected}.`, {
    issues: [{ path: ['kind'], message: expected }],
  });
}

/** The months of a quarter, in order; of a month itself. */
export function monthsOf({ kind, start }: FigurePeriod): readonly FigurePeriod[] {
  const [year, month] = start.split('-').map(Number) as [number, number];
  return Array.from({ length: monthsIn[kind] }, (_, index) =>
    periodFrom('month', year, month - 1 + index),
  );
}

/** The moment at which a period is over in a zone, in milliseconds since 1970. Throws as `startOfDay`. */
export function endOf({ end }: Period, zone: Zone): number {
  return startOfDay(addDays(end, 1), zone);
}

/** Whether a period is over at a moment. Throws as `startOfDay`. */
export function hasEnded(period: Period, at: Instant, zone: Zone): boolean {
  return endOf(period, zone) <= epochOf(at);
}

/** @param month - From 0, and of an earlier year where it is below. */
function periodFrom(kind: PeriodKind, year: number, month: number): FigurePeriod {
  const start = firstOf(year, month);
  const end = addDays(firstOf(year, month + monthsIn[kind]), -1);
  const quarter = Math.ceil(Number(start.slice(5, 7)) / 3);
  const id = kind === 'month' ? start.slice(0, 7) : `${start.slice(0, 4)}-Q${quarter}`;
  return { id, kind, start, end };
}

function firstOf(year: number, month: number): Day {
  // The day after the last year of four digits is written with more of them.
  return new Date(Date.UTC(year, month, 1)).toISOString().split('T')[0] as Day;
}
