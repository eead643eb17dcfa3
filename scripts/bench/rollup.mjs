// R1 to R5: scores of a whole company, of one changed leaf, of a star and a chain, and what they take of
// memory, beside flat arrays and other means.
import { createScoreboard, recordsFrom } from '@throughline/core';
import { defaultSettings } from '@throughline/core/schema';
import { interleave, row } from './measure.mjs';
import { addingTheDifference, d3Hierarchy, flatArrays, recursion, signals } from './peers.mjs';
import { at, companyOf, later } from './shapes.mjs';

const peers = { recursion, 'd3-hierarchy': d3Hierarchy, signals };
/** Other means take gigabytes or minutes beyond this. */
const mostForPeers = 1e5;

/** The rows of the table for rollups of these sizes. */
export async function benchRollup(sizes) {
  const rows = [];
  for (const size of sizes) rows.push(...(await benchTree(size)));
  rows.push(...(await benchStar(1e5)), ...(await benchChain(1e5)));
  return rows;
}

async function benchTree(size) {
  const company = companyOf('tree', size);
  const live = boardOf(company);
  const limit = flatArrays(company);
  const others = size <= mostForPeers ? peersOf(company) : {};
  const rounds = size > mostForPeers ? { rounds: 5, warmup: 1 } : {};
  const full = await fullTimes({ ours: live, limit, ...others }, rounds);
  const build = await interleave(
    {
      ours: () => void createScoreboard(live.records, at),
      limit: () => limit.full(Date.parse(at)),
    },
    { rounds: 3, warmup: 1 },
  );
  const update = await updateTimes({ ours: live, limit, ...others }, size - 1);
  assertSame(live, limit);
  return [
    line('R1', 'full rollup with pace and status', size, full, '<= 2 x'),
    row('R1b', 'building the board from records', size, build.ours, build.limit, '-'),
    line('R2', 'one leaf changes', size, update, '<= 1.5 x'),
    ...(size === 1e5 ? [...(await benchStructure(live, update.limit)), memoryRow(company)] : []),
  ];
}

async function benchStar(size) {
  const company = companyOf('star', size);
  const live = boardOf(company);
  const limit = addingTheDifference(company);
  const others = peersOf(company);
  const update = await updateTimes({ ours: live, limit, ...others }, size - 1);
  const whole = boardOf({ ...company, checkIns: live.checkIns });
  if (live.root() !== whole.root()) throw new Error('A changed star differs from one made anew.');
  return [line('R3', 'star: one child of all changes', size, update, '<= 50 x')];
}

async function benchChain(size) {
  const company = companyOf('chain', size);
  const live = boardOf(company);
  const limit = flatArrays(company);
  const others = peersOf(company);
  const build = await interleave(
    {
      ours: () => void createScoreboard(live.records, at),
      limit: () => flatArrays(company).full(Date.parse(at)),
    },
    { rounds: 3, warmup: 1 },
  );
  const full = await fullTimes({ ours: live, limit, ...others }, { rounds: 7 });
  const update = await updateTimes({ ours: live, limit, ...others }, size - 1, 3);
  assertSame(live, limit);
  return [
    row('R4', 'chain: build', size, build.ours, build.limit, '<= 2 x'),
    line('R4', 'chain: full rollup', size, full, '<= 2 x'),
    line('R4', 'chain: the lowest goal changes', size, update, '<= 2 x'),
  ];
}

/** A goal that comes, moves and goes, beside one leaf that changes: nothing else is built anew. */
async function benchStructure(live, limitMs) {
  const { goals, board } = live;
  const size = goals.size;
  const move = (index, parent) => {
    const goal = goals.get(`g-${index}`);
    const links = [{ ...goal.links[0], parentId: `g-${parent}` }];
    goals.set(goal.id, { ...goal, links });
    board.update([goal.id]);
  };
  const model = goals.get(`g-${size - 1}`);
  let turn = 0;
  const { add, moveLeaf, moveBranch } = await interleave({
    add() {
      const id = `h-${turn++}`;
      goals.set(id, { ...model, id });
      board.update([id]);
      goals.delete(id);
      board.update([id]);
    },
    moveLeaf: () => move(size - 2, 100 + (turn++ % 50)),
    moveBranch: () => move(2000, 20 + (turn++ % 50)),
  });
  const line = (job, ms) => row('R2b', job, size, ms, limitMs, '-');
  return [
    line('a goal comes and goes again', add),
    line('a leaf moves', moveLeaf),
    line('a goal moves with those below it', moveBranch),
  ];
}

