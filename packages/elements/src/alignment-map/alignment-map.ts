import type { WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import type { Messages } from '../messages.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement, elementStyles } from '../reading-element.ts';
import styles from './alignment-map.styles.ts';

/**
 * The goals of a company as areas, each within the one above it: pillar, team, person.
 *
 * @tag perf-alignment-map
 * @fires perf-error - It could not be shown.
 */
export class PerfAlignmentMap extends ReadingElement {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  protected override stateWords({ alignmentMap }: Messages) {
    return { loading: alignmentMap.loading, failed: alignmentMap.failed };
  }

  protected override view(
    { records }: WorkspaceReading,
    { alignmentMap }: Messages,
  ): TemplateResult {
    if (records.goals.size === 0) return emptyState(alignmentMap.nothing);
    return html`<p>${alignmentMap.ready}</p>`;
  }
}
