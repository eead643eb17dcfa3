import { cellClass } from './chosen-cells.ts';
import { type ColumnName, columnNames } from './tree-columns.ts';

/** How wide columns are, in rem. */
const widths: Readonly<Record<ColumnName, number>> = {
  owner: 9,
  status: 8,
  progress: 10.5,
  expected: 5.5,
  gap: 6,
  confidence: 5.5,
  trend: 6.5,
  reported: 6.75,
  due: 6.5,
  share: 4.25,
  contributors: 8,
};
/** Of the owner only the sign shows on narrower pages. */
const signOnly = { below: 55, width: 1.75 };
const around = { title: 15, actions: 4.75, gap: 0.75, edges: 2 };
/** From these widths on as many columns as fit; below the least of them rows are in two lines. */
const steps = [96, 84, 75, 66, 60, 55, 50, 45, 41, 37];
/** An A4 page between its margins. */
const paper = 44;

/**
 * The rules that lay out columns that were chosen, at each width of the tree and on paper. The first columns stay
 * longest; progress and status stay as long as there are rows of one line.
 */
export function columnRules(columns: readonly ColumnName[]): string {
  const screen = steps.map((from, i) => {
    const to = steps[i - 1];
    const range = to === undefined ? `width >= ${from}rem` : `${from}rem <= width < ${to}rem`;
    return `@container (${range}) {${layout(columns, from, around.actions)}}`;
  });
  const narrow = hide(columnNames.filter((name) => name !== 'progress' && name !== 'status'));
  return `${show(columns)}
    @media screen {
      ${screen.join('\n')}
      @container (width < ${steps.at(-1)}rem) {${narrow}}
    }
    @media print {${layout(columns, paper, 0)}}`;
}

function layout(columns: readonly ColumnName[], room: number, actions: number): string {
  const isNarrow = room < signOnly.below && actions > 0;
  const widthOf = (name: ColumnName) =>
    name === 'owner' && isNarrow ? signOnly.width : widths[name];
  const left = new Set(columns);
  const needed = () =>
    [...left].reduce(
      (sum, name) => sum + widthOf(name) + around.gap,
      around.title + around.edges + actions + (actions > 0 ? around.gap : 0),
    );
  for (const name of columns.toReversed()) {
    if (needed() > room && name !== 'progress' && name !== 'status') left.delete(name);
  }
  const shown = columns.filter((name) => left.has(name));
  const tracks = shown.map((name) => `${widthOf(name)}rem`).join(' ');
  const last = actions > 0 ? ` ${actions}rem` : '';
  return `.row {--_columns: minmax(${actions > 0 ? around.title : 6}rem, 1fr) ${tracks}${last}}
    ${hide(columns.filter((name) => !left.has(name)))}`;
}

function cellsOf(columns: readonly ColumnName[]): string {
  return columns.map((name) => `.cell.${cellClass[name] ?? name}`).join(',');
}

function hide(columns: readonly ColumnName[]): string {
  return columns.length > 0 ? `${cellsOf(columns)} {display: none}` : '';
}

/** What the usual columns hide at some widths is shown again. */
function show(columns: readonly ColumnName[]): string {
  const plain = columns.filter((name) => name !== 'status');
  return plain.length > 0 ? `@media all {${cellsOf(plain)} {display: block}}` : '';
}
