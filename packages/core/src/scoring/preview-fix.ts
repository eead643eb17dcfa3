import type { Fix } from '../alignment/finding.ts';
import { PerfError } from '../errors.ts';
import { actingOwner } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Goal, Outcome } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Scoreboard } from './scoreboard.ts';
import { type WhatIfChange, whatIf } from './what-if.ts';

/**
 * What the fix of a finding would do to the scores, before anybody runs it. Changes nothing, and does not
 * ask who may run it: the workspace does.
 *
 * @param board - Scores of the same records.
 * @param options - `maySee`, whether the viewer may see a goal; every goal where it is left out.
 * @returns As `whatIf`; empty where no score would differ.
 * @throws PerfError `not-found` for a goal that is not there or may not be seen; else as `whatIf`.
 *
 * @example
 * const [finding] = alignmentFindings(records, board.at);
 * if (finding?.fix) previewFix(records, board, finding.fix);
 * // [{ goalId: 'o1', before: { status: 'no-data', … }, after: { status: 'at-risk', … } }]
 */
export function previewFix(
  records: Records,
  board: Scoreboard,
  fix: Fix,
  options: { readonly maySee?: (goalId: GoalId) => boolean } = {},
): readonly WhatIfChange[] {
  const fixed = fixedGoal(records, board, fix, options);
  return whatIf(records, board, { goals: [fixed] }, options);
}

/**
 * The goal as the fix of a finding would leave it, as what-if takes goals: links to hidden ones left out.
 *
 * @throws PerfError `not-found` for a goal that is not there or may not be seen.
 *
 * @example
 * workspace.whatIf({ goals: [fixedGoal(workspace.records, workspace.scores(), fix)] });
 */
export function fixedGoal(
  records: Records,
  board: Scoreboard,
  fix: Fix,
  { maySee = () => true }: { readonly maySee?: (goalId: GoalId) => boolean } = {},
): Goal {
  const { goalId } = fix.input;
  const goal = records.goals.get(goalId);
  if (!goal || !maySee(goalId)) {
    throw new PerfError('not-found', `There is no goal ${goalId} to fix.`, { ids: [goalId] });
  }
  const links = goal.links.filter(({ parentId }) => maySee(parentId));
  return fixedBy(fix, { ...goal, links }, records, board);
}

function fixedBy(fix: Fix, goal: Goal, records: Records, board: Scoreboard): Goal {
  switch (fix.type) {
    case 'goal.realign':
      return { ...goal, links: fix.input.links };
    case 'goal.change-state':
      return { ...goal, state: fix.input.to };
    case 'goal.edit':
      return withFields(goal, fix.input.fields);
    case 'goal.close':
      return { ...goal, state: 'closed', outcome: closedNow(goal, records, board) };
  }
}

function withFields(goal: Goal, fields: Readonly<Record<string, unknown>>): Goal {
  const kept = Object.entries({ ...goal, ...fields }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as unknown as Goal;
}

/** The outcome as `goal.close` would write it. Who closes it has no part in a score. */
function closedNow({ id, ownerId }: Goal, records: Records, board: Scoreboard): Outcome {
  const by = actingOwner(records, ownerId) ?? (ownerId as PersonId);
  const final = board.scoreOf(id)?.progress;
  if (final?.kind === 'scored') return { at: board.at, by, proposed: final.progress };
  return { at: board.at, by, unscored: final?.kind === 'undefined' ? final.reason : 'no-data' };
}
