import { type Changed, PerfError, type Workspace, type WorkspaceReading } from '@throughline/core';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocaleController } from './controllers/locale-controller.ts';
import { NowController } from './controllers/now-controller.ts';
import { WorkspaceController, workspaceProperty } from './controllers/workspace-controller.ts';
import { PerfErrorEvent } from './events.ts';
import type { Messages, MessagesOf } from './messages.ts';
import { focusable } from './parts/focusable.ts';
import { slottedProblem } from './parts/problem.ts';
import { flagOutline, outline } from './parts/outline.ts';
import { loadingState, stateView } from './parts/plain-states.ts';
import { isFocusLost } from './parts/lost-focus.ts';
import { isStranger } from './parts/stranger.ts';
import { version } from './version.ts';

/** What an element says of itself where it has nothing to show. */
export interface StateWords {
  readonly loading: string;
  /** What did not work, as a title. */
  readonly failed: string;
}

/**
 * An element that shows what a workspace says, now or at the moment that the `perf-workspace` around it shows.
 * It brings the states: loading, which after a while says that it is still at work; and error, which says what
 * happened, tells `perf-error`, and offers to try again; and that the viewer is not in the workspace. What is empty or
 * ready, `view` says. Its styles begin with `elementStyles`.
 *
 * @slot header - What stands above all that the element shows.
 * @slot footer - What stands below it.
 * @slot error - Words for what failed, in place of those of the element; the button that tries again stays.
 * @csspart loading - That the records are on their way.
 * @csspart empty - What to do where there is nothing to show.
 * @csspart error - What failed, and a way to try again.
 */
export abstract class ReadingElement<Area extends keyof Messages> extends LitElement {
  /** Version of the library that this class is from. */
  static readonly version: string = version;

  /** The workspace to use in place of the one around the element; as an attribute the id of a `perf-workspace`. */
  @property(workspaceProperty) workspace?: Workspace;

  @state() private said = '';

  protected readonly locale: LocaleController<Area>;
  protected readonly around = new WorkspaceController(this, (changed, workspace) =>
    this.wants(changed, workspace),
  );
  protected readonly clock = new NowController(this, () => this.around.reading?.now() ?? '');
  #failure: { readonly error: unknown } | undefined;
  #told = '';
  #isStuck = false;
  #hour = '';

  /** @param english - The English texts of the areas that the element uses beside the shared ones. */
  constructor(english: Pick<Messages, Area>) {
    super();
    this.locale = new LocaleController(this, english);
  }

  /** What the element says where it has nothing to show. */
  protected abstract stateWords(messages: MessagesOf<Area>): StateWords;

  /** What there is to see, or `emptyState`. What it throws becomes the error state. */
  protected abstract view(reading: WorkspaceReading, messages: MessagesOf<Area>): TemplateResult;

  /** What is shown of plain values that a page has set; `undefined` where the records are shown. */
  protected plainView(_messages: MessagesOf<Area>): TemplateResult | undefined {
    return undefined;
  }

  /** What somebody reads who is not in the workspace, to whom what is empty would tell wrong things. */
  protected strangerView({ stranger }: MessagesOf<Area>): TemplateResult {
    return stateView(stranger, outline(flagOutline));
  }

  /** Whether a change concerns the element. */
  protected wants(_changed: Changed, _workspace: Workspace): boolean {
    return true;
  }

  /** Called before another hour is shown than before: more is expected then, though no record has changed. */
  protected outdate(): void {
    // Most elements keep nothing that grows old.
  }

  /** Says something aloud, once. */
  protected say(text: string): void {
    this.said = text;
  }

  override render(): TemplateResult {
    const { messages } = this.locale;
    return html`
      <slot name="header"></slot>
      ${this.#body(messages)}
      <slot name="footer"></slot>
      <p class="visually-hidden" role="status">${this.said || nothing}</p>
    `;
  }

  override updated(): void {
    const told = this.#failure ? String(this.#failure.error) : '';
    if (told && told !== this.#told) this.dispatchEvent(PerfErrorEvent.of(this.#failure?.error));
    this.#told = told;
  }

  #body(messages: MessagesOf<Area>): TemplateResult {
    const { reading } = this.around;
    const { loading, failed } = this.stateWords(messages);
    this.#failure = undefined;
    const plain = this.plainView(messages);
    if (plain) return plain;
    const isComing = () => loadingState(loading, messages.words.stillLoading);
    if (!reading) return isComing();
    try {
      this.#followHour(reading);
      // Who looks is judged now: in the past somebody new was in no workspace.
      if (isStranger(this.around.workspace ?? reading)) return this.strangerView(messages);
      return this.view(reading, messages);
    } catch (error) {
      if (this.#isEarly(error)) return isComing();
      // Other records may heal it: it is tried again with each change.
      this.#failure = { error };
      const actions = this.#again(messages);
      return slottedProblem(messages, { title: failed, error, actions });
    }
  }

  #followHour(reading: WorkspaceReading): void {
    const hour = reading.now().slice(0, 13);
    if (this.#hour && hour !== this.#hour) this.outdate();
    this.#hour = hour;
  }

  /** Whether a part of the workspace is still on its way; the element is asked again once it is there. */
  #isEarly(error: unknown): boolean {
    if (!(error instanceof PerfError) || error.code !== 'not-loaded' || this.#isStuck) return false;
    // Once it is there or could not be fetched, the next try says how it stands.
    const renew = () => {
      this.#isStuck = true;
      this.requestUpdate();
      void this.updateComplete.then(() => (this.#isStuck = false));
    };
    void this.around.workspace?.ready().then(renew, renew);
    return true;
  }

  #again({ words }: MessagesOf<Area>): TemplateResult {
    return html`<button type="button" @click=${() => void this.#retry()}>${words.retry}</button>`;
  }

  async #retry(): Promise<void> {
    this.#isStuck = false;
    this.requestUpdate();
    await this.updateComplete;
    this.findFocus();
  }

  /** Where a button is gone that had the focus, leads it to what can take it first. Who is elsewhere stays there. */
  protected findFocus(): void {
    if (isFocusLost(this)) this.renderRoot.querySelector<HTMLElement>(focusable)?.focus();
  }
}
