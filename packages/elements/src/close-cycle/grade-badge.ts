import type { Grade, GradeBand, ProposedGrade, Status } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import type { Format } from '../format.ts';
import { icon } from '../parts/icons.ts';
import { toneOf } from '../parts/status-badge.ts';
import type { Messages } from './texts.ts';

/** The status that a goal has once it is closed with a grade of a band. */
export const statusOfBand: Readonly<
  Record<GradeBand, Status & ('achieved' | 'partly' | 'missed')>
> = {
  green: 'achieved',
  amber: 'partly',
  red: 'missed',
};

/** A grade in tenths with its band as an icon, a word and a colour. */
export function gradeBadge(
  { shown, band }: Pick<Grade, 'shown' | 'band'>,
  { messages, format }: { readonly messages: Messages; readonly format: Format },
): TemplateResult {
  const status = statusOfBand[band];
  return html`<span class="grade">
    <span class="grade-figure">${format.grade(shown)}</span>
    <span
      class="status ${toneOf(status)}"
      part="status"
      title=${messages.closeCycle.gradeMeans[band]}
      >${icon(status)}<span class="status-word">${messages.status[status]}</span></span
    >
  </span>`;
}

/** The same in plain words; '' where there is no grade. */
export function gradeText(
  grade: ProposedGrade,
  { messages, format }: { readonly messages: Messages; readonly format: Format },
): string {
  if (grade.kind !== 'graded') return '';
  return `${format.grade(grade.shown)} ${messages.status[statusOfBand[grade.band]]}`;
}
