/** What `define` registers: an element class that says which version of the library it is from. */
export type Versioned = CustomElementConstructor & { readonly version: string };

/**
 * Registers `tag` unless somebody already did. The same class again is fine; of two different ones
 * the first stays and the console is told both versions, since a page with two copies of the
 * library must work. Throws nothing.
 */
export function define(tag: string, element: Versioned): void {
  const known = customElements.get(tag);
  if (!known) {
    customElements.define(tag, element);
    return;
  }
  if (known === element) return;
  const version = (known as Partial<Versioned>).version ?? 'an unknown version';
  console.warn(
    `<${tag}> is already defined by ${version}, so the definition of ${element.version} is left out. Load one copy of the library per page.`,
  );
}
