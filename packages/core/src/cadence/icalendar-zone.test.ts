import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarReady, clockChanges, offsetAt } from '../calendar.ts';
import { calendarText } from './icalendar-lines.ts';
import { zoneLines } from './icalendar-zone.ts';

const [from, until] = [Date.UTC(2024, 0), Date.UTC(2037, 0) - 1];
const hour = 3_600_000;

/** A zone as another library reads it, by what its clocks show in UTC. */
function readZone(zone: string, fromMs = from, untilMs = until) {
  const component = ICAL.Component.fromString(calendarText(zoneLines(zone, fromMs, untilMs)));
  const read = new ICAL.Timezone({ component, tzid: zone });
  return (clockMs: number) => {
    const [date, time] = new Date(clockMs).toISOString().slice(0, 19).split('T');
    const clock = ICAL.Time.fromDateTimeString(`${date!}T${time!}`);
    return read.utcOffset(clock) * 1000;
  };
}

describe('a zone of a calendar', () => {
  before(() => calendarReady());

  it('[IC4] names the change of the clocks of each year as one rule that goes on', () => {
    assert.deepEqual(zoneLines('Europe/Oslo', from, until).slice(7, 13), [
      'BEGIN:DAYLIGHT',
      'DTSTART:20240331T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
    ]);
    const far = readZone('Europe/Oslo');
    assert.equal(far(Date.UTC(2090, 6, 1)), 2 * hour);
    assert.equal(far(Date.UTC(2090, 0, 1)), hour);
  });

  it('[IC4] names changes one by one where they are not alike, and none where there are none', () => {
    assert.ok(zoneLines('Africa/Casablanca', from, until).every((line) => !/^RRULE/.test(line)));
    assert.equal(
      zoneLines('Asia/Kolkata', from, until).filter((it) => /^BEGIN/.test(it)).length,
      2,
    );
    assert.equal(zoneLines('UTC', from, until).length, 8);
    const monrovia = zoneLines('Africa/Monrovia', 0, Date.UTC(1980, 0));
    assert.ok(monrovia.includes('TZOFFSETFROM:-004430'));
  });

  it('[IC4] ends a rule in the year in which the clocks no longer change', () => {
    // Brazil gave it up after the summer of 2018.
    const lines = zoneLines('America/Sao_Paulo', Date.UTC(2008, 6), Date.UTC(2030, 0));
    const rules = lines.filter((line) => /^RRULE/.test(line));
    assert.ok(rules.length > 0 && rules.every((rule) => /;UNTIL=20\d{6}T0\d0000Z$/.test(rule)));
  });

  it('[IC4] has years of four digits at both ends of them', () => {
    const first = Date.parse('0000-01-01T00:00:00Z');
    const last = Date.parse('9999-12-31T23:59:59Z');
    for (const zone of ['America/New_York', 'Pacific/Auckland', 'Europe/Oslo']) {
      const lines = [...zoneLines(zone, first, Date.UTC(1950, 0)), ...zoneLines(zone, last, last)];
      const starts = lines.filter((line) => line.startsWith('DTSTART'));
      assert.ok(
        starts.every((line) => /^DTSTART:\d{8}T\d{6}$/.test(line)),
        starts.join(),
      );
    }
  });

  it('[IC4] is read back as it is in every zone, around every change and between', () => {
    for (const zone of Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')) {
      const read = readZone(zone);
      const near = clockChanges(zone, from, until).flatMap(({ at }) => [
        at - 4 * hour,
        at + 4 * hour,
      ]);
      for (const at of [from + 24 * hour, ...near, until - 24 * hour]) {
        const offset = offsetAt(at, zone);
        assert.equal(read(at + offset), offset, `${zone} ${new Date(at).toISOString()}`);
      }
    }
  });

  it('[IC4] is read back so at any moment of a century, where it is asked for all of it', () => {
    const zones = ['Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago'];
    const whole = [Date.UTC(1970, 0), Date.UTC(2070, 0)] as const;
    const reads = new Map(zones.map((zone) => [zone, readZone(zone, ...whole)]));
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 1, max: whole[1] }), (zone, at) => {
        const near = clockChanges(zone, at - 3 * hour, at + 3 * hour).length > 0;
        if (near) return; // Within hours of a change a clock shows one time twice, or leaves some out.
        const offset = offsetAt(at, zone);
        assert.equal(reads.get(zone)!(at + offset), offset);
      }),
      { numRuns: 2000 },
    );
  });
});
