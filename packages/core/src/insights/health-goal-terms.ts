import { dayOf, daysBetween } from '../calendar.ts';
import { workspaceZone } from '../goals/lookup.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { HealthTerm } from '../schema/settings.ts';
import { isJudged } from '../scoring/divergence.ts';
import type { GoalScore } from '../scoring/score.ts';
import { alignmentFigure } from './alignment-figure.ts';
import { coverage } from './coverage.ts';
import { divergenceFigure } from './divergence-figure.ts';
import type { Share } from './figure.ts';
import { shareOf } from './figure.ts';
import { isReportedOn } from './freshness.ts';
import type { HealthTermInput } from './programme-health.ts';
import { type InsightView, goalIn, sightIn } from './seen-state.ts';

/**
 * The terms of programme health that are about goals, as one viewer may have them: each with the goals that it is
 * short of.
 *
 * @throws As `alignmentFigure`.
 */
export function healthGoalTerms(view: InsightView): readonly HealthTermInput[] {
  const { share, rest } = alignmentFigure(view);
  const { pillars } = coverage(view);
  return [
    termOf(
      'alignment',
      share,
      rest.map(({ goalId }) => goalId),
    ),
    termOf('coverage', pillars.share, pillars.without),
    freshTerm(view),
    candourTerm(view),
  ];
}

function termOf(term: HealthTerm, share: Share, missing: readonly GoalId[]): HealthTermInput {
  return {
    term,
    share: share.kind === 'share' ? share.share : null,
    causes: missing.map((goalId) => ({ kind: 'goal', goalId })),
  };
}

/** Open goals that have begun, without the stale ones and those of which nothing was ever heard for as long. */
function freshTerm(view: InsightView): HealthTermInput {
  const board = view.scores();
  const open: GoalId[] = [];
  const silent: GoalId[] = [];
  for (const { id } of view.records.goals.values()) {
    const goal = goalIn(view, id);
    const score = board.scoreOf(id);
    if (goal?.state !== 'active' || !score || score.status === 'not-started') continue;
    open.push(id);
    if (score.status === 'stale' || isUnheard(view, goal, score)) silent.push(id);
  }
  return termOf('freshness', shareOf(open.length - silent.length, open.length), silent.sort());
}

/**
 * Whether nobody has ever reported on a goal, in the days after which one that was reported on is stale. What is
 * missing of parents and pillars is missing of the goals below them.
 */
function isUnheard(view: InsightView, goal: Goal, { status, reportedAt }: GoalScore): boolean {
  if (status !== 'no-data' || reportedAt !== null) return false;
  const today = dayOf(view.scores().at, workspaceZone(view.records));
  if (daysBetween(goal.start, today) <= view.records.settings.staleAfterDays) return false;
  return goal.kind !== 'pillar' && isReportedOn(view, goal);
}

/** Goals of which people do not say better than their pace does. */
function candourTerm(view: InsightView): HealthTermInput {
  const { records, scores } = view.whole;
  const [maySee, board] = [sightIn(view), scores()];
  let judged = 0;
  for (const goal of records.goals.values()) {
    if (maySee(goal.id) && isJudged(records, board, goal)) judged += 1;
  }
  const missing = divergenceFigure(view).better.map(({ goalId }) => goalId);
  return termOf('candour', shareOf(judged - missing.length, judged), missing);
}
