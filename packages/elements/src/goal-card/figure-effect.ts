import type { RecordChanges } from '@throughline/core';
import { type TemplateResult, nothing } from 'lit';
import { effectSentence, effectView, scoreChanges } from '../parts/effect.ts';
import type { FormScene } from './act-scene.ts';

/** What would change on the goal and on others; nothing as long as what is written does not fit. */
export function effectOf(
  scene: FormScene,
  changes: RecordChanges | undefined,
  reads?: string,
): TemplateResult | typeof nothing {
  if (!changes) return nothing;
  const { reading } = scene;
  return effectView(scoreChanges(reading, changes), reading.records, scene, reads);
}

/** Says the same aloud. */
export function sayEffect(
  scene: FormScene,
  changes: RecordChanges | undefined,
  reads?: string,
): void {
  if (!changes) return;
  const { reading, say } = scene;
  say(effectSentence(scoreChanges(reading, changes), reading.records, scene, reads));
}
