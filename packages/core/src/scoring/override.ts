import { epochOf } from '../calendar.ts';
import type { Life } from '../goals/lifecycle.ts';
import type { Goal, Override } from '../schema/goal.ts';
import type { Progress } from './score.ts';

/**
 * The override that holds at a moment: set by then, and not yet past its `until`; else `null`.
 *
 * @param moment - In milliseconds since 1970; what was set after `knownUntil` is not known.
 */
export function overrideAt(
  { override }: Pick<Goal, 'override'>,
  { at, knownUntil }: { readonly at: number; readonly knownUntil: number },
): Override | null {
  if (!override || epochOf(override.at) > knownUntil) return null;
  return override.until !== undefined && epochOf(override.until) <= at ? null : override;
}

/**
 * What stands in place of the computed progress: of a closed goal its progress at the close where that
 * was written down, or that there was none, so that later changes below it do not move it; else that of
 * the override. `null` where nothing does.
 */
export function heldProgress(
  goal: Life,
  override: Pick<Override, 'progress'> | null,
): Progress | null {
  const held = progressAtClose(goal);
  return held ?? (override?.progress === undefined ? null : figure(override.progress));
}

/** Of a closed goal, its progress at the close or that there was none; `null` where neither was written down. */
export function progressAtClose({ state, outcome }: Life): Progress | null {
  if (state !== 'closed' || !outcome) return null;
  const { proposed, unscored } = outcome;
  if (proposed !== undefined) return figure(proposed);
  if (unscored === undefined) return null;
  return unscored === 'no-data' ? { kind: 'no-data' } : { kind: 'undefined', reason: unscored };
}

function figure(progress: number): Progress {
  return { kind: 'scored', progress, raw: progress };
}
