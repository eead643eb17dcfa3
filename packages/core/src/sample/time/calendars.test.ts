import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { addDays, calendarReady, dayOf, startOfDay, weekdayOf } from '../../calendar.ts';
import { calendarIdOf, calendarsAround } from './calendars.ts';
import { sampleCompany } from '../company.ts';
import { type Country, easterSunday, holidaysOf } from './holidays.ts';
import { clockAt, instantAt, knownZones } from './zones.ts';

// As the governments of the four countries have published them.
const published: readonly (readonly [Country, number, string])[] = [
  ['norway', 2026, '0101 0402 0403 0405 0406 0501 0514 0517 0524 0525 1225 1226'],
  ['norway', 2027, '0101 0325 0326 0328 0329 0501 0506 0516 0517 1225 1226'],
  ['poland', 2024, '0101 0106 0331 0401 0501 0503 0519 0530 0815 1101 1111 1225 1226'],
  ['poland', 2026, '0101 0106 0405 0406 0501 0503 0524 0604 0815 1101 1111 1224 1225 1226'],
  ['germany', 2025, '0101 0418 0421 0501 0529 0609 1003 1225 1226'],
  ['germany', 2026, '0101 0403 0406 0501 0514 0525 1003 1225 1226'],
  ['england', 2026, '0101 0403 0406 0504 0525 0831 1225 1228'],
  ['england', 2027, '0101 0326 0329 0503 0531 0830 1227 1228'],
  ['england', 2028, '0103 0414 0417 0501 0529 0828 1225 1226'],
];

describe('working calendars of the sample', () => {
  before(calendarReady);

  for (const [country, year, days] of published) {
    test(`[D10] the holidays of ${country} in ${year} are those that were published`, () => {
      const expected = days.split(' ').map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
      assert.deepEqual(holidaysOf(country, year), expected);
    });
  }

  test('[D10] Easter is on its day, the earliest and the latest there are among them', () => {
    const known = [
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ];
    for (const day of known) assert.equal(easterSunday(Number(day.slice(0, 4))), day);
    for (let year = 1900; year < 2200; year += 1) assert.equal(weekdayOf(easterSunday(year)), 7);
  });

  test('[D10] four offices have a calendar of the years around today, and the company counts by one', () => {
    const { workingCalendars, settings, people } = sampleCompany({ today: '2026-11-22' });
    assert.equal(workingCalendars.length, 4);
    const ids = new Set(workingCalendars.map(({ id }) => id));
    assert.ok(settings.workingCalendarId && ids.has(settings.workingCalendarId));
    for (const { timeZone } of people) assert.ok(ids.has(calendarIdOf(timeZone)), timeZone);
    for (const { holidays } of calendarsAround('2026-11-22')) {
      assert.deepEqual(
        new Set(holidays.map((day) => day.slice(0, 4))),
        new Set(['2024', '2025', '2026', '2027']),
      );
    }
  });

  test('[D10] clocks of all zones are those of the calendar, on every working day of ten years', () => {
    const { people } = sampleCompany({ today: '2026-11-22', people: 200 });
    for (const { timeZone } of people) assert.ok(knownZones.includes(timeZone), timeZone);
    for (const zone of knownZones) {
      for (let day = '2018-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
        if (weekdayOf(day) > 5) continue;
        const at = instantAt(day, 9 * 60 + 30, zone);
        assert.equal(Date.parse(at), startOfDay(day, zone) + 9.5 * 3_600_000, `${zone} ${day}`);
        assert.deepEqual(clockAt(at, zone), { day: dayOf(at, zone), minutes: 570 });
      }
    }
  });
});
