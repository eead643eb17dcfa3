import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { alignmentFindings } from '../alignment/findings.ts';
import { agreementOf } from '../access/agreement.ts';
import { PerfError } from '../errors.ts';
import { type GrowthList, growthLists, growthMaps } from '../goals/growth-records.ts';
import type { Records } from '../goals/records.ts';
import { collections } from '../schema/collections.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { fittingInput } from '../testing/access-inputs.ts';
import { companies, stateOf, withoutHidden } from '../testing/hidden-company.ts';
import { goalOf, monday } from '../testing/workspaces.ts';
import { commands } from './commands/table.ts';
import { stateAt } from './history.ts';
import { pastWorkspace } from './past-workspace.ts';
import { mayRun } from './may-run.ts';
import { runCommand } from './run-command.ts';
import type { State } from './state.ts';
import type { StoredCommit } from './storage.ts';
import { visibleRecords } from './visible-records.ts';

const viewers = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe', 'nobody'];
const goalIds = Array.from({ length: 9 }, (_, index) => `g${index}`);
const people = [...viewers, 'sales', 'field', 'loose'];
const series = ['u0', 'u1', 'u2', 'u3', 'u9'];
const grown = ['f', 'e', 'x', 'y', 'b'].flatMap((name) => [0, 1, 2, 9].map((at) => `${name}${at}`));
/** As texts, in an order of their own: neither the order of a list nor that of fields means anything. */
const sorted = <T>(list: Iterable<T>) =>
  [...list].map((each) => JSON.stringify(each, withSortedKeys)).sort();

/** What every selector of a face gives, for every id that there may be, in and out of sight. */
const selectors: Readonly<Record<string, (records: Records) => unknown>> = {
  ...maps(({ people: all, teams, cycles, metrics, goals, workingCalendars }) => ({
    ...{ people: all, teams, cycles, metrics, goals, workingCalendars },
  })),
  ...maps(({ rhythm }) => ({
    ...{ cadenceRules: rhythm.cadenceRules, templates: rhythm.templates },
    ...{ series: rhythm.series, nudges: rhythm.nudges },
  })),
  settings: ({ settings }) => settings,
  ...lists(goalIds, ['checkInsOf', 'commentsOf', 'childrenOf', 'continuedBy']),
  ...lists(people, ['goalsOf']),
  ...lists(['sold'], ['observationsOf', 'readersOf']),
  ...ofRhythm(people, ['directReports', 'membersOf', 'leavesOf', 'snoozesOf', 'seriesOf']),
  ...ofRhythm(people, ['teamsLedBy']),
  ...ofRhythm(
    ['workspace', ...people.map((id) => `person ${id}`), ...goalIds.map((id) => `goal ${id}`)],
    ['cadenceRulesOf'],
  ),
  ...ofRhythm(people, ['delegationsFrom', 'delegationsTo']),
  ...ofRhythm(series, ['meetingsOf', 'talkingPointsOf', 'sharedNotesOf', 'privateNotesOf']),
  ...ofRhythm(series, ['actionItemsOf']),
  ...maps(({ growth }) =>
    Object.fromEntries(
      growthMaps.map((name) => [name, growth[name] as ReadonlyMap<string, unknown>]),
    ),
  ),
  ...ofGrowth(),
};

function maps(of: (records: Records) => Readonly<Record<string, ReadonlyMap<string, unknown>>>) {
  const names = Object.keys(of(stateOf({})));
  return Object.fromEntries(
    names.map((name) => [
      name,
      (records: Records) => {
        const map = of(records)[name] ?? new Map<string, unknown>();
        const ids = [...goalIds, ...people, ...series, ...grown, 'sold', 'r0', 'r1', 'q2'];
        return [map.size, sorted(map), ids.map((id) => [map.has(id), map.get(id)])];
      },
    ]),
  );
}

function lists(keys: readonly string[], names: readonly (keyof Records)[]) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (records: Records) =>
        keys.map((key) =>
          sorted((records[name] as (key: never) => readonly unknown[])(key as never)),
        ),
    ]),
  );
}

function ofRhythm(keys: readonly string[], names: readonly (keyof Records['rhythm'])[]) {
  return Object.fromEntries(
    names.map((name) => [
      `rhythm.${name}`,
      ({ rhythm }: Records) =>
        keys.map((key) =>
          sorted((rhythm[name] as (key: never) => readonly unknown[])(key as never)),
        ),
    ]),
  );
}

function ofGrowth() {
  const keys = [...people, ...goalIds, ...grown];
  const names = Object.keys(growthLists) as GrowthList[];
  return Object.fromEntries(
    names.map((name) => [
      `growth.${name}`,
      ({ growth }: Records) =>
        keys.map((key) =>
          sorted((growth[name] as (key: never) => readonly unknown[])(key as never)),
        ),
    ]),
  );
}

/** Facts that goals out of sight decide, as `docs/findings.md` says; all others they have no part in. */
const decidedByAll = new Set<string>([
  ...['zero-weight', 'orphan', 'island', 'pillar-without-objective', 'no-driver'],
  ...['supports-only', 'dominant-weight', 'too-few-key-results', 'no-measure'],
]);

