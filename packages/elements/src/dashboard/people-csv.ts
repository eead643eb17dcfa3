import { type Cell, type SnapshotCell, boundOf, cellIn } from '@throughline/core';
import { insightsOf, nameOf } from './dash-view.ts';
import { teamsIn, valueText } from './people-table.ts';
import { type PeopleSection, type PeopleView, columnsOf, kindOf } from './people-sections.ts';
import type { TableOf } from './table-view.ts';

/** The table of a section about people: what is published, and nothing else; what is held back says so. */
export function peopleCsv(section: PeopleSection): TableOf {
  return (view) => {
    const { dashboard, peopleFigures: says } = view.messages;
    const kind = kindOf(section, view);
    const columns = columnsOf(section, kind);
    const found = insightsOf(view).people(kind);
    const teams = found && !found.awaits ? teamsIn({ section, columns, found }) : [];
    const groups = found && !found.awaits ? [undefined, ...teams] : [];
    return {
      columns: [
        says.csv.start,
        says.csv.end,
        says.team,
        ...columns.map((name) => says.names[name]),
      ],
      rows: groups.map((teamId) => [
        ...[found?.start, found?.end],
        teamId === undefined ? dashboard.everyone : nameOf(view, teamId),
        ...columns.map((name) => saved(found && cellIn(found, name, teamId), view)),
      ]),
    };
  };
}

/** A number to reckon with where it is exact; what is a bound only is told in words. */
function saved(cell: SnapshotCell | null | undefined, view: PeopleView): Cell {
  if (!cell) return view.messages.peopleFigures.tooFew;
  return boundOf(cell) === undefined ? cell.value : valueText(cell, view);
}
