import { momentsAt } from '../calendar.ts';
import type { Rhythm } from '../schema/cadence.ts';
import type { WorkingCalendar } from '../schema/organisation.ts';
import { civilOf, dayLimits, numberOf, numberOfDay, weekdayOfNumber } from './civil.ts';
import { type DueDays, type DueTimes, dueDaysOf } from './recurrence.ts';

/** A rhythm with a recurrence, in the zone that it is read in. */
export interface DueRhythm extends DueTimes {
  /** What becomes of a due moment on a holiday. */
  readonly holiday: Rhythm['holiday'];
  /** Elapsed hours; absent for the default. */
  readonly graceHours?: number;
}

/** The moments at which a rhythm is due, in milliseconds since 1970, ascending and each once. */
export interface DueMoments {
  /** After one moment and up to another, which belongs to it. */
  between(after: number, until: number): readonly number[];
  /** The first one after a moment. */
  after(moment: number): number | undefined;
  /**
   * The one before a due moment. Before the first: where the one before would have been, had the rhythm
   * always gone on, which is where the first slot opens.
   */
  before(due: number): number;
}

type FreeDays = Pick<WorkingCalendar, 'weekend' | 'holidays'>;

const dayMs = 86_400_000;
/** A due moment with no working day within this many days is skipped. */
const furthestMove = 31;
/** How far a moment lies from its day at most, in days: the move, and the zone. */
const margin = furthestMove + 2;
const noHolidays: FreeDays = { weekend: [], holidays: [] };
const known = new WeakMap<FreeDays, WeakMap<DueRhythm, DueMoments>>();

/**
 * The due moments of a rhythm. Years are read as they are asked for and kept with the rhythm.
 *
 * A due moment on a holiday is skipped, or moves to the nearest earlier or later working day at the same
 * time of the day; two that meet are one. Weekends alone move nothing: a rule on Sundays means them.
 *
 * @param calendar - With no holidays where it is left out.
 * @throws As `occurrences`; for an unknown zone only once moments are asked for.
 */
export function dueMoments(rhythm: DueRhythm, calendar: FreeDays = noHolidays): DueMoments {
  const ofCalendar = known.get(calendar) ?? new WeakMap<DueRhythm, DueMoments>();
  known.set(calendar, ofCalendar);
  let moments = ofCalendar.get(rhythm);
  if (!moments) ofCalendar.set(rhythm, (moments = momentsOf(rhythm, calendar)));
  return moments;
}

function momentsOf(rhythm: DueRhythm, calendar: FreeDays): DueMoments {
  const days = dueDaysOf(rhythm.recurrence, rhythm.from);
  const ofYear = yearReader(rhythm, days, calendar);
  const firstYear = civilOf(days.first - margin).year;
  const lastYear = days.last === undefined ? 9999 : civilOf(days.last + margin).year;

  function between(after: number, until: number): readonly number[] {
    const found: number[] = [];
    const end = Math.min(yearOf(until), lastYear);
    for (let year = Math.max(yearOf(after), firstYear); year <= end; year++) {
      for (const due of ofYear(year)) if (due > after && due <= until) found.push(due);
    }
    return found;
  }

  function after(moment: number): number | undefined {
    for (let year = Math.max(yearOf(moment), firstYear); year <= lastYear;) {
      const due = ofYear(year).find((each) => each > moment);
      if (due !== undefined) return due;
      const day = days.next(numberOf(year + 1, 1, 1) - margin);
      if (day === undefined) return undefined;
      year = Math.max(year + 1, civilOf(day - margin).year);
    }
    return undefined;
  }

  function before(due: number): number {
    for (let year = Math.min(yearOf(due), lastYear); year >= firstYear;) {
      const found = ofYear(year).findLast((each) => each < due);
      if (found !== undefined) return found;
      const day = days.before(numberOf(year, 1, 1) + margin) ?? days.first;
      year = Math.min(year - 1, civilOf(day + margin).year);
    }
    return beforeFirst(due, rhythm, days);
  }

  return { between, after, before };
}

/** Before all that there is: holidays move days sooner, so it may have to lie before what the first was moved to. */
function beforeFirst(due: number, { time, zone }: DueRhythm, days: DueDays): number {
  const momentOf = momentsAt(time, zone);
  for (let day = days.first; ;) {
    const sooner = days.before(day);
    if (sooner === undefined) return Math.min(momentOf(day), due - dayMs);
    if (momentOf(sooner) < due) return momentOf(sooner);
    day = sooner;
  }
}

/** The moments that lie in a year of UTC, to which days near its ends may belong or not. */
function yearReader({ holiday, time, zone }: DueRhythm, days: DueDays, calendar: FreeDays) {
  const years = new Map<number, readonly number[]>();
  const momentOf = momentsAt(time, zone);
  const holidays = new Set(calendar.holidays.map((day) => numberOfDay(day, ['holidays'])));
  return (year: number): readonly number[] => {
    let moments = years.get(year);
    if (moments) return moments;
    const due = days.between(numberOf(year, 1, 1) - margin, numberOf(year, 12, 31) + margin);
    const moved = holidays.size === 0 ? due : due.flatMap((day) => moveOf(day));
    const all = new Set(moved.map(momentOf));
    const [begin, end] = [numberOf(year, 1, 1) * dayMs, numberOf(year + 1, 1, 1) * dayMs];
    const ofYear = [...all].filter((each) => each >= begin && each < end);
    moments = ofYear.sort((a, b) => a - b);
    years.set(year, moments);
    return moments;
  };

  function moveOf(day: number): readonly number[] {
    if (!holidays.has(day)) return [day];
    if (holiday === 'skip') return [];
    const step = holiday === 'later' ? 1 : -1;
    for (let moved = day + step; Math.abs(moved - day) <= furthestMove; moved += step) {
      if (!holidays.has(moved) && !calendar.weekend.includes(weekdayOfNumber(moved)))
        return [moved];
    }
    return [];
  }
}

/** Moments that are before or after all days that can be written are taken for the first or last of them. */
function yearOf(epochMs: number): number {
  const day = Math.floor(epochMs / dayMs);
  return civilOf(Math.min(Math.max(day, dayLimits.first), dayLimits.last)).year;
}
