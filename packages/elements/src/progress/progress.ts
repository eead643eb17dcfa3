import type { Changed, GoalId, Status, WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Messages, english } from './texts.ts';
import bar from '../parts/bar.styles.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { toneOf } from '../parts/status-badge.ts';
import { ReadingElement } from '../reading-element.ts';
import { inlineStyles } from '../styles/inline-styles.ts';
import styles from './progress.styles.ts';

/** What the bar shows. */
interface Shown {
  readonly progress: number | null;
  readonly expected: number | null;
  readonly status: Status | undefined;
}

/**
 * How far a goal is against where it should be today, as a bar for lists and cards: of plain figures, or of a goal of
 * a workspace.
 *
 * @tag perf-progress
 * @fires perf-error - It could not be shown.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart progress - The bar.
 */
export class PerfProgress extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [inlineStyles, bar, styles];

  /** The goal to show; plain figures win over it. */
  @property({ attribute: 'goal-id' }) goalId?: GoalId;
  /** A plain figure, as a fraction: 0.4 is 40 %. */
  @property({ type: Number }) progress?: number;
  /** Where it should be today, as a fraction. */
  @property({ type: Number }) expected?: number;
  /** The status that colours the bar; without one it is neutral. */
  @property() status?: Status;

  constructor() {
    super(english);
  }

  protected override stateWords({ goalProgress }: Messages) {
    return { loading: goalProgress.loading, failed: goalProgress.failed };
  }

  protected override wants({ scores, records }: Changed): boolean {
    if (!this.goalId) return false;
    return scores.has(this.goalId) || records.has('goals');
  }

  protected override plainView(messages: Messages): TemplateResult | undefined {
    // An attribute that was taken away is null.
    if ((this.progress ?? undefined) === undefined) return undefined;
    const { progress = null, expected, status } = this;
    const isNumber = Number.isFinite(progress);
    return this.#bar(
      {
        progress: isNumber ? progress : null,
        expected: Number.isFinite(expected) ? (expected ?? null) : null,
        status,
      },
      messages,
    );
  }

  protected override strangerView({ stranger }: Messages): TemplateResult {
    return html`<span class="empty" part="empty">${stranger.title}</span>`;
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const score = this.goalId && reading.scores().scoreOf(this.goalId);
    if (!score || !reading.records.goals.has(score.goalId)) {
      return html`<span class="empty" part="empty"
        ><slot name="empty">${messages.goalProgress.nothing}</slot></span
      >`;
    }
    const { progress, expected, status } = score;
    const scored = progress.kind === 'scored' ? progress.progress : null;
    return this.#bar(
      { progress: scored, expected: scored === null ? null : expected, status },
      messages,
    );
  }

  #bar({ progress, expected, status }: Shown, messages: Messages): TemplateResult {
    const { format } = this.locale;
    const due = expected === null ? '' : messages.goalProgress.expected(format.percent(expected));
    const figure = progress === null ? messages.status['no-data'] : format.percent(progress);
    return html`<span class="piece" title=${due || nothing}>
      ${progressBar({ progress, expected, tone: status ? toneOf(status) : 'neutral' })}
      <span class="figure">${figure}</span>
      ${due ? html`<span class="visually-hidden">${messages.words.comma}${due}</span>` : nothing}
    </span>`;
  }
}
