/** A cell of a grid, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads in a grid of cells, after the grid pattern of WAI-ARIA.
 *
 * @param size - How many rows and columns there are.
 * @param isRtl - Whether the columns run from right to left.
 * @returns `undefined` for a key that leads nowhere.
 */
export function cellAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: CellPlace,
  {
    rows,
    columns,
    isRtl,
  }: { readonly rows: number; readonly columns: number; readonly isRtl: boolean },
): CellPlace | undefined {
  const to = (r: number, c: number): CellPlace => ({
    row: Math.max(0, Math.min(rows - 1, r)),
    column: Math.max(0, Math.min(columns - 1, c)),
  });
  const forward = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return to(row, column + forward);
    case 'ArrowLeft':
      return to(row, column - forward);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'PageDown':
      return to(row + 10, column);
    case 'PageUp':
      return to(row - 10, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
