import type { HealthPart, ProgrammeHealth } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { listOf, nameList } from '../parts/name-list.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { type DashView, insightsOf, nameOf } from './dash-view.ts';
import { askedPart, figureFrame } from './figure-frame.ts';
import { goalDrill } from './goal-list.ts';

type Health = Extract<ProgrammeHealth, { kind: 'health' }>;

/** How well the programme is kept up, and what each lost point goes back to. */
export function healthView(view: DashView): TemplateResult {
  return figureFrame('health', view, {
    body: askedPart('health', view, {
      work: () => insightsOf(view).programmeHealth(),
      draw: (found) =>
        found.kind === 'health'
          ? healthOf(found, view)
          : html`<p class="muted">${view.messages.dashboard.noHealth}</p>`,
    }),
  });
}

function healthOf(found: Health, view: DashView): TemplateResult {
  return html`<p class="big"><strong>${view.format.percent(found.health)}</strong></p>
    <ul class="rows">
      ${found.parts.map((part) => termView(part, found, view))}
    </ul>
    ${leftOutView(found, view)}`;
}

/** Terms without data, which a score alone would hide. */
function leftOutView({ leftOut }: Health, { messages, format }: DashView) {
  if (leftOut.length === 0) return nothing;
  const { dashboard } = messages;
  const names = listOf(
    leftOut.map((term) => dashboard.terms[term]),
    format.locale,
  );
  return html`<p class="muted note">${dashboard.leftOut(names)}</p>`;
}

function termView(part: HealthPart, { losses }: Health, view: DashView): TemplateResult {
  const { messages, format } = view;
  const { dashboard } = messages;
  const causes = losses.filter(({ term }) => term === part.term).map(({ cause }) => cause);
  const goals = causes.flatMap((cause) =>
    cause.kind === 'goal' ? [{ goalId: cause.goalId }] : [],
  );
  const teams = causes.flatMap((cause) =>
    cause.kind === 'people' ? cause.groups.map(({ teamId }) => nameOf(view, teamId)) : [],
  );
  const isWithheld = causes.some((cause) => cause.kind === 'people' && cause.withheld);
  const lost = format.points(-part.lost);
  return html`<li class="cell">
    <span>${dashboard.terms[part.term]}</span>
    <span class="figure-number"
      >${format.percent(part.share)}
      ${part.lost > 0 ? html`<span class="muted">${dashboard.costs(lost)}</span>` : nothing}</span
    >
    ${progressBar({ progress: part.share, expected: null, tone: 'neutral' })}
    ${teams.length > 0 ? html`<p class="muted">${dashboard.lowTeams(nameList(teams, format.locale))}</p>` : nothing}
    ${isWithheld ? html`<p class="muted">${dashboard.lowWithheld}</p>` : nothing}
    ${goalDrill(`health ${part.term}`, goals, view)}
  </li>`;
}
