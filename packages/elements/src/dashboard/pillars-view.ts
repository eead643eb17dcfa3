import type { Forecast, NoForecast, PillarProgress, StrategyProgress } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sparkline } from '../charts/sparkline.ts';
import { cssProps } from '../css-props.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { statusBadge, toneOf } from '../parts/status-badge.ts';
import { type DashView, insightsOf, percentOf, titleOf } from './dash-view.ts';
import { askedPart, figureFrame } from './figure-frame.ts';
import { worstFirst } from './pillar-order.ts';

/** How many pillars are shown at first; a team can have many goals at its top. */
const mostShown = 12;

/** What there is to see of a pillar that is open; loaded when one is first opened. */
export type PillarPanel = (pillar: PillarProgress, ahead: Ahead, view: DashView) => unknown;

/** What is foretold of a pillar; `undefined` while it is worked out. */
export type Ahead = Forecast | NoForecast | undefined;

/** Where each pillar stands: score, expected, status, trend, and where it is likely to end. */
export function pillarsView(view: DashView, panel: PillarPanel | undefined): TemplateResult {
  const progress = view.host.ask('progress', () => insightsOf(view).strategyProgress());
  const draw = (found: StrategyProgress) => pillarList(found, view, panel);
  return figureFrame('progress', view, {
    aside: progress.kind === 'worked' ? summary(progress.value, view) : nothing,
    body: askedPart('progress', view, {
      work: () => insightsOf(view).strategyProgress(),
      draw,
    }),
  });
}

/** How many pillars have each status, the worst first. */
function summary({ pillars }: StrategyProgress, view: DashView): TemplateResult {
  const counts = new Map<PillarProgress['score']['status'], number>();
  for (const { score } of worstFirst(pillars)) {
    counts.set(score.status, (counts.get(score.status) ?? 0) + 1);
  }
  return html`<p class="summary">
    ${[...counts].map(
      ([status, count]) =>
        html`<span class="summary-part"
          >${view.format.number(count)} ${statusBadge(status, view.messages)}</span
        >`,
    )}
  </p>`;
}

function pillarList({ pillars }: StrategyProgress, view: DashView, panel?: PillarPanel) {
  const { dashboard } = view.messages;
  if (pillars.length === 0) return html`<p class="muted">${dashboard.noPillars}</p>`;
  const shown = view.host.shown('pillars', mostShown);
  const rest = pillars.length - shown;
  return html`<ul class="pillars" data-list="pillars">
      ${repeat(
        worstFirst(pillars).slice(0, shown),
        ({ goalId }) => goalId,
        (pillar) => pillarItem(pillar, aheadOf(pillar, view), { view, panel }),
      )}
    </ul>
    ${
      rest > 0
        ? html`<button class="quiet" type="button" @click=${() => view.host.showMore('pillars')}>
            ${dashboard.showMore(Math.min(rest, 100))}
          </button>`
        : nothing
    }`;
}

/** Asked for pillar by pillar, since each of them takes by far the longest of all figures. */
function aheadOf({ goalId }: PillarProgress, { host, reading }: DashView): Ahead {
  const part = { kind: 'goal', goalId } as const;
  const work = () => reading.insights(part).forecast().pillars[0];
  const found = host.ask(`forecast ${goalId}`, work, true);
  return found.kind === 'worked' ? found.value : undefined;
}

interface Around {
  readonly view: DashView;
  readonly panel: PillarPanel | undefined;
}

function pillarItem(pillar: PillarProgress, ahead: Ahead, { view, panel }: Around) {
  const { goalId, score } = pillar;
  const key = `pillar ${goalId}`;
  const isOpen = view.host.isOpen(key);
  const tone = toneOf(score.status);
  return html`<li class="pillar" tabindex="-1">
    <div class="pillar-row">
      <h3>
        <button
          class="pillar-open"
          type="button"
          aria-expanded=${String(isOpen)}
          @click=${() => view.host.toggle(key)}
        >
          <bdi>${titleOf(view, goalId)}</bdi>
        </button>
      </h3>
      ${statusBadge(score.status, view.messages)} ${scoreView(pillar, ahead, view)}
      <div class="pillar-trend" role="img" aria-label=${trendText(pillar, view)}>
        ${sparkline({ points: pillar.trend, tone })}
      </div>
      ${changeView(pillar, view)} ${aheadView(ahead, view)}
    </div>
    ${isOpen && panel ? panel(pillar, ahead, view) : nothing}
  </li>`;
}

function scoreView({ score }: PillarProgress, ahead: Ahead, view: DashView): TemplateResult {
  const progress = score.progress.kind === 'scored' ? score.progress.progress : null;
  const tone = toneOf(score.status);
  return html`<div class="pillar-score">
    <p>
      <strong>${percentOf(view, progress)}</strong>
      <span class="muted"
        >${view.messages.dashboard.ofExpected(view.format.percent(score.expected))}</span
      >
    </p>
    ${progressBar({ progress, expected: score.expected, tone })}
    ${
      ahead?.kind === 'forecast'
        ? html`<span
            class="likely-band ${tone}"
            aria-hidden="true"
            ${cssProps({
              '--_low': held(ahead.progress.low),
              '--_high': held(ahead.progress.high),
              '--_middle': held(ahead.progress.middle),
            })}
          ></span>`
        : html`<span class="likely-band none" aria-hidden="true"></span>`
    }
  </div>`;
}

function held(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}

function changeView({ change }: PillarProgress, { messages, format }: DashView) {
  const { dashboard } = messages;
  if (change === null) return html`<span class="pillar-change muted">${dashboard.noChange}</span>`;
  const points = format.points(change);
  const text = Math.abs(change) < 0.0005 ? dashboard.unchanged : dashboard.inSixWeeks(points);
  return html`<span class="pillar-change">${text}</span>`;
}

function aheadView(ahead: Ahead, view: DashView): TemplateResult {
  const text = ahead ? aheadText(ahead, view) : view.messages.dashboard.working;
  return html`<span class="pillar-ahead muted">${text}</span>`;
}

/** Where a pillar is likely to end, or why nothing is foretold. */
function aheadText(ahead: Forecast | NoForecast, { messages, format }: DashView): string {
  const { dashboard } = messages;
  if (ahead.kind === 'no-forecast') return dashboard.noForecast[ahead.reason];
  const { low, high } = ahead.progress;
  return dashboard.likely(format.percent(low), format.percent(high), format.day(ahead.until));
}

function trendText({ goalId, trend, score }: PillarProgress, view: DashView): string {
  const [first, last] = [trend[0]?.progress ?? null, trend.at(-1)?.progress ?? null];
  const expected = view.format.percent(score.expected);
  return view.messages.dashboard.trend(
    titleOf(view, goalId),
    percentOf(view, first),
    percentOf(view, last),
    expected,
  );
}
