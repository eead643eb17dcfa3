/** Rows of one height, and at most one of them with something of another height below it. */
export interface RowLayout {
  readonly count: number;
  /** Pixels. */
  readonly rowHeight: number;
  /** What stands open below a row: `after` is its index, -1 for nothing; `height` in pixels. */
  readonly after: number;
  readonly height: number;
}

/** The distance of a row from the top of the list, in pixels; that of row `count` is the height of all. */
export function rowTop({ rowHeight, after, height }: RowLayout, row: number): number {
  return row * rowHeight + (after >= 0 && row > after ? height : 0);
}

/** The row at a distance from the top; what stands open below a row belongs to it. Bounded by the list. */
export function rowAt(layout: RowLayout, top: number): number {
  const { count, rowHeight, after, height } = layout;
  const plain = Math.floor(top / rowHeight);
  const row = after < 0 || plain <= after ? plain : Math.floor((top - height) / rowHeight);
  return Math.min(Math.max(0, after >= 0 && plain > after ? Math.max(after, row) : row), count - 1);
}

/**
 * The rows to render.
 *
 * @param top - The first visible pixel of the list. `visible` - How many are visible.
 * @param spare - Rows to have ready above and below.
 * @returns The first row and the one after the last; both 0 for an empty list.
 */
export function rowWindow(
  layout: RowLayout,
  { top, visible, spare }: { top: number; visible: number; spare: number },
): readonly [first: number, end: number] {
  if (layout.count === 0) return [0, 0];
  const first = rowAt(layout, top) - spare;
  const last = rowAt(layout, top + Math.max(0, visible - 1)) + spare;
  return [Math.max(0, first), Math.min(layout.count, last + 1)];
}

/**
 * Where to scroll so that a row is in view, moving as little as possible.
 *
 * @returns The new first visible pixel; `top` itself where the row is in view already.
 */
export function scrollFor(
  layout: RowLayout,
  row: number,
  { top, visible }: { top: number; visible: number },
): number {
  const start = rowTop(layout, row);
  const below = layout.after === row ? layout.height : 0;
  const end = start + layout.rowHeight + Math.min(below, Math.max(0, visible - layout.rowHeight));
  if (start < top) return start;
  return end > top + visible ? end - visible : top;
}
