/** The shadow roots in an element, its own first, and those of what stands in it. */
export const rootsIn = (element: Element): ShadowRoot[] =>
  [element, ...(element.shadowRoot ?? element).querySelectorAll('*')].flatMap((it, at) =>
    it.shadowRoot ? [it.shadowRoot, ...(at > 0 ? rootsIn(it).slice(1) : [])] : [],
  );

/** All elements in one, and in those that stand in it. */
export const piecesOf = (element: Element): Element[] =>
  [...(element.shadowRoot ?? element).querySelectorAll('*')].flatMap((it) =>
    it.shadowRoot ? [it, ...piecesOf(it)] : [it],
  );

/** What stands where something is still on its way. */
export const awaited =
  '[part~=loading], [aria-busy=true], .loading, .fetching, .awaited, .form-wait';

/** Whether an element shows all that it was asked for. */
export const isWhole = (element: Element) =>
  element.shadowRoot !== null &&
  rootsIn(element).every((root) => root.children.length > 0 && !root.querySelector(awaited));
