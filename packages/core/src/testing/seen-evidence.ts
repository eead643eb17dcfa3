import { monday } from './workspaces.ts';

/** A piece of evidence at its place in a period, which its subject saw too. */
export function placed<Item extends object>(item: Item) {
  return { at: monday, day: '2026-04-30', u: 0.5, shown: true, ...item };
}

/** What a brief saw of some evidence. */
export function seenOf(items: readonly object[] = []) {
  const warning = { above: 0.25, fromItems: 4 };
  return {
    version: 1,
    at: monday,
    months: ['2026-04'],
    warning,
    items: items.map(placed),
  } as const;
}
