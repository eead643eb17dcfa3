import { addDays, compareInstants, dayOf, instantOf, startOfDay, weekdayOf } from '../calendar.ts';
import type { Series } from '../schema/conversation.ts';
import type { Day, Instant } from '../schema/primitives.ts';

/** What says when two people meet. */
export type SeriesTimes = Pick<Series, 'recurrence' | 'from' | 'time' | 'zone'>;

// A stand-in for the expander of `cadence/`: it looks ten years ahead, knows neither positions nor days
// counted from the end, and takes no account of a time that clocks skip.

/** The moments of some dates from a moment on, that one included, earliest first. Throws as `startOfDay`. */
export function* dueMomentsFrom(dates: SeriesTimes, from: Instant): Iterable<Instant> {
  const { recurrence, zone, time } = dates;
  let count = 0;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const lastDay = addDays(dayOf(from, zone) > dates.from ? dayOf(from, zone) : dates.from, 3700);
  for (let day = dates.from; day <= lastDay; day = addDays(day, 1)) {
    if (recurrence.until !== undefined && day > recurrence.until) return;
    if (!isOn(day, dates)) continue;
    if (recurrence.count !== undefined && count >= recurrence.count) return;
    count += 1;
    const moment = instantOf(startOfDay(day, zone) + (hours * 60 + minutes) * 60_000);
    if (compareInstants(moment, from) >= 0) yield moment;
  }
}

function isOn(day: Day, { recurrence, from }: SeriesTimes): boolean {
  const { frequency, interval, weekdays, monthDays, months } = recurrence;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = from.split('-').map(Number);
  if (months && !months.includes(month)) return false;
  if (monthDays && !monthDays.includes(date)) return false;
  const weekday = weekdayOf(day);
  const nth = Math.ceil(date / 7);
  if (weekdays?.every((each) => each.weekday !== weekday || (each.nth ?? nth) !== nth))
    return false;
  const monday = (of: Day) => Date.parse(of) / 86_400_000 - weekdayOf(of) + 1;
  if (frequency === 'daily')
    return ((Date.parse(day) - Date.parse(from)) / 86_400_000) % interval === 0;
  if (frequency === 'weekly') {
    const isWeek = ((monday(day) - monday(from)) / 7) % interval === 0;
    return isWeek && (weekdays !== undefined || weekday === weekdayOf(from));
  }
  if (!weekdays && !monthDays && date !== fromDate) return false;
  if (frequency === 'monthly') return ((year - fromYear) * 12 + month - fromMonth) % interval === 0;
  return (year - fromYear) % interval === 0 && (months !== undefined || month === fromMonth);
}
