import type { FeedbackId } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { emptyState } from '../parts/states.ts';
import { itemView } from './item-view.ts';
import type { FeedbackScene } from './scene.ts';

/**
 * The piece of feedback that a page names, alone, with a way to all feedback. Whoever may not read it finds what they
 * would find of one that never was.
 */
export function oneView(scene: FeedbackScene, id: FeedbackId, showAll: () => void): TemplateResult {
  const { all, unknown } = scene.messages.feedback;
  const feedback = scene.records.growth.feedback.get(id);
  if (!feedback) return emptyState(unknown, { label: all, act: showAll });
  return html`
    <div class="actions">
      <button type="button" @click=${showAll}>${all}</button>
    </div>
    <ul class="items">
      ${itemView(scene, feedback, 0)}
    </ul>
  `;
}
