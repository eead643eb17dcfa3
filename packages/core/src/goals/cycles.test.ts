import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '../calendar.ts';
import type { PerfError } from '../errors.ts';
import type { Cycle } from '../schema/cycle.ts';
import type { CycleId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { checkCycles } from './cycle-checks.ts';
import { currentCycle, cyclesAt, nextCycle } from './cycle-lookup.ts';
import type { CyclePattern } from './cycle-pattern.ts';
import { type CyclePlan, generateCycles, namesFrom } from './cycles.ts';

const plan = (fields: Partial<CyclePlan> = {}): CyclePlan => ({
  ...{ fiscalYearStartMonth: 1, year: 2026, pattern: 'quarters' },
  ...fields,
});

const lines = (cycles: readonly Cycle[]) =>
  cycles.map(({ id, start, end, parentId }) => `${id} ${start} ${end} ${parentId ?? '-'}`);

const named: CyclePattern[] = [
  ...(['quarters', 'trimesters', 'halves', 'months'] as const),
  ...(['4-4-5', '4-5-4', '5-4-4'] as const),
  { weeks: [6, 2, 6, 2, 6, 2, 6, 2, 20] },
];

/** As `checkCycles`, by walking each day of each parent. */
function assertTiled(cycles: readonly Cycle[]): void {
  for (const parent of cycles) {
    const within = cycles.filter(({ parentId }) => parentId === parent.id);
    if (within.length === 0) continue;
    let held = 0;
    for (let day = parent.start; day <= parent.end; day = addDays(day, 1)) {
      const holding = within.filter(({ start, end }) => start <= day && day <= end);
      assert.equal(holding.length, 1, `${parent.id} on ${day}`);
      held += 1;
    }
    const days = within.map(({ start, end }) => daysBetween(start, end) + 1);
    assert.equal(
      days.reduce((sum, each) => sum + each, 0),
      held,
    );
  }
}

describe('the cycles of a fiscal year', () => {
  it('[CY1] are the year and what it is divided into, by its start month', () => {
    assert.deepEqual(lines(generateCycles(plan())), [
      '2026 2026-01-01 2026-12-31 -',
      '2026-Q1 2026-01-01 2026-03-31 2026',
      '2026-Q2 2026-04-01 2026-06-30 2026',
      '2026-Q3 2026-07-01 2026-09-30 2026',
      '2026-Q4 2026-10-01 2026-12-31 2026',
    ]);
    const trimesters = plan({ fiscalYearStartMonth: 10, year: 2027, pattern: 'trimesters' });
    assert.deepEqual(lines(generateCycles(trimesters)), [
      'FY2027 2027-10-01 2028-09-30 -',
      'FY2027-T1 2027-10-01 2028-01-31 FY2027',
      'FY2027-T2 2028-02-01 2028-05-31 FY2027',
      'FY2027-T3 2028-06-01 2028-09-30 FY2027',
    ]);
  });

  it('[CY1] [CY2] tile it exactly, whatever the year, its start and the pattern', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2200 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(...named),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('nearest', 'last'),
        (year, fiscalYearStartMonth, pattern, weekStart, yearEnd) => {
          const fields = { year, fiscalYearStartMonth, pattern, weekStart, yearEnd };
          const cycles = generateCycles(fields);
          assertTiled(cycles);
          assert.deepEqual(checkCycles(cycles), []);
          for (const cycle of cycles) assert.deepEqual(parseRecord('cycles', cycle), cycle);
          const [first] = cycles;
          const [next] = generateCycles({ ...fields, year: year + 1 });
          assert.equal(addDays(first!.end, 1), next!.start, 'one year follows the other');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('[CY2] in weeks begin and end with a week and have 52 or 53; the last period is longer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2150 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('nearest' as const, 'last' as const),
        (year, fiscalYearStartMonth, weekStart, yearEnd) => {
          const fields = { year, fiscalYearStartMonth, weekStart, yearEnd };
          const cycles = generateCycles({ ...fields, pattern: '4-4-5' });
          const weeksOf = ({ start, end }: Cycle) => (daysBetween(start, end) + 1) / 7;
          const periods = cycles.filter(({ id }) => id.includes('-P')).map(weeksOf);
          const weeks = weeksOf(cycles[0]!);
          assert.equal(cycles.length, 1 + 4 + 12);
          assert.ok(weeks === 52 || weeks === 53);
          const quarter = [4, 4, 5];
          const usual = [...quarter, ...quarter, ...quarter, 4, 4, weeks - 47];
          assert.deepEqual(periods, usual);
          for (const { start } of cycles) assert.equal(weekdayOf(start), weekStart);
        },
      ),
    );
  });

  it('[CY2] are years of ISO weeks, unless weeks and year ends are otherwise', () => {
    for (let year = 1970; year < 2070; year++) {
      const [whole] = generateCycles(plan({ year, pattern: '4-4-5' }));
      // The week with 4 January is the first one of its year.
      const fourth = `${year}-01-04`;
      assert.equal(whole?.start, addDays(fourth, 1 - weekdayOf(fourth)));
    }
  });

  it('[CY2] are those that retailers and others publish', () => {
    // The 4-5-4 calendar of retail: weeks from Sunday, the year ends nearest to the end of January.
    const retail = (year: number) => {
      const fields = { fiscalYearStartMonth: 2, year, pattern: '4-5-4', weekStart: 7 } as const;
      return lines(generateCycles(fields))[0];
    };
    assert.equal(retail(2022), 'FY2022 2022-01-30 2023-01-28 -');
    assert.equal(retail(2023), 'FY2023 2023-01-29 2024-02-03 -');
    assert.equal(retail(2024), 'FY2024 2024-02-04 2025-02-01 -');
    // A year that ends on the last Saturday of September.
    const last = (year: number) => {
      const fields = { fiscalYearStartMonth: 10, year, pattern: '4-4-5', weekStart: 7 } as const;
      return lines(generateCycles({ ...fields, yearEnd: 'last' }))[0];
    };
    assert.equal(last(2021), 'FY2021 2021-09-26 2022-09-24 -');
    assert.equal(last(2022), 'FY2022 2022-09-25 2023-09-30 -');
    assert.equal(last(2023), 'FY2023 2023-10-01 2024-09-28 -');
  });

  it('[CY3] may be of any lengths or days that come to the year', () => {
    const days = generateCycles(plan({ pattern: { days: [100, 200, 65] } }));
    assert.deepEqual(lines(days).slice(1), [
      '2026-P01 2026-01-01 2026-04-10 2026',
      '2026-P02 2026-04-11 2026-10-27 2026',
      '2026-P03 2026-10-28 2026-12-31 2026',
    ]);
    const parts = [
      { start: '2026-08-10', end: '2026-12-18', name: 'Autumn' },
      { start: '2026-12-19', end: '2027-06-30' },
    ];
    const terms = generateCycles(plan({ pattern: { parts } }));
    assert.deepEqual(lines(terms), [
      'FY2026 2026-08-10 2027-06-30 -',
      'FY2026-P01 2026-08-10 2026-12-18 FY2026',
      'FY2026-P02 2026-12-19 2027-06-30 FY2026',
    ]);
    assert.deepEqual(
      terms.map(({ name }) => name),
      ['FY2026', 'Autumn', 'FY2026-P02'],
    );
  });

  it('[CY3] are refused where they leave a gap or overlap, with the place', () => {
    const spans = (...days: string[]) => ({
      parts: days.map((span) => ({ start: span.slice(0, 10), end: span.slice(11) })),
    });
    for (const [fields, path, message] of [
      [{ pattern: { days: [100, 265] } }, '', ''],
      [{ pattern: { days: [100, 264] } }, 'pattern.days', 'a gap of 1'],
      [{ year: 2028, pattern: { days: [100, 267] } }, 'pattern.days', 'an overlap of 1'],
      [{ pattern: { days: [366, -1] } }, 'pattern.days.1', 'from 1'],
      [{ pattern: { weeks: [26, 25.5] } }, 'pattern.weeks.1', 'whole number'],
      [{ pattern: { weeks: [26, 27] } }, 'pattern.weeks', 'an overlap of 1'],
      [{ pattern: { parts: [] } }, 'pattern.parts', 'at least 1'],
      [{ pattern: spans('2026-03-02 2026-03-01') }, 'pattern.parts.0.end', '2026-03-02'],
      [
        { pattern: spans('2026-01-01 2026-01-31', '2026-02-03 2026-02-28') },
        ...['pattern.parts.1.start', 'a gap from 2026-02-01 to 2026-02-02'],
      ],
      [
        { pattern: spans('2026-01-01 2026-01-31', '2026-01-30 2026-02-28') },
        ...['pattern.parts.1.start', 'an overlap from 2026-01-30 to 2026-01-31'],
      ],
      [{ fiscalYearStartMonth: 13 }, 'fiscalYearStartMonth', '1 to 12'],
      [{ year: 9999 }, 'year', '9998'],
      [{ weekStart: 0 }, 'weekStart', '1 to 7'],
    ] as unknown as readonly [Partial<CyclePlan>, string, string][]) {
      const run = () => generateCycles(plan(fields));
      if (path === '') assert.doesNotThrow(run);
      else
        assert.throws(run, ({ code, issues }: PerfError) => {
          assert.equal(code, 'invalid-input');
          assert.equal(issues[0]?.path.join('.'), path);
          assert.ok(issues[0].message.includes(message), issues[0].message);
          return true;
        });
    }
  });

  it('[CY4] have ids that follow from the plan, and names as somebody wants them', () => {
    const german = { quarter: '{index}. Quartal {year}/{nextYear}', month: '{none} {start}' };
    const quarters = generateCycles(
      plan({ fiscalYearStartMonth: 7, nameOf: namesFrom(german), today: '2026-10-01' }),
    );
    assert.deepEqual(
      quarters.map(({ id, name, state }) => [id, name, state]),
      [
        ['FY2026', 'FY2026', 'active'],
        ['FY2026-Q1', '1. Quartal 2026/2027', 'active'],
        ['FY2026-Q2', '2. Quartal 2026/2027', 'active'],
        ['FY2026-Q3', '3. Quartal 2026/2027', 'planning'],
        ['FY2026-Q4', '4. Quartal 2026/2027', 'planning'],
      ],
    );
    const months = generateCycles(plan({ pattern: 'months', nameOf: namesFrom(german) }));
    assert.deepEqual([months[2]?.id, months[2]?.name], ['2026-02', '{none} 2026-02-01']);
  });
});

