import type { PerfError } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Deeds } from '../../controllers/deeds.ts';
import { deedProblem } from '../../parts/done-notice.ts';
import { problem } from '../../parts/problem.ts';
import type { Scene } from '../section.ts';

/** What there is to say of a form that was not saved, where it is about none of its fields. */
export interface FormProblem {
  readonly scene: Scene;
  readonly refusal: PerfError | undefined;
}

/** Why a form was not saved: what failed while it was, and what core would refuse. */
export function problemsView(
  deeds: Deeds,
  place: string,
  { scene: { messages }, refusal }: FormProblem,
): TemplateResult {
  const title = messages.settingsForm.notSaved;
  return html`${deedProblem(deeds, place, messages)}
  ${refusal ? problem(messages, { title, error: refusal }) : nothing}`;
}
