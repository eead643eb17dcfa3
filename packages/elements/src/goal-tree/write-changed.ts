/** Sets an attribute that reads differently now; `undefined` takes it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Writes the text of an element that begins with it, where it reads differently now. */
export function setText({ firstChild }: Element, text: string): void {
  if (firstChild && firstChild.nodeValue !== text) firstChild.nodeValue = text;
}

/** Sets a property of the style, custom or not, that has another value now. */
export function setStyle({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}
