import type { FormHost } from './form-host.ts';
import type { Values } from './values.ts';

/** Moves the focus to what a selector finds, once it is there. */
export async function focusOn(
  { renderRoot, updateComplete }: FormHost,
  selector: string,
): Promise<void> {
  await updateComplete;
  renderRoot.querySelector<HTMLElement>(selector)?.focus();
}

/**
 * Remembers what has the focus.
 *
 * @returns Leads it back there, or to what a selector finds where that is gone.
 */
export function focusBack(host: FormHost): (otherwise: string) => Promise<void> {
  const active = activeIn(host.renderRoot);
  return async (otherwise) => {
    await host.updateComplete;
    if (active instanceof HTMLElement && active.isConnected) active.focus();
    else await focusOn(host, otherwise);
  };
}

/** Whether the focus is in the form. */
export function hasFocus({ renderRoot }: FormHost): boolean {
  return activeIn(renderRoot) !== null;
}

/** Moves the focus to the first field that does not fit, unfolding what it is in. Returns whether there is one. */
export function focusFirstInvalid({ renderRoot }: FormHost): boolean {
  const first = renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
  const folded = first?.closest('details');
  if (folded) folded.open = true;
  first?.focus();
  return first !== null;
}

/**
 * Remembers where the focus is before a change.
 *
 * @returns To be called once the change is shown: it leads to a milestone that was added, and where the control is
 *   gone that had the focus, to the field in the same part of the form that adds another.
 */
export function beginFocus({ renderRoot }: FormHost, patch: Partial<Values>): () => void {
  const active = activeIn(renderRoot);
  const place = active?.closest<HTMLElement>('.people, fieldset');
  const isAdding = active?.id === 'add-step' && patch.measure !== undefined;
  return () => {
    if (isAdding) place?.querySelector<HTMLElement>('.steps li:last-child input')?.focus();
    else if (place && !activeIn(renderRoot)) {
      place.querySelector<HTMLElement>('#add-step, [role="combobox"], input, select')?.focus();
    }
  };
}

function activeIn(root: HTMLElement | DocumentFragment): Element | null {
  return root instanceof ShadowRoot ? root.activeElement : null;
}
