// Goals and check-ins of the companies that are measured: five goals for everybody, reported on in most weeks.
import { parseRecord } from '@throughline/core/schema';

/** How many goals everybody has. */
export const goalsEach = 5;
/** How many people report to everybody who has reports. */
export const reportsEach = 7;
/** How many weeks are told. */
const weeks = 16;

/** A goal of somebody; the first is an objective. */
export function goalOf(ownerId, number) {
  return parseRecord('goals', {
    ...{ id: `${ownerId}-${number}`, title: 'x', ownerId, state: 'active' },
    ...{ kind: number === 0 ? 'objective' : 'key-result', start: '2026-01-05', due: '2026-12-31' },
  });
}

/** Most weeks, on most goals; plain objects, since reading millions of them is not what is measured. */
export function* checkInsOf(goals) {
  for (const [index, { id: goalId, ownerId: by }] of goals.entries()) {
    for (let week = 0; week < weeks; week++) {
      if ((index + week) % 5 === 0) continue;
      const day = new Date(Date.UTC(2026, 0, 11 + 7 * week)).toISOString().slice(0, 10);
      yield { id: `${goalId}-${week}`, goalId, by, at: `${day}T12:00:00.000Z`, asOf: day };
    }
  }
}
