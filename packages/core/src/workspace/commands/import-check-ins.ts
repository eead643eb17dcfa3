import { PerfError } from '../../errors.ts';
import { isSame } from '../../goals/same.ts';
import type { CheckIn } from '../../schema/check-in.ts';
import type { CheckInId, GoalId } from '../../schema/ids.ts';
import type { Context, Write } from '../command.ts';
import { assertKnown } from '../references.ts';
import type { Everything } from '../state.ts';
import { checkInWrites, replacedAlready } from './check-in-rules.ts';
import { alreadyThere, refuseTwice } from './import-ids.ts';
import { knownGoal } from './known.ts';

/**
 * Checks where imported check-ins say that they come from.
 *
 * @throws PerfError `invalid-input` for one of another source; `not-found` for a person who is not there.
 */
export function assertOrigins(
  after: Everything,
  incoming: readonly CheckIn[],
  source: string,
): void {
  for (const { id, imported } of incoming) {
    if (imported && imported.source !== source) throw ofOtherSource(id, source);
    assertKnown(after, 'people', imported?.personId);
  }
}

/** The refusal of a record that says of itself that it comes from elsewhere than its import. */
export function ofOtherSource(id: string, source: string): PerfError {
  const message = `The record ${id} does not say in imported that it comes from ${source}.`;
  return new PerfError('invalid-input', message, { ids: [id] });
}

/**
 * What the check-ins of an import write, the viewer's and of now. Those that are there already with the
 * same content write nothing.
 *
 * @param after - The records with all else that the import writes.
 * @param written - The goals that the import writes.
 * @throws PerfError as `checkInWrites`; `not-found` for a goal that the viewer may not see.
 */
export function importedCheckIns(
  after: Everything,
  incoming: readonly CheckIn[],
  written: ReadonlySet<GoalId>,
  context: Context,
): readonly Write[] {
  refuseTwice(incoming);
  const replacedBy = new Map<CheckInId, CheckInId>();
  return incoming.flatMap((checkIn) => {
    const { id, goalId, replaces } = checkIn;
    const own = written.has(goalId) ? after.goals.get(goalId) : undefined;
    const goal = own ?? knownGoal(after, goalId, context);
    const there = after.checkInsOf(goalId).find((known) => known.id === id);
    if (there && isSame(there, { ...checkIn, by: there.by, at: there.at })) return [];
    if (there) throw alreadyThere(id, 'with other content');
    const other = replaces && replacedBy.get(replaces);
    if (replaces && other) throw replacedAlready(replaces, other);
    if (replaces) replacedBy.set(replaces, id);
    return checkInWrites(after, goal, { ...checkIn, by: context.viewer, at: context.now });
  });
}
