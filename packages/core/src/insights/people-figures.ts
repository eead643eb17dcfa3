import type { Records } from '../goals/records.ts';
import type { FigureSnapshot } from '../schema/figure-snapshot.ts';
import type { Instant } from '../schema/primitives.ts';
import { checkInsOnTime } from './check-in-discipline.ts';
import { oneOnOnesHeld, openActionDays, pointsPutOff } from './conversation-health.ts';
import { minutesPerWeek } from './effort-per-week.ts';
import type { FigurePeriod } from './ended-periods.ts';
import {
  daysSinceGiving,
  daysSinceReceiving,
  gaveFeedback,
  receivedFeedback,
} from './feedback-health.ts';
import { groupTree } from './group-tree.ts';
import { cellsOf } from './people-cells.ts';
import { type PeopleFigure, lookAt } from './people-figure.ts';
import { recognised } from './recognition-share.ts';

/** The figures on what people say and do, in the order in which a page shows them. */
export const peopleFigures: readonly PeopleFigure[] = [
  checkInsOnTime,
  oneOnOnesHeld,
  openActionDays,
  pointsPutOff,
  gaveFeedback,
  receivedFeedback,
  daysSinceGiving,
  daysSinceReceiving,
  recognised,
  minutesPerWeek,
];

/**
 * The figures on what people said and did in a period, for everyone and for each team, as one record that is kept:
 * by what was known when the period ended, and without the cells that the rules of small groups withhold.
 *
 * @param records - All of them: what is published tells of nobody, so it is the same for every viewer.
 * @param period - One that has ended.
 * @param at - When it is taken.
 * @returns Throws as `slotsOf` and `startOfDay`.
 *
 * @example
 * takeSnapshot(records, lastEnded('month', at, 'UTC'), at).cells[0];
 * // { figure: 'check-ins-on-time', people: 42, value: 0.81 }
 */
export function takeSnapshot(records: Records, period: FigurePeriod, at: Instant): FigureSnapshot {
  const { id, start, end } = period;
  const look = lookAt(records, period);
  const tree = groupTree(records, end);
  const threshold = records.settings.anonymityThreshold;
  const cells = peopleFigures
    .filter(({ periods }) => periods.includes(period.kind))
    .flatMap((figure) => cellsOf(figure, look, tree, threshold));
  return { id, start, end, takenAt: at, threshold, cells };
}
