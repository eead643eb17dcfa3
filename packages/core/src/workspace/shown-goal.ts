import { canSeeGoal } from '../access/can-see-goal.ts';
import type { Records } from '../goals/records.ts';
import type { Agreement, Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';

/**
 * A goal in view without what names goals that are not: links, the goal that it continues, the parent that
 * an import gave it, links that were agreed on. The same object where it names none.
 */
export function shownGoal(goal: Goal, isHidden: (goalId: GoalId) => boolean): Goal {
  const hides = (id: GoalId | undefined) => id !== undefined && isHidden(id);
  const { continues, imported, agreement, ...rest } = goal;
  const agreed = agreement?.accepted?.terms.links ?? [];
  const isTrimmed = [...goal.links, ...agreed].some((link) => isHidden(link.parentId));
  if (!isTrimmed && !hides(continues) && !hides(imported?.parentId)) return goal;
  const { parentId, ...ofImport } = imported ?? {};
  return {
    ...rest,
    links: goal.links.filter((link) => !isHidden(link.parentId)),
    ...(continues !== undefined && !isHidden(continues) && { continues }),
    ...(agreement && { agreement: shownAgreement(agreement, isHidden) }),
    ...(imported && { imported: hides(parentId) ? (ofImport as typeof imported) : imported }),
  };
}

function shownAgreement(
  { accepted, ...steps }: Agreement,
  isHidden: (goalId: GoalId) => boolean,
): Agreement {
  if (!accepted) return steps;
  const links = accepted.terms.links.filter((link) => !isHidden(link.parentId));
  return { ...steps, accepted: { ...accepted, terms: { ...accepted.terms, links } } };
}

/** Whether a goal is there and out of a viewer's sight. One that is not there hides nothing. */
export function hiddenFrom(viewer: PersonId, records: Records): (goalId: GoalId) => boolean {
  return (goalId) => records.goals.has(goalId) && !canSeeGoal(viewer, goalId, records).allowed;
}
