import type { Cycle } from '../schema/cycle.ts';
import type { CycleId } from '../schema/ids.ts';
import type { Day } from '../schema/primitives.ts';
import { type CycleKind, type CyclePart, type FiscalYear, dividedYear } from './cycle-pattern.ts';

/** A fiscal year to make cycles of. */
export interface CyclePlan extends FiscalYear {
  /** What people call a cycle; without one a name that reads the same in all languages. */
  readonly nameOf?: ((part: CyclePart) => string | undefined) | undefined;
  /** Cycles that have begun by this day are `active`, the others in `planning`, as all are without a day. */
  readonly today?: Day | undefined;
}

/**
 * The cycles of a fiscal year: the year first, each before those within it. What is within another cycle
 * names it as its parent and tiles it to the day, without gap or overlap.
 *
 * Ids follow from the year and the pattern alone, so that the same plan always makes the same cycles:
 * `2026`, `2026-Q1`; `FY2026-Q1` where the year is not the calendar year.
 *
 * @throws PerfError `invalid-input`, as `dividedYear`.
 *
 * @example
 * generateCycles({ fiscalYearStartMonth: 4, year: 2026, pattern: 'halves' }).map(({ id, start, end }) => [id, start, end]);
 * // [['FY2026', '2026-04-01', '2027-03-31'], ['FY2026-H1', '2026-04-01', '2026-09-30'], ['FY2026-H2', '2026-10-01', '2027-03-31']]
 */
export function generateCycles(plan: CyclePlan): readonly Cycle[] {
  const parts = dividedYear(plan);
  const [year] = parts as readonly [CyclePart];
  const isCalendarYear = year.start === `${plan.year}-01-01` && year.end === `${plan.year}-12-31`;
  const prefix = isCalendarYear ? `${plan.year}` : `FY${plan.year}`;
  const ids = parts.map((part) => neutralName(prefix, part) as CycleId);
  return parts.map((part, i) => {
    const { start, end, within, name } = part;
    const hasBegun = plan.today !== undefined && start <= plan.today;
    const id = ids[i] as CycleId;
    return {
      id,
      name: name ?? plan.nameOf?.(part) ?? id,
      start,
      end,
      ...(within >= 0 && { parentId: ids[within] as CycleId }),
      state: hasBegun ? 'active' : 'planning',
    };
  });
}

/**
 * Names of cycles from templates, for plans that have to be plain data. `{year}`, `{nextYear}`, `{index}`
 * and `{start}` are filled in; a kind without a template keeps its neutral name.
 *
 * @example
 * namesFrom({ quarter: '{index}. Quartal {year}' })({ kind: 'quarter', year: 2026, index: 2, ...rest });
 * // '2. Quartal 2026'
 */
export function namesFrom(
  templates: Readonly<Partial<Record<CycleKind, string | undefined>>>,
): (part: CyclePart) => string | undefined {
  return ({ kind, year, index, start }) => {
    const values: Record<string, string | number> = { year, nextYear: year + 1, index, start };
    return templates[kind]?.replace(/\{(\w+)\}/g, (all, key: string) =>
      Object.hasOwn(values, key) ? String(values[key]) : all,
    );
  };
}

function neutralName(prefix: string, { kind, index, start }: CyclePart): string {
  if (kind === 'year') return prefix;
  if (kind === 'month') return start.slice(0, 7);
  if (kind === 'period') return `${prefix}-P${String(index).padStart(2, '0')}`;
  return `${prefix}-${letters[kind]}${index}`;
}

const letters = { half: 'H', trimester: 'T', quarter: 'Q' } as const;
