import type { Driver, Goal, GoalKind } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Settings } from '../schema/settings.ts';
import { kindCode, standingCode, stateCode } from './codes.ts';

/** A driver after `auto` was resolved. */
export type UsedDriver = Exclude<Driver, 'auto'>;

/**
 * What decides the progress of a goal. `auto` means its measure if there is one, else its key results
 * if any contributes that is not cancelled, else its other children.
 *
 * @param hasKeyResults - Whether a contributing link comes from a key result that is not cancelled.
 */
export function usedDriver(
  { driver, measure }: Pick<Goal, 'driver' | 'measure'>,
  hasKeyResults: boolean,
): UsedDriver {
  if (driver !== 'auto') return driver;
  if (measure) return 'measure';
  return hasKeyResults ? 'key-results' : 'children';
}

/** Whether a driver takes in contributing children of that kind. */
export function takesIn(driver: UsedDriver, kind: GoalKind): boolean {
  switch (driver) {
    case 'both':
      return true;
    case 'key-results':
      return kind === 'key-result';
    case 'children':
      return kind !== 'key-result';
    case 'measure':
    case 'manual':
      return false;
  }
}

/** Whether the progress of a goal comes from others rather than from readings of its own. */
export function isDrivenByOthers(driver: UsedDriver): boolean {
  return driver !== 'measure' && driver !== 'manual';
}

/** What `standingOf` looks at, in codes of `codes.ts`. */
export interface Candidate {
  readonly state: number;
  readonly hasStarted: boolean;
  /** Whether a goal without data counts as 0 by now. */
  readonly isGraceOver: boolean;
  readonly kind: number;
  /** Whether it was closed with a grade, or with its progress at the close written down. */
  readonly isFinal: boolean;
}

/** How a goal counts at a moment, whatever its parent: a code of `standings`. */
export function standingOf(goal: Candidate, noData: Settings['noData']): number {
  const { state, kind } = goal;
  if (state === stateCode.draft) return standingCode.draft;
  if (state === stateCode.proposed) return standingCode.proposed;
  if (state === stateCode.cancelled) return standingCode.cancelled;
  if (goal.isFinal) return standingCode.grade;
  if (!goal.hasStarted && state !== stateCode.closed) return standingCode['not-started'];
  if (kind === kindCode.scored) return standingCode.score;
  if (kind !== kindCode['no-data']) return standingCode.undefined;
  if (noData === 'exclude') return standingCode['no-data-excluded'];
  return goal.isGraceOver ? standingCode['no-data-as-zero'] : standingCode['no-data-yet'];
}

/** Whether a goal of that standing has a part in the mean. */
export function counts(standing: number): boolean {
  return standing <= standingCode['no-data-as-zero'];
}

/** Whether a goal of that standing has no data, and would have a part in the mean if it had. */
export function isWithoutData(standing: number): boolean {
  return (
    standing >= standingCode['no-data-as-zero'] && standing <= standingCode['no-data-excluded']
  );
}

/**
 * The goals below a parent that another one there carries on, each with those that do.
 *
 * @param siblings - The goals below the parent that have started.
 */
export function carriedOn(
  siblings: Iterable<Goal>,
  parentId: GoalId,
): ReadonlyMap<GoalId, readonly GoalId[]> {
  const found = new Map<GoalId, GoalId[]>();
  for (const goal of siblings) {
    const { id, continues = id } = goal;
    if (continues === id || !takesPlaceUnder(goal, parentId)) continue;
    found.set(continues, [...(found.get(continues) ?? []), id]);
  }
  return found;
}

/** Whether a goal takes the place, under a parent and from its own start on, of the one that it continues. */
export function takesPlaceUnder({ state, links }: Goal, parentId: GoalId): boolean {
  return (
    (state === 'active' || state === 'closed') &&
    links.some((link) => link.parentId === parentId && link.role === 'contributes')
  );
}
