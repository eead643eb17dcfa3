import type { Workspace } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { problem } from '../parts/problem.ts';
import type { Messages } from './texts.ts';

/** What is fetched, and what is said until it is there. */
export interface LateOptions<Part> {
  /** Fetches the part; its promise rejects where that cannot be done. */
  readonly fetch: () => Promise<Part>;
  /** Settles once the part has its texts in the language in use. */
  ready(part: Part): Promise<void>;
  readonly waiting: (messages: Messages) => string;
  readonly failed: (messages: Messages) => string;
  /** Called when there is something else to show. */
  readonly changed: () => void;
}

/** Shows what only those pay for who ask for it; until it can be shown, that it is on its way, or what went wrong. */
export class LateView<Part> {
  readonly #options: LateOptions<Part>;
  #part: Part | undefined;
  /** The workspace whose answers are there. */
  #ready: Workspace | undefined;
  #loading: { readonly workspace: Workspace; readonly done: Promise<void> } | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(options: LateOptions<Part>) {
    this.#options = options;
  }

  /** The part, once it has been fetched. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** What the part draws, or what stands for it. */
  view(
    workspace: Workspace,
    messages: Messages,
    draw: (part: Part) => TemplateResult,
  ): TemplateResult {
    if (this.#part && this.#ready === workspace) return draw(this.#part);
    if (this.#failure) {
      const again = html`<button
        type="button"
        @click=${(event: Event) => this.#again(event, workspace)}
      >
        ${messages.words.retry}
      </button>`;
      const title = this.#options.failed(messages);
      return problem(messages, { title, ...this.#failure, actions: again });
    }
    void this.load(workspace);
    return html`<p class="muted late">${this.#options.waiting(messages)}</p>`;
  }

  /** Fetches what is needed, once. Settles when it is there or has failed; `view` shows which. */
  load(workspace: Workspace): Promise<void> {
    // The language may be another one by now.
    if (this.#part && this.#ready === workspace) return this.#options.ready(this.#part);
    if (this.#loading?.workspace !== workspace) {
      this.#loading = { workspace, done: this.#load(workspace) };
    }
    return this.#loading.done;
  }

  async #load(workspace: Workspace): Promise<void> {
    try {
      const [part] = await Promise.all([this.#options.fetch(), workspace.ready()]);
      await this.#options.ready(part);
      this.#part ??= part;
      this.#ready = workspace;
      this.#failure = undefined;
    } catch (error) {
      this.#failure = { error };
    }
    this.#loading = undefined;
    this.#options.changed();
  }

  #again({ target }: Event, workspace: Workspace): void {
    // The button goes away, and the focus would with it.
    if (target instanceof Element) target.closest<HTMLElement>('.region')?.focus();
    this.#failure = undefined;
    void this.load(workspace);
    this.#options.changed();
  }
}
