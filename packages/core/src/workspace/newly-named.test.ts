import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Command } from './command.ts';
import { company, goalOf, keyResultOf, openWorkspace, settle } from '../testing/workspaces.ts';
import { assertWhole } from './invariants.ts';
import { load } from './load.ts';
import { memoryStorages } from './memory-storage.ts';
import { createShelf } from './read-stored.ts';
import { createState } from './state.ts';
import type { Storage } from './storage.ts';

const own = (fields: object) => goalOf('made', { ownerId: 'ada', ...fields });
const make = (fields: object): Command => ({ type: 'goal.create', input: { goal: own(fields) } });
const edit = (id: string, fields: object, base: object = {}) => ({
  ...{ goalId: id, fields },
  base: { ...Object.fromEntries(Object.keys(fields).map((name) => [name, null])), ...base },
});
const days = { start: '2026-07-01', end: '2026-09-30' };
const measure = { kind: 'number', start: 0, target: 1, metricId: 'm' };
const weekly = { activity: 'check-in', from: '2026-07-06', recurrence: { frequency: 'weekly' } };
const rule = (scope: object): Command => ({
  type: 'cadence.set',
  input: { rule: { ...weekly, scope } },
});

const added: Readonly<Record<string, Command>> = {
  cycle: { type: 'cycle.add', input: { cycle: { id: 'q3', name: 'Q3', ...days } } },
  team: { type: 'team.add', input: { team: { id: 't', name: 'T' } } },
  metric: { type: 'metric.add', input: { metric: { id: 'm', name: 'M', ownerId: 'ada' } } },
  calendar: { type: 'calendar.add', input: { calendar: { id: 'c' } } },
  person: { type: 'person.add', input: { person: { id: 'p', name: 'P', timeZone: 'UTC' } } },
  goal: { type: 'goal.create', input: { goal: goalOf('new', { ownerId: 'ada' }) } },
};

const calendar = { fields: { workingCalendarId: 'c' }, base: { workingCalendarId: null } };
const ofMax = (fields: object, base: object) => ({ personId: 'max', fields, base });
const cases: readonly (readonly [what: string, command: Command])[] = [
  ['cycle', make({ cycleId: 'q3' })],
  ['cycle', { type: 'goal.edit', input: edit('old', { cycleId: 'q3' }) }],
  ['cycle', { type: 'cycle.add', input: { cycle: { name: 'July', ...days, parentId: 'q3' } } }],
  ['team', make({ teamId: 't' })],
  ['team', { type: 'person.edit', input: ofMax({ teamId: 't' }, { teamId: null }) }],
  ['team', rule({ kind: 'team', teamId: 't' })],
  ['metric', make({ kind: 'key-result', measure })],
  ['calendar', { type: 'settings.edit', input: calendar }],
  ['person', { type: 'person.edit', input: ofMax({ managerId: 'p' }, { managerId: 'lea' }) }],
  ['person', make({ reviewerId: 'p' })],
  ['person', make({ contributors: ['p'] })],
  ['person', { type: 'leave.add', input: { personId: 'p', ...days } }],
  ['person', { type: 'metric.add', input: { metric: { name: 'N', ownerId: 'p' } } }],
  ['goal', { type: 'goal.create', input: { goal: keyResultOf('kr', 'new', { ownerId: 'ada' }) } }],
  ['goal', rule({ kind: 'goal', goalId: 'new' })],
];

/** Runs a command of a second tab that is stored once the first one has undone what it names. */
async function raced(what: string, command: Command) {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  const records = { ...company, goals: [goalOf('old', { ownerId: 'ada' })] };
  await ada.run({ type: 'workspace.begin', input: { records } });
  const { commitId } = await ada.run(added[what]!);
  const storage = open('w');
  let isRacing = true;
  const undo = async () => {
    if (isRacing) await ada.undo(commitId);
    isRacing = false;
  };
  const slow: Storage = {
    ...storage,
    commit: (commit) => undo().then(() => storage.commit(commit)),
  };
  const tab = await openWorkspace({ storage: slow, viewer: 'ada', ids: 'tab' });
  const ended = await tab.run(command).then(
    () => 'done',
    ({ code }: { readonly code: string }) => code,
  );
  await settle(ada, tab);
  const state = createState();
  await load(open('w'), state, createShelf());
  return { ended, state };
}

describe('what a commit rests on', () => {
  for (const [what, command] of cases) {
    test(`[W39] ${command.type} does not name a ${what} that an undo has just taken away`, async () => {
      const { ended, state } = await raced(what, command);
      assert.ok(['not-found', 'invalid-input'].includes(ended), ended);
      assertWhole(state);
    });
  }
});
