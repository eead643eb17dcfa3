import type { CycleId, GoalId, GoalKind, Workspace, WorkspaceReading } from '@throughline/core';
import {
  type CSSResultGroup,
  LitElement,
  type PropertyValues,
  type TemplateResult,
  html,
  nothing,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { PerfErrorEvent } from '../events.ts';
import { icon } from '../parts/icons.ts';
import { problem } from '../parts/problem.ts';
import { emptyState, loadingState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import { PageHold } from '../controllers/page-hold.ts';
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
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart form - The form.
 * @csspart effect - What a change would do to scores.
 * @csspart status - A status in that, as an icon with its word.
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
  readonly #hold = new PageHold(this);
  #hadFocus = false;

  constructor() {
    super(english);
  }

  protected override stateWords({ goalEditor }: Messages) {
    return { loading: goalEditor.loading, failed: goalEditor.failed };
  }

  protected override wants(): boolean {
    this.#form?.renew();
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hold.set(false);
    for (const { watch } of this.#forms.values()) watch.stop();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  override updated(): void {
    super.updated();
    const forms = [...this.#forms.values()];
    this.#hold.set(this.isConnected && forms.some(({ isDirty }) => isDirty));
    this.#form?.shown();
    if (!this.#hadFocus || this.shadowRoot?.activeElement) return;
    // What had it is gone; what stands in its place says why.
    const notice = this.renderRoot.querySelector<HTMLElement>('[part="refused"], [part="empty"]');
    notice?.setAttribute('tabindex', '-1');
    notice?.focus();
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { records } = reading;
    const { workspace } = this.around;
    const goal = this.goalId && records.goals.get(this.goalId);
    const gone = this.goalId && !goal ? messages.goalEditor.gone : undefined;
    const isKept = workspace !== undefined && this.#form?.isDirty === true;
    if (gone && !isKept) return emptyState(gone, undefined, 'search');
    if (!workspace) return loadingState(messages.goalEditor.loading, messages.words.stillLoading);
    const rights = rightsOf(goal || undefined, workspace);
    const barrier = barrierTo(goal || undefined, rights, this.around.isPast);
    const refusal =
      gone ?? (barrier && refusalOf(barrier, messages, goal ? goal.title : undefined));
    if (refusal && !isKept) return refusalView(refusal);
    // One template for both: what was written stays in its place, with the focus in it.
    return html`${refusal ? refusalView(refusal, messages.goalEditor.kept) : nothing}
    ${refusal ? this.#keptView(workspace) : this.#formView(workspace, rights, messages)}`;
  }

  get #form(): GoalForm | undefined {
    return this.#forms.get(this.goalId ?? '');
  }

  #keptView(workspace: Workspace): TemplateResult | typeof nothing {
    const messages = this.late && this.locale.messagesWith(this.late.english);
    if (!messages) return nothing;
    return this.#form?.keptView({ workspace, messages, format: this.locale.format }) ?? nothing;
  }

  #formView(workspace: Workspace, may: Rights, messages: Messages): TemplateResult {
    const { late } = this;
    if (this.failure) return this.#failed(messages);
    if (!late) {
      void this.#load();
      return loadingState(messages.goalEditor.opening, messages.words.stillLoading);
    }
    const said = this.locale.messagesWith(late.english);
    if (!said) return loadingState(messages.goalEditor.opening, messages.words.stillLoading);
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
      this.dispatchEvent(PerfErrorEvent.of(error));
    }
    this.#isLoading = false;
  }
}

/** What cannot be done, and what to do instead. */
interface Refusal {
  readonly title: string;
  readonly hint: string;
}

function refusalOf(barrier: Barrier, { goalEditor }: Messages, title: string | undefined): Refusal {
  const { cannot, cannotCreate, because } = goalEditor;
  return { title: title === undefined ? cannotCreate : cannot(title), hint: because[barrier] };
}

/**
 * What stands in place of the form, or above it.
 *
 * @param kept - That what was written is still there, where it is.
 */
function refusalView({ title, hint }: Refusal, kept?: string): TemplateResult {
  return html`<div class="notice" part="refused" role="note" tabindex="-1">
    ${icon('explain')}
    <div class="grow">
      <strong><bdi>${title}</bdi></strong>
      <p>${hint}</p>
      ${kept ? html`<p role="status">${kept}</p>` : nothing}
    </div>
  </div>`;
}
