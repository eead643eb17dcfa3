import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { addDays, calendarReady, instantOf, momentAt } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { Recurrence } from '../schema/recurrence.ts';
import { anyDay, endlessRecurrence } from '../testing/random-recurrence.ts';
import { occurrences } from './occurrences.ts';
import { recurrenceText } from './rrule.ts';

const zones = Intl.supportedValuesOf('timeZone');
const time = fc.constantFrom(
  '00:00',
  '00:30',
  '01:30',
  '02:00',
  '02:30',
  '03:00',
  '09:00',
  '23:30',
);

interface Asked {
  readonly recurrence: Recurrence;
  readonly from: string;
  readonly time: string;
  readonly zone: string;
  readonly first: string;
  readonly days: number;
}

/**
 * Where the two differ and RFC 5545 is clear. Beside BYMONTHDAY in a year BYDAY leaves days out, and gives none
 * of its own; and every MO means every one, whatever 1MO stands beside it.
 */
function isKnownToDiffer({ frequency, weekdays = [], monthDays, months }: Recurrence): boolean {
  const nth = weekdays.filter((each) => each.nth !== undefined).length;
  if (nth > 0 && nth < weekdays.length) return true;
  return frequency === 'yearly' && nth > 0 && monthDays !== undefined && months === undefined;
}

/**
 * The same question put to rrule-temporal for the days, and to Temporal for their moments: a time that the
 * clocks skip is left out by the one, as RFC 5545 has it, and moved forward here.
 */
function oracle({ recurrence, from, time: at, zone, ...stretch }: Asked): string[] | undefined {
  if (isKnownToDiffer(recurrence)) return undefined;
  const dtstart = Temporal.PlainDateTime.from(`${from}T${at}`).toZonedDateTime('UTC');
  const rruleString = `RRULE:${recurrenceText(recurrence, 'UTC')}`;
  const rule = new RRuleTemporal({ rruleString, dtstart });
  const [after, until] = stretchOf({ ...stretch, zone });
  const wide = 2 * 86_400_000;
  const days = rule.between(new Date(after - wide), new Date(until + wide), true);
  const moments = days.map((day) => day.toPlainDateTime().toZonedDateTime(zone).epochMilliseconds);
  return [...new Set(moments)].filter((each) => each > after && each <= until).map(instantOf);
}

/** Its ends are no due moments, so that it does not matter to which side they belong. */
function stretchOf({
  first,
  days,
  zone,
}: Pick<Asked, 'first' | 'days' | 'zone'>): [number, number] {
  return [momentAt(first, '12:15', zone), momentAt(addDays(first, days), '12:15', zone)];
}

function ours({ first, days, ...rule }: Asked): readonly string[] {
  const [after, until] = stretchOf({ first, days, zone: rule.zone }).map(instantOf);
  try {
    return occurrences(rule, { after: after!, until: until! });
  } catch (error) {
    if (error instanceof PerfError && error.code === 'invalid-input') return [];
    throw error;
  }
}

describe('recurrences beside rrule-temporal', () => {
  before(() => calendarReady());

  it('[C3] [C4] gives the same moments for any rule, zone and stretch from 1970 to 2100', () => {
    // The oracle walks from the first day, so most stretches are near it: the laws cover those far away.
    const lead = fc.oneof(
      { weight: 9, arbitrary: fc.nat(400) },
      { weight: 1, arbitrary: fc.nat(9000) },
    );
    const asked = fc.record({
      recurrence: endlessRecurrence,
      from: anyDay,
      time,
      zone: fc.constantFrom(...zones),
      lead,
      days: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(asked, ({ lead: ahead, ...rest }) => {
        const each = { ...rest, first: addDays(rest.from, ahead) };
        const expected = oracle(each);
        if (expected) assert.deepEqual(ours(each), expected);
      }),
      { numRuns: Number(process.env['THROUGHLINE_RUNS'] ?? 1500) },
    );
  });

  it('[C3] ends where it does by COUNT and by UNTIL', () => {
    const end = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((count) => ({ count })),
      fc.integer({ min: 0, max: 2000 }).map((days) => ({ days })),
    );
    const asked = fc.record({ recurrence: endlessRecurrence, from: anyDay, end });
    fc.assert(
      fc.property(asked, ({ recurrence, from, end: drawn }) => {
        const ending = 'days' in drawn ? { until: addDays(from, drawn.days) } : drawn;
        const rest = {
          from,
          time: '09:00',
          zone: 'Europe/Oslo',
          first: addDays(from, -1),
          days: 900,
        };
        const each = { ...rest, recurrence: { ...recurrence, ...ending } };
        const expected = oracle(each);
        if (expected) assert.deepEqual(ours(each), expected);
      }),
      { numRuns: Number(process.env['THROUGHLINE_RUNS'] ?? 400) },
    );
  });
});
