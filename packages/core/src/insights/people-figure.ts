import { epochOf, instantOf, startOfDay } from '../calendar.ts';
import { workspaceZone } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { type FigurePeriod, type PeriodKind, endOf, monthsOf } from './ended-periods.ts';
import type { PeopleFigureDefinition } from './figure.ts';
import type { Stretch } from '../cadence/settled-slots.ts';

/** The records as of the end of a period. */
export interface PeopleLook extends Stretch {
  /** All of them, whoever asks. */
  readonly records: Records;
  readonly period: FigurePeriod;
  /** The last moment of the period, to the millisecond. */
  readonly end: Instant;
  /** The stretches of the months of a quarter. */
  readonly months: readonly Stretch[];
}

/** What one person adds to a figure. */
export interface PersonAnswer {
  /** Of all that counts of this person, such as slots. 0: the person does not count. */
  readonly of: number;
  /** What is counted of it, up to `of`; of a mean what is added up. */
  readonly count: number;
  /** Of a median: what it is the middle of, `of` values. */
  readonly values?: readonly number[];
  /** Whether the person is in further sets that other published numbers would lay bare. */
  readonly also?: readonly boolean[];
}

/** A figure on what people say or do. */
export interface PeopleFigure {
  readonly definition: PeopleFigureDefinition;
  /** A share of counts, a mean over people, or the middle of values. */
  readonly kind: 'share' | 'mean' | 'median';
  readonly periods: readonly PeriodKind[];
  /** What each person adds, by what was known when the period ended. */
  answersIn(look: PeopleLook): (personId: PersonId) => PersonAnswer;
}

/** Somebody of whom nothing counts. */
export const noAnswer: PersonAnswer = { of: 0, count: 0 };

/** The records as of the end of a period, in the zone of the workspace. Throws as `startOfDay`. */
export function lookAt(records: Records, period: FigurePeriod): PeopleLook {
  const zone = workspaceZone(records);
  const stretchOf = (each: FigurePeriod): Stretch => ({
    from: startOfDay(each.start, zone),
    until: endOf(each, zone),
  });
  const stretch = stretchOf(period);
  const months = monthsOf(period).map(stretchOf);
  return { records, period, ...stretch, end: instantOf(stretch.until - 1), months };
}

/** Whether something was made before the end of the period. */
export function isKnown({ until }: Stretch, at: Instant): boolean {
  return epochOf(at) < until;
}

/** Whole days from a moment to the end of the period. */
export function daysUntilEnd({ until }: Stretch, at: Instant): number {
  return Math.floor((until - epochOf(at)) / 86_400_000);
}

/**
 * What somebody adds to the share of people who did something in the period, once or more.
 *
 * The share of a quarter stands beside those of its months, which were published when others were in the group. So
 * of those who did it in the quarter, enough have not done it in each of the months, and enough have in several:
 * none of the months is the quarter but for somebody who has left or come since.
 *
 * @param moments - When it was done, in any order and beyond the period too.
 */
export function didIn({ months }: PeopleLook, moments: readonly Instant[]): PersonAnswer {
  const inMonth = months.map(({ from, until }) =>
    moments.some((at) => epochOf(at) >= from && epochOf(at) < until),
  );
  const times = inMonth.filter(Boolean).length;
  const answer = { of: 1, count: times > 0 ? 1 : 0 };
  if (months.length === 1) return answer;
  return { ...answer, also: [...inMonth.map((isIn) => times > 0 && !isIn), times > 1] };
}
