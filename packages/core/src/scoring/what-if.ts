import { buildGraph } from '../alignment/graph.ts';
import { PerfError } from '../errors.ts';
import { coReaders } from '../goals/lookup.ts';
import { type RecordChanges, recordsWith } from '../goals/overlay.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { isSameScore } from './score-from.ts';
import { type GoalScore, withoutHidden } from './score.ts';
import { type Scoreboard, createScoreboard } from './scoreboard.ts';
import { trialChanges } from './trial-changes.ts';

/** What changes would do to the score of one goal. */
export interface WhatIfChange {
  readonly goalId: GoalId;
  /** `null` for a goal that is new. */
  readonly before: GoalScore | null;
  /** `null` for a goal that is removed. */
  readonly after: GoalScore | null;
}

/**
 * Whose score would differ if some records were others: values, weights, links, states, measures,
 * overrides, goals that come or go. Changes nothing.
 *
 * One check-in costs what lies above its goal; anything else scores all goals once.
 *
 * Where the viewer may not see everything, goals are given as they are shown: links to hidden goals are
 * kept, results for hidden goals left out, and a worst goal that is hidden is not named.
 *
 * @param board - Scores of the same records; the changes are scored for its moment.
 * @param options - `maySee`, whether the viewer may see a goal; every goal where it is left out.
 * @returns Goals that are removed first, then the others, children before parents.
 * @throws PerfError `not-found` where a check-in, a removal, or a new link or `continues` names a goal that
 *   is not there or may not be seen; `would-cycle` where links close a circle, with its goals in order.
 *
 * @example
 * whatIf(records, board, { goals: [{ ...goal, links: [{ ...link, weight: 3 }] }] });
 * // [{ goalId: 'o1', before: { status: 'at-risk', … }, after: { status: 'on-track', … } }, …]
 */
export function whatIf(
  records: Records,
  board: Scoreboard,
  changes: RecordChanges,
  options: { readonly maySee?: (goalId: GoalId) => boolean } = {},
): readonly WhatIfChange[] {
  const maySee = options.maySee ?? (() => true);
  const trial = trialChanges(records, changes, maySee);
  return differences(records, board, trial, maySee)
    .filter(({ goalId }) => maySee(goalId))
    .map(({ goalId, before, after }) => ({
      goalId,
      before: before && withoutHidden(before, maySee),
      after: after && withoutHidden(after, maySee),
    }));
}

/**
 * The tree behind the score of a goal as it would be if some records were others. Changes nothing.
 *
 * @param board - Scores of the same records; the changes are scored for its moment.
 * @param options - As `whatIf` takes them.
 * @throws PerfError `not-found` for a goal that would not be there or may not be seen; else as `whatIf`.
 *
 * @example
 * const { inputs } = explainWhatIf(records, board, { goalId: parentId, changes: { goals: [moved] } });
 * inputs.find(({ goalId }) => goalId === moved.id)?.share; // 0.25
 */
export function explainWhatIf(
  records: Records,
  board: Scoreboard,
  { goalId, changes }: { readonly goalId: GoalId; readonly changes: RecordChanges },
  options: { readonly maySee?: (goalId: GoalId) => boolean } = {},
): Explanation {
  const maySee = options.maySee ?? (() => true);
  const trial = recordsWith(records, trialChanges(records, changes, maySee));
  return explain(trial, scoreboardOf(trial, board, maySee), goalId, { maySee });
}

/** Whose score differs, hidden goals included. */
function differences(
  records: Records,
  board: Scoreboard,
  changes: RecordChanges,
  maySee: (goalId: GoalId) => boolean,
): readonly WhatIfChange[] {
  const trial = recordsWith(records, changes);
  const after = scoresAfter(board, trial, changes, maySee);
  return touched(records, trial, changes).flatMap((goalId) => {
    const change = { goalId, before: board.scoreOf(goalId) ?? null, after: after(goalId) };
    const isSame = change.before && change.after && isSameScore(change.before, change.after);
    return isSame || change.before === change.after ? [] : [change];
  });
}

/** The scores after changes, of goals that they concern. */
function scoresAfter(
  board: Scoreboard,
  trial: Records,
  changes: RecordChanges,
  maySee: (goalId: GoalId) => boolean,
): (goalId: GoalId) => GoalScore | null {
  const { checkIns = [], observations = [], goals = [], removed = [] } = changes;
  const [checkIn, ...others] = checkIns;
  if (checkIn && others.length + observations.length + goals.length + removed.length === 0) {
    const shown = new Map(board.preview(checkIn).map(({ goalId, after }) => [goalId, after]));
    return (goalId) => shown.get(goalId) ?? board.scoreOf(goalId) ?? null;
  }
  const scores = scoreboardOf(trial, board, maySee);
  return (goalId) => scores.scoreOf(goalId) ?? null;
}

/** Scores of changed records, for the moment of a board. */
function scoreboardOf(
  records: Records,
  { at, isLive }: Scoreboard,
  maySee: (goalId: GoalId) => boolean,
): Scoreboard {
  try {
    return createScoreboard(records, at, { isLive });
  } catch (error) {
    if (!(error instanceof PerfError) || error.code !== 'would-cycle') throw error;
    const ids = error.ids.filter((id) => maySee(id as GoalId));
    if (ids.length === error.ids.length) throw error;
    throw new PerfError(
      'would-cycle',
      `The changed links close a circle of goals: ${ids.join(' → ')}. Remove one of them.`,
      { ids },
    );
  }
}

/** The goals that changes concern, and all above them before or after; children before parents. */
function touched(before: Records, after: Records, changes: RecordChanges): readonly GoalId[] {
  const found = new Set(concerned(after, changes));
  // A Set is walked in the order of insertion, what is added on the way included.
  for (const goalId of found) {
    for (const records of [before, after]) {
      for (const { parentId } of records.goals.get(goalId)?.links ?? []) found.add(parentId);
    }
  }
  const gone = [...found].filter((goalId) => !after.goals.has(goalId));
  return [...childrenFirst(before, gone), ...childrenFirst(after, found)];
}

/** The goals that changes name, and all that read a metric of which they say something. */
function concerned(records: Records, changes: RecordChanges): readonly GoalId[] {
  const { checkIns = [], observations = [], goals = [], removed = [] } = changes;
  return [
    ...checkIns.flatMap(({ goalId }) => [goalId, ...coReaders(records, goalId)]),
    ...observations.flatMap(({ metricId }) => records.readersOf(metricId)),
    ...goals.map(({ id }) => id),
    ...removed,
  ];
}

function childrenFirst(records: Records, goalIds: Iterable<GoalId>): readonly GoalId[] {
  const goals: Goal[] = [];
  for (const goalId of goalIds) {
    const goal = records.goals.get(goalId);
    if (goal) goals.push(goal);
  }
  return [...buildGraph(goals).ids].reverse();
}
