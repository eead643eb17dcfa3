/** What has the focus: in an element, else in what is around it on the page; `null` where nothing has it. */
export function focusOf(host: HTMLElement): Element | null {
  let held = host.shadowRoot?.activeElement ?? heldAround(host);
  while (held?.shadowRoot?.activeElement) held = held.shadowRoot.activeElement;
  return held === host.ownerDocument.body ? null : held;
}

/** What has it in the tree that a node is in, else in those around that, closed ones too. */
function heldAround(node: Element): Element | null {
  const { activeElement, host } = node.getRootNode() as Partial<ShadowRoot>;
  return activeElement ?? (host ? heldAround(host) : null);
}

/**
 * Whether the focus is nowhere: neither in the element nor elsewhere in the page. What is around the element has it
 * where a button was pressed that cannot take it, as in Safari.
 */
export function isFocusLost(host: HTMLElement): boolean {
  const held = focusOf(host);
  return !held || isIn(held, host);
}

/**
 * Whether somebody has gone on from a place in an element by now, such as a form: the focus is neither in it or around
 * it, nor nowhere.
 *
 * @param from - What had the focus when they began: whoever has not moved it since has not gone on, as where a press
 *   leaves it in another field.
 */
export function hasGoneOn(
  host: HTMLElement,
  place: Element | null | undefined,
  from?: Element | null,
): boolean {
  const held = focusOf(host);
  if (!held || held === from || isIn(held, place ?? host)) return false;
  return !place || !isIn(place, held);
}

/** Whether a node is in a place or is that, as they are shown: through slots and shadow roots. */
function isIn(place: Node, node: Node | null): boolean {
  for (let each = node; each; each = around(each)) if (each === place) return true;
  return false;
}

function around(node: Node): Node | null {
  const { assignedSlot, parentNode, host } = node as Partial<Element & ShadowRoot>;
  return assignedSlot ?? parentNode ?? host ?? null;
}
