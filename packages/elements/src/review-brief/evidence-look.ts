import type { EvidenceKind } from '@throughline/core';
import type { PrintWatch } from '../controllers/print-watch.ts';

/** Which evidence is shown. */
export type EvidenceView = 'even' | 'all' | 'cited';

/** The columns of a line that can have the focus. */
export type Column = 'cite' | 'link' | 'text';

/** How many pieces of a month are shown before more are asked for, and how many more at a time. */
const step = 20;

/** What somebody looks at in the evidence of a review: nothing of it is stored. */
export class EvidenceLook {
  readonly #renew: () => void;
  /** Absent until somebody chose: what is written begins with the even choice, what is read with what is cited. */
  view: EvidenceView | undefined;
  kind: EvidenceKind | '' = '';
  /** The line and column that the Tab key leads to. */
  active: { readonly key: string; readonly column: Column } | undefined;
  /** Whether the meter is unfolded where there is little room; elsewhere it always is. */
  isMeterOpened = false;
  readonly #opened = new Map<string, number>();
  readonly #paper: PrintWatch;

  /** @param renew - Called when something else is looked at. */
  constructor(paper: PrintWatch, renew: () => void) {
    this.#paper = paper;
    this.#renew = renew;
  }

  /** Whether the page is printed: all that is cited is shown then, and nothing else. */
  get isPrinted(): boolean {
    return this.#paper.isPrinted;
  }

  choose(change: Partial<Pick<EvidenceLook, 'view' | 'kind' | 'active' | 'isMeterOpened'>>): void {
    Object.assign(this, change);
    this.#renew();
  }

  /** How many of a month are shown at most. */
  mostOf(month: string): number {
    return this.#paper.most(this.#opened.get(month) ?? step);
  }

  /** Whether somebody asked for what a month has beside the even choice. */
  isOpened(month: string): boolean {
    return this.#opened.has(month);
  }

  /** Shows more of a month: of the even choice all that is beside it at first, then some more at a time. */
  showMore(month: string, view: EvidenceView): void {
    const most = this.#opened.get(month);
    const isFirst = most === undefined && view === 'even';
    this.#opened.set(month, isFirst ? step : (most ?? step) + step);
    this.#renew();
  }
}
