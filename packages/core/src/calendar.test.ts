import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  calendarReady,
  compareInstants,
  dayOf,
  daysBetween,
  endOfDay,
  epochOf,
  instantOf,
  isZone,
  startOfDay,
  weekdayOf,
} from './calendar.ts';
import { PerfError } from './errors.ts';
import { recordsFrom } from './goals/records.ts';
import { defaultSettings } from './schema/read-record.ts';
import { createScoreboard } from './scoring/scoreboard.ts';

describe('the calendar', () => {
  before(() => calendarReady());

  for (const [day, zone, start, hours] of [
    ['2026-03-29', 'Europe/Oslo', '2026-03-28T23:00:00.000Z', 23],
    ['2026-10-25', 'Europe/Oslo', '2026-10-24T22:00:00.000Z', 25],
    ['2026-06-01', 'Asia/Kolkata', '2026-05-31T18:30:00.000Z', 24],
    ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z', 24],
    ['2026-02-28', 'UTC', '2026-02-28T00:00:00.000Z', 24],
    // The clocks of Santiago skip midnight itself: the day begins at one.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z', 23],
  ] as const) {
    it(`[M12] begins ${day} in ${zone} at ${start} and lets it last ${hours} hours`, () => {
      assert.equal(instantOf(startOfDay(day, zone)), start);
      assert.equal(endOfDay(day, zone) - startOfDay(day, zone), hours * 3_600_000);
    });
  }

  it('[M12] finds a moment on the day whose start and end it lies between', () => {
    const zones = ['UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu'];
    const moment = fc.integer({ min: Date.UTC(1971, 0), max: Date.UTC(2099, 0) });
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (epochMs, zone) => {
        const day = dayOf(instantOf(epochMs), zone);
        assert.ok(startOfDay(day, zone) <= epochMs && epochMs < endOfDay(day, zone));
      }),
    );
  });

  it('[M12] ends the last day that there is, and the first one begins, in any zone', () => {
    for (const zone of ['UTC', 'Europe/Oslo', 'Pacific/Kiritimati']) {
      for (const day of ['9999-12-31', '0000-01-01']) {
        const hours = (endOfDay(day, zone) - startOfDay(day, zone)) / 3_600_000;
        assert.equal(hours, 24, `${day} in ${zone}`);
      }
    }
    assert.ok(Number.isFinite(startOfDay(addDays('0000-01-01', -1), 'Asia/Kolkata')));
  });

  it('[M12] says which zone there is none of', () => {
    assert.throws(
      () => startOfDay('2026-01-01', 'Mars/Olympus'),
      (error) => error instanceof PerfError && error.message.includes('Mars/Olympus'),
    );
    assert.equal(isZone('Europe/Oslo'), true);
    assert.equal(isZone('Mars/Olympus'), false);
  });

  it('[M5] counts days as the calendar does', () => {
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-01-01', -1), '2025-12-31');
    assert.equal(daysBetween('2026-03-01', '2026-04-01'), 31);
    assert.equal(weekdayOf('2026-11-22'), 7);
    assert.equal(weekdayOf('2026-11-23'), 1);
  });

  it('[M5] refuses a moment that is none, so that no score is computed for it', () => {
    assert.throws(() => epochOf('garbage'), TypeError);
    const records = recordsFrom({ settings: defaultSettings() });
    assert.throws(() => createScoreboard(records, 'garbage'), TypeError);
    assert.throws(() => createScoreboard(records, '2026-01-01T00:00:00Z').moveTo(''), TypeError);
  });

  it('[M5] compares instants as moments, with fractions of a second or without', () => {
    assert.ok(compareInstants('2026-01-01T00:00:00Z', '2026-01-01T00:00:00.500Z') < 0);
    assert.equal(compareInstants('2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z'), 0);
  });
});
