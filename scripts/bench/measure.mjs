// Interleaved rounds and medians: one machine's milliseconds say nothing, ratios in one run do.

/**
 * Runs several ways of one job in turn and keeps the median of each.
 *
 * @param subjects functions by name; each does the job once and returns nothing
 * @returns milliseconds by name
 */
export async function interleave(subjects, { rounds = 15, warmup = 3 } = {}) {
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = -warmup; round < rounds; round++) {
    for (const [name, run] of Object.entries(subjects)) {
      const start = performance.now();
      await run();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** The middle of a list of numbers; of an even one the lower middle. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

/**
 * One line of the table: what was done, at which size, by ours and by the limit, and the ratio.
 *
 * @param peers what other means took, by name, in the unit of the others; a text where there is no figure
 * @param unit of the figures: `ms`, or what is counted, such as `bytes`
 */
export function row(id, job, size, ours, limit, goal, { peers = {}, unit = 'ms' } = {}) {
  return { id, job, size, ours, limit, ratio: ours / limit, goal, unit, peers };
}

/** Prints rows as a table; peers as times the limit. */
export function printTable(rows) {
  const names = [...new Set(rows.flatMap(({ peers }) => Object.keys(peers)))];
  const cells = rows.map(({ id, job, size, ours, limit, ratio, goal, unit, peers }) => [
    ...[id, job, String(size), written(ours, unit), written(limit, unit)],
    ...[times(ratio), goal],
    ...names.map((name) => besideLimit(peers[name], limit)),
  ]);
  const head = ['#', 'job', 'size', 'ours', 'limit', 'ratio', 'goal', ...names];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...cells].map((line) => line[column].length)),
  );
  for (const line of [head, ...cells]) {
    const padded = line.map((cell, column) => cell.padEnd(widths[column]));
    console.log(padded.join('  ').trimEnd());
  }
}

function besideLimit(figure, limit) {
  if (figure === undefined) return '';
  return typeof figure === 'number' ? times(figure / limit) : figure;
}

function times(ratio) {
  return `${ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(2)} x`;
}

function written(value, unit) {
  if (unit !== 'ms') return `${value.toFixed(0)} ${unit}`;
  return value < 0.1 ? `${(value * 1000).toFixed(2)} us` : `${value.toFixed(2)} ms`;
}
