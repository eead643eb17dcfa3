import {
  type Records,
  type TeamFigure,
  type TeamId,
  type TeamStandings,
  type TeamValue,
  type Week,
  teamValue,
} from '@throughline/core';
import type { SavedTable } from '../parts/dated-file.ts';

/** What a heat map shows, as it is saved: a column for each week or month by its first day, shares from 0 to 1. */
export interface HeatFile {
  readonly name: string;
  readonly table: SavedTable;
}

/** A row of the heat map; the first one is that of all teams. */
export interface HeatRow {
  /** `all`, the id of a team, or empty for goals without one. */
  readonly key: string;
  readonly teamId: TeamId | null | 'all';
  /** One for each week; `undefined` for a week that is not worked out yet. */
  readonly values: readonly (TeamValue | undefined)[];
}

/**
 * The rows of a figure: all teams, then each with goals under way in one of the weeks, by name in the order of the
 * language, then goals without a team.
 *
 * @param standings - How teams stood at the end of each week, as far as it is worked out.
 */
export function heatRows(
  figure: TeamFigure,
  standings: readonly (TeamStandings | undefined)[],
  { teams }: Pick<Records, 'teams'>,
  language: string,
): readonly HeatRow[] {
  const ids = new Set<TeamId | null>();
  for (const week of standings) for (const { teamId } of week?.teams ?? []) ids.add(teamId);
  const order = new Intl.Collator(language, { numeric: true });
  const nameOf = (id: TeamId) => teams.get(id)?.name ?? id;
  const named = [...ids].filter((id): id is TeamId => id !== null);
  named.sort((a, b) => order.compare(nameOf(a), nameOf(b)) || (a < b ? -1 : 1));
  const rowOf = (teamId: HeatRow['teamId']): HeatRow => ({
    key: teamId ?? '',
    teamId,
    values: standings.map((week) => week && valueIn(figure, week, teamId)),
  });
  const rows = ([...named, ...(ids.has(null) ? [null] : [])] as HeatRow['teamId'][]).map(rowOf);
  return rows.length === 0 ? [] : [rowOf('all'), ...rows];
}

function valueIn(figure: TeamFigure, { teams }: TeamStandings, of: HeatRow['teamId']): TeamValue {
  const goals = teams
    .filter(({ teamId }) => of === 'all' || teamId === of)
    .flatMap(({ goals: found }) => found);
  return teamValue(figure, goals);
}

/** In which of five steps a value is, 0 the lowest. */
export function heatStep(value: number): number {
  return Math.max(0, Math.min(4, Math.floor(value * 5)));
}

/** The weeks and what is known of them. */
export interface HeatWeeks {
  readonly weeks: readonly Week[];
  readonly standings: readonly (TeamStandings | undefined)[];
}
