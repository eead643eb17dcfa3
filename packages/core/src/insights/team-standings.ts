import { addDays, dayOf, endOfDay, epochOf, instantOf, weekdayOf } from '../calendar.ts';
import { standingCheckIns, teamOfGoal } from '../goals/lookup.ts';
import type { GoalId, TeamId } from '../schema/ids.ts';
import type { Day, Instant, Zone } from '../schema/primitives.ts';
import type { Status } from '../scoring/score.ts';
import type { FigureDefinition, GoalItem } from './figure.ts';
import { type SeenState, goalIn, knownUntil } from './seen-state.ts';

/** How a goal stood at a moment. */
export interface GoalStanding extends GoalItem {
  readonly status: Status;
  /** The last confidence that somebody had given by then, 0 to 1; `null` for none. */
  readonly confidence: number | null;
}

/** The goals of a team that were under way at a moment. */
export interface TeamStanding {
  /** `null` for goals without a team. */
  readonly teamId: TeamId | null;
  /** By id. */
  readonly goals: readonly GoalStanding[];
}

/** How the goals of all teams stood at a moment. */
export interface TeamStandings {
  readonly at: Instant;
  /** Those with goals under way; by id, goals without a team last. */
  readonly teams: readonly TeamStanding[];
}

/** What is told of the goals of a team at a moment. */
export type TeamFigure = 'on-track' | 'confidence' | 'up-to-date';

/** What each figure about teams is, in the order in which they are offered. */
export const teamFigures: Readonly<Record<TeamFigure, Omit<FigureDefinition, 'id'>>> = {
  'on-track': {
    title: 'Goals on track',
    definition:
      'Of the goals of the team that were under way at the moment and had been reported on, the share that was on ' +
      'track; a stale one was not. ',
    unit: 'share',
    about: 'goals',
  },
  confidence: {
    title: 'Confidence',
    definition:
      'The mean of the last confidences that people had given the goals of the team that were under way at the ' +
      'moment; those without one are left out. A confidence is what somebody said, and is never worked out.',
    unit: 'share',
    about: 'goals',
  },
  'up-to-date': {
    title: 'Reported as agreed',
    definition:
      'Of the goals of the team that were under way at the moment, the share whose last report was no older than ' +
      'agreed: neither stale nor without any report.',
    unit: 'share',
    about: 'goals',
  },
};

/** What a figure says of some goals. */
export type TeamValue =
  | {
      readonly kind: 'value';
      /** 0 to 1. */
      readonly value: number;
      /** How many of `of` the share counts; of a mean all of them. */
      readonly count: number;
      readonly of: number;
      /** The goals that it is about, by id; as many as `of`. */
      readonly goals: readonly GoalStanding[];
    }
  | { readonly kind: 'no-data' };

const underWay: ReadonlySet<Status> = new Set([
  ...(['no-data', 'stale', 'off-track', 'at-risk', 'on-track'] as const),
]);

/**
 * How the goals in view, pillars aside, stood at a moment, team by team: by the check-ins, overrides and closings
 * known then, and by goals, links, teams and owners as they are. Those that had not begun, were not agreed on, or
 * were over are left out.
 *
 * @param at - The moment of the state where it is left out.
 * @throws As `createScoreboard`.
 */
export function teamStandings(state: SeenState, at?: Instant): TeamStandings {
  const board = at === undefined ? state.scores() : state.scoresAt(at);
  const until = at === undefined ? knownUntil(board) : epochOf(at);
  const found = new Map<TeamId | null, GoalStanding[]>();
  for (const { id: goalId } of state.records.goals.values()) {
    const goal = goalIn(state, goalId);
    const status = board.scoreOf(goalId)?.status;
    if (!goal || goal.kind === 'pillar' || !status || !underWay.has(status)) continue;
    const teamId = teamOfGoal(state.records, goal) ?? null;
    const standing = { goalId, status, confidence: confidenceIn(state, goalId, until) };
    const known = found.get(teamId);
    if (known) known.push(standing);
    else found.set(teamId, [standing]);
  }
  const teams = Array.from(found, ([teamId, goals]) => ({ teamId, goals: goals.sort(byGoal) }));
  return { at: board.at, teams: teams.sort(byTeam) };
}

/**
 * One figure of the goals of a team, or of several.
 *
 * @returns `no-data` where there is none that it could be about, which is not 0. Throws nothing.
 *
 * @example
 * teamValue('on-track', goals); // { kind: 'value', value: 0.75, count: 3, of: 4, goals: [ … ] }
 */
export function teamValue(figure: TeamFigure, goals: readonly GoalStanding[]): TeamValue {
  if (figure === 'confidence') return confidenceOfTeam(goals);
  const among =
    figure === 'up-to-date' ? goals : goals.filter(({ status }) => status !== 'no-data');
  if (among.length === 0) return { kind: 'no-data' };
  const count = among.filter(({ status }) =>
    figure === 'on-track' ? status === 'on-track' : status !== 'stale' && status !== 'no-data',
  ).length;
  return { kind: 'value', value: count / among.length, count, of: among.length, goals: among };
}

/** A week, from Monday, up to its last moment or to now. */
export interface Week {
  readonly start: Day;
  readonly end: Day;
  /** Its last millisecond; for the week that goes on, now. */
  readonly at: Instant;
}

/** The last weeks up to now, the one that goes on last. Throws as `endOfDay`. */
export function lastWeeks(now: Instant, zone: Zone, count: number): readonly Week[] {
  const today = dayOf(now, zone);
  const monday = addDays(today, 1 - weekdayOf(today));
  return Array.from({ length: count }, (_, index) => {
    const start = addDays(monday, 7 * (index + 1 - count));
    const end = addDays(start, 6);
    const isLast = index === count - 1;
    return { start, end, at: isLast ? now : instantOf(endOfDay(end, zone) - 1) };
  });
}

function confidenceOfTeam(goals: readonly GoalStanding[]): TeamValue {
  const given = goals.filter(({ confidence }) => confidence !== null);
  if (given.length === 0) return { kind: 'no-data' };
  const sum = given.reduce((total, { confidence }) => total + (confidence ?? 0), 0);
  const of = given.length;
  return { kind: 'value', value: sum / of, count: of, of, goals: given };
}

function confidenceIn({ records }: SeenState, goalId: GoalId, until: number): number | null {
  const standing = standingCheckIns(records.checkInsOf(goalId), until);
  return standing.findLast(({ confidence }) => confidence !== undefined)?.confidence ?? null;
}

function byGoal(a: GoalStanding, b: GoalStanding): number {
  return a.goalId < b.goalId ? -1 : 1;
}

function byTeam(a: TeamStanding, b: TeamStanding): number {
  if (a.teamId === null || b.teamId === null) return a.teamId === null ? 1 : -1;
  return a.teamId < b.teamId ? -1 : 1;
}
