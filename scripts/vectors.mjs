// Runs the worked cases of a folder through the public functions of core:
//   node scripts/vectors.mjs DIR
// The last line is `N passed, N failed`. Files that are not understood are named and counted neither way.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [dir] = process.argv.slice(2);
if (!dir || !existsSync(dir)) {
  console.error('A folder of vectors is needed: node scripts/vectors.mjs DIR');
  process.exit(2);
}

// Sources in TypeScript are read by the Node that the workspace pins.
const pinned = join(root, 'node_modules/node/bin/node');
if (Number(process.versions.node.split('.')[0]) < 24) {
  if (!existsSync(pinned)) {
    console.error('The pinned Node is not installed: run npm run build once.');
    process.exit(2);
  }
  const args = ['--conditions=source', fileURLToPath(import.meta.url), dir];
  process.exit(spawnSync(pinned, args, { stdio: 'inherit' }).status ?? 1);
}

const core = await import(new URL('../packages/core/src/index.ts', import.meta.url));
const { defaultSettings, parseRecord } = await import(
  new URL('../packages/core/src/schema.ts', import.meta.url)
);
await core.calendarReady();

const checks = {
  progress: checkProgress,
  expected: checkExpected,
  rollup: checkRollup,
  rulebooks: checkRulebooks,
  cadence: checkCadence,
  recency: checkRecency,
};

let [passed, failed] = [0, 0];
for (const file of readdirSync(dir)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  // A second file on the same rules may be called rollup-2.json.
  const [name] = basename(file, '.json').split(/[-._]/);
  const check = checks[name];
  if (!check) {
    console.log(`${file}: not understood`);
    continue;
  }
  const { cases } = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  if (!Array.isArray(cases) || cases.length === 0) {
    console.log(`${file}: has no cases`);
    failed += 1;
    continue;
  }
  const wrong = cases.flatMap((each, index) => {
    const problem = problemOf(check, each);
    return problem ? [`  case ${index}: ${problem}`] : [];
  });
  passed += cases.length - wrong.length;
  failed += wrong.length;
  console.log(`${file}: ${cases.length - wrong.length} of ${cases.length} as expected`);
  for (const line of wrong) console.log(line);
}
if (passed + failed === 0) console.log(`Nothing in ${dir} could be checked.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function problemOf(check, each) {
  const { expect } = each;
  if (typeof expect === 'object' && Object.keys(expect ?? {}).length === 0)
    return 'expects nothing';
  if (expect === undefined) return 'expects nothing';
  try {
    return check(each);
  } catch (error) {
    return `threw ${error.message}`;
  }
}

function checkProgress({ measure, values, expect }) {
  return differenceOf(core.measureProgress(measure, values), expect, 1e-12);
}

function checkExpected({ at, zone, expect, ...paced }) {
  const found = core.expectedProgress(paced, at, zone);
  return differenceOf(found, expect, 1e-9);
}

function checkRulebooks({ progress, expected, expect }) {
  const found = core.compareRulebooks({ progress, expected });
  const byId = Object.fromEntries(found.map(({ rulebook, status }) => [rulebook, status]));
  return differenceOf(byId, expect, 0);
}

function checkRollup({ at, settings, goals, checkIns, expect }) {
  const records = core.recordsFrom({
    settings: { ...defaultSettings(), ...settings },
    goals: goals.map((goal) => parseRecord('goals', wholeGoal(goal))),
    checkIns: checkIns.map((checkIn, i) => parseRecord('checkIns', wholeCheckIn(checkIn, i))),
  });
  const board = core.createScoreboard(records, at);
  const found = Object.fromEntries(
    Object.keys(expect).map((id) => [id, board.scoreOf(id)?.computed]),
  );
  return differenceOf(found, expect, 1e-9);
}

function checkCadence({ rule: { rrule, ...rule }, graceHours, at, checkIns, expect }) {
  const rhythm = { ...rule, recurrence: core.parseRecurrence(rrule), holiday: 'skip', graceHours };
  const { slots, placed } = core.slotsOf(
    {
      rhythms: [{ since: -Infinity, rhythm, source: 'rule' }],
      done: checkIns.map((each, index) => ({ id: `c${index}`, at: each })),
      working: { isWorkedBetween: () => true },
    },
    { until: expect.slots.at(-1).due, at },
  );
  const found = {
    slots: slots.map(({ due, state }) => ({ due: inSeconds(due), state })),
    checkIns: placed.map(({ id, slot, as }) => {
      return { at: checkIns[Number(id.slice(1))], slot: inSeconds(slot), as };
    }),
  };
  const counts = [found.slots.length, expect.slots.length, found.checkIns.length];
  if (counts[0] !== counts[1] || counts[2] !== expect.checkIns.length) {
    return `there are ${counts[0]} slots and ${counts[2]} check-ins`;
  }
  return differenceOf(found, expect, 0);
}

function checkRecency({ u, expect }) {
  return differenceOf(core.recency(u), expect, 1e-12);
}

/** The vectors have no fractions of a second. */
function inSeconds(instant) {
  return instant?.replace('.000Z', 'Z');
}

/** The vectors leave out what has no part in their rule. */
function wholeGoal(goal) {
  const outcome = goal.outcome && { at: `${goal.start}T00:00:00Z`, by: 'p1', ...goal.outcome };
  const by = { at: `${goal.start}T00:00:00Z`, by: 'p1', reason: 'as the vector has it' };
  const override = goal.override && { ...by, ...goal.override };
  return {
    ...{ title: goal.id, ownerId: 'p1', ...goal },
    ...(outcome && { outcome }),
    ...(override && { override }),
  };
}

function wholeCheckIn(checkIn, index) {
  return { id: `c${index}`, by: 'p1', asOf: checkIn.at.slice(0, 10), ...checkIn };
}

/** What differs from the expected value, in words; `undefined` where nothing does. Fields not expected are passed over. */
function differenceOf(found, expected, tolerance, path = 'result') {
  if (typeof expected === 'number' && typeof found === 'number') {
    const isClose = Math.abs(found - expected) <= tolerance;
    return isClose ? undefined : `${path} is ${found}, not ${expected}`;
  }
  if (expected === null || typeof expected !== 'object') {
    return found === expected ? undefined : `${path} is ${found}, not ${expected}`;
  }
  for (const [key, value] of Object.entries(expected)) {
    const difference = differenceOf(found?.[key], value, tolerance, `${path}.${key}`);
    if (difference) return difference;
  }
  return undefined;
}
