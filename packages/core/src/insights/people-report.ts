import { workspaceZone } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { FigureSnapshot, SnapshotCell } from '../schema/figure-snapshot.ts';
import type { TeamId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { type FigurePeriod, type PeriodKind, lastEnded } from './ended-periods.ts';
import type { PeopleFigureName } from './figure.ts';
import { peopleFigures, takeSnapshot } from './people-figures.ts';
import { type ShareBound, shareBound } from './share-bound.ts';

/** The published figures on what people said and did in a period. */
export interface PeopleFigures extends Pick<FigureSnapshot, 'start' | 'end' | 'threshold'> {
  /** `2026-04` or `2026-Q2`. */
  readonly period: string;
  /** Whether they were taken and kept. */
  readonly isFrozen: boolean;
  /**
   * For everyone and for each team, as far as none is too small; a cell that is withheld is absent. None at all
   * until they are taken.
   */
  readonly cells: readonly SnapshotCell[];
  /** What is to be run before there is anything to show; absent where there is. */
  readonly awaits?: FiguresTakeCommand;
}

/** The command that takes the figures of a period, as `run` takes it. */
export interface FiguresTakeCommand {
  readonly type: 'figures.take';
  readonly input: { readonly period: string };
}

/**
 * The figures about people of the last period that was over at a moment, as `figures.take` has kept them. Until it
 * has, there are none: two looks at figures that are worked out anew could be subtracted.
 *
 * @param records - All of them; the answer is the same for every viewer.
 * @returns Without cells, and with what is to be run, where nothing was kept. Throws as `lastEnded`.
 *
 * @example
 * const { cells, awaits } = peopleFiguresOf(records, 'month', at);
 * if (awaits) await workspace.run(awaits); // { type: 'figures.take', input: { period: '2026-04' } }
 */
export function peopleFiguresOf(records: Records, kind: PeriodKind, at: Instant): PeopleFigures {
  return keptFiguresOf(records, lastEnded(kind, at, workspaceZone(records)));
}

/** As `peopleFiguresOf`, of a period that is over. Throws nothing. */
export function keptFiguresOf(records: Records, period: FigurePeriod): PeopleFigures {
  const kept = records.growth.figureSnapshots.get(period.id);
  return kept ? figuresFrom(kept, true) : awaitedFigures(period, records);
}

/**
 * As `peopleFiguresOf`, but worked out where none were kept: for whoever was given all records to show, who could
 * count for themselves.
 *
 * @returns Throws as `takeSnapshot`.
 */
export function givenFiguresOf(records: Records, kind: PeriodKind, at: Instant): PeopleFigures {
  const kept = peopleFiguresOf(records, kind, at);
  if (kept.isFrozen) return kept;
  const period = lastEnded(kind, at, workspaceZone(records));
  return figuresFrom(takeSnapshot(records, period, at), false);
}

/** The answer for a period whose figures were not taken yet. Throws nothing. */
export function awaitedFigures({ id, start, end }: FigurePeriod, records: Records): PeopleFigures {
  const threshold = records.settings.anonymityThreshold;
  const awaits = { type: 'figures.take', input: { period: id } } as const;
  return { period: id, start, end, threshold, isFrozen: false, cells: [], awaits };
}

function figuresFrom(
  { id, start, end, threshold, cells }: FigureSnapshot,
  isFrozen: boolean,
): PeopleFigures {
  return { period: id, start, end, threshold, isFrozen, cells };
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
