// S1, V1 and one check-in from run() to acknowledged: what a change costs among many records, beside hand-written
// code for just that and beside copying the container, and what an open workspace keeps in memory.
import { produce } from '../../packages/core/node_modules/immer/dist/immer.mjs';
import { createWorkspace, memoryStorage } from '@throughline/core';
import { parseRecord } from '@throughline/core/schema';
import { Goal } from '../../packages/core/src/schema/goal.ts';
import { applyEntries, commitFrom, markStored } from '../../packages/core/src/workspace/changes.ts';
import { createShelf } from '../../packages/core/src/workspace/read-stored.ts';
import { mayRun } from '../../packages/core/src/workspace/may-run.ts';
import { readCommand, runCommand } from '../../packages/core/src/workspace/run-command.ts';
import { createState } from '../../packages/core/src/workspace/state.ts';
import { bytesOf, wholeGoal, fitsByHand } from './commit-parts.mjs';
import { interleave, median, row } from './measure.mjs';

const now = '2026-05-04T10:00:00Z';
/** One change alone is too short to be timed. */
const changes = 200;

/** The rows of the table for these numbers of goals. */
export async function benchCommits(sizes) {
  const rows = [];
  for (const size of sizes) rows.push(await oneChange(size));
  rows.push(await oneCheck());
  const first = new Map();
  for (const size of sizes) {
    rows.push(...(await oneReport(size, first)), ...(await kept(size)));
  }
  return rows;
}

const person = { id: 'ada', name: 'Ada', timeZone: 'UTC', roles: ['admin', 'member'] };
const goalsOf = (size) => Array.from({ length: size }, (_, index) => wholeGoal(index));

/** S1: a changed goal in its place, with its line in the log. */
async function oneChange(size) {
  const goals = goalsOf(size);
  const initial = { people: [person], goals };
  const storage = memoryStorage({ initial });
  const state = stateOf(goals);
  const shelf = createShelf();
  const map = new Map(goals.map((goal) => [goal.id, goal]));
  const log = [];
  let container = Object.fromEntries(map);
  let drafted = Object.fromEntries(map);
  let made = 0;
  const next = () => {
    made += 1;
    const goal = map.get(`g${(made * 7919) % size}`);
    return { ...goal, title: `t${made}` };
  };
  const copies = size > 2e4 ? 5 : 20;
  const times = await interleave(
    {
      ours: async () => {
        for (let index = 0; index < changes; index++) {
          const record = next();
          const entries = [{ collection: 'goals', id: record.id, record }];
          const about = { id: `c${made}`, at: now, by: 'ada', command: { type: 'goal.edit' } };
          applyEntries(state, entries);
          const answer = await storage.commit(commitFrom(state, about, entries, []));
          markStored(state, shelf, entries, answer.version);
        }
      },
      limit: () => {
        for (let index = 0; index < changes; index++) {
          const record = next();
          map.set(record.id, record);
          log.push({ version: log.length, at: now, by: 'ada', record });
        }
      },
      spread: () => {
        for (let index = 0; index < copies; index++) {
          const record = next();
          container = { ...container, [record.id]: record };
        }
      },
      immer: () => {
        for (let index = 0; index < copies; index++) {
          const record = next();
          drafted = produce(drafted, (draft) => {
            draft[record.id].title = record.title;
          });
        }
      },
    },
    { rounds: 9, warmup: 2 },
  );
  const each = (time, count) => time / count;
  return row(
    'S1',
    'commit one change',
    size,
    ...[times.ours / changes, times.limit / changes],
    '<= 5x',
    {
      peers: { spread: each(times.spread, copies), immer: each(times.immer, copies) },
    },
  );
}

function stateOf(goals) {
  const state = createState();
  const put = (collection, record) => {
    state.put({ collection, id: record.id, record });
    state.setVersion(collection, record.id, 1);
  };
  put('people', parseRecord('people', person));
  for (const goal of goals) put('goals', goal);
  state.version = 1;
  return state;
}

