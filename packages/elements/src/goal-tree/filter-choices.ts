import type { Status, Workspace } from '@throughline/core';
import type { Tree } from './tree-shape.ts';

/** What there is to choose from in a filter: what the goals of the tree have. */
export interface FilterChoices {
  /** How many goals have each status. */
  readonly statuses: ReadonlyMap<Status, number>;
  /** Ids and names of those who own a goal, by name. */
  readonly people: readonly (readonly [id: string, name: string])[];
  readonly teams: readonly (readonly [id: string, name: string])[];
}

/**
 * What the goals of a tree have, each goal counted once.
 *
 * @param language - A BCP 47 tag: whose order names are in.
 */
export function filterChoices(tree: Tree, workspace: Workspace, language: string): FilterChoices {
  const board = workspace.scores();
  const { goals, people, teams } = workspace.records;
  const statuses = new Map<Status, number>();
  const owners = new Set<string>();
  for (const [node, { id }] of tree.goals.entries()) {
    const goal = tree.further[node] ? undefined : goals.get(id);
    if (!goal) continue;
    const status = board.scoreOf(id)?.status ?? 'no-data';
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    owners.add(goal.ownerId);
  }
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  const named = (records: ReadonlyMap<string, { readonly name: string }>) =>
    [...owners]
      .flatMap((id) => (records.has(id) ? [[id, records.get(id)?.name ?? id] as const] : []))
      .sort(([, a], [, b]) => compare(a, b));
  return { statuses, people: named(people), teams: named(teams) };
}
