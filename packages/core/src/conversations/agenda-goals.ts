import { compareInstants, dayOf, daysBetween } from '../calendar.ts';
import { goalsActedFor, zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { CycleId, GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { divergence } from '../scoring/divergence.ts';
import type { Status } from '../scoring/score.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import { type AgendaLimits, type AgendaSubject, type Candidate, candidate } from './agenda-line.ts';

/** What the goals of an agenda are read from. */
export interface GoalView {
  readonly records: Records;
  readonly at: Instant;
  /** The last meeting, or the start of the series. */
  readonly since: Instant;
  readonly scores: Scoreboard;
  /** The status of a goal at `since`; `undefined` where it had none. */
  readonly statusThen: (goalId: GoalId) => Status | undefined;
  readonly limits: AgendaLimits;
}

const pace: readonly Status[] = ['on-track', 'at-risk', 'off-track'];
const ended: readonly Status[] = ['achieved', 'partly', 'missed'];

/**
 * The goals that a conversation is about: those that people own themselves or for a team that they lead,
 * which are active or were closed since the last one; by due day, then by id.
 */
export function goalsOfPeople(
  records: Records,
  people: readonly PersonId[],
  since: Instant,
): readonly Goal[] {
  return goalsActedFor(records, people).filter((goal) => isTalkedAbout(goal, since));
}

function isTalkedAbout({ state, outcome }: Goal, since: Instant): boolean {
  if (state !== 'closed') return state === 'active';
  return outcome !== undefined && compareInstants(outcome.at, since) > 0;
}

/** Goals whose status is another than at the last meeting, the worst now first. */
export function statusLines(goals: readonly Goal[], view: GoalView): readonly Candidate[] {
  const found = goals.flatMap((goal) => statusLine(goal, view));
  const badness = ({ reason }: Candidate) =>
    'to' in reason.values ? pace.indexOf(reason.values.to) : 0;
  return found.sort((a, b) => badness(b) - badness(a));
}

function statusLine({ id: goalId }: Goal, view: GoalView): readonly Candidate[] {
  const to = view.scores.scoreOf(goalId)?.status;
  const from = to === undefined || to === 'stale' ? undefined : view.statusThen(goalId);
  if (to === undefined || from === undefined || from === to || !pace.includes(from)) return [];
  const values = { goalId, from, to, since: view.since };
  if (ended.includes(to)) return [candidate('goal-ended', onGoal(goalId), values)];
  if (!pace.includes(to)) return [];
  const isWorse = pace.indexOf(to) > pace.indexOf(from);
  return [candidate(isWorse ? 'status-worse' : 'status-better', onGoal(goalId), values)];
}

/**
 * Goals that nobody has reported on for too long, the longest first: stale ones, and measured ones without
 * any report once the days of grace of the settings are over.
 */
export function staleLines(goals: readonly Goal[], view: GoalView): readonly Candidate[] {
  return unreportedGoals(goals, view).map((values) =>
    candidate('goal-stale', onGoal(values.goalId), values),
  );
}

/** The goals of `staleLines`, each with when it was last reported on; `null` for never. */
export function unreportedGoals(
  goals: readonly Goal[],
  view: Pick<GoalView, 'records' | 'scores' | 'at'>,
): readonly { readonly goalId: GoalId; readonly reportedAt: Instant | null }[] {
  return goals
    .filter((goal) => isUnreported(goal, view))
    .map(({ id: goalId }) => ({ goalId, reportedAt: reportOn(goalId, view) }))
    .sort((a, b) => compareReports(a.reportedAt, b.reportedAt));
}

function isUnreported(
  { id, ownerId, start, measure }: Goal,
  view: Pick<GoalView, 'records' | 'scores' | 'at'>,
): boolean {
  const { records, scores, at } = view;
  const status = scores.scoreOf(id)?.status;
  if (status !== 'no-data' || measure === undefined) return status === 'stale';
  const waited = daysBetween(start, dayOf(at, zoneOf(records, ownerId)));
  return waited > records.settings.noDataGraceDays && reportOn(id, view) === null;
}

function reportOn(goalId: GoalId, { scores }: Pick<GoalView, 'scores'>): Instant | null {
  return scores.scoreOf(goalId)?.reportedAt ?? null;
}

/** Goals of which people say better than their pace, the furthest apart first. */
export function divergenceLines(
  goals: readonly Goal[],
  { records, scores }: GoalView,
): readonly Candidate[] {
  return divergence(records, scores, { among: goals })
    .filter(({ direction }) => direction === 'better')
    .map(({ goalId, reported, pace: byPace, progress, expected, since }) => {
      const values = { goalId, reported, pace: byPace, progress, expected, since };
      return candidate('reported-better', onGoal(goalId), values);
    });
}

/** Active goals that are due soon, and cycles that end soon, with how many goals end with each. */
export function upcomingLines(goals: readonly Goal[], view: GoalView): readonly Candidate[] {
  const { records, limits } = view;
  const ends = new Map<CycleId, Goal[]>();
  const due: Candidate[] = [];
  for (const goal of goals.filter(({ state }) => state === 'active')) {
    const today = dayOf(view.at, zoneOf(records, goal.ownerId));
    const cycle = goal.cycleId === undefined ? undefined : records.cycles.get(goal.cycleId);
    if (cycle && isWithin(daysBetween(today, cycle.end), limits.cycleDays)) {
      ends.set(cycle.id, [...(ends.get(cycle.id) ?? []), goal]);
      if (goal.due >= cycle.end) continue;
    }
    const daysLeft = daysBetween(today, goal.due);
    if (!isWithin(daysLeft, limits.upcomingDays)) continue;
    const values = { goalId: goal.id, due: goal.due, daysLeft };
    due.push(candidate('goal-due', onGoal(goal.id), values));
  }
  return [...due, ...[...ends].map(([cycleId, of]) => cycleLine(cycleId, of, view))];
}

function cycleLine(cycleId: CycleId, goals: readonly Goal[], { records, at }: GoalView): Candidate {
  const end = records.cycles.get(cycleId)?.end ?? '';
  const [first] = goals;
  const zone = first ? zoneOf(records, first.ownerId) : 'UTC';
  const daysLeft = daysBetween(dayOf(at, zone), end);
  const values = { cycleId, end, daysLeft, goals: goals.length };
  return candidate('cycle-ends', { kind: 'cycle', cycleId }, values);
}

function isWithin(daysLeft: number, days: number): boolean {
  return daysLeft >= 0 && daysLeft <= days;
}

function compareReports(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareInstants(a, b);
}

function onGoal(goalId: GoalId): AgendaSubject {
  return { kind: 'goal', goalId };
}
