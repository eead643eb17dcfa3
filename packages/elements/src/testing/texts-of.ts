/** All text that an element and what is in it shows, shadow roots included. */
export function textOf(node: Node): string {
  if (node instanceof HTMLElement && node.hidden) return '';
  if (node instanceof HTMLStyleElement) return '';
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
    return node.assignedNodes().map(textOf).join(' ');
  }
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...inside.childNodes].map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

/** A text without the marks that keep the direction of names to themselves. */
export const withoutMarks = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

/** As `textOf`, without those marks. */
export const wordsOf = (node: Node): string => withoutMarks(textOf(node));

const readAloud = [
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
  ...['title', 'alt', 'placeholder'],
];

/** Each text and each attribute that is read aloud, one by one, shadow roots included. */
export function textsIn(node: Node, isLeftOut = (_node: Node) => false): string[] {
  if (node instanceof HTMLStyleElement || isLeftOut(node)) return [];
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.trim() ? [node.textContent] : [];
  const attributes =
    node instanceof Element ? readAloud.flatMap((name) => node.getAttribute(name) ?? []) : [];
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...attributes, ...[...inside.childNodes].flatMap((below) => textsIn(below, isLeftOut))];
}
