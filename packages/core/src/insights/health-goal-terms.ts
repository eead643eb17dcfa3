import { dayOf, daysBetween } from '../calendar.ts';
import { workspaceZone } from '../goals/lookup.ts';
import type { GoalId } from '../schema/ids.ts';
import type { HealthTerm } from '../schema/settings.ts';
import { alignmentFigure } from './alignment-figure.ts';
import { coverage } from './coverage.ts';
import { divergenceFigure } from './divergence-figure.ts';
import type { Share } from './figure.ts';
import { shareOf } from './figure.ts';
import type { HealthTermInput } from './programme-health.ts';
import { type InsightView, goalIn } from './seen-state.ts';

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

/** Open goals that have begun and are not stale. One that nobody has reported on yet is given the days of one that is. */
function freshTerm(view: InsightView): HealthTermInput {
  const board = view.scores();
  const { settings } = view.records;
  const today = dayOf(board.at, workspaceZone(view.records));
  const open: GoalId[] = [];
  const silent: GoalId[] = [];
  for (const { id, start } of view.records.goals.values()) {
    if (goalIn(view, id)?.state !== 'active') continue;
    const status = board.scoreOf(id)?.status;
    if (status === undefined || status === 'not-started') continue;
    open.push(id);
    const isUnheard = status === 'no-data' && daysBetween(start, today) > settings.staleAfterDays;
    if (status === 'stale' || isUnheard) silent.push(id);
  }
  return termOf('freshness', shareOf(open.length - silent.length, open.length), silent.sort());
}

/** Goals of which people do not say better than their pace does. */
function candourTerm(view: InsightView): HealthTermInput {
  const { better } = divergenceFigure(view);
  const board = view.scores();
  let judged = 0;
  for (const { id } of view.records.goals.values()) {
    if (goalIn(view, id)?.state !== 'active') continue;
    const score = board.scoreOf(id);
    if (score?.computed.kind !== 'scored' || score.status === 'not-started') continue;
    if (view.whole.records.checkInsOf(id).some(({ status }) => status !== undefined)) judged += 1;
  }
  const missing = better.map(({ goalId }) => goalId);
  return termOf('candour', shareOf(judged - missing.length, judged), missing);
}
