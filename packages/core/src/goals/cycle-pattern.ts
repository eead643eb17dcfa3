import { addDays, daysBetween, weekdayOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { Day } from '../schema/primitives.ts';

/** Some days in a row. Both ends belong to it. */
export interface DaySpan {
  readonly start: Day;
  readonly end: Day;
}

/** What a generated cycle is of its fiscal year. `period` is a stretch of weeks or of any other length. */
export type CycleKind = 'year' | 'half' | 'trimester' | 'quarter' | 'month' | 'period';

/**
 * How a fiscal year is divided. By months: `quarters`, `trimesters`, `halves`, `months`. By weeks: the
 * named ones give each quarter three periods of so many weeks; `weeks` gives the lengths for the whole
 * year, 52 in all. In a year of 53 weeks the last period is a week longer. `days` gives lengths that come
 * to the days of the year; `parts` the days themselves, which then make the year.
 */
export type CyclePattern =
  | 'quarters'
  | 'trimesters'
  | 'halves'
  | 'months'
  | '4-4-5'
  | '4-5-4'
  | '5-4-4'
  | { readonly weeks: readonly number[] }
  | { readonly days: readonly number[] }
  | { readonly parts: readonly (DaySpan & { readonly name?: string | undefined })[] };

/** A fiscal year, and how it is divided. */
export interface FiscalYear {
  /** 1 to 12, as in the settings. */
  readonly fiscalYearStartMonth: number;
  /** The calendar year in which the fiscal year begins, by its start month; 1000 to 9998. */
  readonly year: number;
  readonly pattern: CyclePattern;
  /** For weeks: their first day, 1 for Monday to 7 for Sunday; Monday where it is left out. */
  readonly weekStart?: number | undefined;
  /**
   * For weeks: whether the year ends with the week whose end is `nearest` to the end of the month before
   * the start month, as years of ISO weeks and retail calendars do, or with the `last` one in that month.
   */
  readonly yearEnd?: 'nearest' | 'last' | undefined;
}

/** One stretch of a divided year. */
export interface CyclePart extends DaySpan {
  readonly kind: CycleKind;
  readonly year: number;
  /** From 1, among those of its kind in the year. */
  readonly index: number;
  /** Where a custom part brought its own. */
  readonly name?: string | undefined;
  /** Place in the list of the part that it belongs to; -1 for the year. */
  readonly within: number;
}

/**
 * The stretches that a fiscal year is divided into: the year first, each before those within it. Those
 * within another tile it, without gap or overlap.
 *
 * @throws PerfError `invalid-input` for a month, year or week start that there is not; for lengths that do
 *   not come to the year; for parts that leave a gap or overlap, naming the days.
 */
export function dividedYear(fiscal: FiscalYear): readonly CyclePart[] {
  assertYear(fiscal);
  const { year, fiscalYearStartMonth: month, pattern } = fiscal;
  if (typeof pattern === 'object' && 'parts' in pattern) return customParts(year, pattern.parts);
  const inMonths = typeof pattern === 'string' ? monthPatterns.get(pattern) : undefined;
  if (inMonths) {
    const starts = firstsOfMonths(year, month, inMonths.months);
    return withYear(year, inMonths.kind, spansFrom(starts));
  }
  if (typeof pattern === 'object' && 'days' in pattern) {
    const first = firstOfMonth(year, month, 0);
    const days = daysBetween(first, firstOfMonth(year, month, 12));
    assertLengths('days', pattern.days, days);
    return withYear(year, 'period', spansFrom(startsOf(first, pattern.days)));
  }
  return inWeeks(fiscal, pattern as WeekPattern);
}

type WeekPattern = '4-4-5' | '4-5-4' | '5-4-4' | { readonly weeks: readonly number[] };

const monthPatterns = new Map<string, { readonly months: number; readonly kind: CycleKind }>([
  ['quarters', { months: 3, kind: 'quarter' }],
  ['trimesters', { months: 4, kind: 'trimester' }],
  ['halves', { months: 6, kind: 'half' }],
  ['months', { months: 1, kind: 'month' }],
]);

function inWeeks(fiscal: FiscalYear, pattern: WeekPattern): readonly CyclePart[] {
  const { year } = fiscal;
  const first = addDays(lastDayInWeeks({ ...fiscal, year: year - 1 }), 1);
  const extra = (daysBetween(first, lastDayInWeeks(fiscal)) + 1) / 7 - 52;
  const isNamed = typeof pattern === 'string';
  const weeks = isNamed ? Array<number[]>(4).fill(quarterWeeks(pattern)).flat() : pattern.weeks;
  assertLengths('weeks', weeks, 52);
  const days = weeks.map((each, i) => 7 * (each + (i === weeks.length - 1 ? extra : 0)));
  const periods = spansFrom(startsOf(first, days));
  return isNamed ? withQuarters(year, periods) : withYear(year, 'period', periods);
}

function withQuarters(year: number, periods: readonly DaySpan[]): readonly CyclePart[] {
  const [whole] = withYear(year, 'period', periods) as readonly [CyclePart];
  const parts: CyclePart[] = [whole];
  for (const [i, period] of periods.entries()) {
    const quarter = Math.floor(i / 3);
    if (i % 3 === 0) {
      const span = spanOf(periods.slice(i, i + 3));
      parts.push({ ...span, kind: 'quarter', year, index: quarter + 1, within: 0 });
    }
    parts.push({ ...period, kind: 'period', year, index: i + 1, within: 4 * quarter + 1 });
  }
  return parts;
}

function quarterWeeks(pattern: string): number[] {
  return pattern.split('-').map(Number);
}

/** The day on which a year of whole weeks ends. */
function lastDayInWeeks(fiscal: FiscalYear): Day {
  const { year, fiscalYearStartMonth, weekStart = 1, yearEnd = 'nearest' } = fiscal;
  const endOfMonth = addDays(firstOfMonth(year, fiscalYearStartMonth, 12), -1);
  const daysPast = (weekdayOf(endOfMonth) - (weekStart - 1) + 7) % 7;
  return addDays(endOfMonth, yearEnd === 'nearest' && daysPast > 3 ? 7 - daysPast : -daysPast);
}

function customParts(
  year: number,
  given: readonly (DaySpan & { readonly name?: string | undefined })[],
): readonly CyclePart[] {
  if (given.length === 0) throw misfit(['parts'], 'expected at least 1 part');
  for (const [i, { start, end }] of given.entries()) {
    if (end < start) throw misfit(['parts', i, 'end'], `expected ${start} or later`);
    const before = given[i - 1];
    if (!before) continue;
    const wanted = addDays(before.end, 1);
    if (start === wanted) continue;
    const what =
      start > wanted
        ? `a gap from ${wanted} to ${addDays(start, -1)}`
        : `an overlap from ${start} to ${before.end < end ? before.end : end}`;
    throw misfit(
      ['parts', i, 'start'],
      `expected ${wanted}, the day after the part before; there is ${what}`,
    );
  }
  return withYear(year, 'period', given);
}

function withYear(
  year: number,
  kind: CycleKind,
  spans: readonly (DaySpan & { readonly name?: string | undefined })[],
): readonly CyclePart[] {
  return [
    { ...spanOf(spans), kind: 'year', year, index: 1, within: -1 },
    ...spans.map((span, i) => ({ ...span, kind, year, index: i + 1, within: 0 })),
  ];
}

function spanOf(spans: readonly DaySpan[]): DaySpan {
  return { start: spans[0]?.start ?? '', end: spans.at(-1)?.end ?? '' };
}

/** From each start to the day before the next one; the last start only ends the one before. */
function spansFrom(starts: readonly Day[]): readonly DaySpan[] {
  return starts.slice(1).map((next, i) => ({ start: starts[i] as Day, end: addDays(next, -1) }));
}

function startsOf(first: Day, days: readonly number[]): readonly Day[] {
  const starts = [first];
  for (const length of days) starts.push(addDays(starts.at(-1) as Day, length));
  return starts;
}

function firstsOfMonths(year: number, month: number, step: number): readonly Day[] {
  return Array.from({ length: 12 / step + 1 }, (_, i) => firstOfMonth(year, month, i * step));
}

/** The first day of the month so many months after a given one. */
function firstOfMonth(year: number, month: number, later: number): Day {
  return new Date(Date.UTC(year, month - 1 + later, 1)).toISOString().slice(0, 10);
}

function assertYear({ fiscalYearStartMonth, year, weekStart = 1 }: FiscalYear): void {
  const between = (value: number, least: number, most: number, field: string) => {
    if (Number.isInteger(value) && value >= least && value <= most) return;
    throw misfit([field], `expected a whole number from ${least} to ${most}`);
  };
  between(fiscalYearStartMonth, 1, 12, 'fiscalYearStartMonth');
  between(year, 1000, 9998, 'year');
  between(weekStart, 1, 7, 'weekStart');
}

function assertLengths(unit: 'weeks' | 'days', lengths: readonly number[], wanted: number): void {
  for (const [i, length] of lengths.entries()) {
    if (Number.isInteger(length) && length > 0) continue;
    throw misfit(['pattern', unit, i], 'expected a whole number from 1');
  }
  const sum = lengths.reduce((all, length) => all + length, 0);
  if (sum === wanted) return;
  const off = sum < wanted ? `a gap of ${wanted - sum}` : `an overlap of ${sum - wanted}`;
  throw misfit(['pattern', unit], `expected ${wanted} ${unit} in all; there is ${off}`);
}

function misfit(path: readonly (string | number)[], message: string): PerfError {
  const full = path[0] === 'parts' ? ['pattern', ...path] : path;
  const text = `The year cannot be divided so: ${full.join('.')}: ${message}.`;
  return new PerfError('invalid-input', text, { issues: [{ path: full, message }] });
}
