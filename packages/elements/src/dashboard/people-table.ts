import {
  type PeopleFigureName,
  type PeopleFigures,
  type SnapshotCell,
  type TeamId,
  boundOf,
  cellIn,
  peopleFigures,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { step } from '../controllers/opened-parts.ts';
import { moreButton } from '../parts/more-button.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { nameOf } from './dash-view.ts';
import type { PeopleSection, PeopleView } from './people-sections.ts';

/** What a table of figures about people shows. */
export interface PeopleTable {
  readonly section: PeopleSection;
  readonly columns: readonly PeopleFigureName[];
  readonly found: PeopleFigures;
}

/** So many teams are shown at first, the lowest in the first column first. */
const first = 12;

/** The teams of which something is told, those with the lowest first figure first. */
export function teamsIn({ columns, found }: PeopleTable): readonly TeamId[] {
  const ids = new Set<TeamId>();
  for (const { figure, teamId } of found.cells) {
    if (teamId !== undefined && columns.some((name) => name === figure)) ids.add(teamId);
  }
  const [main = 'check-ins-on-time'] = columns;
  const valueOf = (id: TeamId) => cellIn(found, main, id)?.value ?? Infinity;
  return [...ids].sort((a, b) => valueOf(a) - valueOf(b) || (a < b ? -1 : 1));
}

/** For everyone and for each team: each figure, or that it is of too few people to show. */
export function peopleTable(table: PeopleTable, view: PeopleView): TemplateResult {
  const { section, columns } = table;
  const { messages, format, host } = view;
  const { dashboard, peopleFigures: says } = messages;
  const teams = teamsIn(table);
  const key = `people ${section}`;
  const shown = host.shown(key, first);
  const title = dashboard.titles[section];
  return html`<div class="people-scroller" tabindex="0" role="group" aria-label=${title}>
      <table class="people">
        <thead>
          <tr>
            <th scope="col">${says.team}</th>
            ${columns.map((name) => html`<th scope="col">${says.names[name]}</th>`)}
          </tr>
        </thead>
        <tbody data-list=${key}>
          ${row(undefined, table, view)} ${teams.slice(0, shown).map((id) => row(id, table, view))}
        </tbody>
      </table>
    </div>
    ${moreButton(
      { shown, all: teams.length, step, more: () => void host.showMore(key) },
      { messages, format },
    )}`;
}

function row(teamId: TeamId | undefined, { columns, found }: PeopleTable, view: PeopleView) {
  const name = teamId === undefined ? view.messages.dashboard.everyone : nameOf(view, teamId);
  return html`<tr tabindex="-1" class=${teamId === undefined ? 'everyone' : ''}>
    <th scope="row"><bdi>${name}</bdi></th>
    ${columns.map((figure) => html`<td>${cellView(cellIn(found, figure, teamId), view)}</td>`)}
  </tr>`;
}

function cellView(cell: SnapshotCell | undefined, view: PeopleView) {
  if (!cell) return html`<span class="muted few">${view.messages.peopleFigures.tooFew}</span>`;
  const bar = progressBar({ progress: cell.value, expected: null, tone: 'neutral' });
  return html`<span class="figure-number">${valueText(cell, view)}</span>
    ${unitOf(cell.figure) === 'share' ? bar : nothing}`;
}

/** In what a figure is counted. */
export function unitOf(figure: string): string | undefined {
  return peopleFigures.find(({ definition }) => definition.id === figure)?.definition.unit;
}

/** A value in words, with its unit and its bound. */
export function valueText(cell: SnapshotCell, { messages, format }: PeopleView): string {
  const { dashboard, peopleFigures: says } = messages;
  const unit = unitOf(cell.figure);
  if (unit === 'days') return says.days(cell.value);
  if (unit === 'minutes') return says.minutes(cell.value);
  const share = format.percent(cell.value);
  const bound = boundOf(cell);
  if (bound === undefined) return share;
  return bound === 'at-least' ? dashboard.atLeast(share) : dashboard.atMost(share);
}
