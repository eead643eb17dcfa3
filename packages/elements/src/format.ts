import type { Day, Instant } from '@throughline/core';

/** Numbers and moments as people read them in one language. */
export interface Format {
  /** The language, a BCP 47 tag. */
  readonly locale: string;
  /** A number with at most `digits` decimals, and its unit: `1,240 teams`, `42 %`. */
  number(value: number, unit?: string, digits?: number): string;
  /** A number with all its decimals, and its unit. */
  exact(value: number, unit?: string): string;
  /** A fraction as percent, rounded; less than the whole never reads 100 %. */
  percent(fraction: number): string;
  /** A grade in tenths, with its decimal: `0.7`, `1.0`. */
  grade(tenths: number): string;
  /** A difference of fractions as signed percentage points: `+4`. */
  points(difference: number): string;
  /** A day without a zone: `1 Apr 2026`. */
  day(day: Day): string;
  /** A day without its year: `1 Apr`. */
  shortDay(day: Day): string;
  /** A month, by `2026-04` or a day in it: `April 2026`. */
  month(month: string): string;
  /** A month without its year: `Apr`. */
  shortMonth(month: string): string;
  /** A moment with its time, in the zone of the reader. */
  moment(instant: Instant): string;
  /** The time of a moment without its day, in the zone of the reader: `3:00 PM`. */
  time(instant: Instant): string;
  /**
   * How long before `now` a moment was or how long after it is, in the largest unit that fits: `3 days ago`. Days
   * are those of the calendar in the zone of the reader: what is on the next day is `tomorrow`, at whatever hour.
   */
  age(instant: Instant, now: Instant): string;
}

const formats = new Map<string, Format>();

/**
 * The format of a language; an unknown tag falls back to the language of the texts, and that to English. The same object each time.
 *
 * @param texts - The language of the texts around the numbers: all have its digits, whatever the region has.
 */
export function formatFor(locale: string, texts = locale): Format {
  const key = `${locale} ${texts}`;
  let format = formats.get(key);
  if (!format)
    formats.set(key, (format = createFormat(withDigitsOf(known(texts), known(locale, texts)))));
  return format;
}

function withDigitsOf(texts: string, locale: string): string {
  const digits = (tag: string) => new Intl.NumberFormat(tag).resolvedOptions().numberingSystem;
  if (digits(texts) === digits(locale)) return locale;
  return new Intl.Locale(locale, { numberingSystem: digits(texts) }).toString();
}

/** The first of the tags that the browser knows; a tag such as `de-1` is none at all. */
function known(...tags: readonly string[]): string {
  for (const tag of tags) {
    try {
      const [supported] = Intl.NumberFormat.supportedLocalesOf(tag);
      if (supported) return supported;
    } catch {
      // Not a tag: the next one may be.
    }
  }
  return 'en';
}

function createFormat(locale: string): Format {
  const numbers = [0, 1, 2, 3, 4].map((maximumFractionDigits) =>
    numbersIn(locale, { maximumFractionDigits }),
  );
  const percents = numbersIn(locale, { style: 'percent', maximumFractionDigits: 0 });
  const exactPercents = numbersIn(locale, { style: 'percent', maximumFractionDigits: 2 });
  const allDigits = { maximumFractionDigits: 20, useGrouping: false };
  const exact = numbersIn(locale, allDigits);
  const exactPercentage = numbersIn(locale, { style: 'unit', unit: 'percent', ...allDigits });
  const signed = numbersIn(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const grades = numbersIn(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const days = datesIn(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const shortDays = datesIn(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const months = datesIn(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonths = datesIn(locale, { month: 'short', timeZone: 'UTC' });
  const moments = datesIn(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const times = datesIn(locale, { timeStyle: 'short' });
  const named = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const counted = once(() => new Intl.RelativeTimeFormat(locale));
  const written = Object.fromEntries(
    units.map((unit) => {
      // "Next week" would be the one that begins on Monday, which a count of days knows nothing about.
      const ages = unit === 'day' || unit === 'minute' ? named : counted;
      return [unit, kept((count: number) => ages().format(count, unit))];
    }),
  ) as Readonly<Record<Unit, (count: number) => string>>;
  // A number stays before a Latin unit where the text runs from the right.
  const mark = /^(ar|fa|he|ur)\b/.test(locale) ? '\u200E' : '';
  const withUnit = (shown: string, unit?: string) =>
    unit ? `${mark}${shown}\u00A0${unit}` : shown;
  return {
    locale,
    number(value, unit, digits = 2) {
      if (unit === '%') return exactPercents().format(value / 100);
      const shown = (numbers[digits] ?? numbers[2])?.().format(value) ?? String(value);
      return withUnit(shown, unit);
    },
    exact(value, unit) {
      if (unit === '%') return exactPercentage().format(value);
      return withUnit(exact().format(value), unit);
    },
    percent: kept((fraction: number) =>
      percents().format(fraction < 1 && fraction >= 0.995 ? 0.99 : fraction + 0),
    ),
    grade: (tenths) => grades().format(tenths),
    points: (difference) =>
      signed()
        .format(difference * 100)
        .replace('-', '\u2212'),
    day: kept((day: Day) => days().format(Date.parse(day))),
    shortDay: (day) => shortDays().format(Date.parse(day)),
    month: (month) => months().format(Date.parse(month)),
    shortMonth: (month) => shortMonths().format(Date.parse(month)),
    moment: kept((instant: Instant) => moments().format(Date.parse(instant))),
    time: (instant) => times().format(Date.parse(instant)),
    age(instant, now) {
      const [count, unit] = inUnits(new Date(instant), new Date(now));
      return written[unit](count);
    },
  };
}

const numbersIn = (locale: string, options: Intl.NumberFormatOptions) =>
  once(() => new Intl.NumberFormat(locale, options));
const datesIn = (locale: string, options: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat(locale, options));

/** A formatter that is made when it is first used: a page uses few of them, and each takes its time to make. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** How many texts a formatter keeps: more than a page shows at a time. */
const mostKept = 500;

/** Formats each value once: a list that scrolls or is drawn again shows the same few, and browsers take long for each. */
function kept<Value>(format: (value: Value) => string): (value: Value) => string {
  const texts = new Map<Value, string>();
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = format(value);
    if (texts.size >= mostKept) texts.clear();
    texts.set(value, text);
    return text;
  };
}

const units = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

type Unit = (typeof units)[number];

/** Units of days from the largest down, each with its length and from how many days on it is used. */
const longUnits = [
  { unit: 'year', days: 365.25, from: 730 },
  { unit: 'month', days: 30.4375, from: 60 },
  { unit: 'week', days: 7, from: 14 },
] as const;

/** On another day than today, hours are counted only while so few lie between. */
const nearHours = 6;

/** The time from now until a moment, in the largest unit that fits; negative where it lies before now. */
function inUnits(moment: Date, now: Date): readonly [count: number, unit: Unit] {
  const minutes = Math.trunc((moment.getTime() - now.getTime()) / 60_000) + 0;
  const days = localDayOf(moment) - localDayOf(now);
  if (Math.abs(minutes) < 60) return [minutes, 'minute'];
  const hours = Math.trunc(minutes / 60);
  if (days === 0 || Math.abs(hours) < nearHours) return [hours, 'hour'];
  const long = longUnits.find(({ from }) => Math.abs(days) >= from);
  return long ? [Math.trunc(days / long.days), long.unit] : [days, 'day'];
}

/** The number of a moment's day, in the zone of the reader. */
function localDayOf(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000;
}
