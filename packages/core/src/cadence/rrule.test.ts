import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarReady } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import { parseInput } from '../schema/parse.ts';
import { Recurrence } from '../schema/recurrence.ts';
import { anyDay, endlessRecurrence } from '../testing/random-recurrence.ts';
import { parseRecurrence, recurrenceText } from './rrule.ts';

function refusedPart(text: string): string {
  try {
    parseRecurrence(text);
  } catch (error) {
    if (error instanceof PerfError && error.code === 'invalid-input') {
      return error.issues.map(({ path }) => path.join('.')).join();
    }
    throw error;
  }
  return 'none';
}

describe('the text of a recurrence', () => {
  before(() => calendarReady());

  for (const [text, recurrence] of [
    ['FREQ=DAILY', { frequency: 'daily', interval: 1 }],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
      { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 1 }, { weekday: 5 }] },
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      {
        frequency: 'monthly',
        interval: 1,
        weekdays: [1, 2, 3, 4, 5].map((weekday) => ({ weekday })),
        positions: [-1],
      },
    ],
    [
      'FREQ=MONTHLY;BYDAY=1MO,-1FR',
      {
        frequency: 'monthly',
        interval: 1,
        weekdays: [
          { weekday: 1, nth: 1 },
          { weekday: 5, nth: -1 },
        ],
      },
    ],
    [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29,-1;COUNT=4',
      { frequency: 'yearly', interval: 1, months: [2], monthDays: [29, -1], count: 4 },
    ],
    ['FREQ=DAILY;UNTIL=20261231', { frequency: 'daily', interval: 1, until: '2026-12-31' }],
  ] as const) {
    it(`[C1] ${text} is read and written`, () => {
      assert.deepEqual(parseRecurrence(text), recurrence);
      assert.equal(recurrenceText(recurrence), text);
    });
  }

  it('[C1] may come in any order and case, with its name and with what says nothing', () => {
    const expected = { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 2 }] };
    assert.deepEqual(parseRecurrence(' rrule:byday=tu;wkst=mo;freq=weekly;interval=1; '), expected);
    assert.deepEqual(parseRecurrence('FREQ=MONTHLY;BYDAY=+2TU').weekdays, [{ weekday: 2, nth: 2 }]);
  });

  it('[C1] ends on the day on which a moment of UTC falls in the zone', () => {
    const text = 'FREQ=DAILY;UNTIL=20260630T215959Z';
    assert.equal(parseRecurrence(text, 'Europe/Oslo').until, '2026-06-30');
    assert.equal(parseRecurrence(text, 'Asia/Tokyo').until, '2026-07-01');
    assert.equal(parseRecurrence('FREQ=DAILY;UNTIL=20260630T235959').until, '2026-06-30');
    assert.equal(recurrenceText(parseRecurrence(text, 'Europe/Oslo'), 'Europe/Oslo'), text);
  });

  it('[C1] reads back as it was, and fits the schema', () => {
    const end = fc.oneof(
      fc.constant({}),
      fc.integer({ min: 1, max: 10_000 }).map((count) => ({ count })),
      anyDay.map((until) => ({ until })),
    );
    const zone = fc.constantFrom(undefined, 'UTC', 'Europe/Oslo', 'Pacific/Apia');
    fc.assert(
      fc.property(endlessRecurrence, end, zone, (rule, ending, inZone) => {
        const recurrence = structuredClone({ ...rule, ...ending });
        assert.deepEqual(parseRecurrence(recurrenceText(recurrence, inZone), inZone), recurrence);
        assert.deepEqual(parseInput(Recurrence, recurrence, 'a recurrence'), recurrence);
      }),
      { numRuns: 2000 },
    );
  });

  for (const [text, part] of [
    ['', 'FREQ'],
    ['INTERVAL=2', 'FREQ'],
    ['FREQ=HOURLY', 'FREQ'],
    ['FREQ=constructor', 'FREQ'],
    ['FREQ=WEEKLY;WKST=SU', 'WKST'],
    ['FREQ=YEARLY;BYWEEKNO=20', 'BYWEEKNO'],
    ['FREQ=DAILY;BYHOUR=9', 'BYHOUR'],
    ['FREQ=DAILY;__PROTO__=1', '__PROTO__'],
    ['FREQ=DAILY;FREQ=DAILY', 'FREQ'],
    ['FREQ=DAILY;INTERVAL=0', 'INTERVAL'],
    ['FREQ=DAILY;INTERVAL=1.5', 'INTERVAL'],
    ['FREQ=DAILY;INTERVAL=1e2', 'INTERVAL'],
    ['FREQ=DAILY;INTERVAL=1001', 'INTERVAL'],
    ['FREQ=DAILY;COUNT=-1', 'COUNT'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20261231', 'UNTIL'],
    ['FREQ=DAILY;UNTIL=20260230', 'UNTIL'],
    ['FREQ=DAILY;UNTIL=20261231T250000Z', 'UNTIL'],
    ['FREQ=DAILY;UNTIL=00000101', 'UNTIL'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'BYDAY'],
    ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY'],
    ['FREQ=WEEKLY;BYDAY=', 'BYDAY'],
    ['FREQ=MONTHLY;BYDAY=0MO', 'BYDAY'],
    ['FREQ=MONTHLY;BYDAY=6MO', 'BYDAY'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=-0', 'BYMONTHDAY'],
    ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS'],
  ] as const) {
    it(`[C2] ${text || 'an empty text'} is refused for ${part}`, () => {
      assert.equal(refusedPart(text), part);
    });
  }

  it('[C2] any text is read or refused, and a long one at once', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('FREQ=WEEKLY', 'BYDAY=', 'MO,', '1', ';', '='),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        assert.notEqual(refusedPart(parts.join('')), '');
      }),
      { numRuns: 5000 },
    );
    const begun = performance.now();
    for (const piece of ['1', ';', 'BYDAY=', ',MO', '+', ' ']) refusedPart(piece.repeat(1e6));
    assert.ok(performance.now() - begun < 1000);
    const message = (() => {
      try {
        parseRecurrence(`FREQ=${'X'.repeat(1000)}`);
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    })();
    assert.ok(message.length > 0 && message.length < 200);
  });
});
