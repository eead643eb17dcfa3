import {
  type PeopleFigures,
  type Records,
  type SnapshotCell,
  type TeamId,
  cellIn,
} from '@throughline/core';
import type { PeopleHeatFigure } from './heat-figures.ts';

/** What is known of a group in a month: a published figure, that it is held back, or that nothing was kept. */
export type PeopleValue = SnapshotCell | 'held-back' | 'not-kept';

/** A row of the heat map of people; the first one is that of everyone. */
export interface PeopleRow {
  readonly key: string;
  readonly teamId: TeamId | 'all';
  /** One for each month. */
  readonly values: readonly PeopleValue[];
}

/** Months without those before the first that was kept, of which there is nothing to see. */
export function keptMonths(months: readonly PeopleFigures[]): readonly PeopleFigures[] {
  const first = months.findIndex(({ isFrozen }) => isFrozen);
  return first < 0 ? [] : months.slice(first);
}

/** Everyone, then each team of which something is published in one of the months, by name. */
export function peopleRows(
  figure: PeopleHeatFigure,
  months: readonly PeopleFigures[],
  { teams }: Pick<Records, 'teams'>,
  language: string,
): readonly PeopleRow[] {
  if (months.length === 0) return [];
  const ids = new Set<TeamId>();
  for (const { cells } of months) {
    for (const { figure: name, teamId } of cells) {
      if (name === figure && teamId !== undefined) ids.add(teamId);
    }
  }
  const order = new Intl.Collator(language, { numeric: true });
  const nameOf = (id: TeamId) => teams.get(id)?.name ?? id;
  const named = [...ids].sort((a, b) => order.compare(nameOf(a), nameOf(b)) || (a < b ? -1 : 1));
  return [undefined, ...named].map((teamId) => ({
    key: teamId ?? 'all',
    teamId: teamId ?? 'all',
    values: months.map((month) => valueIn(month, figure, teamId)),
  }));
}

function valueIn(month: PeopleFigures, figure: PeopleHeatFigure, teamId?: TeamId): PeopleValue {
  if (month.awaits) return 'not-kept';
  return cellIn(month, figure, teamId) ?? 'held-back';
}
