import { answersOf } from './answers.ts';
import { type PlainRecords, plainBase } from './plain-base.ts';
import type { Workspace } from './workspace.ts';

/**
 * A read-only workspace of plain data, at once and without a storage. `run` rejects with `not-allowed`.
 * Where the platform has no Temporal, `calendarReady()` has to settle before scores are asked for.
 *
 * @throws PerfError `invalid-input` for a record that does not fit, with the list and the place in it first
 *   in the path of each issue. Links that make a circle are `would-cycle` when scores are asked for.
 *
 * @example
 * const { scores } = plainWorkspace({ goals, checkIns, now: systemNow });
 * scores().scoreOf('g1' as GoalId);
 */
export function plainWorkspace(records: PlainRecords): Workspace {
  const { workspace, sources } = plainBase(records);
  return { ...workspace, ...answersOf(sources), ready: () => Promise.resolve() };
}
