import { dayOf, endOfDay, instantOf } from '../calendar.ts';
import type { Day, Zone } from '../schema/primitives.ts';
import type { Recurrence, RecurringWeekday } from '../schema/recurrence.ts';
import { dayLimits, dayOfNumber, numberOf } from './civil.ts';
import { assertFits, notUnderstood } from './rrule-checks.ts';

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const frequencies = {
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTHLY: 'monthly',
  YEARLY: 'yearly',
} as const;

/** Longer texts are refused unread. */
const longest = 2000;
type Draft = { -readonly [Field in keyof Recurrence]?: Recurrence[Field] };
type Reader = (draft: Draft, value: string, zone: Zone) => void;

const readers: Readonly<Record<string, Reader>> = {
  FREQ(draft, value) {
    if (!Object.hasOwn(frequencies, value)) {
      throw notUnderstood('FREQ', value, 'DAILY, WEEKLY, MONTHLY or YEARLY');
    }
    draft.frequency = frequencies[value as keyof typeof frequencies];
  },
  INTERVAL: (draft, value) => (draft.interval = numberIn('INTERVAL', value, 1, 1000)),
  COUNT: (draft, value) => (draft.count = numberIn('COUNT', value, 1, 10_000)),
  UNTIL: (draft, value, zone) => (draft.until = untilOf(value, zone)),
  BYDAY: (draft, value) => (draft.weekdays = listOf('BYDAY', value, 20).map(weekdayOf)),
  BYMONTHDAY: (draft, value) => (draft.monthDays = numbersOf('BYMONTHDAY', value, 31)),
  BYMONTH(draft, value) {
    draft.months = listOf('BYMONTH', value, 12).map((each) => numberIn('BYMONTH', each, 1, 12));
  },
  BYSETPOS: (draft, value) => (draft.positions = numbersOf('BYSETPOS', value, 366)),
  WKST(_draft, value) {
    if (value !== 'MO') throw notUnderstood('WKST', value, 'MO, since weeks begin on Monday here');
  },
};

/**
 * The recurrence that a text of RFC 5545 states: FREQ from daily to yearly, INTERVAL, BYDAY with its nth,
 * BYMONTHDAY, BYMONTH, BYSETPOS, COUNT, UNTIL and WKST=MO, in any order and case, with `RRULE:` before it
 * or without.
 *
 * @param zone - For an UNTIL that is a moment: the day that it falls on there is the last one.
 * @throws PerfError `invalid-input`, whose issue has the name of the part that is not understood as its path.
 *
 * @example
 * parseRecurrence('FREQ=MONTHLY;BYDAY=-1FR');
 * // { frequency: 'monthly', interval: 1, weekdays: [{ weekday: 5, nth: -1 }] }
 */
export function parseRecurrence(text: string, zone: Zone = 'UTC'): Recurrence {
  if (text.length > longest) throw notUnderstood('RRULE', '', `at most ${longest} characters`);
  const rule = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  const draft: Draft = { interval: 1 };
  const seen = new Set<string>();
  for (const part of rule.split(';')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = equals < 0 ? part : part.slice(0, equals);
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!read) throw notUnderstood(name, '', `one of ${Object.keys(readers).join(', ')}`);
    if (seen.has(name)) throw notUnderstood(name, '', 'it once');
    seen.add(name);
    read(draft, equals < 0 ? '' : part.slice(equals + 1), zone);
  }
  const { frequency, interval = 1 } = draft;
  if (frequency === undefined) throw notUnderstood('FREQ', '', 'DAILY, WEEKLY, MONTHLY or YEARLY');
  const recurrence: Recurrence = { ...draft, frequency, interval };
  assertFits(recurrence);
  return recurrence;
}

/**
 * A recurrence as the text of RFC 5545, without `RRULE:`. `parseRecurrence` reads it back.
 *
 * @param zone - Where given, an UNTIL is the last second of that day there, in UTC, as calendars want it
 *   beside a time of the day; else it is a day.
 * @returns One line; parts in a fixed order, without those that say nothing.
 * @throws PerfError As `startOfDay`, where a zone is given.
 *
 * @example
 * recurrenceText({ frequency: 'weekly', interval: 2, weekdays: [{ weekday: 1 }] });
 * // 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'
 */
export function recurrenceText(recurrence: Recurrence, zone?: Zone): string {
  const { frequency, interval, weekdays, monthDays, months, positions, count, until } = recurrence;
  const parts = [
    ['FREQ', frequency.toUpperCase()],
    ['INTERVAL', interval === 1 ? undefined : interval],
    ['BYMONTH', months],
    ['BYMONTHDAY', monthDays],
    ['BYDAY', weekdays?.map(textOfWeekday)],
    ['BYSETPOS', positions],
    ['COUNT', count],
    ['UNTIL', until === undefined ? undefined : textOfUntil(until, zone)],
  ] as const;
  const said = parts.filter(([, value]) => value !== undefined);
  return said.map(([name, value]) => `${name}=${String(value)}`).join(';');
}

function textOfWeekday({ weekday, nth }: RecurringWeekday): string {
  return `${nth ?? ''}${weekdayNames[weekday - 1] ?? ''}`;
}

function textOfUntil(until: Day, zone: Zone | undefined): string {
  if (zone === undefined) return until.replaceAll('-', '');
  return instantOf(endOfDay(until, zone) - 1000).replace(/[-:]|\.\d+/g, '');
}

function untilOf(value: string, zone: Zone): Day {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/.exec(value);
  const [, year = '', month = '', day = '', ...time] = found ?? [];
  const number = numberOf(Number(year), Number(month), Number(day));
  const text = `${year}-${month}-${day}`;
  const isDay = found && number >= dayLimits.first && dayOfNumber(number) === text;
  const [hour = 0, minute = 0, second = 0] = time.map((each) => Number(each ?? 0));
  if (!isDay || hour > 23 || minute > 59 || second > 60) {
    throw notUnderstood('UNTIL', value, 'a day that exists, such as 20261231, or a moment of it');
  }
  const isMoment = value.endsWith('Z');
  return isMoment ? dayOf(`${text}T${time.slice(0, 2).join(':')}:00Z`, zone) : text;
}

function weekdayOf(text: string): RecurringWeekday {
  const found = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text);
  const weekday = weekdayNames.indexOf(found?.[2] as (typeof weekdayNames)[number]) + 1;
  if (!found || weekday === 0) throw notUnderstood('BYDAY', text, 'days such as MO, 1MO or -1FR');
  const [, nth] = found;
  return nth === undefined ? { weekday } : { weekday, nth: placeIn('BYDAY', nth, 5) };
}

function numbersOf(name: string, value: string, limit: number): readonly number[] {
  return listOf(name, value, 31).map((each) => placeIn(name, each, limit));
}

/** A place from 1 on or, from the end, from -1 on. */
function placeIn(name: string, text: string, limit: number): number {
  const place = numberIn(name, text, -limit, limit);
  if (place === 0)
    throw notUnderstood(name, text, `1 to ${limit} or, from the end, -1 to -${limit}`);
  return place;
}

function numberIn(name: string, text: string, min: number, max: number): number {
  const value = /^[+-]?\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (value >= min && value <= max) return value + 0;
  throw notUnderstood(name, text, `a whole number from ${min} to ${max}`);
}

function listOf(name: string, value: string, most: number): readonly string[] {
  const items = value.split(',');
  if (items.length > most) throw notUnderstood(name, '', `at most ${most} of them`);
  return items;
}
