import { factsText } from '../parts/facts.ts';
import type { RowView } from './row-view.ts';
import type { Messages } from './texts.ts';
import { type TemplateResult, html, nothing } from 'lit';
import { type IconName, icon } from '../parts/icons.ts';
import { statusBadge } from '../parts/status-badge.ts';

/** The cells between the title and the actions, where others than the usual ones were chosen. */
export interface Cells {
  readonly count: number;
  readonly view: (view: RowView, messages: Messages, moved: boolean) => TemplateResult;
}

/** What stands open below a row, as a row of its own. */
export function detailRow(
  detail: TemplateResult,
  { rowIndex, columns }: { readonly rowIndex: number; readonly columns: number },
): TemplateResult {
  return html`<div class="detail" part="detail" role="row" aria-rowindex=${rowIndex}>
    <div role="gridcell" aria-colspan=${columns}>${detail}</div>
  </div>`;
}

/** What is read aloud of a row. */
export function rowLabel(view: RowView, messages: Messages): string {
  const { kind, status, tree } = messages;
  const { findings, otherStatus } = view;
  const words = [view.title, kind[view.kind], view.score, view.expectedText, status[view.status]];
  if (otherStatus) words.push(tree.otherwise(status[otherStatus]));
  if (findings > 0) words.push(tree.findings(findings));
  if (view.context) words.push(tree.context);
  return factsText(words, messages);
}

/** The status by the rulebook that is compared with, where it is another one. */
export function otherStatus({ otherStatus: status }: RowView, messages: Messages) {
  if (!status) return nothing;
  return html`<span class="otherwise" title=${messages.tree.otherwise(messages.status[status])}
    ><span class="arrow" aria-hidden="true">${icon('chevron')}</span
    >${statusBadge(status, messages)}</span
  >`;
}

/** Whether a row has any of its small signs. */
export function hasMarks({ supports, findings, facts, alsoUnder }: RowView): boolean {
  return supports || findings > 0 || alsoUnder > 0 || facts?.hidden === true;
}

/** The small signs behind a title. */
export function marks(view: RowView, { tree }: Messages): TemplateResult {
  return html`${view.supports ? mark('supports', tree.supports) : nothing}${
    view.findings > 0 ? findingsMark(view.findings, tree.findings(view.findings)) : nothing
  }${view.facts?.hidden ? mark('hidden', tree.hidden) : nothing}${
    view.alsoUnder > 0 ? placesButton(view, tree) : nothing
  }`;
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

/** What the owner says it is, below the figure that was worked out. */
export function stated(view: RowView, { tree }: Messages): TemplateResult | typeof nothing {
  if (!view.stated) return nothing;
  return html`<span class="stated" title=${tree.statedMeans}>${view.stated}</span>`;
}

/** What is read aloud of a score, and that it is explained when it is pressed. */
export function scoreLabel(view: RowView, messages: Messages): string {
  const figures = [view.score, view.stated, view.expectedText, view.scoreBecause];
  return `${factsText(figures, messages)}. ${messages.tree.inRow.explain}`;
}

/** What the button that checks in says, with the reason where it does not. */
export function checkInLabel({ mayNotCheckIn }: RowView, { inRow }: Messages['tree']): string {
  return mayNotCheckIn ? `${inRow.checkIn}. ${mayNotCheckIn}` : inRow.checkIn;
}
