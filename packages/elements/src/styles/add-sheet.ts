import type { CSSResult } from 'lit';

/** Adds a sheet that was fetched later to those of an element. Does nothing where there is no element yet. */
export function addSheet(root: ShadowRoot | null, { styleSheet }: CSSResult): void {
  if (root && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
