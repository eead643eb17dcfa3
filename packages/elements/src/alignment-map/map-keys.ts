import type { IcicleCell } from '../charts/icicle.ts';

type Cell = Pick<IcicleCell<unknown>, 'key' | 'parentKey' | 'level' | 'start'>;

/**
 * Where an arrow leads from a cell: up and down in its column, inwards to the first cell within it, outwards to the
 * one that it is within; Home and End to the ends of the column.
 *
 * @param cells - Those in view, parents before children.
 * @returns The key of a cell; `undefined` where there is none that way.
 */
export function cellBy(
  key: string,
  from: string,
  cells: readonly Cell[],
  isRtl: boolean,
): string | undefined {
  const here = cells.find((cell) => cell.key === from);
  if (!here) return cells[0]?.key;
  const column = cells
    .filter(({ level }) => level === here.level)
    .sort((a, b) => a.start - b.start);
  const place = column.indexOf(here);
  const inwards = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const outwards = isRtl ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case 'ArrowDown':
      return column[place + 1]?.key;
    case 'ArrowUp':
      return column[place - 1]?.key;
    case inwards:
      return cells.find(({ parentKey }) => parentKey === from)?.key;
    case outwards:
      return here.parentKey || undefined;
    case 'Home':
      return column[0]?.key;
    case 'End':
      return column.at(-1)?.key;
    default:
      return undefined;
  }
}
