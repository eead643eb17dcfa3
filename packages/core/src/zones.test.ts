import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal as Polyfill } from 'temporal-polyfill';
import { calendarReady, dayOf, instantOf, momentAt, startOfDay } from './calendar.ts';

const zones = Intl.supportedValuesOf('timeZone');
const hourMs = 3_600_000;
const moment = fc.integer({ min: Date.UTC(1970, 0, 3), max: Date.UTC(2100, 11, 30) });

/** Moments at which the clocks of a zone change, and some around them; where they never do, the moment itself. */
function around(zone: string, epochMs: number): number[] {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  const change = zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? epochMs;
  return [-25, -2, -1, -0.5, 0, 0.5, 1, 2, 25].flatMap((hours) => [
    change + hours * hourMs,
    change + hours * hourMs - 1,
  ]);
}

function assertAlike(api: typeof Temporal | typeof Polyfill, zone: string, epochMs: number): void {
  const zoned = api.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  const day = zoned.toPlainDate().toString();
  const time = zoned.toPlainTime().toString({ smallestUnit: 'minute' });
  assert.equal(dayOf(instantOf(epochMs), zone), day);
  assert.equal(
    startOfDay(day, zone),
    api.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds,
  );
  for (const clock of [time, '00:00', '02:30', '23:59']) {
    const shown = api.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(zone);
    assert.equal(momentAt(day, clock, zone), shown.epochMilliseconds, `${day} ${clock} ${zone}`);
  }
}

describe('the clocks of zones', () => {
  before(() => calendarReady());

  it('[M12] [C4] are as Temporal has them, around every kind of change from 1970 to 2100', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, epochMs) => {
        for (const each of around(zone, epochMs)) assertAlike(Temporal, zone, each);
      }),
      { numRuns: 1500 },
    );
  });

  it('[M12] [C4] are the same by the polyfill', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, epochMs) => {
        assertAlike(Polyfill, zone, epochMs);
      }),
      { numRuns: 300 },
    );
  });

  for (const [zone, day, time, expected] of [
    ['Pacific/Kiritimati', '2026-01-01', '00:00', '2025-12-31T10:00:00.000Z'],
    ['Etc/GMT+12', '2026-01-01', '23:59', '2026-01-02T11:59:00.000Z'],
    ['Africa/Monrovia', '1971-06-01', '00:00', '1971-06-01T00:44:30.000Z'],
    ['Pacific/Apia', '2011-12-30', '09:00', '2011-12-30T19:00:00.000Z'],
    ['UTC', '9999-12-31', '23:59', '9999-12-31T23:59:00.000Z'],
    ['Europe/Oslo', '0001-01-01', '12:00', '0001-01-01T11:17:00.000Z'],
  ] as const) {
    it(`[C4] ${day} ${time} in ${zone} is ${expected}`, () => {
      const found = instantOf(momentAt(day, time, zone));
      // Time zone databases differ on the offsets before zones were agreed on.
      if (day.startsWith('0001')) assert.equal(found.slice(0, 13), expected.slice(0, 13));
      else assert.equal(found, expected);
    });
  }
});
