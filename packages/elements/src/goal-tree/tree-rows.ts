import type { PlaceKey, Tree } from './tree-shape.ts';

/**
 * The rows that a tree shows: a flat, ascending array of nodes, kept in step with what is open.
 * Opening or closing moves the rows below by one copy of memory and computes nothing for them.
 */
export class TreeRows {
  readonly tree: Tree;
  readonly #open: Uint8Array;
  #rows: Int32Array;
  #count = 0;

  /** @param isOpen - Which nodes are open at first; asked of those with children only. */
  constructor(tree: Tree, isOpen: (node: number) => boolean) {
    this.tree = tree;
    this.#open = new Uint8Array(tree.goals.length);
    for (let node = 0; node < this.#open.length; node++) {
      if (this.hasChildren(node) && isOpen(node)) this.#open[node] = 1;
    }
    this.#rows = new Int32Array(Math.min(this.#open.length, 64));
    this.#refill();
  }

  /** How many rows there are. */
  get count(): number {
    return this.#count;
  }

  /** The node of a row, -1 past the end. */
  nodeAt(row: number): number {
    return row >= 0 && row < this.#count ? (this.#rows[row] ?? -1) : -1;
  }

  /** The row of a node, -1 where something above it is closed. */
  rowOf(node: number): number {
    const row = this.#rowFrom(node);
    return this.nodeAt(row) === node ? row : -1;
  }

  /** The row of a node, or of the nearest one above it that shows; -1 for a node that is not there. */
  nearestRow(node: number): number {
    for (let at = node; at >= 0; at = this.tree.parent[at] ?? -1) {
      const row = this.rowOf(at);
      if (row >= 0) return row;
    }
    return -1;
  }

  hasChildren(node: number): boolean {
    return (this.tree.size[node] ?? 1) > 1;
  }

  isOpen(node: number): boolean {
    return this.#open[node] === 1;
  }

  /** The node of a place, or the first one of a goal; -1 for what is not in the tree. */
  nodeOf(place: PlaceKey | undefined): number {
    return (place === undefined ? undefined : this.tree.nodeOf(place)) ?? -1;
  }

  /** Opens or closes a node. Returns whether anything changed; a node without children never does. */
  setOpen(node: number, open: boolean): boolean {
    if (!this.hasChildren(node) || this.isOpen(node) === open) return false;
    const row = this.rowOf(node);
    if (row >= 0 && !open) this.#remove(row);
    this.#open[node] = open ? 1 : 0;
    if (row >= 0 && open) this.#insert(row);
    return true;
  }

  /** Opens or closes every node. */
  setAllOpen(open: boolean): void {
    for (let node = 0; node < this.#open.length; node++) {
      this.#open[node] = open && this.hasChildren(node) ? 1 : 0;
    }
    this.#refill();
  }

  /** Opens a node and all its siblings. */
  openSiblings(node: number): void {
    const parent = this.tree.parent[node] ?? -1;
    const end = this.#end(parent);
    for (let at = parent + 1; at < end; at = this.#end(at)) {
      if (this.hasChildren(at)) this.#open[at] = 1;
    }
    this.#refill();
  }

  /** Opens all above a node, so that it has a row. Returns that row, -1 for a node that is not there. */
  reveal(node: number): number {
    if (node < 0 || node >= this.#open.length) return -1;
    const row = this.rowOf(node);
    if (row >= 0) return row;
    for (let at = this.tree.parent[node] ?? -1; at >= 0; at = this.tree.parent[at] ?? -1) {
      this.#open[at] = 1;
    }
    this.#refill();
    return this.rowOf(node);
  }

  /** The first node after a subtree; all nodes are below -1. */
  #end(node: number): number {
    return node < 0 ? this.#open.length : node + (this.tree.size[node] ?? 1);
  }

  /** The first row whose node is not before `node`. */
  #rowFrom(node: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rows[middle] ?? 0) < node) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #refill(): void {
    this.#count = 0;
    this.#reserve(this.#write(0, -1, true));
    this.#count = this.#write(0, -1, false);
  }

  #remove(row: number): void {
    const after = this.#rowFrom(this.#end(this.nodeAt(row)));
    this.#rows.copyWithin(row + 1, after, this.#count);
    this.#count -= after - row - 1;
  }

  #insert(row: number): void {
    const node = this.nodeAt(row);
    const added = this.#write(row + 1, node, true) - row - 1;
    this.#reserve(this.#count + added);
    this.#rows.copyWithin(row + 1 + added, row + 1, this.#count);
    this.#write(row + 1, node, false);
    this.#count += added;
  }

  /** Writes the visible nodes below `node` from `row` on, or only counts them. Returns the row after. */
  #write(row: number, node: number, onlyCount: boolean): number {
    const end = this.#end(node);
    let at = node + 1;
    let next = row;
    while (at < end) {
      if (!onlyCount) this.#rows[next] = at;
      next += 1;
      at = this.#open[at] ? at + 1 : this.#end(at);
    }
    return next;
  }

  #reserve(count: number): void {
    if (count <= this.#rows.length) return;
    const larger = new Int32Array(
      Math.min(this.#open.length, Math.max(count, this.#rows.length * 2)),
    );
    larger.set(this.#rows.subarray(0, this.#count));
    this.#rows = larger;
  }
}
