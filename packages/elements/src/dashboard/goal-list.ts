import type { GoalId } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { statusBadge } from '../parts/status-badge.ts';
import { type DashView, nameOf, titleOf } from './dash-view.ts';

/** How many items are shown at first. */
const mostShown = 20;

/** A goal behind a figure, and what there is to say of it. */
export interface ListedGoal {
  readonly goalId: GoalId;
  readonly note?: unknown;
}

/** Items behind a figure. */
interface Items<T> {
  readonly key: string;
  readonly items: readonly T[];
  readonly show: string;
  readonly row: (item: T) => TemplateResult;
  readonly idOf: (item: T) => string;
}

/** A goal as a button that tells that it was chosen. */
export function goalLink(goalId: GoalId, view: DashView): TemplateResult {
  if (!view.reading.records.goals.has(goalId)) return html`<span class="muted">–</span>`;
  return html`<button class="link" type="button" @click=${() => view.host.select(goalId)}>
    <bdi>${titleOf(view, goalId)}</bdi>
  </button>`;
}

/**
 * The goals behind a figure, folded away behind a button that counts them; as many as that once all are shown.
 *
 * @param show - What the button says; how many goals there are where it is left out.
 */
export function goalDrill(
  key: string,
  goals: readonly ListedGoal[],
  view: DashView,
  show: string = view.messages.dashboard.showGoals(goals.length),
): TemplateResult | typeof nothing {
  const row = ({ goalId, note }: ListedGoal) => goalRow(goalId, view, note);
  return drill({ key, items: goals, show, row, idOf: ({ goalId }) => goalId }, view);
}

/** People or teams behind a figure, by name. */
export function nameDrill(
  key: string,
  ids: readonly string[],
  view: DashView,
  show: string,
): TemplateResult | typeof nothing {
  const row = (id: string) => html`<bdi>${nameOf(view, id)}</bdi>`;
  return drill({ key, items: ids, show, row, idOf: (id) => id }, view);
}

function goalRow(goalId: GoalId, view: DashView, note: unknown): TemplateResult {
  const score = view.reading.scores().scoreOf(goalId);
  return html`${goalLink(goalId, view)}
    <span class="item-note">
      ${note === undefined ? nothing : html`<span class="muted">${note}</span>`}
      ${score ? statusBadge(score.status, view.messages) : nothing}
    </span>`;
}

function drill<T>({ key, items, show, row, idOf }: Items<T>, view: DashView) {
  if (items.length === 0) return nothing;
  const { host, messages, format } = view;
  const isOpen = host.isOpen(key);
  const shown = Math.min(items.length, host.shown(key, mostShown));
  const rest = items.length - shown;
  return html`<div class="drill">
    <button
      class="quiet drill-toggle"
      type="button"
      aria-expanded=${String(isOpen)}
      @click=${() => host.toggle(key)}
    >
      ${show}
    </button>
    ${
      isOpen
        ? html`<ul class="items" data-list=${key}>
              ${repeat(items.slice(0, shown), idOf, (item) => html`<li tabindex="-1">${row(item)}</li>`)}
            </ul>
            ${
              rest > 0
                ? html`<p class="more">
                    <span class="muted"
                      >${messages.dashboard.shownOf(format.number(shown), format.number(items.length))}</span
                    >
                    <button class="quiet" type="button" @click=${() => host.showMore(key)}>
                      ${messages.dashboard.showMore(Math.min(rest, 100))}
                    </button>
                  </p>`
                : nothing
            }`
        : nothing
    }
  </div>`;
}
