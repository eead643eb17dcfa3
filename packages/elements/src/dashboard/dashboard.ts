import type { WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import type { Messages } from '../messages.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement, elementStyles } from '../reading-element.ts';
import styles from './dashboard.styles.ts';

/**
 * Where the strategy stands and why: every figure with its definition and the goals behind it.
 *
 * @tag perf-dashboard
 * @fires perf-error - It could not be shown.
 */
export class PerfDashboard extends ReadingElement {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  protected override stateWords({ dashboard }: Messages) {
    return { loading: dashboard.loading, failed: dashboard.failed };
  }

  protected override view({ records }: WorkspaceReading, { dashboard }: Messages): TemplateResult {
    if (records.goals.size === 0) return emptyState(dashboard.nothing);
    return html`<p>${dashboard.ready}</p>`;
  }
}
