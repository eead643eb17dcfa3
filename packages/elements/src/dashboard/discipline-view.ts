import { type PeopleFigures, type SnapshotCell, boundOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { problem } from '../parts/problem.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { type DashView, insightsOf, nameOf } from './dash-view.ts';
import { askedPart, figureFrame } from './figure-frame.ts';

/** Check-ins made in time in the last month that is over, for everyone and by team. */
export function disciplineView(view: DashView): TemplateResult {
  return figureFrame('discipline', view, {
    body: askedPart('discipline', view, {
      work: () => insightsOf(view).people('month'),
      draw: (found) => figures(found, view),
    }),
  });
}

function figures(found: PeopleFigures | null, view: DashView): TemplateResult {
  const { messages, format } = view;
  const { dashboard } = messages;
  if (!found) return html`<p class="muted">${dashboard.noFigures}</p>`;
  const period = dashboard.period(format.day(found.start), format.day(found.end));
  if (found.awaits) {
    return html`<p class="muted">${period}</p>
      <p class="muted">${dashboard.awaits}</p>
      ${takeButton(found, view)}`;
  }
  const cells = found.cells.filter(({ figure }) => figure === 'check-ins-on-time');
  const everyone = cells.filter(({ teamId }) => teamId === undefined);
  const teams = cells
    .filter(({ teamId }) => teamId !== undefined)
    .sort((a, b) => a.value - b.value);
  return html`<p class="muted">${period}</p>
    ${cells.length === 0 ? html`<p class="muted">${dashboard.noFigures}</p>` : nothing}
    <ul class="rows">
      ${[...everyone, ...teams].map((cell) => cellRow(cell, view))}
    </ul>
    <p class="muted note">${dashboard.smallTeams(found.threshold)}</p>`;
}

function takeButton({ awaits }: PeopleFigures, { workspace, host, messages }: DashView) {
  if (!awaits || !workspace?.may(awaits).allowed) return nothing;
  const title = messages.dashboard.figureFailed;
  const { failure: error } = host;
  return html`<button type="button" @click=${() => host.run(() => workspace.run(awaits))}>
      ${messages.dashboard.take}
    </button>
    ${error ? problem(messages, { title, error }) : nothing}`;
}

function cellRow(cell: SnapshotCell, view: DashView): TemplateResult {
  const { dashboard } = view.messages;
  const name = cell.teamId === undefined ? dashboard.everyone : nameOf(view, cell.teamId);
  return html`<li class="cell">
    <span><bdi>${name}</bdi></span>
    <span class="figure-number">${valueText(cell, view)}</span>
    ${progressBar({ progress: cell.value, expected: null, tone: 'neutral' })}
  </li>`;
}

function valueText(cell: SnapshotCell, { messages, format }: DashView): string {
  const share = format.percent(cell.value);
  switch (boundOf(cell)) {
    case 'at-least':
      return messages.dashboard.atLeast(share);
    case 'at-most':
      return messages.dashboard.atMost(share);
    default:
      return share;
  }
}
