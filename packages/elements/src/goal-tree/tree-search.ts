import type { Goal } from '@throughline/core';
import { type Tree, keepAncestors, narrowTree } from './tree-model.ts';

/** What a search left of a tree. */
export interface Found {
  /** The matches and the goals above them. */
  readonly tree: Tree;
  /** How many goals match by themselves. */
  readonly matches: number;
}

/**
 * The part of a tree that a search is about. Every word has to be in the title of a goal or in the
 * name of its owner; case, accents and the order of the words do not matter.
 *
 * @param query - At least one word; see `wordsOf`.
 * @param ownerName - The name under which the owner of a goal is shown.
 */
export function searchTree(tree: Tree, query: string, ownerName: (goal: Goal) => string): Found {
  const words = wordsOf(query);
  const keep = new Uint8Array(tree.goals.length);
  let matches = 0;
  for (const [node, goal] of tree.goals.entries()) {
    const text = fold(`${goal.title}\n${ownerName(goal)}`);
    if (!words.every((word) => text.includes(word))) continue;
    keep[node] = 1;
    matches += 1;
  }
  keepAncestors(tree, keep);
  return { tree: narrowTree(tree, keep), matches };
}

/** The words of a query, folded; none for blank text. */
export function wordsOf(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Text without case and accents, for comparing. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Normalising costs ten times the rest and changes nothing in plain ASCII.
  return /\P{ASCII}/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}
