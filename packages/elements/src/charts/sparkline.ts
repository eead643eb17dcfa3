import { type TemplateResult, html, nothing, svg } from 'lit';
import type { Tone } from '../parts/status-badge.ts';

/** A moment of a line: fractions, `null` for a gap. */
export interface SparkPoint {
  readonly progress: number | null;
  readonly expected: number | null;
}

/** Where a line is likely to end: the band and its middle, fractions. */
export interface SparkBand {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What a small line shows. */
export interface Spark {
  /** Oldest first, at equal distances. */
  readonly points: readonly SparkPoint[];
  readonly tone: Tone;
  /** What may come after the last point. */
  readonly band?: SparkBand | undefined;
  /** In units of the drawing; 120 by 32 where they are left out. */
  readonly width?: number;
  readonly height?: number;
}

const edge = 3;

/**
 * Progress as a line with a dot at its end, what was expected as a dashed one, and what may come as a band. From 0
 * to 100 %, so that lines beside one another can be compared. Needs the styles of sparklines; says nothing by itself.
 */
export function sparkline({ points, tone, band, width = 120, height = 32 }: Spark): TemplateResult {
  const inner = band ? width * 0.72 : width - edge * 2;
  const x = (at: number) => round(edge + (at * inner) / Math.max(1, points.length - 1));
  const y = (value: number) => round(height - edge - held(value) * (height - edge * 2));
  const last = points.at(-1)?.progress ?? null;
  const end = x(points.length - 1);
  return html`<svg
    class="spark ${tone}"
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
    focusable="false"
  >
    <path class="spark-base" d="M${edge} ${y(0)}H${width - edge}"></path>
    ${band && last !== null ? bandOf(band, { end, from: y(last), to: width - edge, y }) : nothing}
    <path
      class="spark-expected"
      d=${lineOf(
        points.map((each) => each.expected),
        x,
        y,
      )}
    ></path>
    <path
      class="spark-line"
      d=${lineOf(
        points.map((each) => each.progress),
        x,
        y,
      )}
    ></path>
    ${last === null ? nothing : svg`<circle class="spark-dot" cx=${end} cy=${y(last)} r="2.5"></circle>`}
  </svg>`;
}

interface Ahead {
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly y: (value: number) => number;
}

function bandOf({ low, middle, high }: SparkBand, { end, from, to, y }: Ahead) {
  return svg`<path class="spark-band" d="M${end} ${from}L${to} ${y(high)}V${y(low)}Z"></path>
    <path class="spark-ahead" d="M${end} ${from}L${to} ${y(middle)}"></path>`;
}

/** A line through the values, broken where there is none. */
function lineOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let path = '';
  let pen = 'M';
  for (const [at, value] of values.entries()) {
    if (value === null) {
      pen = 'M';
      continue;
    }
    path += `${pen}${x(at)} ${y(value)}`;
    pen = 'L';
  }
  return path;
}

function held(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
