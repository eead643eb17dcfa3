import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** Rows of a list that stay what they are while others come and go; all are drawn at once, so that what they show is known then. */
export function keyedRows<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  view: (item: Item, place: number) => TemplateResult,
): unknown {
  const rows = items.map((item, place) => [keyOf(item), view(item, place)] as const);
  return repeat(
    rows,
    ([key]) => key,
    ([, row]) => row,
  );
}
