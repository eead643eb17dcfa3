/** What an icicle is made of: a tree whose inner nodes are as large as their children together, or larger. */
export interface IcicleNode<Node> {
  /** No two in a tree have the same. */
  readonly key: string;
  /** 0 or more. */
  readonly size: number;
  readonly children: readonly Node[];
}

/** A node with its place in the drawing. */
export interface IcicleCell<Node> {
  /** `undefined` for several neighbours that are too small to be drawn one by one. */
  readonly node: Node | undefined;
  readonly key: string;
  /** The key of the cell that it lies within; empty for the first ones. */
  readonly parentKey: string;
  /** 0 for the first column. */
  readonly level: number;
  /** Where it begins, 0 to 1. */
  readonly start: number;
  /** How long it is, 0 to 1. */
  readonly length: number;
  /** Its place among its siblings that are drawn, from 1 on, and how many they are. */
  readonly place: number;
  readonly places: number;
  /** The place among its siblings, drawn or not, of the first node that it stands for, from 0 on. */
  readonly from: number;
  /** How many nodes it stands for. */
  readonly nodes: number;
}

/** How an icicle is drawn. */
export interface IcicleOptions {
  /** How many columns. */
  readonly levels: number;
  /** Shorter cells are drawn together, 0 to 1. */
  readonly least: number;
}

/**
 * The cells of an icicle: the children of a node in its length, each beside the one that it is within, and so on.
 * Nodes that are too short are put together with their neighbours; where they are still too short the one before
 * them gives them room, or goes with them. What lies within them is not looked at, so that the cost follows what is
 * drawn.
 *
 * @param roots - The nodes of the first column.
 * @returns Parents before children, siblings in the order given. Throws nothing.
 *
 * @example
 * icicle([{ key: 'a', size: 3, children: [] }, { key: 'b', size: 1, children: [] }], { levels: 1, least: 0.01 });
 * // cells from 0 to 0.75 and from 0.75 to 1
 */
export function icicle<Node extends IcicleNode<Node>>(
  roots: readonly Node[],
  { levels, least }: IcicleOptions,
): readonly IcicleCell<Node>[] {
  const total = roots.reduce((sum, { size }) => sum + size, 0);
  const cells: IcicleCell<Node>[] = [];
  const whole = { nodes: roots, parentKey: '', level: 0, start: 0, length: 1, total };
  const waiting: Span<Node>[] = [whole];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const drawn = cellsIn(span, least);
    cells.push(...drawn);
    // The last one waits on top: those below a cell come before its next sibling.
    for (const { node, key, level, start, length } of [...drawn].reverse()) {
      if (!node || level + 1 >= levels || node.children.length === 0 || node.size === 0) continue;
      const within = { nodes: node.children, parentKey: key, total: node.size };
      waiting.push({ ...within, level: level + 1, start, length });
    }
  }
  return cells;
}

interface Span<Node> {
  readonly nodes: readonly Node[];
  readonly parentKey: string;
  readonly level: number;
  readonly start: number;
  readonly length: number;
  readonly total: number;
}

/** What becomes a cell. */
type Piece<Node> = Pick<IcicleCell<Node>, 'node' | 'key' | 'start' | 'length' | 'from' | 'nodes'>;

function cellsIn<Node extends IcicleNode<Node>>(
  span: Span<Node>,
  least: number,
): readonly IcicleCell<Node>[] {
  const { nodes, parentKey, level, start, length, total } = span;
  const found: Piece<Node>[] = [];
  let at = start;
  let small = { start, length: 0, from: 0, nodes: 0 };
  const endSmall = () => {
    if (small.nodes > 0) addSmall(found, small, { parentKey, least });
  };
  for (const [from, node] of nodes.entries()) {
    const own = total > 0 ? (length * node.size) / total : 0;
    if (own >= least) {
      endSmall();
      found.push({ node, key: node.key, start: at, length: own, from, nodes: 1 });
      small = { start: at + own, length: 0, from: from + 1, nodes: 0 };
    } else small = { ...small, length: small.length + own, nodes: small.nodes + 1 };
    at += own;
  }
  endSmall();
  const places = found.length;
  return found.map((cell, index) => ({ ...cell, parentKey, level, place: index + 1, places }));
}

/** Adds a cell for small nodes, with room from the one before it where it would be too short. */
function addSmall<Node>(
  found: Piece<Node>[],
  small: Omit<Piece<Node>, 'node' | 'key'>,
  { parentKey, least }: { readonly parentKey: string; readonly least: number },
): void {
  let { start, length, from, nodes } = small;
  const before = found.at(-1);
  if (length < least && before) {
    found.pop();
    const end = start + length;
    const keeps = before.length + length - least;
    if (before.node && keeps >= least) {
      found.push({ ...before, length: keeps });
      [start, length] = [end - least, least];
    } else {
      [start, length] = [before.start, end - before.start];
      [from, nodes] = [before.from, nodes + before.nodes];
    }
  }
  if (length < least) return;
  found.push({ node: undefined, key: `${parentKey} … ${from}`, start, length, from, nodes });
}
