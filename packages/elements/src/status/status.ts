import { type Changed, type GoalId, type Status, type WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import { type Messages, english } from './texts.ts';
import { statusBadge } from '../parts/status-badge.ts';
import { ReadingElement } from '../reading-element.ts';
import { inlineStyles } from '../styles/inline-styles.ts';

/**
 * The status of a goal as an icon and a word, for lists and cards: a plain one, or that of a goal of a workspace.
 *
 * @tag perf-status
 * @fires perf-error - It could not be shown.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart status - Icon and word.
 */
export class PerfStatus extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = inlineStyles;

  /** The goal to show; a plain status wins over it. */
  @property({ attribute: 'goal-id' }) goalId?: GoalId;
  /** A plain status, such as `on-track`; one that does not exist shows as no data. */
  @property() status?: Status;

  constructor() {
    super(english);
  }

  protected override stateWords({ goalStatus }: Messages) {
    return { loading: goalStatus.loading, failed: goalStatus.failed };
  }

  protected override wants({ scores, records }: Changed): boolean {
    if (!this.goalId) return false;
    return scores.has(this.goalId) || records.has('goals');
  }

  protected override plainView(messages: Messages): TemplateResult | undefined {
    const { status } = this;
    if (!status) return undefined;
    // What is in the page is not to name anything but a status.
    return statusBadge(Object.hasOwn(messages.status, status) ? status : 'no-data', messages);
  }

  protected override strangerView({ stranger }: Messages): TemplateResult {
    return html`<span class="empty" part="empty">${stranger.title}</span>`;
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const score = this.goalId && reading.scores().scoreOf(this.goalId);
    if (!score || !reading.records.goals.has(score.goalId)) {
      return html`<span class="empty" part="empty"
        ><slot name="empty">${messages.goalStatus.nothing}</slot></span
      >`;
    }
    return statusBadge(score.status, messages);
  }
}
