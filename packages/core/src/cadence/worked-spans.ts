import { endOfDay, momentsAt, startOfDay } from '../calendar.ts';
import type { DaySpan } from '../goals/cycle-pattern.ts';
import { numberOfDay } from './civil.ts';
import { type Worker, mondayToFriday, workdayTest } from './working-time.ts';

/** A stretch of working time: `from` belongs to it and `until` does not, in milliseconds since 1970. */
export interface WorkedSpan {
  /** The number of the day on which it begins, as `numberOfDay` gives it. */
  readonly day: number;
  readonly from: number;
  readonly until: number;
}

/**
 * The working time of somebody between two days, both included: as `workingTimeOf`, in stretches that can be
 * added up. Whether they are still active is not asked.
 *
 * @returns In order, none over another. One a day; hours that run over midnight end with the last day.
 * @throws PerfError `invalid-input` for a day or zone that does not exist; `calendar-not-loaded`.
 *
 * @example
 * workedSpans({ zone: 'UTC' }, { start: '2026-05-01', end: '2026-05-04' }).length; // 2: Friday and Monday
 */
export function workedSpans(
  worker: Omit<Worker, 'during'>,
  { start, end }: DaySpan,
): readonly WorkedSpan[] {
  const { zone, calendar = mondayToFriday } = worker;
  const isWorkday = workdayTest(worker);
  const [beginOf, endOf] = [momentsAt(calendar.from, zone), momentsAt(calendar.to, zone)];
  const overnight = calendar.to <= calendar.from ? 1 : 0;
  const last = numberOfDay(end, ['end']);
  const over = endOfDay(end, zone);
  const spans: WorkedSpan[] = [];
  let done = startOfDay(start, zone);
  for (let day = numberOfDay(start, ['start']) - overnight; day <= last; day++) {
    if (!isWorkday(day)) continue;
    const [from, until] = [Math.max(beginOf(day), done), Math.min(endOf(day + overnight), over)];
    if (from >= until) continue;
    spans.push({ day, from, until });
    done = until;
  }
  return spans;
}