/** V1: a goal with all its fields, checked. The longest slice is that of a batch as storages load it. */
async function oneCheck() {
  const raw = JSON.parse(JSON.stringify(goalsOf(1000)));
  const times = await interleave(
    {
      ours: () => raw.forEach((goal) => parseRecord('goals', goal)),
      zod: () => raw.forEach((goal) => Goal.safeParse(goal, { jitless: true })),
      limit: () => raw.forEach((goal) => fitsByHand(goal) || fail()),
    },
    { rounds: 15, warmup: 3 },
  );
  const each = (time) => time / raw.length;
  console.log(
    `    1,000 goals are checked in one slice of ${times.ours.toFixed(1)} ms (goal: under 50).`,
  );
  return row('V1', 'check a goal', 1, each(times.ours), each(times.limit), 'not above zod/mini', {
    peers: { 'zod/mini': each(times.zod) },
  });
}

function fail() {
  throw new Error('A goal does not fit.');
}

/** One check-in from `run` to acknowledged, and its parts; beside the same in the smallest company. */
async function oneReport(size, first) {
  const goals = goalsOf(size);
  const storage = memoryStorage({ initial: { people: [person], goals } });
  let ids = 0;
  const newId = () => `n${(ids += 1)}`;
  const viewer = { id: 'ada' };
  const workspace = await createWorkspace({ storage, viewer, now: () => now, newId });
  const state = stateOf(goals);
  let made = 0;
  const command = () => ({
    type: 'goal.check-in',
    input: { goalId: `g${((made += 1) * 7919) % size}`, value: made % 100, note: 'A step on' },
  });
  const context = { now, newId, scoreOf: () => undefined };
  const many = (act) => async () => {
    for (let index = 0; index < changes; index++) await act();
  };
  const times = await interleave(
    {
      'run to acknowledged': many(() => workspace.run(command())),
      'its part: read': many(() => void readCommand(command())),
      'its part: access': many(() => void mayRun(state, command(), viewer, now)),
      'its part: read, access, decide': many(
        () => void runCommand(state, command(), viewer, context),
      ),
    },
    { rounds: 9, warmup: 2 },
  );
  await workspace.close();
  return Object.entries(times).map(([job, time]) => {
    const each = time / changes;
    if (!first.has(job)) first.set(job, each);
    const goal = job.startsWith('run') ? '<= 1.5x of the smallest' : '';
    return row('E', job, size, each, first.get(job), goal);
  });
}

/** What an open workspace keeps of a goal and of a check-in, beside the records themselves as plain objects. */
async function kept(size) {
  const goals = () => goalsOf(size);
  const reports = () =>
    Array.from({ length: size }, (_, index) => ({
      ...{ id: `k${index}`, goalId: `g${index}`, by: 'ada', at: now, asOf: '2026-05-04' },
      ...{ value: index % 100, note: 'A step on' },
    }));
  const plain = await bytesOf(() => JSON.parse(JSON.stringify(goals())));
  const plainReports = await bytesOf(() => JSON.parse(JSON.stringify(reports())));
  const open = (initial) => () =>
    createWorkspace({
      ...{ storage: throughText(initial), viewer: { id: 'ada' }, now: () => now, newId: () => 'n' },
    });
  const bare = await bytesOf(open({ people: [person], goals: goals() }));
  const full = await bytesOf(open({ people: [person], goals: goals(), checkIns: reports() }));
  const each = (bytes) => median([bytes]) / size;
  const unit = { unit: 'bytes' };
  return [
    row('M', 'kept of a goal', size, each(bare), each(plain), '', unit),
    row('M', 'kept of a check-in', size, each(full - bare), each(plainReports), '', unit),
  ];
}

/** A storage that keeps nothing itself once it was read, as one on a disk. */
function throughText(initial) {
  const texts = Object.entries(initial).flatMap(([collection, records]) =>
    records.map((record) =>
      JSON.stringify({ collection, id: record.id, version: 1, schema: 1, record }),
    ),
  );
  return {
    ...memoryStorage(),
    async open() {
      async function* records() {
        await Promise.resolve();
        for (let at = 0; at < texts.length; at += 1000) {
          yield texts.slice(at, at + 1000).map((text) => JSON.parse(text));
        }
        texts.length = 0;
      }
      return { version: 1, count: texts.length, records: records() };
    },
  };
}
