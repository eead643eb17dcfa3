import { workspaceZone } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { FigureSnapshot, SnapshotCell } from '../schema/figure-snapshot.ts';
import type { TeamId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { type PeriodKind, lastEnded } from './ended-periods.ts';
import type { PeopleFigureName } from './figure.ts';
import { peopleFigures, takeSnapshot } from './people-figures.ts';
import { type ShareBound, shareBound } from './share-bound.ts';

/** The published figures on what people said and did in a period. */
export interface PeopleFigures extends Pick<FigureSnapshot, 'start' | 'end' | 'threshold'> {
  /** `2026-04` or `2026-Q2`. */
  readonly period: string;
  /** Whether they were taken and kept; else they were worked out just now, and may yet change. */
  readonly isFrozen: boolean;
  /** For everyone and for each team, as far as none is too small; a cell that is withheld is absent. */
  readonly cells: readonly SnapshotCell[];
}

/**
 * The figures about people of the last period that was over at a moment: those kept by `figures.take` where there
 * are any, else worked out in the same way.
 *
 * @param records - All of them; the answer is the same for every viewer.
 * @returns Throws as `takeSnapshot`.
 *
 * @example
 * const { isFrozen, cells } = peopleFiguresOf(records, 'month', at);
 */
export function peopleFiguresOf(records: Records, kind: PeriodKind, at: Instant): PeopleFigures {
  const period = lastEnded(kind, at, workspaceZone(records));
  const kept = records.growth.figureSnapshots.get(period.id);
  const { start, end, threshold, cells } = kept ?? takeSnapshot(records, period, at);
  return { period: period.id, start, end, threshold, isFrozen: kept !== undefined, cells };
}

/** The cell of a figure and group; `undefined` for one that is withheld. */
export function cellIn(
  { cells }: Pick<PeopleFigures, 'cells'>,
  figure: PeopleFigureName,
  teamId?: TeamId,
): SnapshotCell | undefined {
  return cells.find((cell) => cell.figure === figure && cell.teamId === teamId);
}

/**
 * How the value of a cell is to be read where it stands at the bounds of what is shown of a share.
 *
 * @returns `undefined` for a value that is as it says, such as every count of days or minutes.
 *
 * @example
 * boundOf({ figure: 'recognised', value: 0.95 }); // 'at-least': 95 % or more
 */
export function boundOf({
  figure,
  value,
}: Pick<SnapshotCell, 'figure' | 'value'>): ShareBound | undefined {
  const isShare = peopleFigures.some(
    ({ definition, kind }) => definition.id === figure && kind === 'share',
  );
  return isShare ? shareBound(value) : undefined;
}
