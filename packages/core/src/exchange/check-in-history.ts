import { ownSource } from './export-mark.ts';
import type { Records } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { GoalId } from '../schema/ids.ts';

/** A check-in that is there for a row of the file. */
export interface Known {
  readonly checkIn: CheckIn;
  /** Whether people here have put another one in its place. */
  readonly isCorrectedHere: boolean;
}

/**
 * Finds the check-in that is there for an id of a source: of several that imports have put in the place of one
 * another the last one. In our own exports a check-in that no import has made goes by its own id.
 */
export function historyOf(
  { checkInsOf }: Pick<Records, 'checkInsOf'>,
  source: string,
): (goalId: GoalId, id: string) => Known | undefined {
  const byGoal = new Map<GoalId, ReadonlyMap<string, Known>>();
  return (goalId, id) => {
    let known = byGoal.get(goalId);
    if (!known) byGoal.set(goalId, (known = knownIn(checkInsOf(goalId), source)));
    return known.get(id);
  };
}

/** The id of a check-in in a source; `undefined` where it has none. */
export function checkInIdOf({ id, imported }: CheckIn, source: string): string | undefined {
  if (imported?.source === source) return imported.id;
  return source === ownSource ? id : undefined;
}

function knownIn(checkIns: readonly CheckIn[], source: string): ReadonlyMap<string, Known> {
  const replacedBy = new Map<string, CheckIn>();
  for (const each of checkIns) if (each.replaces !== undefined) replacedBy.set(each.replaces, each);
  const known = new Map<string, Known>();
  for (const checkIn of checkIns) {
    const id = checkInIdOf(checkIn, source);
    if (id === undefined) continue;
    const next = replacedBy.get(checkIn.id);
    // The last one decides; those before it were replaced by another one of the same id.
    if (next && checkInIdOf(next, source) === id) continue;
    known.set(id, { checkIn, isCorrectedHere: next !== undefined });
  }
  return known;
}
