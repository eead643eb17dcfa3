import type { WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import { emptyState } from '../parts/states.ts';
import { ReadingElement, elementStyles } from '../reading-element.ts';
import styles from './goal-editor.styles.ts';
import { type Messages, english } from './texts.ts';

/**
 * Creates a goal or edits one, with advice while it is written.
 *
 * @tag perf-goal-editor
 * @fires perf-error - It could not be shown.
 */
export class PerfGoalEditor extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  constructor() {
    super(english);
  }

  protected override stateWords({ goalEditor }: Messages) {
    return { loading: goalEditor.loading, failed: goalEditor.failed };
  }

  protected override view({ records }: WorkspaceReading, { goalEditor }: Messages): TemplateResult {
    if (records.goals.size === 0) return emptyState(goalEditor.nothing);
    return html`<p>${goalEditor.ready}</p>`;
  }
}
