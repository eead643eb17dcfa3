import { type TemplateResult, html } from 'lit';
import { cssProps } from '../css-props.ts';
import type { Tone } from './status-badge.ts';

/** What a bar shows. */
export interface Bar {
  /** A fraction; `null` where there is no score, which is not 0. */
  readonly progress: number | null;
  /** Where it should be today, a fraction; `null` for no mark. */
  readonly expected: number | null;
  readonly tone: Tone;
  /** Whether the bar moves to its value, after a change of the same goal. */
  readonly moves?: boolean;
}

/**
 * A bar with a mark where it should be today. Past its end it is full. It is hidden from assistive
 * technology: the caller says the numbers in words. Needs the parts' styles.
 */
export function progressBar(bar: Bar): TemplateResult {
  const { classes, share, expected } = barLooks(bar);
  return html`<span
    class=${classes}
    part="progress"
    aria-hidden="true"
    ${cssProps({ '--_share': share, '--_mark': expected })}
  ></span>`;
}

/** The classes of a bar, and what its properties `--_share` and `--_mark` are set to. */
export function barLooks({ progress, expected, tone, moves = false }: Bar) {
  const classes = ['bar', progress === null ? 'unknown' : tone];
  if (expected !== null) classes.push('marked');
  if (moves) classes.push('moves');
  return { classes: classes.join(' '), share: Math.min(1, Math.max(0, progress ?? 0)), expected };
}
