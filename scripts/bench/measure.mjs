// Interleaved rounds and medians: one machine's milliseconds say nothing, ratios in one run do.

/**
 * Runs ours and the limit in turn and keeps the median of each.
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

/** One line of the table: what was done, at which size, by ours and by the limit, and the ratio. */
export function row(id, job, size, oursMs, limitMs, goal) {
  return { id, job, size, oursMs, limitMs, ratio: oursMs / limitMs, goal };
}

/** Prints rows as a table. */
export function printTable(rows) {
  const cells = rows.map((line) => [
    line.id,
    line.job,
    String(line.size),
    milliseconds(line.oursMs),
    milliseconds(line.limitMs),
    `${line.ratio.toFixed(2)} x`,
    line.goal,
  ]);
  const all = [['#', 'job', 'size', 'ours', 'limit', 'ratio', 'goal'], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  for (const line of all) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  }
}

function milliseconds(value) {
  return value < 0.1 ? `${(value * 1000).toFixed(2)} us` : `${value.toFixed(2)} ms`;
}
