import type { WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import type { Messages } from '../messages.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement, elementStyles } from '../reading-element.ts';
import styles from './time-travel.styles.ts';

/**
 * A slider over the past: all elements in the workspace show the moment it stands at.
 *
 * @tag perf-time-travel
 * @fires perf-error - It could not be shown.
 */
export class PerfTimeTravel extends ReadingElement {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  protected override stateWords({ timeTravel }: Messages) {
    return { loading: timeTravel.loading, failed: timeTravel.failed };
  }

  protected override view({ records }: WorkspaceReading, { timeTravel }: Messages): TemplateResult {
    if (records.goals.size === 0) return emptyState(timeTravel.nothing);
    return html`<p>${timeTravel.ready}</p>`;
  }
}
