import type { GoalId } from '../schema/ids.ts';
import type { GoalScore } from '../scoring/score.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';

/**
 * A board as one viewer sees it: hidden goals have no score of their own and are named nowhere, but count
 * in the scores of others.
 *
 * @param board - The board to look at, asked for anew each time.
 */
export function visibleScores(
  board: () => Scoreboard,
  isHidden: (goalId: GoalId) => boolean,
): Scoreboard {
  const shown = new WeakMap<GoalScore, GoalScore>();

  /** The same object for the same score, as on the board itself. */
  function withoutHidden(score: GoalScore): GoalScore {
    if (score.worst === null || !isHidden(score.worst)) return score;
    let redacted = shown.get(score);
    if (!redacted) shown.set(score, (redacted = Object.freeze({ ...score, worst: null })));
    return redacted;
  }

  return {
    get at() {
      return board().at;
    },
    get isLive() {
      return board().isLive;
    },
    scoreOf(goalId) {
      const score = isHidden(goalId) ? undefined : board().scoreOf(goalId);
      return score && withoutHidden(score);
    },
    preview(checkIn) {
      if (isHidden(checkIn.goalId)) return [];
      return board()
        .preview(checkIn)
        .filter(({ goalId }) => !isHidden(goalId))
        .map(({ goalId, before, after }) => ({
          goalId,
          before: withoutHidden(before),
          after: withoutHidden(after),
        }));
    },
    statusesUnder: (rulebook) => inView(board().statusesUnder(rulebook), isHidden),
    update: followsByItself,
    moveTo: followsByItself,
  };
}

function inView<T>(all: ReadonlyMap<GoalId, T>, isHidden: (goalId: GoalId) => boolean) {
  return new Map([...all].filter(([goalId]) => !isHidden(goalId)));
}

function followsByItself(): never {
  throw new TypeError(
    'The scores of a workspace follow its records and clock; createScoreboard makes a board of your own.',
  );
}