/** Ours as the others are: `full`, `update`, `root`. */
function boardOf({ goals: list, checkIns: given }) {
  const checkIns = new Map(given);
  const goals = new Map(list.map((goal) => [goal.id, goal]));
  const records = {
    ...recordsFrom({ goals: list, settings: defaultSettings() }),
    goals,
    checkInsOf: (goalId) => checkIns.get(goalId) ?? [],
  };
  const board = createScoreboard(records, at);
  return {
    ...{ goals, checkIns, records, board },
    full: (atMs) => void board.moveTo(new Date(atMs).toISOString()),
    update(leaf, value) {
      const goalId = `g-${leaf}`;
      checkIns.set(goalId, [{ ...checkIns.get(goalId)[0], value }]);
      board.update([goalId]);
    },
    root: () => board.scoreOf('g-0').progress.progress,
  };
}

function peersOf(company) {
  return Object.fromEntries(Object.entries(peers).map(([name, make]) => [name, make(company)]));
}

/** Milliseconds of scoring all for another moment, by name. */
async function fullTimes(subjects, rounds) {
  const runs = Object.entries(subjects).map(([name, subject]) => {
    let moment = at;
    const run = () => {
      moment = moment === at ? later : at;
      subject.full(Date.parse(moment));
    };
    return [name, unlessItOverflows(subject, run)];
  });
  return withOverflows(await interleave(Object.fromEntries(runs), rounds), subjects);
}

/** Milliseconds of one change of a leaf, by name: in each round so many as take a while. */
async function updateTimes(subjects, leaf, turns = 300) {
  const slow = new Set(['d3-hierarchy']);
  const counts = Object.fromEntries(
    Object.keys(subjects).map((name) => [name, slow.has(name) ? 1 : turns]),
  );
  const runs = Object.entries(subjects).map(([name, subject]) => {
    let value = 0;
    const run = () => {
      for (let turn = 0; turn < counts[name]; turn++) subject.update(leaf, (value += 7) % 100);
    };
    return [name, unlessItOverflows(subject, run)];
  });
  const times = await interleave(Object.fromEntries(runs), { rounds: 9 });
  const each = Object.entries(times).map(([name, ms]) => [name, ms / counts[name]]);
  return withOverflows(Object.fromEntries(each), subjects);
}

const overflown = new WeakSet();

function unlessItOverflows(subject, run) {
  return () => {
    if (overflown.has(subject)) return;
    try {
      run();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      overflown.add(subject);
    }
  };
}

function line(id, job, size, { ours, limit, ...others }, goal) {
  return row(id, job, size, ours, limit, goal, { peers: others });
}

/** The times, with words in place of those that an overflow cut short. */
function withOverflows(times, subjects) {
  const entries = Object.entries(times).map(([name, ms]) => [
    name,
    overflown.has(subjects[name]) ? 'overflows' : ms,
  ]);
  return Object.fromEntries(entries);
}

function assertSame(live, limit) {
  const difference = Math.abs(live.root() - limit.root());
  if (!(difference <= 1e-9)) throw new Error(`The limit has another score, off by ${difference}.`);
}

/** What each keeps beside the records, per goal. */
function memoryRow(company) {
  const { size, goals, checkIns } = company;
  const settings = defaultSettings();
  const records = {
    ...recordsFrom({ goals, settings }),
    checkInsOf: (goalId) => checkIns.get(goalId) ?? [],
  };
  const perGoal = (make) => bytesOf(make) / size;
  const others = Object.entries(peers).map(([name, make]) => [name, perGoal(() => make(company))]);
  return row(
    ...['R5', 'memory of the index per goal', size],
    ...[perGoal(() => createScoreboard(records, at)), perGoal(() => flatArrays(company))],
    '<= 64 bytes',
    { peers: Object.fromEntries(others), unit: 'bytes' },
  );
}

function bytesOf(make) {
  if (!globalThis.gc) throw new Error('Memory is measured with --expose-gc.');
  const used = () => {
    globalThis.gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const kept = make();
  const after = used();
  return kept ? after - before : 0;
}
