import { keepAncestors, narrowTree } from './tree-model.ts';
import type { Tree } from './tree-shape.ts';
import { TreeRows } from './tree-rows.ts';

/** What a search and a filter left of a tree. */
export interface Found {
  /** The goals that match and, for their place, those above them. */
  readonly rows: TreeRows;
  /** How many goals match by themselves, each counted once. */
  readonly matches: number;
  /** Whether a node of `rows` is there for what is below it only. */
  isContext(node: number): boolean;
}

/**
 * The rows that are left of a tree, all open.
 *
 * @param tree - All goals.
 * @param passes - For each condition 1 for each node that meets it; those that meet all match.
 * @param before - What was found before: what was closed there stays closed.
 * @param kept - A node that is there whatever it meets, and counts for none; -1 for no such node.
 */
export function foundRows(
  tree: Tree,
  passes: readonly Uint8Array[],
  { before, kept = -1 }: { readonly before?: TreeRows | undefined; readonly kept?: number } = {},
): Found {
  const matched = new Uint8Array(tree.goals.length);
  let matches = 0;
  for (let node = 0; node < matched.length; node++) {
    if (!passes.every((pass) => pass[node] === 1)) continue;
    matched[node] = 1;
    if (!tree.further[node]) matches += 1;
  }
  const keep = matched.slice();
  if (kept >= 0) keep[kept] = 1;
  keepAncestors(tree, keep);
  const narrowed = narrowTree(tree, keep, true);
  const own = matched.filter((_, node) => keep[node] === 1);
  const rows = new TreeRows(narrowed, (node) => {
    const known = before?.nodeOf(narrowed.goals[node]?.id) ?? -1;
    return !(known >= 0 && before?.hasChildren(known)) || before.isOpen(known);
  });
  return { rows, matches, isContext: (node) => own[node] === 0 && rows.hasChildren(node) };
}
