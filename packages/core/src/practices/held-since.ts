import { epochOf, instantOf } from '../calendar.ts';
import type { Goal } from '../schema/goal.ts';
import type { Instant } from '../schema/primitives.ts';
import type { ScorePoint } from '../scoring/score-series.ts';
import type { CoachLook } from './look.ts';

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** Where the walk back ends, and what it looks at. */
export interface HeldOptions {
  readonly look: CoachLook;
  /** In milliseconds since 1970. */
  readonly from: number;
}

/**
 * Since when something has held of how a goal stands, without a break up to the moment of a look.
 *
 * It looks at the moments of the goal's check-ins and week by week between them, then day by day where it began to
 * hold. So a change by a check-in is known to the moment, one by the days that pass or by a goal below to the day.
 *
 * @returns `from` where it held all along; `null` where it does not hold at the moment of the look.
 */
export function heldSince(
  { id }: Pick<Goal, 'id'>,
  holds: (point: ScorePoint) => boolean,
  { look, from }: HeldOptions,
): Instant | null {
  const to = epochOf(look.at);
  const reported = look.records
    .checkInsOf(id)
    .map(({ at }) => epochOf(at))
    .filter((moment) => moment > from && moment < to);
  const coarse = pointsAt([...steps(from, to, weekMs), ...reported, to]);
  const last = coarse.findLastIndex((point) => !holds(point));
  const next = coarse[last + 1];
  const before = coarse[last];
  if (!next || !before) return next?.at ?? null;
  const between = pointsAt(steps(epochOf(before.at) + dayMs, epochOf(next.at), dayMs));
  const broken = between.findLastIndex((point) => !holds(point));
  return between[broken + 1]?.at ?? next.at;

  function pointsAt(moments: readonly number[]): readonly ScorePoint[] {
    if (moments.length === 0) return [];
    return look.scoresAt(id, [...new Set(moments)].map(instantOf));
  }
}

/** From one moment to before another one. */
function steps(from: number, to: number, step: number): readonly number[] {
  const count = Math.max(0, Math.ceil((to - from) / step));
  return Array.from({ length: count }, (_, index) => from + index * step);
}
