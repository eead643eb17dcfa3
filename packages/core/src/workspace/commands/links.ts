import { canSeeGoal } from '../../access/can-see-goal.ts';
import { circleThrough } from '../../alignment/circles.ts';
import { PerfError } from '../../errors.ts';
import type { Goal, GoalLink } from '../../schema/goal.ts';
import type { GoalId, PersonId } from '../../schema/ids.ts';
import type { Context } from '../command.ts';
import type { Everything } from '../state.ts';
import type { RecordKey } from '../storage.ts';
import { knownGoal } from './known.ts';

/**
 * Checks new links of a goal: their parents are there, no circle closes, and a private goal only supports.
 *
 * @param links - The links to check, which need not be on the goal yet.
 * @throws PerfError `not-found`; `would-cycle`, whose ids are the goals of the circle that the viewer may
 *   see, each followed by the parent it links to; `invalid-input` for a private goal that contributes.
 */
export function assertLinks(
  records: Everything,
  goal: Pick<Goal, 'id' | 'visibility'>,
  links: readonly GoalLink[],
  context: Pick<Context, 'viewer'>,
): void {
  for (const [index, { parentId, role }] of links.entries()) {
    if (parentId !== goal.id) knownGoal(records, parentId, context);
    const circle = circleThrough(records, goal.id, parentId);
    if (circle) throw wouldCycle(records, circle, context.viewer);
    if (goal.visibility === 'private' && role === 'contributes') throw contributesInPrivate(index);
  }
}

/** The goals above some parents, which a decision about new links rests on: a circle would run through them. */
export function goalsAbove(
  records: Everything,
  parentIds: readonly GoalId[],
): readonly RecordKey[] {
  const above = new Set(parentIds);
  // What is added on the way is walked as well.
  for (const id of above) {
    for (const { parentId } of records.goals.get(id)?.links ?? []) above.add(parentId);
  }
  return Array.from(above, (id) => ({ collection: 'goals', id }));
}

function wouldCycle(records: Everything, circle: readonly GoalId[], viewer: PersonId): PerfError {
  const ids = circle.filter((id) => canSeeGoal(viewer, id, records).allowed);
  const named = ids.slice(0, 10).map((id) => `${id} (${records.goals.get(id)?.title ?? ''})`);
  if (ids.length > named.length) named.push(`${ids.length - named.length} more`);
  return new PerfError(
    'would-cycle',
    `The link would close a circle of goals: ${named.join(' > ')} > ${ids[0]}. ` +
      'Link to a goal that is not below this one.',
    { ids },
  );
}

function contributesInPrivate(index: number): PerfError {
  return new PerfError(
    'invalid-input',
    'A private goal may support a parent, never contribute to it: its progress would show.',
    { issues: [{ path: ['links', index, 'role'], message: 'expected "supports"' }] },
  );
}
