import { type TemplateResult, html, svg } from 'lit';
import type { Tone } from '../parts/status-badge.ts';

/** One part of a bar. */
export interface StackPart {
  readonly count: number;
  readonly tone: Tone;
}

/** One bar of several below one another. */
export interface StackRow {
  readonly name: string;
  /** The sum of the parts, as people read it. */
  readonly total: string;
  /** In the order in which they stand, which is the same in each row. */
  readonly parts: readonly StackPart[];
}

/** Of this many units, a bar as long as the row can be. */
const length = 1000;

/**
 * Rows of bars, each as long as its sum is a part of the greatest one, with its name and sum beside it. Parts are set
 * apart by gaps; what each is says the legend or table of the caller. Needs the styles of stacked bars.
 */
export function stackedBars(rows: readonly StackRow[]): TemplateResult {
  const most = Math.max(1, ...rows.map(({ parts }) => sumOf(parts)));
  return html`<div class="stack">${rows.map((row) => bar(row, length / most))}</div>`;
}

function sumOf(parts: readonly StackPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function bar({ name, total, parts }: StackRow, unit: number): TemplateResult {
  let from = 0;
  const segments = parts.map(({ count, tone }) => {
    const x = from;
    from += count * unit;
    return svg`<rect class="stack-part ${tone}" x=${x} y="0" width=${count * unit} height="16"></rect>`;
  });
  return html`<div class="stack-row">
    <span class="stack-name"><bdi>${name}</bdi></span>
    <svg
      class="stack-bar"
      viewBox="0 0 ${length} 16"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      ${segments}
    </svg>
    <span class="stack-total">${total}</span>
  </div>`;
}
