import { type TemplateResult, html, nothing } from 'lit';
import { cssProps } from '../css-props.ts';
import type { Messages } from './texts.ts';
import { type IconName, icon } from '../parts/icons.ts';
import { person } from '../parts/person.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { statusBadge } from '../parts/status-badge.ts';
import type { RowView } from './row-view.ts';

/**
 * A row and what stands open below it. What is clicked or entered says with `data-act` what it does;
 * `data-stop` marks what the arrow keys stop at inside a row.
 *
 * @param moves - How often the score changed while the row was shown.
 * @param detail - What stands open below the row, if anything.
 */
export function goalRow(
  view: RowView,
  messages: Messages,
  { moves, detail }: { moves: number; detail: TemplateResult | undefined },
): TemplateResult {
  return html`<div
      class="row ${view.kind} ${movedClass(moves)}"
      part="row"
      role="row"
      tabindex="-1"
      aria-label=${rowLabel(view, messages)}
      aria-rowindex=${view.rowIndex}
      aria-level=${view.level}
      aria-posinset=${view.position}
      aria-setsize=${view.siblings}
      aria-expanded=${view.open ?? nothing}
      aria-selected=${view.selected}
    >
      ${titleCell(view, messages)}
      <div class="cell owner" role="gridcell" aria-colindex="2" tabindex="-1" data-stop>
        ${person({ name: view.ownerName, kind: view.ownerKind })}
      </div>
      ${progressCell(view, messages, moves > 0)}
      <div
        class="cell standing ${view.otherStatus ? 'both' : ''}"
        role="gridcell"
        aria-colindex="4"
        tabindex="-1"
        data-stop
        data-enter="explain"
      >
        ${statusBadge(view.status, messages)} ${otherStatus(view, messages)}
      </div>
      <div
        class="cell confidence"
        role="gridcell"
        aria-colindex="5"
        tabindex="-1"
        data-stop
        aria-label=${view.confidence || messages.words.noConfidence}
      >
        ${view.confidence || '–'}
      </div>
      <div
        class="cell reported"
        role="gridcell"
        aria-colindex="6"
        tabindex="-1"
        data-stop
        title=${view.reportedAt || nothing}
      >
        ${view.reported}
      </div>
      ${actionsCell(view, messages)}
    </div>
    ${
      detail
        ? html`<div class="detail" part="detail" role="row" aria-rowindex=${view.rowIndex + 1}>
            <div role="gridcell" aria-colspan="7">${detail}</div>
          </div>`
        : nothing
    }`;
}

/** Two names in turn, so that each move starts the animation anew. */
function movedClass(moves: number): string {
  if (moves === 0) return '';
  return moves % 2 === 1 ? 'moved-once' : 'moved-again';
}

function rowLabel(view: RowView, { kind, status, tree }: Messages): string {
  const { findings, otherStatus } = view;
  const said = [view.title, kind[view.kind], view.score, view.expectedText, status[view.status]];
  if (otherStatus) said.push(tree.otherwise(status[otherStatus]));
  if (findings > 0) said.push(tree.findings(findings));
  return said.filter(Boolean).join(', ');
}

function otherStatus({ otherStatus: status }: RowView, messages: Messages) {
  if (!status) return nothing;
  return html`<span class="otherwise" title=${messages.tree.otherwise(messages.status[status])}
    ><span class="arrow" aria-hidden="true">${icon('chevron')}</span
    >${statusBadge(status, messages)}</span
  >`;
}

function titleCell(view: RowView, { kind, tree }: Messages) {
  return html`<div
    class="cell title"
    role="gridcell"
    aria-colindex="1"
    tabindex="-1"
    data-stop
    data-enter="toggle"
  >
    <span class="indent" ${cssProps({ '--_level': view.level })}></span>
    <button
      class="twisty ${view.open === null ? 'leaf' : ''}"
      type="button"
      tabindex="-1"
      data-act="toggle"
      aria-label=${view.open ? tree.inRow.close : tree.inRow.open}
    >
      ${icon('chevron')}
    </button>
    <span class="kind" title=${kind[view.kind]}>${sign(view.kind, kind[view.kind])}</span>
    <span class="name" part="title" title=${view.title}>${view.title}</span>
    ${view.supports ? mark('supports', tree.supports) : nothing}
    ${view.findings > 0 ? findingsMark(view.findings, tree.findings(view.findings)) : nothing}
    ${view.alsoUnder > 0 ? mark('branches', tree.alsoUnder(view.alsoUnder)) : nothing}
  </div>`;
}

/** A key and the menu of the row do the same, so it is no stop of the arrows. */
function findingsMark(number: number, words: string) {
  return html`<button
    class="finding"
    type="button"
    tabindex="-1"
    data-act="findings"
    title=${words}
    aria-label=${words}
  >
    ${icon('warning')}<span>${number}</span>
  </button>`;
}

function mark(name: 'supports' | 'branches', words: string) {
  return html`<span class="mark" title=${words}>${sign(name, words)}</span>`;
}

/** The tooltip is around it: on the same element it would be read out a second time. */
function sign(name: IconName, words: string) {
  return html`<span class="sign" role="img" aria-label=${words}>${icon(name)}</span>`;
}

function progressCell(view: RowView, { tree }: Messages, moved: boolean) {
  const bar = { progress: view.progress, expected: view.expected, tone: view.tone, moves: moved };
  return html`<div class="cell progress" role="gridcell" aria-colindex="3">
    <button
      class="score"
      type="button"
      tabindex="-1"
      data-stop
      data-act="explain"
      aria-label=${scoreLabel(view, tree)}
      title=${view.scoreBecause || view.expectedText || nothing}
    >
      ${progressBar(bar)}
      <span class="figures">
        <span class="figure ${view.progress === null ? 'none' : ''}">${view.score}</span>
        ${
          view.stated
            ? html`<span class="stated" title=${tree.statedMeans}>${view.stated}</span>`
            : nothing
        }
      </span>
    </button>
  </div>`;
}

function scoreLabel(view: RowView, tree: Messages['tree']): string {
  const figures = [view.score, view.stated, view.expectedText, view.scoreBecause];
  return `${figures.filter(Boolean).join(', ')}. ${tree.inRow.explain}`;
}

function actionsCell(view: RowView, { tree }: Messages) {
  const { mayNotCheckIn } = view;
  const { checkIn, more } = tree.inRow;
  const label = mayNotCheckIn ? `${checkIn}. ${mayNotCheckIn}` : checkIn;
  return html`<div class="cell acts" role="gridcell" aria-colindex="7">
    <button
      class="act"
      type="button"
      tabindex="-1"
      data-stop
      data-act="check-in"
      aria-disabled=${mayNotCheckIn ? 'true' : 'false'}
      title=${label}
    >
      ${icon('check-in')}
    </button>
    <button
      class="act"
      type="button"
      tabindex="-1"
      data-stop
      data-act="menu"
      aria-haspopup="menu"
      title=${more}
    >
      ${icon('more')}
    </button>
  </div>`;
}
