import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, calendarReady, instantOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { Recurrence } from '../schema/recurrence.ts';
import { anyDay, endlessRecurrence } from '../testing/random-recurrence.ts';
import { dayOfNumber, dayLimits, numberOfDay } from './civil.ts';
import { occurrences } from './occurrences.ts';
import { dueDaysOf } from './recurrence.ts';
import { parseRecurrence } from './rrule.ts';

function daysIn(rrule: string, from: string, first: string, last: string): string {
  const days = dueDaysOf(parseRecurrence(rrule), from);
  const [a, b] = [first, last].map((day) => numberOfDay(day, []));
  return days.between(a!, b!).map(dayOfNumber).join(' ');
}

const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof PerfError) return `${error.code} ${error.issues[0]?.path.join('.') ?? ''}`;
    throw error;
  }
  return 'none';
};

const rule = (recurrence: Recurrence, more: object = {}) => {
  return { recurrence, from: '2026-01-05', time: '09:00', zone: 'UTC', ...more };
};

describe('a recurrence', () => {
  before(() => calendarReady());

  for (const [title, rrule, from, first, last, days] of [
    [
      'every other week counts from the Monday of its first day',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU',
      '1997-08-05',
      '1997-08-01',
      '1997-08-31',
      '1997-08-05 1997-08-10 1997-08-19 1997-08-24',
    ],
    [
      'a first day that it skips only counts from there',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      '2026-05-01',
      '2026-04-01',
      '2026-05-31',
      '2026-05-11 2026-05-25',
    ],
    [
      'the 31st skips shorter months',
      'FREQ=MONTHLY',
      '2026-01-31',
      '2026-01-01',
      '2026-07-31',
      '2026-01-31 2026-03-31 2026-05-31 2026-07-31',
    ],
    [
      'the last day of the month is always there',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      '2028-01-01',
      '2028-01-01',
      '2028-04-01',
      '2028-01-31 2028-02-29 2028-03-31',
    ],
    [
      '29 February comes in leap years, and not in 2100',
      'FREQ=YEARLY',
      '2092-02-29',
      '2092-01-01',
      '2108-12-31',
      '2092-02-29 2096-02-29 2104-02-29 2108-02-29',
    ],
    [
      'the last working day of the month',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-01-01',
      '2026-01-01',
      '2026-05-31',
      '2026-01-30 2026-02-27 2026-03-31 2026-04-30 2026-05-29',
    ],
    [
      'the first Monday',
      'FREQ=MONTHLY;BYDAY=1MO',
      '2024-01-01',
      '2026-01-01',
      '2026-03-31',
      '2026-01-05 2026-02-02 2026-03-02',
    ],
    [
      'the last Friday and the first',
      'FREQ=MONTHLY;BYDAY=-1FR,1FR',
      '2026-01-01',
      '2026-01-01',
      '2026-02-28',
      '2026-01-02 2026-01-30 2026-02-06 2026-02-27',
    ],
    [
      'a fifth Friday is not in every month',
      'FREQ=MONTHLY;BYDAY=5FR',
      '2026-01-01',
      '2026-01-01',
      '2026-07-31',
      '2026-01-30 2026-05-29 2026-07-31',
    ],
    [
      'it ends after a count',
      'FREQ=DAILY;COUNT=2',
      '2026-01-01',
      '2025-01-01',
      '2027-01-01',
      '2026-01-01 2026-01-02',
    ],
    [
      'it ends on its last day, which belongs to it',
      'FREQ=DAILY;UNTIL=20260102',
      '2026-01-01',
      '2025-01-01',
      '2027-01-01',
      '2026-01-01 2026-01-02',
    ],
    [
      'of a year, week 53 included',
      'FREQ=WEEKLY;BYDAY=FR',
      '2026-12-25',
      '2026-12-20',
      '2027-01-10',
      '2026-12-25 2027-01-01 2027-01-08',
    ],
  ] as const) {
    it(`[C3] ${title}`, () => {
      assert.equal(daysIn(rrule, from, first, last), days);
    });
  }

  it('[C5] is the same near its first day and centuries away, whether stepped or cut out', () => {
    const ending = fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined });
    const asked = [
      endlessRecurrence,
      anyDay,
      fc.integer({ min: 0, max: 700_000 }),
      ending,
    ] as const;
    fc.assert(
      fc.property(...asked, (endless, from, ahead, lasts) => {
        const recurrence = {
          ...endless,
          ...(lasts !== undefined && { until: addDays(from, lasts) }),
        };
        if (refusal(() => dueDaysOf(recurrence, from)) !== 'none') return;
        const days = dueDaysOf(recurrence, from);
        const start = numberOfDay(from, []) + (lasts === undefined ? ahead : ahead % lasts || 0);
        const cut = days.between(start, start + 3000);
        const stepped: number[] = [];
        for (let day = days.next(start); day !== undefined; day = days.next(day + 1)) {
          if (day > start + 3000) break;
          stepped.push(day);
        }
        assert.deepEqual(cut, stepped);
        for (const [index, day] of cut.slice(1, 5).entries())
          assert.equal(days.before(day), cut[index]);
      }),
      { numRuns: 1000 },
    );
  });

  it('[C5] from 1970 asked for 2100 takes no longer than one of last week', () => {
    const weekly = parseRecurrence('FREQ=WEEKLY;BYDAY=MO');
    const asked = { after: '2100-03-01T00:00:00Z', until: '2100-04-01T00:00:00Z' };
    const timed = (from: string) => {
      const begun = performance.now();
      for (let run = 0; run < 2000; run++) occurrences(rule({ ...weekly }, { from }), asked);
      return performance.now() - begun;
    };
    timed('2100-02-22');
    assert.ok(timed('1970-01-05') < 5 * timed('2100-02-22') + 50);
  });

  it('[C6] that never happens is refused, in little time', () => {
    const begun = performance.now();
    for (const rrule of [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6,9,11',
      'FREQ=MONTHLY;INTERVAL=12;BYMONTH=3',
      'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
      'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2',
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29',
      'FREQ=DAILY;UNTIL=20251231',
      'FREQ=WEEKLY;BYDAY=FR;UNTIL=20260106',
    ]) {
      assert.equal(
        refusal(() => dueDaysOf(parseRecurrence(rrule), '2026-01-05')),
        'invalid-input recurrence',
        rrule,
      );
    }
    assert.ok(performance.now() - begun < 2000);
  });

  it('[C6] without an end is not listed as a whole, one with an end is', () => {
    const endless = rule(parseRecurrence('FREQ=DAILY'));
    assert.equal(
      refusal(() => occurrences(endless)),
      'invalid-input until',
    );
    assert.equal(occurrences(rule(parseRecurrence('FREQ=DAILY;COUNT=3'))).length, 3);
    assert.equal(occurrences(rule(parseRecurrence('FREQ=WEEKLY;UNTIL=20260131'))).length, 4);
  });

  it('[C6] of a day that does not exist or in a zone of no place is refused', () => {
    const daily = parseRecurrence('FREQ=DAILY');
    const until = '2026-02-01T00:00:00Z';
    for (const from of ['2026-02-30', '2025-02-29', '2026-13-01', '0000-01-01', 'yesterday']) {
      assert.equal(
        refusal(() => occurrences(rule(daily, { from }), { until })),
        'invalid-input from',
      );
    }
    assert.equal(
      refusal(() => occurrences(rule({ ...daily, until: '2026-02-30' }), { until })),
      'invalid-input recurrence.until',
    );
    assert.equal(
      refusal(() => occurrences(rule(daily, { zone: 'Mars/Olympus' }), { until })),
      'invalid-input ',
    );
  });

  it('[C6] lies within the years 1 to 9999', () => {
    const yearly = parseRecurrence('FREQ=YEARLY');
    assert.equal(dueDaysOf(yearly, '9998-06-01').next(numberOfDay('9999-06-02', [])), undefined);
    assert.equal(
      daysIn('FREQ=DAILY', '9999-12-30', '9999-12-30', '9999-12-31'),
      '9999-12-30 9999-12-31',
    );
    assert.equal(dueDaysOf(yearly, '0001-01-01').before(dayLimits.first), undefined);
    const last = occurrences(
      rule(parseRecurrence('FREQ=DAILY;COUNT=10'), { from: '9999-12-30', zone: 'Etc/GMT+12' }),
    );
    assert.deepEqual(last, ['9999-12-30T21:00:00.000Z', '9999-12-31T21:00:00.000Z']);
  });

  it('[C4] moves a time that the clocks skip forward, and takes the first of two', () => {
    const at = (zone: string, from: string, time: string) =>
      occurrences(rule({ frequency: 'daily', interval: 1, count: 1 }, { zone, from, time }))[0];
    assert.equal(at('Europe/Oslo', '2026-03-29', '02:30'), '2026-03-29T01:30:00.000Z');
    assert.equal(at('America/New_York', '2026-11-01', '01:30'), '2026-11-01T05:30:00.000Z');
    assert.equal(at('Australia/Lord_Howe', '2026-10-04', '02:15'), '2026-10-03T15:45:00.000Z');
    assert.equal(at('Pacific/Kiritimati', '2026-01-01', '00:00'), '2025-12-31T10:00:00.000Z');
    assert.equal(at('Etc/GMT+12', '2026-01-01', '23:59'), '2026-01-02T11:59:00.000Z');
    // Samoa skipped the whole of 30 December 2011, so that it meets the 31st.
    const apia = rule(
      { frequency: 'daily', interval: 1, count: 3 },
      { zone: 'Pacific/Apia', from: '2011-12-29' },
    );
    assert.deepEqual(occurrences(apia), ['2011-12-29T19:00:00.000Z', '2011-12-30T19:00:00.000Z']);
    assert.equal(addDays('2011-12-29', 1), instantOf(Date.UTC(2011, 11, 30)).slice(0, 10));
  });
});
