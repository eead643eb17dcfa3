import { PerfError } from '../errors.ts';
import type { RecordChanges } from '../goals/overlay.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';

/**
 * Changes as they would be made by a viewer: checked, and with what the viewer was not shown of the goals.
 *
 * @param maySee - Whether the viewer may see a goal; a goal that may not be seen is as one that is not there.
 * @throws PerfError `not-found` where they name a goal that is not there: to check in on, to remove, to change
 *   under an id that is taken, or newly to link to or to continue. What a goal named before, it may go on naming.
 */
export function trialChanges(
  records: Records,
  changes: RecordChanges,
  maySee: (goalId: GoalId) => boolean,
): RecordChanges {
  const { checkIns = [], goals = [], removed = [] } = changes;
  const gone = new Set(removed);
  const made = new Set(goals.map(({ id }) => id));
  const isSeen = (goalId: GoalId) => records.goals.has(goalId) && maySee(goalId);
  const isUnseen = (goalId: GoalId) => records.goals.has(goalId) && !maySee(goalId);
  const assertThere = (goalId: GoalId, purpose: string) => {
    const isThere = made.has(goalId) || isSeen(goalId);
    if (!isThere || gone.has(goalId)) throw notFound(goalId, purpose);
  };
  for (const goalId of removed) if (!isSeen(goalId)) throw notFound(goalId, 'to remove');
  for (const { id } of goals) {
    if (isUnseen(id)) throw notFound(id, 'to change');
  }
  for (const { goalId } of checkIns) assertThere(goalId, 'to check in on');
  const whole = goals.map((goal) => {
    const now = records.goals.get(goal.id);
    const shown = now && withoutUnseen(now, isUnseen);
    for (const goalId of newlyNamed(goal, shown)) assertThere(goalId, `for ${goal.id} to name`);
    return now && shown !== now ? withUnseen(goal, now, isUnseen) : goal;
  });
  return { ...changes, goals: whole };
}

/** What a viewer is shown of the goals that a goal names. */
function withoutUnseen(goal: Goal, isUnseen: (goalId: GoalId) => boolean): Named {
  const { links, continues } = goal;
  const hides = continues !== undefined && isUnseen(continues);
  if (!hides && !links.some(({ parentId }) => isUnseen(parentId))) return goal;
  return {
    links: links.filter(({ parentId }) => !isUnseen(parentId)),
    ...(continues !== undefined && !hides && { continues }),
  };
}

/** A changed goal with what the viewer was not shown of the goals that it names. */
function withUnseen(goal: Goal, now: Goal, isUnseen: (goalId: GoalId) => boolean): Goal {
  const { continues } = now;
  const goesOn = goal.continues === undefined && continues !== undefined && isUnseen(continues);
  const links = [...goal.links, ...now.links.filter(({ parentId }) => isUnseen(parentId))];
  return { ...goal, links, ...(goesOn && { continues }) };
}

type Named = Pick<Goal, 'links' | 'continues'>;

/** The goals that a goal links to or continues, and did not before. */
function newlyNamed(goal: Named, now: Named | undefined): readonly GoalId[] {
  const before = new Set(now?.links.map(({ parentId }) => parentId));
  const parents = goal.links.map(({ parentId }) => parentId).filter((id) => !before.has(id));
  const { continues } = goal;
  return continues === undefined || continues === now?.continues
    ? parents
    : [...parents, continues];
}

function notFound(goalId: GoalId, purpose: string): PerfError {
  return new PerfError('not-found', `There is no goal ${goalId} ${purpose}.`, { ids: [goalId] });
}
