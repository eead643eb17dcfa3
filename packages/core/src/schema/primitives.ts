import * as z from 'zod/mini';
import { cleanText } from './clean-text.ts';

/** Read-only all the way down, as records are once they have been parsed. */
export type Frozen<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Frozen<Item>[]
      : { readonly [Key in keyof T]: Frozen<T[Key]> };

/** A moment: an ISO 8601 instant in UTC, `2026-04-01T09:00:00Z`, with or without fractions of a second. */
export const Instant = z.iso
  .datetime()
  .check(z.describe('An instant in UTC, 2026-04-01T09:00:00Z.'));
export type Instant = z.infer<typeof Instant>;

/** A day of the calendar, `2026-04-01`, with no zone. */
export const Day = z.iso.date().check(z.describe('A day, 2026-04-01.'));
export type Day = z.infer<typeof Day>;

/** The IANA name of a time zone, such as `Europe/Oslo`. Whether it exists is checked by `calendar.ts`. */
export const Zone = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_+/-]{1,64}$/), z.describe('An IANA time zone, Europe/Oslo.'));
export type Zone = z.infer<typeof Zone>;

/** A time of the clock, `09:00`. */
export const TimeOfDay = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/), z.describe('A time of day, 09:00.'));
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** A day of the week: 1 is Monday, 7 is Sunday. */
export const Weekday = z
  .int()
  .check(z.gte(1), z.lte(7), z.describe('A day of the week, 1 Monday to 7 Sunday.'));
export type Weekday = z.infer<typeof Weekday>;

/** A number from 0 to 1. */
export const Fraction = finite().check(z.gte(0), z.lte(1), z.describe('A fraction from 0 to 1.'));
export type Fraction = z.infer<typeof Fraction>;

/** A finite number; -0 becomes 0, since Intl prints it as "-0" and engines disagree on storing it. */
export function finite() {
  return z.number().check(z.overwrite((value) => value + 0));
}

/**
 * Text on one or several lines: trimmed, in normal form C, with no control characters but tab and
 * line feed, no unpaired surrogates, and no invisible marks but the joiners of letters and emoji. Of
 * marks above and below one letter at most eight in a row are kept.
 *
 * @param max - Greatest length in UTF-16 units, counted after cleaning.
 */
export function text(max: number) {
  return z.string().check(z.overwrite(cleanText), z.trim(), z.minLength(1), z.maxLength(max));
}

/** Text that may be empty, else as `text`. */
export function optionalText(max: number) {
  return z.string().check(z.overwrite(cleanText), z.trim(), z.maxLength(max));
}
