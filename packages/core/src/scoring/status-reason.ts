import { gradeLimits } from '../goals/closing.ts';
import type { Goal, Override } from '../schema/goal.ts';
import type { Settings } from '../schema/settings.ts';
import type { StatusReason } from './explanation.ts';
import { finalOf } from './facts.ts';
import { limitsOf, paceFigure, rulebookOf, tolerance } from './rulebooks.ts';
import type { GoalScore } from './score.ts';

const noFigures = { rulebook: null, basis: null, value: null, onTrack: null, atRisk: null };

/** What a status rests on besides the score. */
export interface StatusGround {
  /** The override that holds. */
  readonly override: Override | null;
  /** Whether children of weight have a part in the score. */
  readonly hasInputs: boolean;
  /** Whether a person has said a status. */
  readonly isSaid: boolean;
  /** Days since the last report, or since the start where there is none. */
  readonly idleDays: number;
  /** Days after which a report is too old. */
  readonly freshDays: number;
}

/**
 * Why a goal has its status: the step of the total order and, for pace, the figure and its limits.
 *
 * The last report on a parent is that on its children: it has no figure for being stale.
 */
// eslint-disable-next-line max-lines-per-function -- one case a status
export function statusReason(
  settings: Settings,
  goal: Goal,
  score: GoalScore,
  ground: StatusGround,
): StatusReason {
  switch (score.status) {
    case 'achieved':
    case 'partly':
    case 'missed': {
      const own = score.progress.kind === 'scored' ? score.progress.progress : null;
      const final = finalOf(goal) ?? own;
      const value = final === null ? null : Math.min(1, Math.max(0, final));
      const { achieved, partly } = gradeLimits;
      return { ...noFigures, rule: 'closed', value, onTrack: achieved, atRisk: partly };
    }
    case 'cancelled':
    case 'draft':
    case 'proposed':
    case 'not-started':
      return { ...noFigures, rule: score.status };
    case 'no-data':
      return { ...noFigures, ...silentRulebook(settings, score), rule: 'no-data' };
    case 'stale':
      if (ground.hasInputs) return { ...noFigures, rule: 'stale' };
      return {
        ...noFigures,
        rule: 'stale',
        value: ground.idleDays,
        onTrack: ground.freshDays,
      };
    case 'on-track':
    case 'at-risk':
    case 'off-track': {
      if (ground.override?.status !== undefined) return { ...noFigures, rule: 'override' };
      const isMixed = ground.hasInputs && settings.statusRollup !== 'recompute';
      return isMixed
        ? { ...noFigures, rule: settings.statusRollup }
        : paceReason(settings, goal, score, ground);
    }
  }
}

/** A goal with progress has no data only where a status is to be said and nobody has. */
function silentRulebook(settings: Settings, { progress }: GoalScore): Partial<StatusReason> {
  if (progress.kind !== 'scored') return {};
  const { id, basis } = rulebookOf(settings);
  return { rulebook: id, basis };
}

function paceReason(
  settings: Settings,
  goal: Goal,
  score: GoalScore,
  { isSaid, hasInputs }: StatusGround,
): StatusReason {
  const rulebook = rulebookOf(settings);
  const { id, basis, floor } = rulebook;
  const asked = { rulebook: id, basis };
  if (basis === 'reported') {
    const rule = !isSaid && hasInputs ? 'worst' : 'reported';
    return { ...noFigures, ...asked, rule };
  }
  const progress = score.progress.kind === 'scored' ? score.progress.progress : 0;
  const gap = score.expected - progress;
  if (floor !== undefined && gap < floor - tolerance) {
    return { ...asked, rule: 'floor', value: gap, onTrack: floor, atRisk: null };
  }
  const limits = limitsOf(rulebook, goal.ambition);
  const value = paceFigure(rulebook, progress, score.expected);
  const { onTrack, atRisk = null } = limits;
  return { ...asked, rule: 'pace', value, onTrack, atRisk };
}
