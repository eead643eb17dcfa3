import assert from 'node:assert/strict';
import { PerfError } from '../errors.ts';
import { agreementBase } from '../goals/agreement.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import { mayRun } from '../workspace/may-run.ts';
import { runCommand } from '../workspace/run-command.ts';
import { type State, createState } from '../workspace/state.ts';
import { goalOf, monday } from './workspaces.ts';

/** Records around the goal `g`, which is olga's and has a boss above her unless the lists say otherwise. */
export interface World {
  readonly goal?: object;
  readonly people?: Readonly<Record<string, object>>;
  readonly teams?: readonly object[];
  readonly parents?: Readonly<Record<string, string>>;
}

const plain: Readonly<Record<string, object>> = { olga: { managerId: 'boss' }, boss: {}, xen: {} };

/** The records of a world. */
export function stateOf({ goal = {}, people = {}, teams = [], parents = {} }: World): State {
  const state = createState();
  const put = (collection: CollectionName, value: object) => {
    const record = parseRecord(collection, value);
    state.put({ collection, id: record.id, record });
  };
  for (const [id, fields] of Object.entries({ ...plain, ...people })) {
    put('people', { id, name: id, timeZone: 'UTC', ...fields });
  }
  for (const team of teams) put('teams', { name: 'Team', ...team });
  for (const [id, ownerId] of Object.entries(parents)) put('goals', goalOf(id, { ownerId }));
  put('goals', goalOf('g', { ownerId: 'olga', state: 'proposed', ...goal }));
  put('comments', { id: 'c', goalId: 'g', by: 'boss', at: monday, text: 'x' });
  return state;
}

/** The goal that a world is about. */
export const goalIn = (state: State) => state.goals.get('g' as GoalId) as Goal;

/** How running a command ends: with the code of the refusal, else `done`. */
export function outcomeOf(state: State, viewer: string, type: string, input: object): string {
  const command = { type, input: { goalId: 'g', ...input } };
  const by = { id: viewer as PersonId };
  const { allowed } = mayRun(state, command, by, monday);
  const context = { now: monday, newId: () => 'new', scoreOf: () => undefined };
  try {
    runCommand(state, command, by, context);
    assert.ok(allowed, `${type} ran and was not allowed`);
    return 'done';
  } catch (error) {
    assert.ok(error instanceof PerfError, String(error));
    assert.equal(allowed, !['not-allowed', 'not-found'].includes(error.code), error.message);
    return error.code;
  }
}

/** An input that fits a command on the goal as it is, which is taken to be proposed. */
export function inputOf(type: string, state: State): object {
  const { state: _state, ...base } = agreementBase(goalIn(state));
  if (type === 'goal.accept') return { base: { ...base, state: 'proposed' } };
  if (type === 'goal.return') return { base: { ...base, state: 'proposed' }, reason: 'x' };
  if (type === 'goal.override') return { progress: 0.5, reason: 'x', base: null };
  if (type === 'goal.clear-override') return { base: null };
  if (type === 'comment.add') return { text: 'x' };
  if (type === 'comment.edit') return { commentId: 'c', text: 'y', base: 'x' };
  if (type === 'comment.withdraw') return { commentId: 'c' };
  return {};
}

/** Links to parents: `p` is xen's, `q` is boss's. */
export function under(...parents: readonly string[]): World {
  const links = parents.map((parent) => {
    const [parentId, role = 'contributes'] = parent.split(':');
    return { parentId, role };
  });
  return { goal: { links }, parents: { p: 'xen', q: 'boss' } };
}
