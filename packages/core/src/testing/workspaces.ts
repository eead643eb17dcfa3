import assert from 'node:assert/strict';
import type { Decision } from '../access/decision.ts';
import type { PersonId } from '../schema/ids.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import type { Command } from '../workspace/command.ts';
import { createWorkspace } from '../workspace/create-workspace.ts';
import { memoryStorage } from '../workspace/memory-storage.ts';
import type { Storage } from '../workspace/storage.ts';
import type { Changed, Ran, Workspace } from '../workspace/workspace.ts';
import { PerfError } from '../errors.ts';

/** The present of workspaces under test: a Monday. */
export const monday = '2026-05-04T10:00:00.000Z';

/** Ids that sort as they are made, and are the same each time. */
export function countedIds(prefix = 'n'): () => string {
  let made = 0;
  return () => `${prefix}${String(made++).padStart(4, '0')}`;
}

/**
 * People: ada (admin) is above lea (leader), who is above mia and max; hal is hr, vic only looks on, zoe
 * has left. Team sales is lea's, field is below it and mia's, loose is nobody's.
 */
export const company: InitialRecords = {
  people: [
    person('ada', { roles: ['member', 'admin'] }),
    person('lea', { roles: ['member', 'leader'], managerId: 'ada' }),
    person('mia', { managerId: 'lea' }),
    person('max', { managerId: 'lea' }),
    person('hal', { roles: ['member', 'hr'] }),
    person('vic', { roles: ['viewer'] }),
    person('zoe', { roles: ['member', 'admin'], active: false }),
  ],
  teams: [
    { id: 'sales', name: 'Sales', leadId: 'lea' },
    { id: 'field', name: 'Field', parentId: 'sales', leadId: 'mia' },
    { id: 'loose', name: 'Loose' },
  ],
  cycles: [
    { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-06-30' },
    { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-03-31', state: 'closed' },
  ],
  metrics: [{ id: 'sold', name: 'Sold', ownerId: 'ada' }],
};

function person(id: string, fields: object): NonNullable<InitialRecords['people']>[number] {
  return { id, name: id, timeZone: 'UTC', ...fields };
}

/** A goal of the second quarter of 2026, mia's unless the fields say otherwise. */
export function goalOf(
  id: string,
  fields: object = {},
): NonNullable<InitialRecords['goals']>[number] {
  return {
    ...{ id, title: id, kind: 'objective', ownerId: 'mia' },
    ...{ start: '2026-04-01', due: '2026-06-30' },
    ...fields,
  };
}

/** A key result of mia's from 0 to 100. */
export function keyResultOf(id: string, parentId: string | null, fields: object = {}) {
  return goalOf(id, {
    kind: 'key-result',
    measure: { kind: 'number', start: 0, target: 100 },
    links: parentId === null ? [] : [{ parentId }],
    ...fields,
  });
}

/** What a test says of the workspace it opens. */
export interface Opened {
  readonly storage?: Storage;
  readonly viewer?: string;
  /** Goals of an initial company; without them the workspace is as its storage has it. */
  readonly goals?: readonly ReturnType<typeof goalOf>[];
  /** Check-ins of that company. */
  readonly checkIns?: InitialRecords['checkIns'];
  readonly now?: () => string;
  readonly ids?: string;
}

/** A workspace whose commands are checked when they run, and not by types: tests send all sorts of them. */
export interface UntypedWorkspace extends Omit<Workspace, 'run' | 'may' | 'refusal'> {
  refusal(command: Command): PerfError | null;
  may(command: Command): Decision;
  run(command: Command): Promise<Ran>;
}

/** A workspace at noon of `monday`, over a storage of its own unless one is given. */
export function openWorkspace(opened: Opened = {}): Promise<UntypedWorkspace> {
  const { goals, viewer = 'mia', now = () => monday } = opened;
  const { checkIns = [] } = opened;
  const initial = { ...company, settings: {}, goals: goals ?? [], checkIns };
  const storage = opened.storage ?? memoryStorage(goals ? { initial } : {});
  return createWorkspace({
    storage,
    viewer: { id: viewer as PersonId },
    now,
    newId: countedIds(opened.ids ?? viewer),
  });
}

/** Runs a command and gives the refusal. */
export async function refusalOf(
  workspace: Workspace,
  type: string,
  input: unknown,
): Promise<PerfError> {
  try {
    await workspace.run({ type, input });
  } catch (error) {
    if (error instanceof PerfError) return error;
    throw error;
  }
  throw new Error(`${type} was not refused`);
}

/** Runs a command that has to be refused, and checks that it changed nothing. Gives code, ids and paths. */
export async function refusedAs(
  workspace: Workspace,
  type: string,
  input: unknown,
): Promise<string> {
  const before = JSON.stringify([workspace.version, [...workspace.records.goals.values()]]);
  const { code, ids, issues } = await refusalOf(workspace, type, input);
  assert.equal(JSON.stringify([workspace.version, [...workspace.records.goals.values()]]), before);
  return [code, ...ids, ...issues.map(({ path }) => path.join('.'))].join(' ');
}

/** What subscribers were told, as one line each. */
export function toldBy(workspace: Workspace): string[] {
  const told: string[] = [];
  workspace.subscribe(({ cause, records, scores }: Changed) => {
    const ids = [...records].map(([collection, set]) => `${collection} ${[...set].join(',')}`);
    told.push(
      [cause, ...ids, ...(scores.size > 0 ? [`scores ${[...scores].join(',')}`] : [])].join('; '),
    );
  });
  return told;
}

/** Lets what is under way come to its end. */
export async function settle(...workspaces: readonly Workspace[]): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
  for (const workspace of workspaces) assert.equal(workspace.unstored, 0);
}