const answers: Readonly<Record<string, (state: State, viewer: PersonId) => unknown>> = {
  may: (state, viewer) =>
    commandsOn(state).map((command) => mayRun(state, command, { id: viewer }, monday)),
  refusals: (state, viewer) =>
    commandsOn(state).map((command) => outcomeOf(state, viewer, command)),
  findings(state, viewer) {
    const { isHidden } = visibleRecords(state, viewer);
    const found = alignmentFindings(state, monday, { maySee: (id) => !isHidden(id) });
    const others = found.filter(({ rule }) => !decidedByAll.has(rule));
    // Which parents are offered goes by whether these lead to the strategy, over goals out of sight as well.
    return sorted(others.map(({ choices: _offered, ...finding }) => finding));
  },
  agreements(state, viewer) {
    const { records } = visibleRecords(state, viewer);
    return sorted([...records.goals.values()].map((goal) => [goal.id, agreementOf(records, goal)]));
  },
  past(state, viewer) {
    const then = stateAt([commitOf(state)], 1);
    const { records } = pastWorkspace(state, viewer, { version: 1, at: monday, records: then });
    return Object.entries(selectors).map(([name, select]) => [name, select(records)]);
  },
};

/** Each command, on each goal that there may be where it is about one, and new goals below each. */
function commandsOn(state: State) {
  const below = [...goalIds, 'none'].map((parentId) => {
    const goal = goalOf('new', { ownerId: 'mia', links: [{ parentId }] });
    return { type: 'goal.create', input: { goal } };
  });
  const onGoals = commands.flatMap(({ type }) => {
    const input = fittingInput(type, 'public', { ...state, goals: new Map() });
    if (!input || !('goalId' in input)) return [{ type, input }];
    return [...goalIds, 'none'].map((goalId) => {
      const comment = 'commentId' in input && { commentId: 'k0' };
      return { type, input: { ...input, ...comment, goalId } };
    });
  });
  return [...below, ...onGoals];
}

function outcomeOf(state: State, viewer: PersonId, command: { type: string; input: unknown }) {
  const context = { now: monday, newId: () => 'made', scoreOf: () => undefined };
  try {
    runCommand(state, command, { id: viewer }, context);
    return 'done';
  } catch (error) {
    assert.ok(error instanceof PerfError, String(error));
    const { code, message, ids, issues } = error;
    return [code, message, ids, issues];
  }
}

/** All of a state as one commit, so that it has a past. */
function commitOf(state: State): StoredCommit {
  const changes = Object.entries(state.collections).flatMap(([collection, map]) =>
    [...map].map(([id, record]) => ({
      ...{ collection, id: id, expected: 0, record },
      schema: collections[collection as 'goals'].version,
    })),
  );
  return {
    id: 'c',
    at: monday,
    by: 'ada',
    command: { type: 'workspace.begin' },
    version: 1,
    changes,
  };
}

function assertSame(lists: Parameters<typeof stateOf>[0], viewer: PersonId, only: 'face' | 'rest') {
  const whole = stateOf(lists);
  const bare = withoutHidden(whole, viewer);
  if (only === 'face') {
    const [seen, alone] = [whole, bare].map((state) => visibleRecords(state, viewer).records);
    for (const [name, select] of Object.entries(selectors)) {
      assert.deepEqual(select(seen!), select(alone!), `${name} for ${viewer}`);
    }
    assertUnnamed(whole, bare, seen!);
    return;
  }
  for (const [name, answer] of Object.entries(answers)) {
    assert.deepEqual(answer(whole, viewer), answer(bare, viewer), `${name} for ${viewer}`);
  }
}

/** Nor does what is seen name what is not. Reminders and the like are named after people, whom everyone sees. */
function assertUnnamed(whole: State, bare: State, seen: Records): void {
  const text = JSON.stringify(Object.values(selectors).map((select) => select(seen)));
  for (const [name, map] of Object.entries(whole.collections)) {
    const left = bare.collections[name as 'goals'];
    const isOfPeople = ['nudges', 'coachStates', 'people'].includes(name);
    if (isOfPeople || bare.people.size === 0) continue;
    for (const id of map.keys() as Iterable<GoalId>) {
      if (!left.has(id)) assert.doesNotMatch(text, new RegExp(`\\b${id}\\b`), `${name} ${id}`);
    }
  }
}

const viewer = fc.constantFrom(...(viewers as PersonId[]));
/** Whoever is nobody in the workspace sees nothing of it, and would begin the one without what is hidden. */
const member = fc.constantFrom(...(viewers.slice(0, 6) as PersonId[]));

describe('what a viewer may not see', () => {
  test('[P60] [W11] changes nothing in what any selector gives that viewer', () => {
    fc.assert(
      fc.property(companies, viewer, (lists, who) => assertSame(lists, who, 'face')),
      { numRuns: 1000 },
    );
  });

  test('[P60] changes nothing in what may be run, in refusals, findings, agreements and the past', () => {
    fc.assert(
      fc.property(companies, member, (lists, who) => assertSame(lists, who, 'rest')),
      { numRuns: 150 },
    );
  });

  test('[P60] is asked of every look-up that records have', () => {
    const names = (records: object, prefix = '') =>
      Object.keys(records).map((name) => prefix + name);
    // What is stale is part of a score, which hidden leave may move.
    const { rhythm, growth, staleAt, ...all } = visibleRecords(
      stateOf({}),
      'ada' as PersonId,
    ).records;
    assert.notEqual(typeof staleAt, 'object');
    const asked = new Set(
      Object.keys(selectors).map((name) => name.replace(/^(rhythm|growth)\./, '')),
    );
    const lookUps = [...names(all), ...names(rhythm), ...names(growth)];
    const missing = lookUps.filter((name) => !asked.has(name));
    assert.deepEqual(missing, []);
  });
});

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
