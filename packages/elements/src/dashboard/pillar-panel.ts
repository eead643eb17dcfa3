import type { GoalId, HoldingBack, PillarProgress } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { chartFigure } from '../charts/chart-figure.ts';
import { sparkline } from '../charts/sparkline.ts';
import { toneOf } from '../parts/status-badge.ts';
import { explanation } from '../parts/explanation.ts';
import { checkInToggle } from './check-in-view.ts';
import { type DashView, percentOf } from './dash-view.ts';
import { askedPart } from './figure-frame.ts';
import { goalLink } from './goal-list.ts';
import type { Ahead } from './pillars-view.ts';

/** How many of the goals that hold a pillar back are told at first. */
const mostTold = 5;

/** Why a pillar stands where it does: what holds it back, with the check-ins that say so, and the last six weeks. */
export function pillarPanel(pillar: PillarProgress, ahead: Ahead, view: DashView): TemplateResult {
  const { goalId } = pillar;
  const { dashboard } = view.messages;
  const key = `held ${goalId}`;
  return html`<div class="panel">
    <div class="panel-part">
      <h4>${dashboard.heldBack}</h4>
      ${askedPart(key, view, {
        work: () => view.reading.insights().heldBack(goalId).goals,
        draw: (goals) => heldList(goals, goalId, view),
      })}
    </div>
    <div class="panel-part">${trendChart(pillar, ahead, view)}</div>
    <div class="panel-foot">
      ${whyToggle(goalId, view)}
      <button class="quiet" type="button" @click=${() => view.host.select(goalId)}>
        ${dashboard.openGoal}
      </button>
    </div>
    ${view.host.isOpen(`why ${goalId}`) ? why(goalId, view) : nothing}
  </div>`;
}

function heldList(goals: readonly HoldingBack[], pillarId: GoalId, view: DashView) {
  const { messages, host } = view;
  const { dashboard } = messages;
  if (goals.length === 0) return html`<p class="muted">${dashboard.nothingHolds}</p>`;
  const key = `held ${pillarId}`;
  const shown = host.shown(key, mostTold);
  const rest = goals.length - shown;
  return html`<ol class="held" data-list=${key}>
      ${goals.slice(0, shown).map((each) => heldItem(each, pillarId, view))}
    </ol>
    ${
      rest > 0
        ? html`<button class="quiet" type="button" @click=${() => host.showMore(key)}>
            ${dashboard.showMore(Math.min(rest, 100))}
          </button>`
        : nothing
    }`;
}

function heldItem({ goalId, costs, checkInId }: HoldingBack, pillarId: GoalId, view: DashView) {
  const { reading, messages, format } = view;
  const score = reading.scores().scoreOf(goalId);
  const actual = score?.progress.kind === 'scored' ? score.progress.progress : null;
  const checkIn = reading.records.checkInsOf(goalId).find(({ id }) => id === checkInId);
  return html`<li tabindex="-1">
    <div class="held-line">
      ${goalLink(goalId, view)}
      <span class="figure-number">${messages.dashboard.costs(format.points(-costs))}</span>
    </div>
    <p class="muted">
      ${messages.dashboard.behind(percentOf(view, actual), percentOf(view, score?.expected ?? null))}
    </p>
    ${
      checkIn
        ? checkInToggle(checkIn, `check-in ${pillarId} ${checkIn.id}`, view)
        : html`<p class="muted">${messages.dashboard.noCheckIn}</p>`
    }
  </li>`;
}

function trendChart({ trend, score }: PillarProgress, ahead: Ahead, view: DashView) {
  const { messages, format } = view;
  const { dashboard } = messages;
  const band = ahead?.kind === 'forecast' ? ahead.progress : undefined;
  const [first, last] = [trend[0]?.progress ?? null, trend.at(-1)?.progress ?? null];
  const expected = format.percent(score.expected);
  const sentences = [
    dashboard.trendSentence(percentOf(view, first), percentOf(view, last), expected),
  ];
  if (ahead?.kind === 'forecast') {
    const [middle, low, high] = [
      ahead.progress.middle,
      ahead.progress.low,
      ahead.progress.high,
    ].map((each) => format.percent(each));
    const day = format.day(ahead.until);
    sentences.push(dashboard.trendLikely(middle ?? '', low ?? '', high ?? '', day));
  }
  const { day, progress, expected: wanted, status } = dashboard.columns;
  return chartFigure(
    {
      title: dashboard.trendTitle,
      sentence: sentences.join(' '),
      drawing: sparkline({
        ...{ points: trend, tone: toneOf(score.status), band },
        ...{ width: 360, height: 120 },
      }),
      table: {
        columns: [day, progress, wanted, status],
        rows: trend.map((point) => [
          format.day(point.at.slice(0, 10)),
          percentOf(view, point.progress),
          format.percent(point.expected),
          messages.status[point.status],
        ]),
      },
    },
    view,
  );
}

function whyToggle(goalId: GoalId, { host, messages }: DashView): TemplateResult {
  const key = `why ${goalId}`;
  return html`<button
    class="quiet"
    type="button"
    aria-expanded=${String(host.isOpen(key))}
    @click=${() => host.toggle(key)}
  >
    ${messages.dashboard.whyScore}
  </button>`;
}

function why(goalId: GoalId, view: DashView): TemplateResult {
  const { reading, messages, format, host } = view;
  const words = { records: reading.records, messages, format };
  return html`<div class="panel-why">
    ${explanation(reading.explain(goalId), words, (id) => host.select(id))}
  </div>`;
}
