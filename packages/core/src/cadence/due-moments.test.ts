import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarReady, instantOf } from '../calendar.ts';
import type { WorkingCalendar } from '../schema/organisation.ts';
import { anyDay, endlessRecurrence } from '../testing/random-recurrence.ts';
import { dayOfNumber, numberOfDay } from './civil.ts';
import { type DueRhythm, dueMoments } from './due-moments.ts';
import { dueDaysOf } from './recurrence.ts';
import { parseRecurrence } from './rrule.ts';

const calendar: Pick<WorkingCalendar, 'weekend' | 'holidays'> = {
  weekend: [6, 7],
  holidays: ['2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03', '2026-04-06'],
};

function rhythmOf(rrule: string, holiday: DueRhythm['holiday'], from = '2025-12-01'): DueRhythm {
  return { recurrence: parseRecurrence(rrule), from, time: '09:00', zone: 'UTC', holiday };
}

function between(rhythm: DueRhythm, first: string, last: string): string {
  const [a, b] = [Date.parse(first), Date.parse(last)];
  const moments = dueMoments(rhythm, calendar).between(a, b);
  return moments.map((each) => instantOf(each).slice(0, 10)).join(' ');
}

describe('due moments and holidays', () => {
  before(() => calendarReady());

  for (const [title, rrule, holiday, first, last, days] of [
    [
      'skips what falls on one',
      'FREQ=WEEKLY;BYDAY=TH',
      'skip',
      '2025-12-20',
      '2026-01-10',
      '2026-01-08',
    ],
    [
      'moves later, over other holidays and weekends',
      'FREQ=WEEKLY;BYDAY=TH',
      'later',
      '2025-12-20',
      '2026-01-10',
      '2025-12-29 2026-01-02 2026-01-08',
    ],
    [
      'moves earlier, over new year too',
      'FREQ=WEEKLY;BYDAY=TH',
      'earlier',
      '2025-12-20',
      '2026-01-10',
      '2025-12-24 2025-12-31 2026-01-08',
    ],
    [
      'makes one of two that meet',
      'FREQ=DAILY',
      'later',
      '2026-04-02',
      '2026-04-08',
      '2026-04-02 2026-04-04 2026-04-05 2026-04-07',
    ],
    [
      'leaves weekends alone, since a rule that names them means them',
      'FREQ=WEEKLY;BYDAY=SU',
      'later',
      '2026-04-01',
      '2026-04-15',
      '2026-04-05 2026-04-12',
    ],
  ] as const) {
    it(`[C7] ${title}`, () => {
      assert.equal(between(rhythmOf(rrule, holiday), first, last), days);
    });
  }

  it('[C7] steps forward and back over what it lists, with holidays anywhere', () => {
    const holidays = fc.uniqueArray(fc.integer({ min: 0, max: 1500 }), { maxLength: 200 });
    const handling = fc.constantFrom('skip', 'earlier', 'later');
    const asked = [endlessRecurrence, anyDay, handling, holidays] as const;
    fc.assert(
      fc.property(...asked, (recurrence, from, holiday, free) => {
        const start = numberOfDay(from, []);
        const rhythm: DueRhythm = { recurrence, from, time: '09:00', zone: 'UTC', holiday };
        try {
          dueDaysOf(recurrence, from);
        } catch {
          return;
        }
        const days = { weekend: [6, 7], holidays: free.map((ahead) => dayOfNumber(start + ahead)) };
        const moments = dueMoments(rhythm, days);
        const [a, b] = [(start - 40) * 86_400_000, (start + 1500) * 86_400_000];
        const listed = moments.between(a, b);
        assert.deepEqual(
          listed,
          [...new Set(listed)].sort((x, y) => x - y),
        );
        const stepped: number[] = [];
        for (let due = moments.after(a); due !== undefined && due <= b; due = moments.after(due)) {
          stepped.push(due);
        }
        assert.deepEqual(stepped, listed);
        for (const [index, due] of listed.slice(1).entries()) {
          assert.equal(moments.before(due), listed[index]);
        }
        if (listed[0] !== undefined) assert.ok(moments.before(listed[0]) < listed[0]);
      }),
      {
        numRuns: 500,
        examples: [[{ frequency: 'daily', interval: 1 }, '1970-01-01', 'earlier', [0]]],
      },
    );
  });
});
