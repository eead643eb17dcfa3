/** Whether the focus is nowhere: neither in the element nor elsewhere in the page. */
export function isFocusLost({ shadowRoot, ownerDocument }: HTMLElement): boolean {
  const { activeElement, body } = ownerDocument;
  return !shadowRoot?.activeElement && (activeElement === null || activeElement === body);
}
