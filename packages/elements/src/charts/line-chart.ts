import { type TemplateResult, html, nothing, svg } from 'lit';
import { cssProps } from '../css-props.ts';

/** A place in a chart over time. */
export interface LinePoint {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A fraction; 1 is at the top unless something is higher. */
  readonly value: number;
}

/** What a line chart draws, and the few words that stand in it. */
export interface LineChart {
  /** How far it was. */
  readonly line: readonly LinePoint[];
  /** Whether each point holds until the next one and is marked. */
  readonly isStepped: boolean;
  /** How far it should be. */
  readonly pace: readonly LinePoint[];
  /** Between what it may end, drawn from the last point of the line. */
  readonly band?: { readonly at: number; readonly low: number; readonly high: number } | undefined;
  readonly from: number;
  readonly to: number;
  /** The moment to mark; `undefined` where it is outside. */
  readonly now?: number | undefined;
  readonly words: {
    readonly from: string;
    readonly to: string;
    readonly now: string;
    /** A fraction as it reads on the scale. */
    readonly value: (fraction: number) => string;
    readonly line: string;
    readonly pace: string;
    readonly band: string;
  };
}

/** Where something is in the drawing, 0 to 100 from the start and from the top. */
interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
}

/**
 * A line over time beside the pace that was set, as a drawing that takes any width: lines keep their weight and
 * words their size. It mirrors from right to left. Needs the styles of line charts.
 */
export function lineChart(chart: LineChart): TemplateResult {
  const { words, now, line } = chart;
  const scale = scaleOf(chart);
  const last = line.at(-1);
  const marks = [0, 0.5, 1].map((value) => scaleMark(value, scale, words.value));
  return html`<div class="line-chart">
    <div class="plot">
      ${marks} ${plot(chart, scale)}
      ${now === undefined ? nothing : label('now', words.now, { x: scale.x(now) })}
      ${
        last
          ? label('last', words.value(last.value), { x: scale.x(last.at), y: scale.y(last.value) })
          : nothing
      }
    </div>
    <div class="ends"><span>${words.from}</span><span>${words.to}</span></div>
    <ul class="legend">
      ${line.length > 0 ? html`<li class="of-line">${words.line}</li>` : nothing}
      <li class="of-pace">${words.pace}</li>
      ${chart.band ? html`<li class="of-band">${words.band}</li>` : nothing}
    </ul>
  </div>`;
}

function scaleOf({ line, pace, band, from, to }: LineChart): Scale {
  const values = [...line, ...pace].map(({ value }) => value);
  const top = Math.max(1, ...values, band?.high ?? 0);
  const least = Math.min(0, ...values, band?.low ?? 0);
  const round = (share: number) => Math.round(share * 10_000) / 100;
  return {
    top,
    x: (at) => round(Math.min(1, Math.max(0, (at - from) / Math.max(1, to - from)))),
    y: (value) => round((top - value) / (top - least)),
  };
}

function scaleMark(value: number, { y }: Scale, text: (fraction: number) => string) {
  return html`<span class="mark" ${cssProps({ '--_y': y(value) })}>${text(value)}</span>`;
}

function label(name: 'now' | 'last', text: string, { x, y = 0 }: { x: number; y?: number }) {
  // Beyond the middle a word stands before its place, so that none is cut.
  const side = x > 50 ? 'before' : 'after';
  return html`<span class="label ${name} ${side}" ${cssProps({ '--_x': x, '--_y': y })}
    >${text}</span
  >`;
}

function plot({ line, pace, band, now, isStepped }: LineChart, scale: Scale): TemplateResult {
  const { x, y } = scale;
  const last = line.at(-1);
  const grid = [0, 0.5, 1].map((value) => `M0 ${y(value)}H100`).join('');
  return html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
    ${svg`<path class="grid" d=${grid}></path>`}
    ${now === undefined ? nothing : svg`<path class="today" d=${`M${x(now)} 0V100`}></path>`}
    ${
      band && last
        ? svg`<path class="band" d=${`M${x(last.at)} ${y(last.value)}L${x(band.at)} ${y(band.low)}V${y(band.high)}Z`}></path>`
        : nothing
    }
    ${svg`<path class="pace" d=${straight(pace, scale)}></path>`}
    ${svg`<path class="way" d=${isStepped ? stepped(line, scale) : straight(line, scale)}></path>`}
    ${isStepped ? svg`<path class="dots" d=${dots(line.slice(0, -1), scale)}></path>` : nothing}
    ${svg`<path class="dots end" d=${dots(line.slice(-1), scale)}></path>`}
  </svg>`;
}

function straight(points: readonly LinePoint[], { x, y }: Scale): string {
  return points
    .map(({ at, value }, place) => `${place === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`)
    .join('');
}

function stepped(points: readonly LinePoint[], { x, y }: Scale): string {
  return points
    .map(({ at, value }, place) =>
      place === 0 ? `M${x(at)} ${y(value)}` : `H${x(at)}V${y(value)}`,
    )
    .join('');
}

/** Lines of no length with round ends: circles that keep their shape however the drawing is stretched. */
function dots(points: readonly LinePoint[], { x, y }: Scale): string {
  return points.map(({ at, value }) => `M${x(at)} ${y(value)}h0`).join('');
}
