import type { Goal, GoalId, GoalLink } from '@throughline/core';

/** A move that somebody thinks of. */
export interface MoveDraft {
  readonly goalId: GoalId;
  /** The links as they were shown when the move began. */
  readonly base: readonly GoalLink[];
  /** The new parent, `null` for none; `undefined` while nothing is chosen. */
  readonly parentId: GoalId | null | undefined;
  readonly role: GoalLink['role'];
  readonly weight: number;
  /** Whether the goal stays under its old parent, too. */
  readonly stays: boolean;
}

/** A move of a goal with no parent chosen yet; what it does and weighs is what it does and weighs now. */
export function draftOf({ id, links, visibility }: Goal): MoveDraft {
  const [primary] = links;
  const role = visibility === 'private' ? 'supports' : (primary?.role ?? 'contributes');
  return {
    ...{ goalId: id, base: links, parentId: undefined, stays: false },
    ...{ role, weight: primary?.weight ?? 1 },
  };
}

/** The links that a goal would have, the new parent first. Links to its other parents stay as they are. */
export function linksAfter({
  base,
  parentId,
  role,
  weight,
  stays,
}: MoveDraft): readonly GoalLink[] {
  if (parentId === undefined) return base;
  const others = base.slice(stays ? 0 : 1).filter((link) => link.parentId !== parentId);
  return parentId === null ? others : [{ parentId, role, weight }, ...others];
}

/** Whether the weight is one that a link can have. */
export function isWeight(weight: number): boolean {
  return weight >= 0 && weight <= 1e6;
}
