import type { Divergence, DivergenceFigure } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { type DashView, insightsOf } from './dash-view.ts';
import { askedPart, figureFrame } from './figure-frame.ts';
import { goalDrill } from './goal-list.ts';

/** Goals of which people say something else than their pace, with both. */
export function divergenceView(view: DashView): TemplateResult {
  return figureFrame('divergence', view, {
    body: askedPart('divergence', view, {
      work: () => insightsOf(view).divergence(),
      draw: (found) => diverging(found, view),
    }),
  });
}

function diverging({ better, worse }: DivergenceFigure, view: DashView): TemplateResult {
  const { dashboard } = view.messages;
  return html`<p>${dashboard.better(better.length)}</p>
    ${goalDrill('better', itemsOf(better, view), view)}
    <p>${dashboard.worse(worse.length)}</p>
    ${goalDrill('worse', itemsOf(worse, view), view)}`;
}

function itemsOf(found: readonly Divergence[], { messages }: DashView) {
  const { dashboard, status } = messages;
  return found.map(({ goalId, reported, pace }) => ({
    goalId,
    note: dashboard.saysPaceIs(status[reported], status[pace]),
  }));
}
