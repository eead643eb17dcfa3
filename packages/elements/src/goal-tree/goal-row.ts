import { type TemplateResult, html, nothing } from 'lit';
import { cssProps } from '../css-props.ts';
import type { Messages } from './texts.ts';
import { type IconName, icon } from '../parts/icons.ts';
import { person } from '../parts/person.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { statusBadge } from '../parts/status-badge.ts';
import type { RowView } from './row-view.ts';

/** The cells between the title and the actions, where others than the usual ones were chosen. */
export interface Cells {
  readonly count: number;
  readonly view: (view: RowView, messages: Messages, moved: boolean) => TemplateResult;
}

/** How a row is drawn. */
interface Drawing {
  readonly moves: number;
  readonly turns: boolean;
  readonly detail: TemplateResult | undefined;
  readonly cells?: Cells | undefined;
}

/**
 * A row and what stands open below it. What is clicked or entered says with `data-act` what it does;
 * `data-stop` marks what the arrow keys stop at inside a row.
 *
 * @param moves - How often the score changed while the row was shown.
 * @param turns - Whether somebody has just opened or closed the row.
 * @param detail - What stands open below the row, if anything.
 * @param cells - Those of the columns that were chosen; the usual ones where it is left out.
 */
export function goalRow(
  view: RowView,
  messages: Messages,
  { moves, turns, detail, cells }: Drawing,
): TemplateResult {
  const columns = (cells?.count ?? usualCount) + 2;
  return html`<div
      class="row ${view.kind} ${view.context ? 'context' : ''} ${movedClass(moves)}"
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
      ${titleCell(view, messages, turns)} ${(cells?.view ?? usualCells)(view, messages, moves > 0)}
      ${actionsCell(view, messages, columns)}
    </div>
    ${
      detail
        ? html`<div class="detail" part="detail" role="row" aria-rowindex=${view.rowIndex + 1}>
            <div role="gridcell" aria-colspan=${columns}>${detail}</div>
          </div>`
        : nothing
    }`;
}

const usualCount = 5;

function usualCells(view: RowView, messages: Messages, moved: boolean): TemplateResult {
  return html`<div class="cell owner" role="gridcell" aria-colindex="2" tabindex="-1" data-stop>
      ${person({ name: view.ownerName, kind: view.ownerKind })}
    </div>
    ${progressCell(view, messages, { moved, index: 3 })}
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
    </div>`;
}

/** Two names in turn, so that each move starts the animation anew. */
function movedClass(moves: number): string {
  if (moves === 0) return '';
  return moves % 2 === 1 ? 'moved-once' : 'moved-again';
}

function rowLabel(view: RowView, { kind, status, tree }: Messages): string {
  const { findings, otherStatus } = view;
  const words = [view.title, kind[view.kind], view.score, view.expectedText, status[view.status]];
  if (otherStatus) words.push(tree.otherwise(status[otherStatus]));
  if (findings > 0) words.push(tree.findings(findings));
  if (view.context) words.push(tree.context);
  return words.filter(Boolean).join(', ');
}

/** The status by the rulebook that is compared with, where it is another one. */
export function otherStatus({ otherStatus: status }: RowView, messages: Messages) {
  if (!status) return nothing;
  return html`<span class="otherwise" title=${messages.tree.otherwise(messages.status[status])}
    ><span class="arrow" aria-hidden="true">${icon('chevron')}</span
    >${statusBadge(status, messages)}</span
  >`;
}

function titleCell(view: RowView, { kind, tree }: Messages, turns: boolean) {
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
      class="twisty ${view.open === null ? 'leaf' : turns ? 'turns' : ''}"
      type="button"
      tabindex="-1"
      data-act="toggle"
      aria-label=${view.open ? tree.inRow.close : tree.inRow.open}
    >
      ${icon('chevron')}
    </button>
    <span class="kind" title=${kind[view.kind]}>${sign(view.kind, kind[view.kind])}</span>
    <bdi class="name" part="title" title=${view.title}>${view.title}</bdi>
    ${view.supports ? mark('supports', tree.supports) : nothing}
    ${view.findings > 0 ? findingsMark(view.findings, tree.findings(view.findings)) : nothing}
    ${view.facts?.hidden ? mark('hidden', tree.hidden) : nothing}
    ${view.alsoUnder > 0 ? placesButton(view, tree) : nothing}
  </div>`;
}

function placesButton(view: RowView, tree: Messages['tree']) {
  const words = tree.alsoUnder(view.alsoUnder);
  const label = view.further ? `${words}. ${tree.below}` : words;
  return html`<button
    class="act places"
    type="button"
    tabindex="-1"
    data-stop
    data-act="places"
    title=${label}
  >
    ${icon('branches')}
  </button>`;
}

/** A key and the menu of the row do the same, so it is no stop of the arrows. */
function findingsMark(number: number, words: string) {
  return html`<button
    class="finding"
    type="button"
    tabindex="-1"
    data-act="findings"
    title=${words}
  >
    ${icon('warning')}<span aria-hidden="true">${number}</span>
  </button>`;
}

function mark(name: 'supports' | 'hidden', words: string) {
  return html`<span class="mark" title=${words}>${sign(name, words)}</span>`;
}

/** The tooltip is around it: on the same element it would be read out a second time. */
function sign(name: IconName, words: string) {
  return html`<span class="sign" role="img" aria-label=${words}>${icon(name)}</span>`;
}

/** The score as a bar and a figure, which is explained when it is pressed. */
export function progressCell(
  view: RowView,
  { tree }: Messages,
  { moved, index }: { readonly moved: boolean; readonly index: number },
): TemplateResult {
  const bar = { progress: view.progress, expected: view.expected, tone: view.tone, moves: moved };
  return html`<div class="cell progress" role="gridcell" aria-colindex=${index}>
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

function actionsCell(view: RowView, { tree }: Messages, index: number) {
  const { mayNotCheckIn } = view;
  const { checkIn, more } = tree.inRow;
  const label = mayNotCheckIn ? `${checkIn}. ${mayNotCheckIn}` : checkIn;
  return html`<div class="cell acts" role="gridcell" aria-colindex=${index}>
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
