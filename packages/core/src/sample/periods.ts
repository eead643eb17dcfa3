import { addDays } from '../calendar.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { CycleId } from '../schema/ids.ts';
import type { Day } from '../schema/primitives.ts';

/** When a goal of the sample runs. */
export type Span = 'years' | 'last' | 'year' | 'first' | 'previous' | 'quarter' | 'next';

/** First and last day, and the cycle where there is one. */
export interface Period {
  readonly start: Day;
  readonly due: Day;
  readonly cycleId?: CycleId;
}

/** The fiscal year of the sample, laid so that today is well inside its third quarter. */
export interface Periods {
  readonly spans: Readonly<Record<Span, Period>>;
  readonly cycles: readonly Cycle[];
  /** 1 to 12. */
  readonly fiscalYearStartMonth: number;
}

/** The quarters around a day. Whatever the day, 45 to 76 days of the current quarter have passed. */
export function periodsAround(today: Day): Periods {
  const dayOfMonth = Number(today.slice(8));
  const quarter = addMonths(`${today.slice(0, 8)}01`, dayOfMonth > 15 ? -1 : -2);
  const yearStart = addMonths(quarter, -6);
  const yearEnd = addDays(addMonths(yearStart, 12), -1);
  const name = `FY${yearEnd.slice(2, 4)}`;
  const year: Cycle = {
    ...{ id: `c-${name.toLowerCase()}` as CycleId, name },
    ...{ start: yearStart, end: yearEnd, state: 'active' },
  };
  const quarters = (['closed', 'closed', 'active', 'planning'] as const).map(
    (state, index): Cycle => ({
      id: `${year.id}-q${index + 1}` as CycleId,
      name: `${name} Q${index + 1}`,
      start: addMonths(yearStart, index * 3),
      end: addDays(addMonths(yearStart, index * 3 + 3), -1),
      parentId: year.id,
      state,
    }),
  );
  const [first, previous, current, next] = quarters as [Cycle, Cycle, Cycle, Cycle];
  const last = yearBefore(yearStart);
  return {
    spans: {
      years: { start: addMonths(yearStart, -12), due: addDays(addMonths(yearStart, 36), -1) },
      last: periodOf(last),
      year: periodOf(year),
      first: periodOf(first),
      previous: periodOf(previous),
      quarter: periodOf(current),
      next: periodOf(next),
    },
    cycles: [year, ...quarters, last],
    fiscalYearStartMonth: Number(yearStart.slice(5, 7)),
  };
}

/** The year that ended on the day before, closed as a whole. */
function yearBefore(yearStart: Day): Cycle {
  const [start, end] = [addMonths(yearStart, -12), addDays(yearStart, -1)];
  const name = `FY${end.slice(2, 4)}`;
  return { id: `c-${name.toLowerCase()}` as CycleId, name, start, end, state: 'closed' };
}

function periodOf({ id, start, end }: Cycle): Period {
  return { start, due: end, cycleId: id };
}

/** The first day of a month some months later or earlier. */
function addMonths(firstOfMonth: Day, months: number): Day {
  const [year, month] = firstOfMonth.split('-').map(Number) as [number, number];
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${String(inYear).padStart(4, '0')}-${String(inMonth).padStart(2, '0')}-01`;
}
