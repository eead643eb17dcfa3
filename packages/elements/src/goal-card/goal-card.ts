import type { WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import type { Messages } from '../messages.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement, elementStyles } from '../reading-element.ts';
import styles from './goal-card.styles.ts';

/**
 * One goal: its path up to the pillar, how far it is against where it should be, why, and what was reported.
 *
 * @tag perf-goal-card
 * @fires perf-error - It could not be shown.
 */
export class PerfGoalCard extends ReadingElement {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  protected override stateWords({ goalCard }: Messages) {
    return { loading: goalCard.loading, failed: goalCard.failed };
  }

  protected override view({ records }: WorkspaceReading, { goalCard }: Messages): TemplateResult {
    if (records.goals.size === 0) return emptyState(goalCard.nothing);
    return html`<p>${goalCard.ready}</p>`;
  }
}
