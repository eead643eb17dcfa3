import type { GoalId, RulebookChange, Status } from '@throughline/core';

/** Goals that would go from one status to another. */
export interface StatusMove {
  readonly before: Status;
  readonly after: Status;
  readonly goalIds: readonly GoalId[];
}

/** The changes put together by what they are from and to, the most frequent first. */
export function movesOf(changes: Iterable<RulebookChange>): readonly StatusMove[] {
  const moves = new Map<string, { before: Status; after: Status; goalIds: GoalId[] }>();
  for (const { goalId, before, after } of changes) {
    const name = `${before}-${after}`;
    const known = moves.get(name);
    if (known) known.goalIds.push(goalId);
    else moves.set(name, { before, after, goalIds: [goalId] });
  }
  return [...moves.values()].sort((a, b) => b.goalIds.length - a.goalIds.length);
}
