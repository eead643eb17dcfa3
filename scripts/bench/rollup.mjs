// R1 and R2: scores of a whole company, and of one changed leaf, beside flat typed arrays.
import { createScoreboard, recordsFrom } from '@throughline/core';
import { defaultSettings } from '@throughline/core/schema';
import { interleave, row } from './measure.mjs';

const childrenPerGoal = 8;
const at = '2026-05-16T12:00:00Z';
const later = '2026-05-16T12:01:00Z';

/** The rows of the table for rollups of these sizes. */
export async function benchRollup(sizes) {
  const rows = [];
  for (const size of sizes) rows.push(...(await benchSize(size)));
  return rows;
}

async function benchSize(size) {
  const { goals, checkIns } = company(size);
  const checkInsOf = (goalId) => checkIns.get(goalId) ?? [];
  const records = { ...recordsFrom({ goals, settings: defaultSettings() }), checkInsOf };
  const board = createScoreboard(records, at);
  const limit = flatLimit(size, checkIns);
  let moment = at;
  const full = await interleave({
    ours: () => {
      moment = moment === at ? later : at;
      board.moveTo(moment);
    },
    limit: () => limit.full(Date.parse(moment)),
  });
  const build = await interleave(
    { ours: () => void createScoreboard(records, at), limit: () => limit.full(Date.parse(at)) },
    { rounds: 5, warmup: 1 },
  );
  const leaf = size - 1;
  const leafId = `g-${leaf}`;
  const list = checkIns.get(leafId);
  const times = 1000;
  const update = await interleave({
    ours: () => {
      for (let turn = 0; turn < times; turn++) {
        list[0] = { ...list[0], value: turn % 100 };
        board.update([leafId]);
      }
    },
    limit: () => {
      for (let turn = 0; turn < times; turn++) limit.update(leaf, turn % 100);
    },
  });
  const difference = Math.abs(board.scoreOf('g-0').progress.progress - limit.progress[0]);
  if (difference > 1e-9) throw new Error(`The limit computes another score: off by ${difference}.`);
  return [
    row('R1', 'full rollup with pace and status', size, full.ours, full.limit, '<= 2 x'),
    row('R1b', 'building the board from records', size, build.ours, build.limit, '-'),
    row('R2', 'one leaf changes', size, update.ours / times, update.limit / times, '<= 1.5 x'),
  ];
}

/** A tree in which each goal has eight children; leaves are measured from 0 to 100. */
function company(size) {
  const goals = [];
  const checkIns = new Map();
  const parents = Math.ceil((size - 1) / childrenPerGoal);
  for (let index = 0; index < size; index++) {
    const isLeaf = index >= parents;
    const parent = Math.floor((index - 1) / childrenPerGoal);
    goals.push({
      id: `g-${index}`,
      title: `Goal ${index}`,
      kind: isLeaf ? 'key-result' : 'objective',
      ownerId: 'p-1',
      contributors: [],
      observers: [],
      start: '2026-04-01',
      due: '2026-06-30',
      ambition: 'committed',
      state: 'active',
      visibility: 'public',
      links:
        index === 0
          ? []
          : [{ parentId: `g-${parent}`, weight: weightOf(index), role: 'contributes' }],
      driver: isLeaf ? 'auto' : 'both',
      tags: [],
      ...(isLeaf && { measure: { kind: 'number', start: 0, target: 100 } }),
    });
    if (!isLeaf) continue;
    checkIns.set(`g-${index}`, [
      {
        id: `c-${index}`,
        goalId: `g-${index}`,
        by: 'p-1',
        at: '2026-05-10T09:00:00Z',
        asOf: '2026-05-10',
        value: (index * 37) % 100,
      },
    ]);
  }
  return { goals, checkIns };
}

function weightOf(index) {
  return 1 + (index % 3);
}

/** Just the arithmetic, for just this tree: children stand behind their parents, eight in a row. */
function flatLimit(size, checkIns) {
  const parents = Math.ceil((size - 1) / childrenPerGoal);
  const value = new Float64Array(size);
  for (const [goalId, [only]] of checkIns) value[Number(goalId.slice(2))] = only.value;
  const weight = Float64Array.from({ length: size }, (_, index) => weightOf(index));
  const progress = new Float64Array(size);
  const expected = new Float64Array(size);
  const status = new Uint8Array(size);
  const start = Date.parse('2026-04-01');
  const due = Date.parse('2026-07-01');
  const score = (index) => {
    if (index >= parents) {
      progress[index] = Math.min(1, Math.max(0, value[index] / 100));
    } else {
      let sum = 0;
      let sumExpected = 0;
      let weights = 0;
      const end = Math.min(size, index * childrenPerGoal + childrenPerGoal + 1);
      for (let child = index * childrenPerGoal + 1; child < end; child++) {
        sum += weight[child] * progress[child];
        sumExpected += weight[child] * expected[child];
        weights += weight[child];
      }
      progress[index] = sum / weights;
      expected[index] = sumExpected / weights;
    }
    const gap = expected[index] - progress[index];
    const ratio = progress[index] / expected[index];
    status[index] = gap < 0.05 || ratio >= 0.9 - 1e-9 ? 2 : ratio >= 0.7 - 1e-9 ? 1 : 0;
  };
  return {
    progress,
    full(atMs) {
      const pace = Math.min(1, Math.max(0, (atMs - start) / (due - start)));
      for (let index = size - 1; index >= 0; index--) {
        if (index >= parents) expected[index] = pace;
        score(index);
      }
    },
    update(leaf, newValue) {
      value[leaf] = newValue;
      for (let index = leaf; ; index = Math.floor((index - 1) / childrenPerGoal)) {
        score(index);
        if (index === 0) return;
      }
    },
  };
}
