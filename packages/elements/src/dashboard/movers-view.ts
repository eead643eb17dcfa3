import type { Mover, Movers } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { checkInToggle } from './check-in-view.ts';
import { type DashView, checkInsBelow, insightsOf } from './dash-view.ts';
import { figureFrame, workedPart } from './figure-frame.ts';
import type { Worked } from '../controllers/slow-work.ts';
import { goalLink } from './goal-list.ts';

/** How many movers are told at first. */
const mostTold = 5;

/**
 * What changed: the goals that moved most in the last week, each with the check-ins that did it.
 *
 * @param difference - What differs from the moment to compare with, where one was chosen.
 */
export function moversView(view: DashView, difference: unknown): TemplateResult {
  const limit = view.host.asked('movers', mostTold);
  const key = `movers ${limit}`;
  let worked = askMovers(limit, view);
  // While more are worked out those that are there stay.
  if (worked.kind === 'working' && limit > mostTold) worked = askMovers(limit - 100, view);
  const body = workedPart({ key, worked, draw: (found) => moverList(found, view) }, view);
  return figureFrame('movers', view, { body: html`${difference}${body}` });
}

function askMovers(limit: number, view: DashView): Worked<Movers> {
  return view.host.ask(`movers ${limit}`, () => insightsOf(view).movers({ limit }));
}

function moverList({ moved, goals }: Movers, view: DashView): TemplateResult {
  const { dashboard } = view.messages;
  if (moved === 0) return html`<p class="muted">${dashboard.noMovers}</p>`;
  const rest = moved - goals.length;
  return html`<p class="lead">${dashboard.moversSince(moved)}</p>
    <ul class="rows" data-list="movers">
      ${repeat(
        goals,
        ({ goalId }) => goalId,
        (mover) => moverItem(mover, view),
      )}
    </ul>
    ${
      rest > 0
        ? html`<button class="quiet" type="button" @click=${() => view.host.showMore('movers')}>
            ${dashboard.showMore(Math.min(rest, 100))}
          </button>`
        : nothing
    }`;
}

function moverItem({ goalId, before, after, change, ...did }: Mover, view: DashView) {
  const { messages, format, host } = view;
  const { dashboard } = messages;
  const key = `mover ${goalId}`;
  const isOpen = host.isOpen(key);
  const direction = change > 0 ? 'up' : 'down';
  const went = dashboard.fromTo(format.percent(before), format.percent(after));
  return html`<li tabindex="-1">
    <div class="held-line">
      ${goalLink(goalId, view)}
      <span class="figure-number ${direction}">${format.points(change)}</span>
    </div>
    <div class="held-line">
      <span class="muted">${went}</span>
      ${
        did.checkInIds.length === 0
          ? html`<span class="muted">${dashboard.noCheckIns}</span>`
          : html`<button
              class="quiet"
              type="button"
              aria-expanded=${String(isOpen)}
              @click=${() => host.toggle(key)}
            >
              ${dashboard.checkIns(did.checkInIds.length)}
            </button>`
      }
    </div>
    ${
      isOpen
        ? checkInsBelow(view, goalId, did.checkInIds)
            .slice(0, 20)
            .map((each) => checkInToggle(each, `${key} ${each.id}`, view))
        : nothing
    }
  </li>`;
}
