import { PerfError } from '../errors.ts';
import { type CollectionName, collections, hasHistory } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { createWorkspace } from '../workspace/create-workspace.ts';
import { assertWhole } from '../workspace/invariants.ts';
import { load } from '../workspace/load.ts';
import { memoryStorages } from '../workspace/memory-storage.ts';
import { createShelf } from '../workspace/read-stored.ts';
import { createState } from '../workspace/state.ts';
import type { Storage, StoredCommit } from '../workspace/storage.ts';
import type { Ran, Workspace } from '../workspace/workspace.ts';
import type { Deed } from './deeds.ts';
import { type FailingCalls, failingCalls } from './failing-calls.ts';

/** What one run came to. */
export interface FailingRun {
  /** How many calls the storage was asked for: a fault at a later number did not happen. */
  readonly calls: number;
  /** `stored`, the code of the refusal, or where the storage never answered: `waits`, `not-opened`. */
  readonly outcome: string;
  readonly breaches: readonly string[];
}

const anotherTab = 'admin2';

/**
 * Runs a deed in a workspace whose storage fails at some calls, beside another one whose storage does not and
 * which changes the actor's own record at the same time. Then the storage heals, and all is compared.
 */
export async function failingRun(deed: Deed, faults: FailingCalls): Promise<FailingRun> {
  const place = await placeWith(deed);
  const failing = failingCalls(place.open(), faults);
  const breaches: string[] = [];
  const other = await open(place.open(), anotherTab, deed.now);
  const opened = await settled(open(failing.storage, deed.viewer, deed.now));
  const told = (error: unknown) => {
    if (!(error instanceof PerfError)) breaches.push(`it says ${String(error)}`);
    return error instanceof PerfError ? error.code : 'untyped';
  };
  if (opened?.status !== 'fulfilled') {
    const outcome = opened ? told(opened.reason) : 'not-opened';
    return {
      calls: failing.calls(),
      outcome,
      breaches: [...breaches, ...(await place.compared())],
    };
  }
  const workspace = opened.value;
  const theirs = retitle(other, deed.viewer);
  const before = workspace.version;
  const ours = settled(workspace.run(deed.command));
  const mine = await ours;
  if ((await settled(theirs))?.status === undefined) breaches.push('another tab waits');
  const outcome = !mine ? 'waits' : mine.status === 'fulfilled' ? 'stored' : told(mine.reason);
  if (!mine && workspace.unstored === 0) breaches.push('a command waits and is not counted');
  failing.heal();
  await settled(retitle(other, 'chief'));
  if (mine) breaches.push(...(await inStep(workspace, place.open(), deed)));
  const closing = await settled(workspace.close({ signal: AbortSignal.abort() }));
  if (!closing) breaches.push('closing waits for ever');
  const late = await ours;
  if (!late && !(await settled(Promise.resolve()))) breaches.push('it never settles');
  breaches.push(...(await place.compared()));
  breaches.push(...acknowledged(await place.commits(), deed, mine, { before, faults }));
  return { calls: failing.calls(), outcome, breaches };
}

/** Whether what was acknowledged is stored once, and what was refused is not. */
function acknowledged(
  commits: readonly StoredCommit[],
  { command, viewer }: Deed,
  outcome: PromiseSettledResult<Ran> | undefined,
  { before, faults }: { readonly before: number; readonly faults: FailingCalls },
): readonly string[] {
  const own = commits.filter(
    ({ version, by, command: { type } }) =>
      version > before && by === viewer && type === command.type,
  );
  const ids = new Set(commits.map(({ id }) => id));
  const found = ids.size < commits.length || own.length > 1 ? ['it is stored twice'] : [];
  if (outcome?.status === 'fulfilled' && outcome.value.written.length > 0) {
    const { commitId, version } = outcome.value;
    const isThere = own.some((commit) => commit.id === commitId && commit.version === version);
    if (!isThere) found.push('it was acknowledged and is not stored');
  }
  // After two faults nobody may be left to ask what became of it; after one, somebody is.
  const isUnknown = faults.size > 1 && codeOf(outcome) === 'storage-unavailable';
  if (outcome?.status === 'rejected' && own.length > 0 && !isUnknown) {
    found.push(`it says ${codeOf(outcome)} and is stored`);
  }
  return found;
}

