import type { Goal, Override } from '../schema/goal.ts';
import type { Settings } from '../schema/settings.ts';
import type { StatusReason } from './explanation.ts';
import { finalOf } from './facts.ts';
import { limitsOf, paceFigure, rulebookOf, tolerance } from './rulebooks.ts';
import type { GoalScore } from './score.ts';
import { gradeLimits } from './status.ts';

const noFigures = { rulebook: null, value: null, onTrack: null, atRisk: null };

/**
 * Why a goal has its status: the step of the total order and, for pace, the figure and its limits.
 *
 * @param basis - The override that holds, and whether children of weight have a part in the score.
 */
export function statusReason(
  settings: Settings,
  goal: Goal,
  score: GoalScore,
  basis: { readonly override: Override | null; readonly hasInputs: boolean },
): StatusReason {
  switch (score.status) {
    case 'achieved':
    case 'partly':
    case 'missed': {
      const own = score.progress.kind === 'scored' ? score.progress.progress : null;
      const final = finalOf(goal) ?? own;
      const value = final === null ? null : Math.min(1, Math.max(0, final));
      const { achieved, partly } = gradeLimits;
      return { rule: 'closed', rulebook: null, value, onTrack: achieved, atRisk: partly };
    }
    case 'cancelled':
    case 'draft':
    case 'proposed':
    case 'not-started':
    case 'no-data':
    case 'stale':
      return { ...noFigures, rule: score.status };
    case 'on-track':
    case 'at-risk':
    case 'off-track': {
      if (basis.override?.status !== undefined) return { ...noFigures, rule: 'override' };
      const isMixed = basis.hasInputs && settings.statusRollup !== 'recompute';
      return isMixed
        ? { ...noFigures, rule: settings.statusRollup }
        : paceReason(settings, goal, score);
    }
  }
}

function paceReason(settings: Settings, goal: Goal, score: GoalScore): StatusReason {
  const rulebook = rulebookOf(settings);
  const { id, basis, floor } = rulebook;
  if (basis === 'reported') return { ...noFigures, rule: 'reported', rulebook: id };
  const progress = score.progress.kind === 'scored' ? score.progress.progress : 0;
  const gap = score.expected - progress;
  if (floor !== undefined && gap < floor - tolerance) {
    return { rule: 'floor', rulebook: id, value: gap, onTrack: floor, atRisk: null };
  }
  const limits = limitsOf(rulebook, goal.ambition);
  const value = paceFigure(rulebook, progress, score.expected);
  const { onTrack, atRisk = null } = limits;
  return { rule: 'pace', rulebook: id, value, onTrack, atRisk };
}
