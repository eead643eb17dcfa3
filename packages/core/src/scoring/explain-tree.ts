import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import type { Scoreboard } from './scoreboard.ts';

/** Everything behind one number, down to the check-ins. */
export interface ExplanationTree {
  readonly root: GoalId;
  readonly at: Instant;
  /** Each goal once, however many parents it counts in; children before parents, the root last. */
  readonly explanations: ReadonlyMap<GoalId, Explanation>;
}

/** How much of a tree is told. */
export interface TreeOptions {
  /** Whether the viewer may see a goal; every goal where it is left out. */
  readonly maySee?: (goalId: GoalId) => boolean;
  /** How many links below the root to go, on the shortest way; 0 for the root alone, all where left out. */
  readonly depth?: number;
}

/**
 * The whole tree behind the score of a goal: its explanation, those of its inputs, of theirs, and so on
 * down to the readings. What counts in several parents is explained once.
 *
 * Contributors that the viewer may not see stay merged and end there, as do inputs deeper than `depth`;
 * what is left out of a mean is named in its parent and not gone into. Depth costs no stack.
 *
 * @param board - Scores of the same records.
 * @throws PerfError `not-found` for a goal that is not there or may not be seen.
 *
 * @example
 * const { explanations } = explainTree(records, board, 'o');
 * [...explanations.keys()]; // ['k1', 'k2', 'o']
 */
export function explainTree(
  records: Records,
  board: Scoreboard,
  goalId: GoalId,
  { depth = Infinity, ...options }: TreeOptions = {},
): ExplanationTree {
  const found = new Map<GoalId, Explanation>();
  let level: readonly GoalId[] = [goalId];
  for (let here = 0; level.length > 0 && here <= depth; here++) {
    const below = new Set<GoalId>();
    for (const id of level) {
      const explanation = explain(records, board, id, options);
      found.set(id, explanation);
      for (const inputId of named(explanation)) below.add(inputId);
    }
    level = [...below].filter((id) => !found.has(id));
  }
  return { root: goalId, at: board.at, explanations: childrenFirst(goalId, found) };
}

function named({ inputs }: Explanation): readonly GoalId[] {
  return inputs.flatMap(({ goalId }) => goalId ?? []);
}

/** The same explanations, each after all of its inputs that are there. */
function childrenFirst(
  root: GoalId,
  found: ReadonlyMap<GoalId, Explanation>,
): ReadonlyMap<GoalId, Explanation> {
  const ordered = new Map<GoalId, Explanation>();
  const entered = new Set<GoalId>([root]);
  const path = [{ id: root, next: 0 }];
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const explanation = found.get(here.id) as Explanation;
    const input = explanation.inputs[here.next++];
    if (!input) {
      ordered.set(here.id, explanation);
      path.pop();
    } else if (input.goalId !== null && found.has(input.goalId) && !entered.has(input.goalId)) {
      entered.add(input.goalId);
      path.push({ id: input.goalId, next: 0 });
    }
  }
  return ordered;
}
