import type { RecognitionId } from '@throughline/core';
import type { ReactiveControllerHost } from 'lit';
import type { Opened } from './wall-scene.ts';

/** Where the focus goes on the wall when what had it is gone. */
export class WallFocus {
  readonly #element: ReactiveControllerHost & HTMLElement;

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.#element = element;
  }

  /** What has the focus now. */
  get held(): Element | null {
    return this.#element.shadowRoot?.activeElement ?? null;
  }

  found(selector: string): HTMLElement | null {
    return this.#element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  /** Puts the focus on what a selector finds. Returns whether there is something. */
  to(selector: string): boolean {
    const target = this.found(selector);
    target?.focus();
    return target !== null;
  }

  /** The same, once it is drawn. */
  async led(selector: string): Promise<void> {
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.to(selector);
  }

  /** To what opened something that is closed now, unless somebody has gone on. */
  back(before: Opened | undefined): void {
    if (this.held || !before) return;
    if (before.kind === 'own') this.to('#own');
    else if (before.kind === 'withdraw') {
      this.to(`[data-id="${CSS.escape(before.id)}"] .withdraw`);
    } else this.at(before.id);
  }

  /** To one thank, unless somebody has gone on. */
  at(id: RecognitionId): void {
    if (this.held) return;
    const own = `[data-id="${CSS.escape(id)}"]`;
    if (!this.to(`${own} .chip.add`)) this.to(own);
  }
}
