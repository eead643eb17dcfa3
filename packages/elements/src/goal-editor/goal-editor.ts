import type { CycleId, GoalId, GoalKind, Workspace, WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, LitElement, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import { emptyState, loadingState } from '../parts/states.ts';
import { ReadingElement, elementStyles } from '../reading-element.ts';
import { type Barrier, type Rights, barrierTo, rightsOf } from './barrier.ts';
import type { GoalForm } from './form.ts';
import styles from './goal-editor.styles.ts';
import { type LateForm, loadForm } from './later.ts';
import { type Messages, english } from './texts.ts';

/**
 * Creates a goal or edits one, with advice while it is written.
 *
 * @tag perf-goal-editor
 * @fires perf-goal-save - Before a goal is made or changed; cancel it to keep the form as it is.
 * @fires perf-goal-saved - The goal is stored.
 * @fires perf-goal-edit-cancel - The person left the form without saving.
 * @fires perf-error - It could not be shown, or saving was refused; the form keeps what was written.
 * @csspart form - The form.
 * @csspart effect - What a change would do to scores.
 * @csspart conflict - The choice between two versions.
 * @csspart error - What failed and what to do.
 * @csspart refused - Why nothing can be changed here.
 */
export class PerfGoalEditor extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** The goal to edit; without one a new goal is made. */
  @property({ attribute: 'goal-id' }) goalId?: GoalId;
  /** What a new goal is: `pillar`, `objective`, `key-result` or `initiative`; else what fits below its parent. */
  @property() kind?: GoalKind;
  /** The goal that a new one serves. */
  @property({ attribute: 'parent-id' }) parentId?: GoalId;
  /** The cycle of a new goal; else that of its parent, or the current one. */
  @property({ attribute: 'cycle-id' }) cycleId?: CycleId;

  @state() private late: LateForm | undefined;
  @state() private failure: unknown;

  /** One form for each goal: what was written stays while another one is shown. */
  readonly #forms = new Map<string, GoalForm>();
  #isLoading = false;

  constructor() {
    super(english);
  }

  protected override stateWords({ goalEditor }: Messages) {
    return { loading: goalEditor.loading, failed: goalEditor.failed };
  }

  protected override wants(): boolean {
    this.#forms.get(this.goalId ?? '')?.renew();
    return true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const { watch } of this.#forms.values()) watch.stop();
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { records } = reading;
    const { workspace } = this.around;
    const goal = this.goalId && records.goals.get(this.goalId);
    if (this.goalId && !goal) return emptyState(messages.goalEditor.gone, undefined, 'search');
    if (!workspace) return loadingState(messages.goalEditor.loading);
    const rights = rightsOf(goal || undefined, workspace);
    const barrier = barrierTo(goal || undefined, rights, this.around.isPast);
    if (barrier) return barrierView(barrier, messages, goal ? goal.title : undefined);
    return this.#formView(workspace, rights, messages);
  }

  #formView(workspace: Workspace, may: Rights, messages: Messages): TemplateResult {
    const { late } = this;
    if (this.failure) return this.#failed(messages);
    if (!late) {
      void this.#load();
      return loadingState(messages.goalEditor.opening);
    }
    const said = this.locale.messagesWith(late.english);
    if (!said) return loadingState(messages.goalEditor.opening);
    const key = this.goalId ?? '';
    const form = this.#forms.get(key) ?? new late.Form(this, (text) => this.say(text));
    this.#forms.set(key, form);
    return form.view({
      ...{ workspace, may, goal: this.goalId && workspace.records.goals.get(this.goalId) },
      preset: { kind: this.kind, parentId: this.parentId, cycleId: this.cycleId },
      messages: said,
      format: this.locale.format,
    });
  }

  #failed(messages: Messages): TemplateResult {
    const retry = () => {
      this.failure = undefined;
    };
    return problem(messages, {
      title: messages.goalEditor.failed,
      error: this.failure,
      advice: messages.errors['not-loaded'],
      actions: html`<button type="button" @click=${retry}>${messages.words.retry}</button>`,
    });
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.late = await loadForm(this.renderRoot);
    } catch (error) {
      this.failure = error;
    }
    this.#isLoading = false;
  }
}

/** What stands in place of the form, and what to do instead. */
function barrierView(
  barrier: Barrier,
  { goalEditor }: Messages,
  title: string | undefined,
): TemplateResult {
  const { cannot, cannotCreate, because } = goalEditor;
  return html`<div class="notice" part="refused" role="note">
    ${icon('explain')}
    <div class="grow">
      <strong><bdi>${title === undefined ? cannotCreate : cannot(title)}</bdi></strong>
      <p>${because[barrier]}</p>
    </div>
  </div>`;
}
