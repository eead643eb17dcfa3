import { heldCommand } from './held-command.ts';
import { untilStopped } from './until-stopped.ts';
import { activePerson } from '../access/can-see-goal.ts';
import { calendarReady } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { createAnnouncer } from './announcer.ts';
import { type Attempt, createAttempts, keysOf } from './attempts.ts';
import type { Command, Viewer } from './command.ts';
import { assertPerson } from './first-viewer.ts';
import { loaded } from './late.ts';
import { lateAnswers } from './late-answers.ts';
import { answersPart, commandsPart, pastPart } from './late-parts.ts';
import { schemasPart } from './schemas-part.ts';
import { liveScores } from './live-scores.ts';
import { type Progress, load, setCirclesAside } from './load.ts';
import { createShelf, withoutName } from './read-stored.ts';
import { recentCommits } from './recent-commits.ts';
import { mayRun } from './may-run.ts';
import type { PastVersions } from './past-versions.ts';
import type { ReadCommand } from './run-command.ts';
import { type Entry, createState } from './state.ts';
import { seesEntry } from './sees-entry.ts';
import type { Storage } from './storage.ts';
import { type Took, createSync } from './sync.ts';
import { visibleRecords } from './visible-records.ts';
import { visibleScores } from './visible-scores.ts';
import type { Ran, SetAside, Workspace } from './workspace.ts';

/** What a workspace is made of. */
export interface WorkspaceOptions {
  /** Where the records are kept. It belongs to the workspace from then on, which closes it. */
  readonly storage: Storage;
  /** The person who looks on and acts. Becomes admin of a workspace that is still empty. */
  readonly viewer: Viewer;
  /** The clock; `systemNow` of `@throughline/core/system` for a real one. */
  readonly now: () => Instant;
  /** Makes ids; `systemIds()` of `@throughline/core/system`. */
  readonly newId: () => string;
  /** What a workspace without records begins with. */
  readonly initial?: InitialRecords;
  /** Told now and then how many records have been loaded. */
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Gives the workspace as soon as its records are there, for a page that wants to show them first: what runs
   * commands and what answers beyond records and scores is fetched when `ready()` asks for it, or a command does.
   */
  readonly early?: boolean;
}

/**
 * Opens a workspace: all its records in memory, in step with the storage from then on.
 *
 * @throws PerfError as `Storage.open`; `invalid-input` for a viewer whose id or name cannot be one, or for
 *   `initial` records that do not fit. The storage is closed then.
 *
 * @example
 * const workspace = await createWorkspace({
 *   storage: memoryStorage(),
 *   viewer: { id: 'ada' as PersonId, name: 'Ada' },
 *   now: systemNow,
 *   newId: systemIds(),
 * });
 * await workspace.run({ type: 'goal.create', input: { goal } });
 */
export async function createWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { storage, viewer, initial, early = false } = options;
  let isNoticed = false;
  let notice = () => {
    isNoticed = true;
  };
  // Watching begins before reading, so that no commit falls between the two.
  const stopWatching = storage.watch(() => notice());
  // Fetched while the records are read; where there is no bundle to fetch from they are there at once.
  const ready = early ? undefined : loadParts();
  ready?.catch(() => undefined);
  try {
    await calendarReady();
    const state = createState();
    await assertPerson(viewer, state);
    const shelf = createShelf();
    await load(storage, state, shelf, options.onProgress);
    await ready;
    const { workspace, sync } = workspaceOn(options, state, shelf, stopWatching);
    notice = () => sync.notice();
    if (isNoticed) sync.notice();
    if (initial && state.isEmpty()) await begin(workspace, initial);
    return workspace;
  } catch (error) {
    stopWatching();
    // Why it could not be opened matters more than that it cannot be closed either.
    await storage.close().catch(() => undefined);
    throw error;
  }
}

// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
function workspaceOn(
  { storage, viewer, now, newId }: WorkspaceOptions,
  state: ReturnType<typeof createState>,
  shelf: ReturnType<typeof createShelf>,
  stopWatching: () => void,
) {
  const scores = liveScores(state, now, () => setCirclesAside(state, shelf));
  const visible = visibleRecords(state, viewer.id);
  const announcer = createAnnouncer(state, viewer.id, visible, scores, shelf);
  state.onMoved = announcer.moved;
  const deciding = {
    scoreOf: (goalId: GoalId) => scores.board().scoreOf(goalId),
    anonymousRounds: storage.capabilities.anonymousRounds,
  };
  const attempts = createAttempts(state, ({ command, at, ids }, unstored) => {
    // Asked each time: what waits when newer data comes in is not written on top of it.
    const newer = shelf.newest();
    if (newer) throw toldOf(newer).error;
    return loaded(commandsPart).decideCommand(state, command, viewer, {
      ...{ now: at, unstored },
      ...{ newId: replay(ids, newId), ...deciding },
    });
  });
  const { tell } = announcer;
  const maySee = (entry: Entry) => seesEntry(viewer.id, entry, state);
  let past: PastVersions | undefined;
  const recent = recentCommits();
  const took = ({ id, version, command }: Took) => {
    recent.add(id, version);
    // Before commands are there, any may have rewritten the past.
    if (commandsPart.part?.mayErase(command.type) ?? true) past?.forget();
  };
  const sync = createSync({
    ...{ storage, state, shelf, attempts, viewer: viewer.id },
    ...{ tell, maySee, took },
  });
  const board = visibleScores(scores.board, visible.isHidden);
  const isStored = (period: string) =>
    !keysOf(attempts.waiting.flatMap(({ entries }) => entries)).some(
      ({ collection, id }) => collection === 'figureSnapshots' && id === period,
    );
  let closing: Promise<void> | undefined;
  /** Commands that wait for what runs them; whatever is run meanwhile goes behind them. */
  let queued = 0;

  function toldOf(aside: SetAside): SetAside {
    const isAdmin = activePerson(viewer.id, state)?.roles.includes('admin');
    return isAdmin ? aside : withoutName(aside);
  }

  function assertOpen(): void {
    if (closing) throw new PerfError('closed', 'This workspace was closed; open another one.');
  }

  function assertWritable(): void {
    assertOpen();
    const newer = shelf.newest();
    if (newer) throw toldOf(newer).error;
  }

  function start(read: () => ReadCommand): Promise<Ran> {
    return new Promise((resolve, reject) => {
      assertWritable();
      const attempt = attemptOf(read(), { commitId: newId(), at: now(), resolve, reject });
      attempts.add(attempt);
      if (!attempts.waiting.includes(attempt)) {
        resolve({ commitId: attempt.commitId, version: state.version, written: [] });
        return;
      }
      sync.wake();
      tell('here', keysOf(attempt.entries));
    });
  }

  /** At once where commands are there, and in the order of the calls where they still have to be fetched. */
  function startWith(read: (part: CommandsPart) => ReadCommand): Promise<Ran> {
    const { part } = commandsPart;
    if (part && queued === 0) return start(() => read(part));
    queued += 1;
    // Counted until it starts: what is run in between would come before it.
    const startNow = (fetched: CommandsPart) => {
      queued -= 1;
      return start(() => read(fetched));
    };
    const giveUp = (error: unknown) => {
      queued -= 1;
      throw error;
    };
    return commandsPart.load().then(startNow, giveUp);
  }

  async function versionsOf(): Promise<PastVersions> {
    assertOpen();
    const { pastVersions } = await pastPart.load();
    past ??= pastVersions(storage, () => ({ state, shelf, waiting: attempts.waiting }));
    return past;
  }

  async function undo(commitId: string): Promise<Ran> {
    assertWritable();
    if (attempts.waiting.some((attempt) => attempt.commitId === commitId)) await sync.idle();
    const { readUndone, undoCommand } = await commandsPart.load();
    const version = recent.versionOf(commitId);
    const undone = await readUndone(storage, { commitId, viewer: viewer.id, version });
    return start(() => undoCommand(state, undone));
  }

  const workspace: Workspace = {
    viewer: viewer.id,
    records: visible.records,
    get version() {
      return state.version;
    },
    capabilities: storage.capabilities,
    get setAside() {
      return shelf.all.map(toldOf);
    },
    get unstored() {
      return attempts.waiting.length;
    },
    now,
    scores: () => board,
    ...lateAnswers({ state, scores, visible, viewer: viewer.id, now, isStored }),
    async ready() {
      await loadParts();
    },
    may: (command: Command) => mayRun(state, command, viewer, now()),
    refusal(command: Command) {
      const at = { now: now(), unstored: attempts.waiting.length };
      return loaded(commandsPart).commandRefusal(state, command, viewer, { ...at, ...deciding });
    },
    run(command: Command) {
      const held = commandsPart.part && queued === 0 ? command : heldCommand(command);
      return startWith(({ readCommand }) => readCommand(held));
    },
    undo,
    async at(moment) {
      const versions = await versionsOf();
      const { pastWorkspace } = await pastPart.load();
      const found = await versions.at(moment);
      assertOpen();
      return pastWorkspace(state, viewer.id, found);
    },
    async began() {
      const versions = await versionsOf();
      return versions.began();
    },
    async *exportWorkspace(options) {
      await sync.idle();
      const { exportSeen } = await pastPart.load();
      yield* exportSeen(storage, { ...options, viewer: viewer.id, at: now() });
    },
    subscribe: announcer.subscribe,
    close({ signal } = {}) {
      closing ??= (async () => {
        stopWatching();
        await sync.idle();
        await storage.close();
      })();
      return signal ? untilStopped(closing, signal, sync.giveUp) : closing;
    },
  };
  return { workspace, sync };
}

type CommandsPart = NonNullable<typeof commandsPart.part>;

async function loadParts(): Promise<void> {
  await Promise.all([commandsPart.load(), answersPart.load(), schemasPart.load()]);
}

function attemptOf(
  command: ReadCommand,
  { commitId, at, ...settled }: Pick<Attempt, 'commitId' | 'at'> & Attempt['settled'],
): Attempt {
  return {
    ...{ command, commitId, at, settled },
    ...{ ids: [], entries: [], basis: [], before: [], conflicts: 0, failures: 0 },
    ...{ redacts: undefined, counts: undefined, isExact: false },
  };
}

/** Makes ids once: running a command again gives the same records. */
function replay(ids: string[], newId: () => string): () => string {
  let next = 0;
  return () => (ids[next++] ??= newId());
}

async function begin(workspace: Workspace, records: InitialRecords): Promise<void> {
  try {
    await workspace.run({ type: 'workspace.begin', input: { records } });
  } catch (error) {
    // Another tab was quicker: what it began with stands.
    if (workspace.version === 0) throw error;
  }
}
