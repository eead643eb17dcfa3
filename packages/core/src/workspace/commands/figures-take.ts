import { addDays, dayOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { workspaceZone } from '../../goals/lookup.ts';
import { type FigurePeriod, hasEnded, periodNamed } from '../../insights/ended-periods.ts';
import { takeSnapshot } from '../../insights/people-figures.ts';
import { FiguresTake } from '../../schema/figure-commands.ts';
import type { Instant, Zone } from '../../schema/primitives.ts';
import { commandSpec } from '../command-spec.ts';

/** Of periods that ended longer ago nobody knows any more who was where. */
const longestAgoDays = 366;

/** `figures.take`: the figures about people of a period, once. A second run changes nothing. */
export const figuresTake = commandSpec({
  type: 'figures.take',
  does: 'Works out the figures about people of a month or quarter that is over, and keeps them for good.',
  schema: FiguresTake,
  decide(records, { period: name }, { now }) {
    const period = endedPeriod(name, now, workspaceZone(records));
    if (records.growth.figureSnapshots.has(name)) return [];
    return [{ collection: 'figureSnapshots', record: takeSnapshot(records, period, now) }];
  },
  basis: (_records, { period }) => [{ collection: 'figureSnapshots', id: period }],
});

function endedPeriod(name: string, now: Instant, zone: Zone): FigurePeriod {
  const period = periodNamed(name);
  if (!period) {
    const message = 'is a month such as 2026-04 or a quarter such as 2026-Q2';
    throw new PerfError(
      'invalid-input',
      `The period of figures.take does not fit: it ${message}.`,
      {
        issues: [{ path: ['period'], message }],
      },
    );
  }
  if (!hasEnded(period, now, zone)) {
    throw wrongTime(period, `is not over before the end of ${period.end}`);
  }
  if (addDays(period.end, longestAgoDays) < dayOf(now, zone)) {
    throw wrongTime(period, `ended more than a year ago, too long to say who was where`);
  }
  return period;
}

function wrongTime({ id }: FigurePeriod, why: string): PerfError {
  return new PerfError('wrong-state', `${id} ${why}.`, { ids: [id] });
}
