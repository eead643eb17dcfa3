import type { Goal, Steps } from '@throughline/core';
import { fold } from '../parts/fold.ts';
import type { Tree } from './tree-shape.ts';

/** So many goals are looked at in one step. */
const perStep = 500;

/**
 * Which nodes of a tree a search is about: 1 for each whose goal matches; in steps. Every word has to be in the
 * title of the goal or in the name of its owner; case, accents and the order of the words do not matter.
 *
 * @param query - At least one word; see `wordsOf`.
 * @param ownerName - The name under which the owner of a goal is shown.
 */
export function* searchSteps(
  tree: Tree,
  query: string,
  ownerName: (goal: Goal) => string,
): Steps<Uint8Array> {
  const words = wordsOf(query);
  const total = tree.goals.length;
  const matches = new Uint8Array(total);
  for (const [node, goal] of tree.goals.entries()) {
    if (node % perStep === 0) yield { done: node, total };
    const text = fold(`${goal.title}\n${ownerName(goal)}`);
    if (words.every((word) => text.includes(word))) matches[node] = 1;
  }
  return matches;
}

/** The words of a query, folded; none for blank text. */
export function wordsOf(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}
