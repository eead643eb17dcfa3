import type { ReactiveControllerHost } from 'lit';
import { hasGoneOn } from '../parts/lost-focus.ts';

/**
 * Leads the focus to what a selector finds once something is stored: from nowhere, and from the form in which that was
 * begun. Whoever has gone on by then is not called away.
 */
export function leadLater(host: ReactiveControllerHost & HTMLElement): (selector: string) => void {
  const root = host.shadowRoot;
  const from = root?.activeElement;
  const form = from?.closest('form, [role=group]') ?? from;
  return (selector) =>
    void host.updateComplete.then(() => {
      if (!hasGoneOn(host, form)) root?.querySelector<HTMLElement>(selector)?.focus();
    });
}
