import { type TemplateResult, html, nothing } from 'lit';
import { progressBar } from '../parts/progress-bar.ts';
import { type ClosingScene, agreeing } from './closing-scene.ts';

/** How far the closing of the cycle is, what is left and for whom, and the two ways on. */
export function summaryView(scene: ClosingScene, today: string): TemplateResult {
  const { cycle, closing, messages, format } = scene;
  const { closeCycle } = messages;
  const closed = closing.closed.length;
  const all = closed + closing.waiting.length;
  const when = cycle.end < today ? closeCycle.ended : closeCycle.ends;
  return html`<header class="summary" part="summary">
    <h3 class="title" tabindex="-1"><bdi>${closeCycle.title(cycle.name)}</bdi></h3>
    <p class="muted">
      ${cycle.state === 'closed' ? closeCycle.isClosed : when(format.day(cycle.end))}
    </p>
    <p class="closed-of">${closeCycle.closedOf(format.number(closed), format.number(all))}</p>
    ${progressBar({ progress: all === 0 ? null : closed / all, expected: null, tone: 'good', moves: true })}
    ${left(scene)} ${ways(scene)}
  </header>`;
}

function left({ closing, mine, isWhole, workspace, messages }: ClosingScene) {
  const { closeCycle } = messages;
  // As long as it is not known of all, nothing is said of others.
  const others = isWhole ? closing.waiting.length - mine.size : 0;
  const counts = [
    mine.size > 0 && html`<li class="yours">${closeCycle.yours(mine.size)}</li>`,
    others > 0 && html`<li>${closeCycle.others(others)}</li>`,
    closing.goingOn.length > 0 && html`<li>${closeCycle.toCarry(closing.goingOn.length)}</li>`,
    closing.notBegun.length > 0 && html`<li>${closeCycle.notBegun(closing.notBegun.length)}</li>`,
  ].filter(Boolean);
  const isNobodys = workspace && mine.size === 0 && others > 0;
  return html`
    ${
      counts.length > 0
        ? html`<ul class="left">
            ${counts}
          </ul>`
        : nothing
    }
    ${workspace ? nothing : html`<p class="muted">${closeCycle.past}</p>`}
    ${isNobodys ? html`<p class="muted">${closeCycle.noneYours}</p>` : nothing}
  `;
}

function ways(scene: ClosingScene) {
  const { host, mine, messages } = scene;
  if (mine.size === 0) return nothing;
  const { closeCycle } = messages;
  const agreed = agreeing(scene).length;
  const isBusy = host.work.running !== null;
  return html`<div class="actions">
    <button class="primary" type="button" ?disabled=${isBusy} @click=${() => host.openNext(null)}>
      ${closeCycle.oneByOne}
    </button>
    ${
      agreed > 0
        ? html`<button
            class="bulk-begin"
            type="button"
            aria-expanded=${String(host.panel === 'bulk')}
            ?disabled=${isBusy}
            @click=${() => host.show(host.panel === 'bulk' ? null : 'bulk')}
          >
            ${closeCycle.closeAll(agreed)}
          </button>`
        : nothing
    }
  </div>`;
}
