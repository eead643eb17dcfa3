import { addDays, startOfDay } from '../calendar.ts';
import { workingTimeOf } from '../cadence/working-time.ts';
import { workingCalendarOf, workspaceZone } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import { type FigurePeriod, lastEnded } from '../insights/ended-periods.ts';
import { takeSnapshot } from '../insights/people-figures.ts';
import type { FigureSnapshot } from '../schema/figure-snapshot.ts';
import type { Day, Instant, Zone } from '../schema/primitives.ts';
import { instantAt } from './time/zones.ts';

/** When the figures of a period are taken, in minutes since midnight. */
const takenAtMinutes = 7 * 60;

/**
 * The figures about people of the last month and quarter that are over on a day, as `figures.take` keeps them: taken
 * on the first working day after the period, or as that day begins where it is no later. Throws as `takeSnapshot`.
 *
 * @param records - All of the company.
 */
export function figuresTaken(records: Records, today: Day): readonly FigureSnapshot[] {
  const zone = workspaceZone(records);
  const thisMorning = instantAt(today, 0, zone);
  return (['month', 'quarter'] as const).map((kind) => {
    const period = lastEnded(kind, thisMorning, zone);
    const day = firstWorkday(period, today, records, zone);
    const at: Instant = day < today ? instantAt(day, takenAtMinutes, zone) : thisMorning;
    return takeSnapshot(records, period, at);
  });
}

/** The first working day after a period; `today` where that is no later. */
function firstWorkday({ end }: FigurePeriod, today: Day, records: Records, zone: Zone): Day {
  const office = workingTimeOf({ zone, calendar: workingCalendarOf(records) });
  const begin = (day: Day) => startOfDay(day, zone);
  let day = addDays(end, 1);
  while (day < today && !office.isWorkedBetween(begin(day), begin(addDays(day, 1)))) {
    day = addDays(day, 1);
  }
  return day;
}
