import { buildGraph } from '@throughline/core';

const percent = (fraction) => `${Math.round(100 * fraction)} %`;
const figure = (progress) => (progress.kind === 'scored' ? percent(progress.progress) : '–');

/** Every goal below its primary parent, with its score. */
export function printedTree({ goals }, board) {
  // Refuses circles, so that the walk below comes to an end.
  buildGraph(goals.values());
  const below = new Map();
  for (const goal of goals.values()) {
    const parentId = goal.links[0]?.parentId;
    const place = goals.has(parentId) ? parentId : undefined;
    below.set(place, [...(below.get(place) ?? []), goal]);
  }
  const rows = [['goal', 'id', 'progress', 'expected', 'status']];
  const waiting = (below.get(undefined) ?? []).map((goal) => ({ goal, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { goal, depth } = next;
    const { progress, expected, status } = board.scoreOf(goal.id);
    const title = `${'  '.repeat(depth)}${goal.title}`;
    rows.push([title, goal.id, figure(progress), percent(expected), status]);
    const children = (below.get(goal.id) ?? []).map((child) => ({ goal: child, depth: depth + 1 }));
    waiting.push(...children.reverse());
  }
  return aligned(rows);
}

/** One line for each rulebook, the one in force marked. */
export function printedStatuses(readings) {
  const rows = readings.map(({ rulebook, isInForce, status, because }) => [
    `${isInForce ? '*' : ' '} ${rulebook.id}`,
    status,
    because.value === null ? '' : `${because.rule} ${because.value.toFixed(3)}`,
    because.onTrack === null ? '' : `limits ${because.onTrack} / ${because.atRisk ?? 'none'}`,
  ]);
  return aligned([['  rulebook', 'status', 'figure', ''], ...rows]);
}

/** One line for each leaf, the one that would move the root most first. */
export function printedLeverage({ goals }, leaves) {
  const rows = leaves.map(({ goalId, weight, progress, gain, blockedBy }) => [
    goals.get(goalId)?.title ?? 'goals that you may not see',
    figure(progress),
    percent(weight),
    `${percent(gain)}${blockedBy === null ? '' : `, held by ${blockedBy}`}`,
  ]);
  return aligned([['goal', 'progress', 'weight', 'gain'], ...rows]);
}

function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}
