import type { Goal, Terms } from '../schema/goal.ts';
import { isSame } from './same.ts';

/** A field of a goal that people agree on. */
export type TermName = keyof Terms;

/** The fields of a goal that people agree on, in the order in which they are named. */
export const termNames = [
  ...(['title', 'ownerId', 'start', 'due', 'ambition', 'visibility'] as const),
  ...(['measure', 'driver', 'pace', 'links'] as const),
] as const satisfies readonly TermName[];

/** What an agreement on a goal as it is now would be about. */
export function termsOf(goal: Terms): Terms {
  const { title, ownerId, start, due, ambition, visibility, measure, driver, pace, links } = goal;
  return {
    ...{ title, ownerId, start, due, ambition, visibility, driver, links },
    ...(measure && { measure }),
    ...(pace && { pace }),
  };
}

/** The terms that are not as they were, in the order of `termNames`. */
export function changedTerms(before: Terms, now: Terms): readonly TermName[] {
  return termNames.filter((name) => !isSame(before[name], now[name]));
}

/**
 * What somebody sees of a goal when they accept or return it. It goes with the command, which is refused
 * where the goal has become another one meanwhile.
 *
 * @param goal - As the viewer sees it.
 *
 * @example
 * workspace.run({ type: 'goal.accept', input: { goalId: goal.id, base: agreementBase(goal) } });
 */
export function agreementBase(goal: Goal): Terms & Pick<Goal, 'state'> {
  return { ...termsOf(goal), state: goal.state };
}
