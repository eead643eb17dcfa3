import type { WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import type { Messages } from '../messages.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement, elementStyles } from '../reading-element.ts';
import styles from './heatmap.styles.ts';

/**
 * Teams and weeks, each cell coloured by how things stood.
 *
 * @tag perf-heatmap
 * @fires perf-error - It could not be shown.
 */
export class PerfHeatmap extends ReadingElement {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  protected override stateWords({ heatmap }: Messages) {
    return { loading: heatmap.loading, failed: heatmap.failed };
  }

  protected override view({ records }: WorkspaceReading, { heatmap }: Messages): TemplateResult {
    if (records.goals.size === 0) return emptyState(heatmap.nothing);
    return html`<p>${heatmap.ready}</p>`;
  }
}
