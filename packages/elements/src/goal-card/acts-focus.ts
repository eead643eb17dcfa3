import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the focus was among the acts of a card, before the card was shown anew. */
interface Held {
  /** The button of the act, or the one that opened the form. */
  readonly act: string | undefined;
  /** What comes next where that is gone. */
  readonly back: string;
}

/**
 * Leads the focus on where what had it is gone, such as a form that is stored: to the button of the act, else to what
 * its part of the card names in `data-back`. Whoever is elsewhere by then is not called away.
 */
export class ActsFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #held: Held | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const part = this.#active?.closest<HTMLElement>('.acts, .entry');
    this.#held = part ? heldIn(part, this.#active) : undefined;
  }

  hostUpdated(): void {
    const held = this.#held;
    if (!held || this.#active) return;
    // Whoever has taken it away may lead it on by themselves, once everything is shown.
    void this.#host.updateComplete.then(() => {
      if (!this.#active && document.activeElement === document.body) this.#goOn(held);
    });
  }

  get #active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #goOn({ act, back }: Held): void {
    const root = this.#host.shadowRoot;
    const buttons = root?.querySelectorAll<HTMLElement>('[data-act]') ?? [];
    const button = [...buttons].find(({ dataset }) => dataset['act'] === act);
    const next = button ?? root?.querySelector<HTMLElement>(back);
    (next ?? root?.querySelector<HTMLElement>('.title'))?.focus();
  }
}

function heldIn(part: HTMLElement, active: Element | null): Held {
  const { act, form } = active?.closest<HTMLElement>('[data-act], [data-form]')?.dataset ?? {};
  return { act: act ?? form, back: part.dataset['back'] ?? '.timeline h3' };
}
