import type { GoalKind } from '../schema/goal.ts';

/** The ladder from the strategy down: pillar, objective, then key results and initiatives side by side. */
const levels: Readonly<Record<GoalKind, number>> = {
  pillar: 0,
  objective: 1,
  'key-result': 2,
  initiative: 2,
};

/** How many steps of the ladder a kind stands below that of a parent; negative where it stands above it. */
export function levelsBelow(kind: GoalKind, parentKind: GoalKind): number {
  return levels[kind] - levels[parentKind];
}

/**
 * Whether a kind would stand below one that is lower than itself. A team's objective may well serve a key
 * result of those above.
 */
export function isInverted(kind: GoalKind, parentKind: GoalKind): boolean {
  const isCascade = kind === 'objective' && parentKind === 'key-result';
  return levelsBelow(kind, parentKind) < 0 && !isCascade;
}
