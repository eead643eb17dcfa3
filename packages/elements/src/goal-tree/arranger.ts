import type { Tree } from './tree-shape.ts';

/** A tree in another order, and the node that each of its nodes was before. */
export interface Ordered {
  readonly tree: Tree;
  readonly from: Int32Array;
}

/** Orders and filters a tree; what does so is fetched once somebody asks for it. */
export interface Arranger {
  /** Siblings in another order; `undefined` where they stay as they are. */
  order(tree: Tree): Ordered | undefined;
  /** 1 for each node whose goal passes the filter; `undefined` where there is none. */
  pass(tree: Tree): Uint8Array | undefined;
}
