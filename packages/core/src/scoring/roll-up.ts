import { epochOf } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { Pass } from './pass.ts';
import { readIn } from './reading-in.ts';
import { scoreFrom } from './score-from.ts';
import type { GoalScore } from './score.ts';

/**
 * All scores at a moment: the one import for a server, a script or a page that shows figures.
 *
 * Nothing is kept: who changes records and asks again, or looks at several moments, makes a board with
 * `createScoreboard` and keeps it in step. For zones other than UTC, `calendarReady()` must have settled
 * where the platform has no Temporal.
 *
 * @param records - A workspace's records, or plain lists through `recordsFrom`.
 * @param at - The moment to score for. Check-ins and overrides made after it are not known.
 * @returns The score of every goal, in the order of `records.goals`.
 * @throws PerfError `would-cycle` where links hold a circle, with its ids in order; `calendar-not-loaded`.
 *
 * @example
 * const days = { start: '2026-04-01', due: '2026-04-10' };
 * const measure = { kind: 'number', start: 0, target: 40 };
 * const goals = [
 *   { id: 'o', title: 'Win teams back', kind: 'objective', ownerId: 'ada', ...days },
 *   { id: 'k', title: 'Calls', kind: 'key-result', ownerId: 'ada', links: [{ parentId: 'o' }], measure, ...days },
 * ].map((goal) => parseRecord('goals', goal)); // of `@throughline/core/schema`: fills in what is left out
 * const at = '2026-04-05T09:00:00Z';
 * const checkIns = [{ id: 'c', goalId: 'k', by: 'ada', at, asOf: '2026-04-05', value: 18 }];
 * rollUp(recordsFrom({ goals, checkIns }), '2026-04-06T00:00:00Z').get('o');
 * // { progress: { kind: 'scored', progress: 0.45, raw: 0.45 }, expected: 0.5, status: 'on-track', … }
 */
export function rollUp(records: Records, at: Instant): ReadonlyMap<GoalId, GoalScore> {
  const moment = { at: epochOf(at), knownUntil: epochOf(at) };
  // The pass of a board without what keeps one in step, which a page that asks once need not load.
  const { reader } = readIn(records, moment);
  new Pass(reader.scored, records.settings, moment).scoreAll();
  const scores = new Map<GoalId, GoalScore>();
  for (const goalId of records.goals.keys()) {
    scores.set(goalId, scoreFrom(reader, reader.numberOf(goalId), moment));
  }
  return scores;
}
