import type { Goal, GoalId } from '@throughline/core';

/**
 * Names a place in a tree: the id of a goal for the first place that it has, and for a further one the
 * ids of the goal and of the parent that it stands below there.
 */
export type PlaceKey = string;

/**
 * A forest of goals as flat arrays, in the order in which a fully opened tree shows them. A node is
 * its place in that order, so the descendants of node `n` are `n + 1` to `n + size[n] - 1`.
 *
 * A goal has a node below each of its parents. What lies below the goal lies below the first of them alone:
 * the others are further places, without anything below, so a tree is never larger than its links.
 */
export interface Tree {
  /** The goal of each node; one with several parents is there several times. */
  readonly goals: readonly Goal[];
  /** 1 for each node that is a further place of its goal. */
  readonly further: Uint8Array;
  /** How many goals there are, each counted once. */
  readonly goalCount: number;
  /** The node above, -1 for a root. */
  readonly parent: Int32Array;
  /** Nodes in the subtree, the node itself included. */
  readonly size: Int32Array;
  /** Depth, 1 for a root. */
  readonly level: Int32Array;
  /** Place among the siblings, from 1. */
  readonly position: Int32Array;
  /** How many siblings there are, the node itself included. */
  readonly siblings: Int32Array;
  /** The node of a place, or the first one of a goal; `undefined` for what is not in the tree. */
  nodeOf(place: PlaceKey): number | undefined;
  /** All nodes of a goal, the first place at the front; none for a goal that is not in the tree. */
  placesOf(goalId: GoalId): readonly number[];
}
