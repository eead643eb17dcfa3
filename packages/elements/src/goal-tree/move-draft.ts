import type { Goal, GoalId, GoalLink } from '@throughline/core';
import { linkAt } from './tree-place.ts';

/** A move that somebody thinks of. */
export interface MoveDraft {
  readonly goalId: GoalId;
  /** The links as they were shown when the move began. */
  readonly base: readonly GoalLink[];
  /** The parent that it is moved away from; `undefined` for a goal at the top. */
  readonly from: GoalId | undefined;
  /** The new parent, `null` for none; `undefined` while nothing is chosen. */
  readonly parentId: GoalId | null | undefined;
  readonly role: GoalLink['role'];
  readonly weight: number;
  /** Whether the goal stays under its old parent, too. */
  readonly stays: boolean;
}

/**
 * A move of a goal with no parent chosen yet; what it does and weighs is what it does and weighs now.
 *
 * @param above - The goal that it stands below where it is moved away from; `undefined` at the top.
 */
export function draftOf({ id, links, visibility }: Goal, above: GoalId | undefined): MoveDraft {
  const left = linkAt(links, above);
  const role = visibility === 'private' ? 'supports' : (left?.role ?? 'contributes');
  return {
    ...{ goalId: id, base: links, from: left?.parentId, parentId: undefined, stays: false },
    ...{ role, weight: left?.weight ?? 1 },
  };
}

/** The links that a goal would have, the new one where the old one was. Those to other parents stay as they are. */
export function linksAfter({
  base,
  from,
  parentId,
  role,
  weight,
  stays,
}: MoveDraft): readonly GoalLink[] {
  if (parentId === undefined) return base;
  const own = parentId === null ? [] : [{ parentId, role, weight }];
  if (base.length === 0) return own;
  const others = base.filter((link) => link.parentId !== parentId || parentId === from);
  return others.flatMap((link) => {
    if (link.parentId !== from) return [link];
    return stays && parentId !== from ? [...own, link] : own;
  });
}

/** The same move upon other links; away from the first parent where it is under the old one no more. */
export function upon(draft: MoveDraft, base: readonly GoalLink[]): MoveDraft {
  const isThere = base.some(({ parentId }) => parentId === draft.from);
  return { ...draft, base, from: isThere ? draft.from : base[0]?.parentId };
}

/** Whether the weight is one that a link can have. */
export function isWeight(weight: number): boolean {
  return weight >= 0 && weight <= 1e6;
}
