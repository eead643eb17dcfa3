/** Whether the focus is nowhere: neither in the element nor elsewhere in the page. */
export function isFocusLost({ shadowRoot, ownerDocument }: HTMLElement): boolean {
  const { activeElement, body } = ownerDocument;
  return !shadowRoot?.activeElement && (activeElement === null || activeElement === body);
}

/**
 * Whether somebody has gone on from a place in an element by now, such as a form: the focus is neither in it or around
 * it, nor nowhere.
 */
export function hasGoneOn(host: HTMLElement, place: Element | null | undefined): boolean {
  const held = host.shadowRoot?.activeElement;
  if (!held) return !isFocusLost(host);
  return !place?.contains(held) && !held.contains(place ?? null);
}
