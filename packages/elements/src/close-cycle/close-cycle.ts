import type { WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import type { Messages } from '../messages.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement, elementStyles } from '../reading-element.ts';
import styles from './close-cycle.styles.ts';

/**
 * Ends a cycle goal by goal: grade, look back, carry over.
 *
 * @tag perf-close-cycle
 * @fires perf-error - It could not be shown.
 */
export class PerfCloseCycle extends ReadingElement {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  protected override stateWords({ closeCycle }: Messages) {
    return { loading: closeCycle.loading, failed: closeCycle.failed };
  }

  protected override view({ records }: WorkspaceReading, { closeCycle }: Messages): TemplateResult {
    if (records.goals.size === 0) return emptyState(closeCycle.nothing);
    return html`<p>${closeCycle.ready}</p>`;
  }
}
