// F1: random commands of every kind on the pure core, by everybody, with what must hold checked after each.
import { commandShapes } from '../../packages/core/src/testing/command-shapes.ts';
import { runSequence, sequenceRecords } from '../../packages/core/src/testing/command-sequences.ts';

export const fault = {
  id: 'F1',
  about: 'commands of all kinds, fitting or not, by people of all roles on two workspaces in turn',
  ci: { sequences: 2000, commands: 100 },
  soak: { sequences: 100_000, commands: 100 },
  run({ sequences, commands }, { seed, say }) {
    // Two in three commands are refused, and nobody reads where.
    Error.stackTraceLimit = 0;
    const given = { shapes: commandShapes(), records: sequenceRecords() };
    const types = [...given.shapes.inputs.keys()];
    const tally = new Map();
    const breaches = [];
    const done = new Set();
    for (let index = 0; index < sequences; index++) {
      const result = runSequence(given, seed + index, { commands, wholeEvery: 40 });
      breaches.push(...result.breaches);
      for (const [name, count] of result.outcomes) {
        const [type, outcome] = name.split(' ');
        tally.set(outcome, (tally.get(outcome) ?? 0) + count);
        if (outcome === 'done') done.add(type);
      }
      if ((index + 1) % 10_000 === 0) say(`${index + 1} sequences, ${breaches.length} breaches`);
    }
    const never = types.filter((type) => !done.has(type));
    if (never.length > 0) say(`never done: ${never.join(', ')}`);
    const counts = { sequences, 'command kinds': types.length, 'kinds done': done.size };
    const outcomes = [...tally].sort(([, a], [, b]) => b - a);
    return { breaches, counts: { ...counts, ...Object.fromEntries(outcomes) } };
  },
};
