import { childrenIn } from '../alignment/findings/look.ts';
import { PerfError } from '../errors.ts';
import { teamOfGoal } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import { teamAndAbove } from '../organisation.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, TeamId } from '../schema/ids.ts';
import type { InsightView } from './seen-state.ts';
import { contributorsBelow } from './strategy-tops.ts';

/** A part of the company: a goal with what contributes to it, or a team with the teams below it. */
export type InsightScope =
  | { readonly kind: 'goal'; readonly goalId: GoalId }
  | { readonly kind: 'team'; readonly teamId: TeamId };

/**
 * The same view, of one part of the company: its goals alone are counted and named, and what stands at the top of
 * them takes the place of pillars. Scores, and what goals lead to, stay those of the whole company.
 *
 * @throws PerfError `not-found` for a goal or team that is not there or may not be seen.
 *
 * @example
 * statusDistribution(scopedView(view, { kind: 'team', teamId })).total; // 14
 */
export function scopedView(view: InsightView, scope: InsightScope): InsightView {
  const teams = scope.kind === 'team' ? teamsWithin(view.records, scope.teamId) : new Set<TeamId>();
  const goals =
    scope.kind === 'goal' ? goalAndBelow(view, scope.goalId) : goalsOfTeams(view.records, teams);
  const tops = scope.kind === 'goal' ? goals.slice(0, 1) : topsOf(view, goals);
  return {
    ...view,
    records: { ...view.records, goals: new Map(goals.map((goal) => [goal.id, goal])) },
    part: { seen: view.records, tops: tops.filter(({ state }) => state === 'active'), teams },
  };
}

/** The goal comes first. */
function goalAndBelow(view: InsightView, goalId: GoalId): readonly Goal[] {
  const goal = view.records.goals.get(goalId);
  if (!goal) throw missing(goalId);
  return [goal, ...contributorsBelow(view, goalId)];
}

function teamsWithin({ teams }: Records, teamId: TeamId): ReadonlySet<TeamId> {
  if (!teams.has(teamId)) throw missing(teamId);
  return new Set([...teams.keys()].filter((id) => teamAndAbove(teams, id).has(teamId)));
}

function goalsOfTeams(records: Records, teams: ReadonlySet<TeamId>): readonly Goal[] {
  return [...records.goals.values()].filter((goal) => {
    const teamId = teamOfGoal(records, goal);
    return teamId !== undefined && teams.has(teamId);
  });
}

/** Those that contribute to no other of them, by id: objectives, and other goals where there is no objective. */
function topsOf(view: InsightView, goals: readonly Goal[]): readonly Goal[] {
  const below = new Set<GoalId>();
  for (const { id, state } of goals) {
    // What a cancelled goal drove stands by itself, as in the company.
    if (state === 'cancelled') continue;
    for (const { goal } of childrenIn(view.whole, id)) below.add(goal.id);
  }
  const tops = goals.filter(({ id, state }) => !below.has(id) && state === 'active');
  const high = tops.filter(({ kind }) => kind === 'objective' || kind === 'pillar');
  return (high.length > 0 ? high : tops).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function missing(id: string): PerfError {
  return new PerfError('not-found', `There is no goal or team ${id} to tell figures of.`, {
    ids: [id],
  });
}
