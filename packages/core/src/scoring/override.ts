import { epochOf } from '../calendar.ts';
import type { Goal, Override } from '../schema/goal.ts';

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
 * The figure that stands in place of the computed progress: of a closed goal its progress at the close
 * where that was written down, so that later changes below it do not move it; else that of the override.
 * `null` where there is none.
 */
export function heldProgress(
  { state, outcome }: Pick<Goal, 'state' | 'outcome'>,
  override: Override | null,
): number | null {
  return (state === 'closed' ? outcome?.proposed : undefined) ?? override?.progress ?? null;
}
