import { dayOf, zoneOf } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { courseChart } from '../charts/course-chart.ts';
import { enCourse } from '../messages/en-course.ts';
import { enExplanation } from '../messages/en-explanation.ts';
import { type Unfolding, belowView } from './below-view.ts';
import type { LowerScene } from './card-scene.ts';
import { factsView } from './facts-view.ts';
import { timelineView } from './timeline-view.ts';

/** What the lower parts of a card say, in English. */
export const lowerEnglish = { course: enCourse, explanation: enExplanation };

/** A part that shows its first few lines until it is unfolded. */
export type Unfolded = 'below' | 'timeline';

/** Below the figures: progress over time, what counts, and what happened. */
export function mainView(
  scene: LowerScene,
  unfolding: (name: Unfolded) => Unfolding,
): TemplateResult {
  return html`${chartOf(scene)} ${belowView(scene, unfolding('below'))}
  ${timelineView(scene, unfolding('timeline'))}`;
}

/** Beside them: what was agreed. */
export function sideView(scene: LowerScene): TemplateResult {
  return html`${factsView(scene)}`;
}

function chartOf({ goal, reading, messages, format, isPast }: LowerScene) {
  const course = reading.course(goal.id);
  const outlook = reading.forecast(goal.id);
  const found = outlook.kind === 'forecast' ? outlook : null;
  const day = dayOf(course.at, zoneOf(reading.records, goal.ownerId));
  return courseChart({ goal, course, day, outlook: found, isPast }, { reading, messages, format });
}
