import { epochOf } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, TeamId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { knownGoal } from '../scoring/below.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';

/** A state as one viewer sees it. A workspace and its past are such states. */
export interface SeenState {
  /** What the viewer may see. */
  readonly records: Records;
  /** Scores of the goals in view at the moment of the state; goals out of sight count in them. */
  scores(): Scoreboard;
  /**
   * The same for another moment: by the check-ins, overrides and closings of this state that were known then,
   * and by its goals and links as they are.
   */
  scoresAt(moment: Instant): Scoreboard;
}

/** What figures about goals are worked out from. */
export interface InsightView extends SeenState {
  /** Everything that scores come from, out of sight or not. Nothing of it that is hidden is named. */
  readonly whole: { readonly records: Records; scores(): Scoreboard };
  /** Where figures are told of a part of the company, whose goals alone are in `records` then. */
  readonly part?: ViewPart;
}

/** What is known of a part of the company. */
export interface ViewPart {
  /** What the viewer sees of all of it. */
  readonly seen: Records;
  /** The active goals that take the place of pillars, by id. */
  readonly tops: readonly Goal[];
  /** Its teams; none where the part is a goal. */
  readonly teams: ReadonlySet<TeamId>;
}

/** Whether the viewer of a state may see a goal. */
export function sightIn({ records }: Pick<SeenState, 'records'>): (goalId: GoalId) => boolean {
  return (goalId) => records.goals.has(goalId);
}

/** The moment from which on a state knows nothing, in milliseconds since 1970; `Infinity` for a live one. */
export function knownUntil(scores: Scoreboard): number {
  return scores.isLive ? Infinity : epochOf(scores.at);
}

/** A goal as a state knows it; `undefined` for one that is not in view. */
export function goalIn(state: SeenState, goalId: GoalId): Goal | undefined {
  const goal = state.records.goals.get(goalId);
  return goal && knownGoal(goal, knownUntil(state.scores()));
}
