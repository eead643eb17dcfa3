import type { ReactiveControllerHost } from 'lit';
import { focusOf, hasGoneOn } from '../parts/lost-focus.ts';

/**
 * Leads the focus to what a selector finds once something is stored: from nowhere, and from the form in which that was
 * begun. Whoever has gone on by then is not called away.
 */
export function leadLater(host: ReactiveControllerHost & HTMLElement): (selector: string) => void {
  const root = host.shadowRoot;
  const from = focusOf(host);
  const held = root?.activeElement;
  const form = held?.closest('form, [role=group]') ?? held;
  return (selector) =>
    void host.updateComplete.then(() => {
      if (!hasGoneOn(host, form, from)) root?.querySelector<HTMLElement>(selector)?.focus();
    });
}
