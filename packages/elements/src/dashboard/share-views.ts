import type { AlignmentFigure, Coverage, Share } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { progressBar } from '../parts/progress-bar.ts';
import { type DashView, insightsOf } from './dash-view.ts';
import { askedPart, figureFrame } from './figure-frame.ts';
import { goalDrill, nameDrill } from './goal-list.ts';

/** How much of the work leads to the strategy, and what does not. */
export function alignmentView(view: DashView): TemplateResult {
  return figureFrame('alignment', view, {
    body: askedPart('alignment', view, {
      work: () => insightsOf(view).alignment(),
      draw: (found) => aligned(found, view),
    }),
  });
}

function aligned({ share, rest }: AlignmentFigure, view: DashView): TemplateResult {
  const { dashboard } = view.messages;
  const goals = rest.map(({ goalId, supports }) => ({
    goalId,
    note: supports ? dashboard.onlySupports : dashboard.notAligned,
  }));
  return html`${shareView(share, dashboard.aligned, view)} ${goalDrill('alignment', goals, view)}`;
}

/** Where the strategy has no goals, and who has none. */
export function coverageView(view: DashView): TemplateResult {
  return figureFrame('coverage', view, {
    body: askedPart('coverage', view, {
      work: () => insightsOf(view).coverage(),
      draw: (found) => covered(found, view),
    }),
  });
}

function covered({ pillars, people, teams }: Coverage, view: DashView): TemplateResult {
  const { dashboard } = view.messages;
  const says = dashboard.covered;
  const pillarItems = pillars.without.map((goalId) => ({ goalId }));
  return html`${shareView(pillars.share, says.pillars, view)}
  ${goalDrill('uncovered', pillarItems, view)} ${shareView(people.share, says.people, view)}
  ${nameDrill('people', people.without, view, dashboard.showPeople(people.without.length))}
  ${shareView(teams.share, says.teams, view)}
  ${nameDrill('teams', teams.without, view, dashboard.showTeams(teams.without.length))}`;
}

/** A share as percent, bar and sentence; nothing where there is none of which it could be one. */
function shareView(
  share: Share,
  says: (count: string, of: string) => string,
  { format }: DashView,
): TemplateResult | typeof nothing {
  if (share.kind === 'no-data') return nothing;
  const bar = progressBar({ progress: share.share, expected: null, tone: 'neutral' });
  return html`<div class="share">
    <p>
      <strong>${format.percent(share.share)}</strong>
      <span class="muted">${says(format.number(share.count), format.number(share.of))}</span>
    </p>
    ${bar}
  </div>`;
}
