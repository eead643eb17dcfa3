import {
  type Finding,
  type GoalId,
  type Leverage,
  type PillarProgress,
  severities,
} from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { type DashView, insightsOf, titleOf } from './dash-view.ts';
import { askedPart, figureFrame } from './figure-frame.ts';
import { goalDrill, goalLink } from './goal-list.ts';
import { worstFirst } from './pillar-order.ts';

/** Pillars for which the next step is told, the worst first. */
const mostPillars = 4;
/** Kinds of findings that are told, what matters most first. */
const mostKinds = 4;

/** What to do next: what would move each pillar most, and what in the plan is to be put right. */
export function nextView(view: DashView): TemplateResult {
  const progress = askedPart('progress', view, {
    work: () => insightsOf(view).strategyProgress(),
    draw: ({ pillars }) => steps(worstFirst(pillars).slice(0, mostPillars), view),
  });
  const findings = askedPart('findings', view, {
    work: () => findingsIn(view),
    draw: (found) => findingList(found, view),
  });
  return figureFrame('next', view, { body: html`${progress}${findings}` });
}

function steps(pillars: readonly PillarProgress[], view: DashView): TemplateResult {
  return html`<ul class="rows">
    ${pillars.map(({ goalId }) =>
      askedPart(`leverage ${goalId}`, view, {
        work: () => bestOf(insightsOf(view).leverage(goalId).leaves),
        draw: (best) => step(goalId, best, view),
      }),
    )}
  </ul>`;
}

/** The goal that would move another one most, of those that can be named and that nothing keeps from it. */
function bestOf(leaves: readonly Leverage[]): Leverage | undefined {
  return leaves.find(({ goalId, gain, blockedBy }) => goalId !== null && gain > 0 && !blockedBy);
}

function step(pillarId: GoalId, best: Leverage | undefined, view: DashView) {
  if (!best?.goalId) return nothing;
  const { dashboard } = view.messages;
  return html`<li class="step">
    <p>
      ${dashboard.leads} <bdi class="strong">${titleOf(view, pillarId)}</bdi>
      <span class="figure-number up">${dashboard.wouldMove(view.format.points(best.gain))}</span>
      <span class="muted">${dashboard.ifReached}</span>
    </p>
    ${goalLink(best.goalId, view)}
  </li>`;
}

/** Findings of one rule, what matters most first. */
interface FindingKind {
  readonly rule: Finding['rule'];
  readonly severity: Finding['severity'];
  readonly goalIds: readonly GoalId[];
}

/** What in the plan is worth a look, of the goals that are shown, by kind; what matters most first. */
export function findingsIn(view: DashView): readonly FindingKind[] {
  const { reading, scope } = view;
  const { cells } = scope ? insightsOf(view).statusDistribution() : { cells: [] };
  const within = new Set(cells.flatMap(({ goalIds }) => goalIds));
  const kinds = new Map<Finding['rule'], Omit<FindingKind, 'goalIds'> & { goals: Set<GoalId> }>();
  for (const { rule, severity, goalId } of reading.findings()) {
    if (scope && !within.has(goalId)) continue;
    const kind = kinds.get(rule) ?? { rule, severity, goals: new Set() };
    kinds.set(rule, { ...kind, goals: kind.goals.add(goalId) });
  }
  const found = Array.from(kinds.values(), ({ goals, ...kind }) => ({
    ...kind,
    goalIds: [...goals],
  }));
  const rank = ({ severity }: FindingKind) => severities.indexOf(severity);
  return found.sort((a, b) => rank(a) - rank(b) || b.goalIds.length - a.goalIds.length);
}

function findingList(kinds: readonly FindingKind[], view: DashView): TemplateResult {
  const { dashboard, findingKinds } = view.messages;
  const told = kinds.slice(0, mostKinds);
  if (told.length === 0) return html`<p class="muted">${dashboard.noFindings}</p>`;
  const count = told.reduce((sum, { goalIds }) => sum + goalIds.length, 0);
  return html`<h3 class="sub">${dashboard.findings(count)}</h3>
    <ul class="rows">
      ${told.map(({ rule, goalIds }) => {
        const [first, ...others] = goalIds;
        if (!first) return nothing;
        return html`<li>
          <p>${goalLink(first, view)} ${findingKinds[rule]}</p>
          ${goalDrill(
            `finding ${rule}`,
            others.map((goalId) => ({ goalId })),
            view,
            dashboard.andOthers(others.length),
          )}
        </li>`;
      })}
    </ul>`;
}
