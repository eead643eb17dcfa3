import type { Goal } from '@throughline/core';
import { measureText } from '../parts/explanation-words.ts';
import type { Carried } from './carried.ts';
import type { ClosingScene } from './closing-scene.ts';
import type { StepMessages } from './texts.ts';

/** What the goal that carries another on is measured by, in words; '' for one without a measure. */
export function carriedText(
  carried: Carried,
  { reading, messages, format }: ClosingScene<StepMessages>,
): string {
  if (carried.kind === 'not-carried') return messages.closingSteps.reasons[carried.reason];
  const { measure } = carried.goal;
  return measure ? measureText(measure, { records: reading.records, messages, format }) : '';
}

/** Whether a target can be given for what carries a goal on. */
export function takesTarget({ measure }: Goal): boolean {
  return measure?.kind === 'number' || measure?.kind === 'baseline';
}
