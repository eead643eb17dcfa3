import type { Settings } from '../schema/settings.ts';
import { stateCode } from './codes.ts';
import { phase } from './dates.ts';
import { digestOf } from './digest.ts';
import { standingOf } from './rollup.ts';
import { closedBand, closedStatus } from './status.ts';

/** How a goal ended, in codes. */
export interface Ended {
  /** Bits of `phase`. */
  readonly phases: number;
  /** A code of `kinds`. */
  readonly kind: number;
  /** Whether a grade or a progress was written down at the close. */
  readonly isFinal: boolean;
  /** What it counts with. */
  readonly value: number;
}

/** What parents are told of a closed goal, as a digest. */
export function toldOfClosed(
  { phases, kind, isFinal, value }: Ended,
  noData: Settings['noData'],
): number {
  const isGraceOver = (phases & phase.graceOver) !== 0;
  const standing = standingOf(
    { state: stateCode.closed, kind, isFinal, isGraceOver, hasStarted: true },
    noData,
  );
  return digestOf({
    standing,
    isClosed: true,
    status: closedStatus(value),
    band: closedBand(value),
  });
}
