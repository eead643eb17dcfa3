import type { PillarConfidence, PillarFreshness } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { type DashView, insightsOf, percentOf } from './dash-view.ts';
import { askedPart, figureFrame } from './figure-frame.ts';
import { goalDrill, goalLink } from './goal-list.ts';

/** Pillars shown at first; a team can have many goals at its top. */
const mostShown = 8;

/** How old what is known is, pillar by pillar. */
export function freshnessView(view: DashView): TemplateResult {
  return figureFrame('freshness', view, {
    body: askedPart('freshness', view, {
      work: () => insightsOf(view).freshness().pillars,
      draw: (pillars) => pillarRows('freshness', pillars, { view, row: freshRow }),
    }),
  });
}

function freshRow({ goalId, ages, unreported, goals }: PillarFreshness, view: DashView) {
  const { dashboard } = view.messages;
  if (ages.kind === 'no-data') return html`<p class="muted">${dashboard.noAges}</p>`;
  const items = goals.map(({ goalId: id, reportedAt, ageDays }) => ({
    goalId: id,
    note: reportedAt === null ? dashboard.neverReported : dashboard.days(ageDays),
  }));
  const { median, p90 } = dashboard.columns;
  return html`<dl class="numbers">
      ${number(median, dashboard.days(ages.medianDays))}
      ${number(p90, dashboard.days(ages.p90Days))}
    </dl>
    ${unreported > 0 ? html`<p class="muted">${dashboard.unreported(unreported)}</p>` : nothing}
    ${goalDrill(`freshness ${goalId}`, items, view)}`;
}

/** How sure people are, pillar by pillar. */
export function confidenceView(view: DashView): TemplateResult {
  return figureFrame('confidence', view, {
    body: askedPart('confidence', view, {
      work: () => insightsOf(view).confidence().pillars,
      draw: (pillars) => pillarRows('confidence', pillars, { view, row: sureRow }),
    }),
  });
}

function sureRow({ goalId, confidence, given }: PillarConfidence, view: DashView) {
  const { dashboard } = view.messages;
  if (confidence.kind === 'no-confidence') {
    return html`<p class="muted">${dashboard.noConfidence}</p>`;
  }
  const { mean, spread, change } = confidence;
  const items = given.map((each) => ({
    goalId: each.goalId,
    note:
      each.before === null || each.before === each.confidence
        ? percentOf(view, each.confidence)
        : dashboard.fromTo(percentOf(view, each.before), percentOf(view, each.confidence)),
  }));
  const { columns } = dashboard;
  return html`<dl class="numbers">
      ${number(columns.mean, percentOf(view, mean))}
      ${number(columns.spread, percentOf(view, spread))}
      ${number(columns.change, change === null ? '–' : view.format.points(change))}
    </dl>
    ${goalDrill(`confidence ${goalId}`, items, view)}`;
}

function number(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

interface Rows<T> {
  readonly view: DashView;
  readonly row: (pillar: T, view: DashView) => TemplateResult;
}

function pillarRows<T extends PillarFreshness | PillarConfidence>(
  key: string,
  pillars: readonly T[],
  { view, row }: Rows<T>,
): TemplateResult {
  const { dashboard } = view.messages;
  if (pillars.length === 0) return html`<p class="muted">${dashboard.noPillars}</p>`;
  const shown = view.host.shown(key, mostShown);
  const rest = pillars.length - shown;
  return html`<ul class="rows" data-list=${key}>
      ${pillars
        .slice(0, shown)
        .map(
          (each) => html`<li tabindex="-1">${goalLink(each.goalId, view)} ${row(each, view)}</li>`,
        )}
    </ul>
    ${
      rest > 0
        ? html`<button class="quiet" type="button" @click=${() => view.host.showMore(key)}>
            ${dashboard.showMore(Math.min(rest, 100))}
          </button>`
        : nothing
    }`;
}
