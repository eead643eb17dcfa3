import type { Status, StatusCell, StatusDistribution } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { chartFigure } from '../charts/chart-figure.ts';
import { type StackRow, stackedBars } from '../charts/stacked-bar.ts';
import { listed } from '../parts/name-list.ts';
import { statusBadge, toneOf } from '../parts/status-badge.ts';
import { type DashView, insightsOf, nameOf } from './dash-view.ts';
import { askedPart, figureFrame } from './figure-frame.ts';
import { goalDrill } from './goal-list.ts';

/** Teams that have a bar of their own; the others share one. */
const mostTeams = 12;
/** As people read them: what is worst comes first, and what does not count yet or any more last. */
const order: readonly Status[] = [
  ...(['off-track', 'at-risk', 'stale', 'no-data', 'on-track', 'not-started'] as const),
  ...(['achieved', 'partly', 'missed', 'proposed', 'draft', 'cancelled'] as const),
];

/** Goals by status, as bars by kind or by team, with the goals of each status. */
export function statusView(view: DashView): TemplateResult {
  return figureFrame('status', view, {
    aside: groupChoice(view),
    body: askedPart('status', view, {
      work: () => insightsOf(view).statusDistribution(),
      draw: (found) => distribution(found, view),
    }),
  });
}

function groupChoice({ host, messages }: DashView): TemplateResult {
  const { dashboard } = messages;
  const isByTeam = host.isOpen('by-team');
  return html`<fieldset class="choice">
    <legend class="visually-hidden">${dashboard.by}</legend>
    <label
      ><input
        type="radio"
        name="by"
        .checked=${!isByTeam}
        @change=${() => host.toggle('by-team')}
      />${dashboard.byKind}</label
    >
    <label
      ><input
        type="radio"
        name="by"
        .checked=${isByTeam}
        @change=${() => host.toggle('by-team')}
      />${dashboard.byTeam}</label
    >
  </fieldset>`;
}

function distribution({ total, cells }: StatusDistribution, view: DashView): TemplateResult {
  const { messages, format, host } = view;
  const { dashboard } = messages;
  const isByTeam = host.isOpen('by-team');
  const present = order.filter((status) => cells.some((cell) => cell.status === status));
  const groups = isByTeam ? byTeam(cells, view) : byKind(cells, view);
  const parts = present.map((status) =>
    dashboard.statusPart(format.number(countOf(cells, status)), messages.status[status]),
  );
  const rows = groups.map((group): StackRow => ({
    name: group.name,
    total: format.number(countOf(group.cells)),
    parts: present.map((status) => ({
      count: countOf(group.cells, status),
      tone: toneOf(status),
    })),
  }));
  const figures = [...groups, { name: dashboard.columns.all, cells }].map((group) => [
    group.name,
    ...present.map((status) => format.number(countOf(group.cells, status))),
    format.number(countOf(group.cells)),
  ]);
  const title = isByTeam ? dashboard.byTeam : dashboard.byKind;
  const statusNames = present.map((status) => messages.status[status]);
  const columns = [dashboard.columns.group, ...statusNames, dashboard.columns.all];
  return html`${chartFigure(
      {
        title,
        sentence: dashboard.statusSentence(listed(parts, format.locale), dashboard.goals(total)),
        drawing: stackedBars(rows),
        table: { columns, rows: figures },
      },
      view,
    )}
    <div class="legend">${present.map((status) => legendItem(status, cells, view))}</div>`;
}

/** A status with its count, which opens its goals. */
function legendItem(status: Status, cells: readonly StatusCell[], view: DashView): TemplateResult {
  const goals = cells.filter((cell) => cell.status === status).flatMap(({ goalIds }) => goalIds);
  return html`<div class="legend-item">
    ${statusBadge(status, view.messages)}
    ${goalDrill(
      `status ${status}`,
      goals.map((goalId) => ({ goalId })),
      view,
      view.messages.dashboard.goals(goals.length),
    )}
  </div>`;
}

interface Group {
  readonly name: string;
  readonly cells: readonly StatusCell[];
}

function byKind(cells: readonly StatusCell[], { messages }: DashView): readonly Group[] {
  const kinds = [...new Set(cells.map(({ kind }) => kind))];
  const rank = Object.keys(messages.kind);
  kinds.sort((a, b) => rank.indexOf(a) - rank.indexOf(b));
  return kinds.map((kind) => ({
    name: messages.kind[kind],
    cells: cells.filter((cell) => cell.kind === kind),
  }));
}

/** The teams with the most goals, then all others together. */
function byTeam(cells: readonly StatusCell[], view: DashView): readonly Group[] {
  const { dashboard } = view.messages;
  const teams = new Map<StatusCell['teamId'], StatusCell[]>();
  for (const cell of cells) teams.set(cell.teamId, [...(teams.get(cell.teamId) ?? []), cell]);
  const groups = [...teams].map(([teamId, found]) => ({
    name: teamId === null ? dashboard.noTeam : nameOf(view, teamId),
    cells: found,
  }));
  groups.sort((a, b) => countOf(b.cells) - countOf(a.cells) || (a.name < b.name ? -1 : 1));
  const others = groups.slice(mostTeams).flatMap((group) => group.cells);
  const shown = groups.slice(0, mostTeams);
  return others.length > 0 ? [...shown, { name: dashboard.otherTeams, cells: others }] : shown;
}

function countOf(cells: readonly StatusCell[], status?: Status): number {
  const counted = status === undefined ? cells : cells.filter((cell) => cell.status === status);
  return counted.reduce((sum, { count }) => sum + count, 0);
}
