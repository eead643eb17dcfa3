import { compareInstants, dayOf } from '../calendar.ts';
import type { Activity, Delegation } from '../schema/cadence.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import type { Instant } from '../schema/primitives.ts';
import { actingOwner, zoneOf } from './lookup.ts';
import type { Records } from './records.ts';

/**
 * The delegation by which somebody else checks in on a goal at a moment; of several the one made last.
 *
 * It is of whoever acts for the goal, covers it, and stands: on one of its days by their zone, not ended, to
 * somebody who is there. What was handed over is not handed on.
 *
 * @returns `undefined` where whoever acts for the goal does it. Throws as `dayOf`.
 */
export function delegationOf(
  records: Pick<Records, 'people' | 'teams' | 'settings' | 'rhythm'>,
  goal: Pick<Goal, 'id' | 'ownerId'>,
  at: Instant,
): Delegation | undefined {
  const actingId = actingOwner(records, goal.ownerId);
  if (actingId === null) return undefined;
  return records.rhythm
    .delegationsFrom(actingId)
    .findLast(
      (delegation) =>
        covers(delegation, 'check-in', goal) &&
        stands(delegation, dayOf(at, zoneOf(records, actingId)), at) &&
        mayReport(records.people.get(delegation.to)),
    );
}

/** Whether somebody is there and has a role in which one checks in. */
export function mayReport(person: Person | undefined): boolean {
  return person?.active === true && person.roles.some((role) => reporting.has(role));
}

const reporting: ReadonlySet<string> = new Set(['member', 'leader']);

/** The people who have delegated something to somebody that stands at a moment, each once. */
export function delegatorsTo(
  records: Pick<Records, 'people' | 'settings' | 'rhythm'>,
  to: PersonId,
  at: Instant,
): readonly PersonId[] {
  const standing = records.rhythm
    .delegationsTo(to)
    .filter((delegation) => stands(delegation, dayOf(at, zoneOf(records, delegation.from)), at));
  return [...new Set(standing.map(({ from }) => from))];
}

function covers({ activity, goalId }: Delegation, wanted: Activity, goal: Pick<Goal, 'id'>) {
  return (activity ?? wanted) === wanted && (goalId ?? goal.id) === goal.id;
}

/** Whether a delegation holds on a day, as far as it was made and not ended by then. */
function stands({ start, end, at: made, endedAt }: Delegation, day: string, at: Instant): boolean {
  if (day < start || day > end || compareInstants(made, at) > 0) return false;
  return endedAt === undefined || compareInstants(at, endedAt) < 0;
}