function codeOf(outcome: PromiseSettledResult<unknown> | undefined): string {
  const { code } = (outcome?.status === 'rejected' ? outcome.reason : {}) as { code?: string };
  return code ?? 'nothing';
}

/** Whether a workspace that had bad luck shows what is stored, once there are news. */
async function inStep(
  workspace: Workspace,
  storage: Storage,
  { viewer, now }: Deed,
): Promise<readonly string[]> {
  await rest();
  const fresh = await open(storage, viewer, now);
  const looks = ({ version, unstored, records }: Workspace) =>
    JSON.stringify([
      ...[version, unstored, [...records.people.values()].sort(byId)],
      [...records.goals.values()].sort(byId).map((goal) => [goal, records.checkInsOf(goal.id)]),
    ]);
  const isSame = looks(workspace) === looks(fresh);
  await fresh.close();
  return isSame ? [] : ['it shows something else than is stored'];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** A healthy storage with the records of a deed, and what is in it in the end. */
async function placeWith({ records, now }: Deed) {
  const at = memoryStorages();
  const open = (): Storage => {
    const storage = at('w');
    return { ...storage, capabilities: { ...storage.capabilities, anonymousRounds: true } };
  };
  const admin = { ...records.find(({ id }) => id === 'admin1')?.record, id: anotherTab };
  const changes = [...records, ...(records.length > 0 ? [personEntry(admin)] : [])].map(
    (entry) => ({
      ...{
        collection: entry.collection,
        id: entry.id,
        expected: 0,
        record: entry.record as object,
      },
      schema: collections[entry.collection].version,
      ...(!hasHistory(entry.collection) && { unlogged: true as const }),
    }),
  );
  const command = { type: 'workspace.begin' };
  await open().commit({ id: 'first', at: now, by: 'first', command, changes });
  const commits = async () => {
    const all: StoredCommit[] = [];
    for await (const commit of open().commits(0)) all.push(commit);
    return all;
  };
  return { open, commits, compared: async () => compared(open(), await commits()) };
}

function personEntry(record: object) {
  return { collection: 'people', id: anotherTab, record } as const;
}

/** Whether the records of a storage are whole, and what its commits say they are. */
async function compared(
  storage: Storage,
  commits: readonly StoredCommit[],
): Promise<readonly string[]> {
  const state = createState();
  const shelf = createShelf();
  const found: string[] = [];
  await load(storage, state, shelf);
  if (shelf.all.length > 0) found.push(`${shelf.all.length} records are set aside`);
  try {
    assertWhole(state);
  } catch (error) {
    found.push(`it is not whole: ${String(error)}`);
  }
  const images = new Map<string, string | undefined>();
  for (const [index, { version, changes }] of commits.entries()) {
    if (version !== index + 1) found.push('the versions have gaps');
    for (const { collection, id, record, unlogged, redacted } of changes) {
      if (unlogged || redacted) continue;
      images.set(`${collection} ${id}`, record === null ? undefined : JSON.stringify(record));
    }
  }
  for (const [name, image] of images) {
    const [collection, id] = name.split(' ') as [CollectionName, string];
    const record = state.collections[collection].get(id as never);
    if ((record && JSON.stringify(record)) !== image) found.push(`${name} is not as its log says`);
  }
  return found;
}

function open(storage: Storage, viewer: string, now: string): Promise<Workspace> {
  let ids = 0;
  return createWorkspace({
    ...{
      storage,
      now: () => now,
      newId: () => `${viewer}-${storage.capabilities.durability}-${ids++}`,
    },
    viewer: { id: viewer as PersonId },
  });
}

/** Changes a record that every commit of somebody rests on: theirs. */
async function retitle(workspace: Workspace, personId: string): Promise<void> {
  const { title = null } = workspace.records.people.get(personId as PersonId) ?? {};
  const fields = { title: `${title ?? 'T'}.` };
  await workspace
    .run({ type: 'person.edit', input: { personId, fields, base: { title } } })
    .catch(() => undefined);
}

/** What a promise comes to while nothing but microtasks runs; `undefined` where it still waits. */
async function settled<T>(promise: Promise<T>): Promise<PromiseSettledResult<T> | undefined> {
  let result: PromiseSettledResult<T> | undefined;
  void Promise.allSettled([promise]).then(([first]) => {
    result = first;
  });
  await rest();
  return result;
}

/** Lets all that can go on go on. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}
