import type { GoalId, Workspace } from '@throughline/core';
import { type CSSResult, type TemplateResult, html } from 'lit';
import type { enExplanation } from '../messages/en-explanation.ts';
import type * as explanationPart from '../parts/explanation.ts';
import { problem } from '../parts/problem.ts';
import type { Words } from './detail-view.ts';

/** How a score is explained, and the English texts for it. */
interface Explaining {
  readonly explanation: (typeof explanationPart)['explanation'];
  readonly english: { readonly explanation: typeof enExplanation };
}

/** Explains scores with what only those pay for who ask for an explanation. */
export class LateExplanation {
  readonly #changed: () => void;
  readonly #style: (sheet: CSSResult) => void;
  #explaining: Explaining | undefined;
  /** The workspace whose answers are there. */
  #ready: Workspace | undefined;
  #loading: { readonly workspace: Workspace; readonly done: Promise<void> } | undefined;
  #failure: { readonly error: unknown } | undefined;

  /**
   * @param changed - Called when there is something else to show.
   * @param style - Adds a sheet to those of the element.
   */
  constructor(changed: () => void, style: (sheet: CSSResult) => void) {
    this.#changed = changed;
    this.#style = style;
  }

  /** The explanation of a score; until it can be given, that it is on its way, or what went wrong. */
  view(
    goalId: GoalId,
    workspace: Workspace,
    words: Words,
    go: (goalId: GoalId) => void,
  ): TemplateResult {
    const { messages, format } = words;
    if (this.#explaining && this.#ready === workspace) {
      const { explanation, english } = this.#explaining;
      const more = words.messagesWith(english);
      if (!more) return html`<p class="muted late">${messages.tree.explaining}</p>`;
      const said = { records: workspace.records, messages: more, format };
      return explanation(workspace.explain(goalId), said, go);
    }
    if (this.#failure) {
      const again = html`<button
        type="button"
        @click=${(event: Event) => this.#again(event, workspace)}
      >
        ${messages.words.retry}
      </button>`;
      const title = messages.tree.notExplained;
      return problem(messages, { title, ...this.#failure, actions: again });
    }
    void this.load(workspace);
    return html`<p class="muted late">${messages.tree.explaining}</p>`;
  }

  /** Fetches what is needed, once. Settles when it is there or has failed; `view` shows which. */
  load(workspace: Workspace): Promise<void> {
    if (this.#explaining && this.#ready === workspace) return Promise.resolve();
    if (this.#loading?.workspace !== workspace) {
      this.#loading = { workspace, done: this.#load(workspace) };
    }
    return this.#loading.done;
  }

  async #load(workspace: Workspace): Promise<void> {
    try {
      const [{ explanation }, { default: looks }, { enExplanation }] = await Promise.all([
        import('../parts/explanation.ts'),
        import('../parts/explanation.styles.ts'),
        import('../messages/en-explanation.ts'),
        workspace.ready(),
      ]);
      if (!this.#explaining) this.#style(looks);
      this.#explaining = { explanation, english: { explanation: enExplanation } };
      this.#ready = workspace;
      this.#failure = undefined;
    } catch (error) {
      this.#failure = { error };
    }
    this.#loading = undefined;
    this.#changed();
  }

  #again({ target }: Event, workspace: Workspace): void {
    // The button goes away, and the focus would with it.
    if (target instanceof Element) target.closest<HTMLElement>('.region')?.focus();
    this.#failure = undefined;
    void this.load(workspace);
    this.#changed();
  }
}
