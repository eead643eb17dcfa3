/** Whether somebody has gone on from a suggestion: the focus is neither at it, nor nowhere. */
export function hasGoneOn({ shadowRoot, ownerDocument }: HTMLElement, key: string): boolean {
  const held = shadowRoot?.activeElement;
  if (held) return held.closest<HTMLElement>('[data-key]')?.dataset['key'] !== key;
  const { activeElement, body } = ownerDocument;
  return activeElement !== null && activeElement !== body;
}
