import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Rulebook } from '../schema/settings.ts';
import type { Scoreboard } from './scoreboard.ts';
import type { Status } from './score.ts';

/** A goal that would stand otherwise under another rulebook. */
export interface RulebookChange {
  readonly goalId: GoalId;
  readonly before: Status;
  readonly after: Status;
}

/**
 * Whose status would differ if the settings named another rulebook, by the whole total order and with the goals
 * below read by the same rulebook. Progress and what is expected are the same under all. Changes nothing.
 *
 * Scores all goals twice from what the board has read: tens of milliseconds for 20,000 goals.
 *
 * @param board - Scores of the same records.
 * @param options - `maySee`, whether the viewer may see a goal; every goal where it is left out. Hidden ones
 *   count and are not named.
 * @returns In the order of the goals; empty for the rulebook in force.
 *
 * @example
 * rulebookChanges(records, board, shippedRulebooks[4]);
 * // [{ goalId: 'k', before: 'at-risk', after: 'on-track' }]
 */
export function rulebookChanges(
  records: Records,
  board: Scoreboard,
  rulebook: Rulebook,
  { maySee = () => true }: { readonly maySee?: (goalId: GoalId) => boolean } = {},
): readonly RulebookChange[] {
  const changes: RulebookChange[] = [];
  const statuses = board.statusesUnder(rulebook);
  if (statuses.size === 0) return changes;
  for (const goalId of records.goals.keys()) {
    const after = statuses.get(goalId);
    if (!after || !maySee(goalId)) continue;
    const before = board.scoreOf(goalId)?.status;
    if (before) changes.push({ goalId, before, after });
  }
  return changes;
}
