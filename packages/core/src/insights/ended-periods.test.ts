import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady, instantOf } from '../calendar.ts';
import type { PerfError } from '../errors.ts';
import { endOf, hasEnded, lastEnded, monthsOf, periodNamed } from './ended-periods.ts';

describe('periods of figures', () => {
  before(() => calendarReady());

  test('[I45] the last ended month and quarter lie before the moment, in the zone', () => {
    const cases = [
      ['2026-05-04T10:00:00Z', 'UTC', '2026-04', '2026-Q1'],
      ['2026-07-01T00:00:00Z', 'UTC', '2026-06', '2026-Q2'],
      ['2026-06-30T23:59:59Z', 'UTC', '2026-05', '2026-Q1'],
      ['2026-06-30T23:00:00Z', 'Europe/Oslo', '2026-06', '2026-Q2'],
      ['2026-07-01T03:00:00Z', 'America/New_York', '2026-05', '2026-Q1'],
      ['2026-01-15T00:00:00Z', 'UTC', '2025-12', '2025-Q4'],
    ] as const;
    for (const [at, zone, month, quarter] of cases) {
      assert.equal(lastEnded('month', at, zone).id, month, `${at} ${zone}`);
      assert.equal(lastEnded('quarter', at, zone).id, quarter, `${at} ${zone}`);
      assert.ok(hasEnded(lastEnded('month', at, zone), at, zone));
    }
  });

  test('[I45] periods of one kind share no day, and a quarter is its three months', () => {
    const quarter = periodNamed('2028-Q1');
    assert.deepEqual(quarter, {
      ...{ id: '2028-Q1', kind: 'quarter', start: '2028-01-01', end: '2028-03-31' },
    });
    const months = quarter ? monthsOf(quarter) : [];
    assert.deepEqual(
      months.map(({ id, start, end }) => [id, start, end].join(' ')),
      [
        '2028-01 2028-01-01 2028-01-31',
        '2028-02 2028-02-01 2028-02-29',
        '2028-03 2028-03-01 2028-03-31',
      ],
    );
  });

  test('[I45] a period ends with its last day in the zone, over changes of the clock too', () => {
    const march = periodNamed('2026-03');
    assert.ok(march);
    assert.equal(instantOf(endOf(march, 'Europe/Oslo')), '2026-03-31T22:00:00.000Z');
    assert.equal(hasEnded(march, '2026-03-31T21:59:59Z', 'Europe/Oslo'), false);
    assert.equal(hasEnded(march, '2026-03-31T22:00:00Z', 'Europe/Oslo'), true);
  });

  test('[I45] there is no other kind of period', () => {
    for (const kind of ['week', 'toString', null] as unknown as 'month'[]) {
      assert.throws(
        () => lastEnded(kind, '2026-05-04T10:00:00Z', 'UTC'),
        ({ code, issues }: PerfError) =>
          code === 'invalid-input' && issues[0]?.message === 'expected "month" or "quarter"',
      );
    }
  });

  test('[I45] other texts name no period', () => {
    for (const text of ['2026', '2026-13', '2026-00', '2026-Q5', '0026-01', '2026-4', ' 2026-04']) {
      assert.equal(periodNamed(text), undefined, text);
    }
    assert.equal(periodNamed('9999-12')?.end, '9999-12-31');
  });
});
