// F1: random commands of every kind on the pure core, by everybody, with what must hold checked after each.
import { commandShapes } from '../../packages/core/src/testing/command-shapes.ts';
import { runSequence, sequenceRecords } from '../../packages/core/src/testing/command-sequences.ts';

/** Kinds that only a longer run comes upon. In CI all others have to be done, so that none falls silent. */
const rare = {
  'meeting.object': 'wants a meeting that the other one has just said to be held',
  'retention.run': 'wants records that are old enough to go',
  'round.open': 'wants six others who may be asked, and a manager who opens it',
};

/** What no sequence can do: the model has no record that cannot be read. F17 does it. */
const impossible = 'record.drop';

export const fault = {
  id: 'F1',
  about:
    'Commands of all kinds, fitting or not, by people of all roles on two workspaces in turn. Every kind has to be ' +
    'done now and then; in CI but for a few.',
  ci: { sequences: 2000, commands: 100, spareRare: 1 },
  soak: { sequences: 100_000, commands: 100, spareRare: 0 },
  run({ sequences, commands, spareRare }, { seed, say }) {
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
    for (const type of types.filter((it) => it !== impossible && !done.has(it))) {
      const why = rare[type];
      if (spareRare && why) say(`never done: ${type} ${why}`);
      else breaches.push(`${type} was never done${why ? `: it ${why}` : ''}`);
    }
    const counts = { sequences, 'command kinds': types.length, 'kinds done': done.size };
    const outcomes = [...tally].sort(([, a], [, b]) => b - a);
    return { breaches, counts: { ...counts, ...Object.fromEntries(outcomes) } };
  },
};