describe('looking cycles up', () => {
  const cycles = [2026, 2027].flatMap((year) => generateCycles(plan({ year })));
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  const of = (id: string) => byId.get(id as CycleId) as Cycle;

  it('[CY5] finds those of a day, the longest first; the current one is the shortest', () => {
    const idsAt = (day: string) => cyclesAt(cycles, day).map(({ id }) => id);
    assert.deepEqual(idsAt('2026-03-31'), ['2026', '2026-Q1']);
    assert.deepEqual(idsAt('2025-12-31'), []);
    assert.equal(currentCycle(cycles, '2026-04-01')?.id, '2026-Q2');
    assert.equal(currentCycle(cycles, '2028-01-01'), undefined);
  });

  it('[CY5] finds the next one of the same depth, over the end of the year too', () => {
    assert.equal(nextCycle(byId, of('2026-Q3'))?.id, '2026-Q4');
    assert.equal(nextCycle(byId, of('2026-Q4'))?.id, '2027-Q1');
    assert.equal(nextCycle(byId, of('2026'))?.id, '2027');
    assert.equal(nextCycle(byId, of('2027-Q4')), undefined);
  });
});

describe('checking cycles', () => {
  const cycle = (id: string, start: string, end: string, parentId?: string) =>
    parseRecord('cycles', { id, name: id, start, end, ...(parentId && { parentId }) });

  it('[CY6] names gaps, overlaps and what sticks out of its parent', () => {
    const cycles = [
      cycle('year', '2026-01-01', '2026-12-31'),
      cycle('q2', '2026-03-30', '2026-06-30', 'year'),
      cycle('q1', '2026-01-05', '2026-03-31', 'year'),
      cycle('q4', '2026-10-01', '2027-01-03', 'year'),
      cycle('later', '2027-02-01', '2027-02-28'),
      cycle('half', '2026-06-30', '2026-08-01', 'gone'),
    ];
    const inYear = { parentId: 'year' };
    assert.deepEqual(checkCycles(cycles), [
      {
        ...{ kind: 'gap', parentId: null, after: 'year', before: 'later' },
        ...{ from: '2027-01-01', to: '2027-01-31' },
      },
      { kind: 'gap', ...inYear, after: null, before: 'q1', from: '2026-01-01', to: '2026-01-04' },
      { kind: 'overlap', ...inYear, ids: ['q1', 'q2'], from: '2026-03-30', to: '2026-03-31' },
      { kind: 'outside-parent', ...inYear, id: 'q4' },
      { kind: 'gap', ...inYear, after: 'q2', before: 'q4', from: '2026-07-01', to: '2026-09-30' },
    ]);
  });

  it('[CY6] finds nothing only where each day of a parent is in one child', () => {
    const child = fc.tuple(fc.integer({ min: -2, max: 20 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.array(child, { minLength: 1, maxLength: 5 }), (children) => {
        const parent = cycle('p', '2026-01-01', '2026-01-20');
        const within = children.map(([from, days], i) =>
          cycle(`c${i}`, addDays(parent.start, from), addDays(parent.start, from + days), 'p'),
        );
        let isTiled = true;
        for (let day = addDays(parent.start, -5); day < '2026-03-01'; day = addDays(day, 1)) {
          const holding = within.filter(({ start, end }) => start <= day && day <= end).length;
          isTiled &&= holding === Number(parent.start <= day && day <= parent.end);
        }
        assert.equal(checkCycles([...within, parent]).length === 0, isTiled);
      }),
      { numRuns: 2000 },
    );
  });
});
