import { plainLabel } from './cell-text.ts';
import { sourceIdOf } from './external-ids.ts';
import { groupedBy } from './groups.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';

/** Between the titles of a path, from the top down. */
export const pathMark = '>';

/**
 * Finds goals by what a file calls them: the id in a source, else their own id, else their title, else a path
 * of titles from any goal above down, such as `On time > Mornings > Departures`.
 *
 * @param source - Under which the ids of the goals were imported.
 * @returns All goals that are meant: none for what is not here or not in sight, several where titles are alike.
 */
export function goalFinder(
  { goals }: Pick<Records, 'goals'>,
  source: string,
): (label: string) => readonly Goal[] {
  const all = [...goals.values()];
  const bySource = groupedBy(all, (goal) => sourceIdOf(goal, source));
  const byTitle = groupedBy(all, ({ title }) => plainLabel(title));
  const byPath = (label: string): readonly Goal[] => {
    const [last = '', ...above] = label.split(pathMark).map(plainLabel).reverse();
    const found = byTitle.get(last) ?? [];
    return above.length === 0 ? found : found.filter((goal) => isBelow(goal, above, goals));
  };
  return (label) => {
    const own = goals.get(label as Goal['id']);
    return bySource.get(label) ?? (own ? [own] : (byTitle.get(plainLabel(label)) ?? byPath(label)));
  };
}

/** Whether the titles are those of goals above a goal, nearest first, each the parent of the one before. */
function isBelow(goal: Goal, titles: readonly string[], goals: Records['goals']): boolean {
  let level: readonly Goal[] = [goal];
  for (const title of titles) {
    const parents = new Set(level.flatMap(({ links }) => links.map(({ parentId }) => parentId)));
    level = [...parents].flatMap((id) => {
      const parent = goals.get(id);
      return parent && plainLabel(parent.title) === title ? [parent] : [];
    });
  }
  return level.length > 0;
}
