import { type LitElement, type TemplateResult, nothing } from 'lit';
import type { Messages } from './texts.ts';
import { keysDialog } from './tree-views.ts';

/** The list of the keys of a tree, in a dialog for as long as somebody reads it. */
export class KeysList {
  readonly #tree: LitElement;
  readonly #draw: () => void;
  #isOpen = false;

  /** @param draw - Draws the tree at once: what was pressed is to lead straight into the list. */
  constructor(tree: LitElement, draw: () => void) {
    this.#tree = tree;
    this.#draw = draw;
  }

  view(messages: Messages): TemplateResult | typeof nothing {
    return this.#isOpen ? keysDialog(messages, () => this.#turn(false)) : nothing;
  }

  show(): void {
    this.#turn(true);
    this.#draw();
    this.#tree.renderRoot.querySelector('dialog')?.showModal();
  }

  #turn(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#tree.requestUpdate();
  }
}
