import { activePerson } from '../access/can-see-goal.ts';
import { alignmentFindings } from '../alignment/findings.ts';
import { calendarReady } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { Instant } from '../schema/primitives.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { createAnnouncer } from './announcer.ts';
import { type Attempt, createAttempts, keysOf } from './attempts.ts';
import type { Command, Viewer } from './command.ts';
import { coachAnswers } from './coach-answers.ts';
import { dueAnswers } from './due-answers.ts';
import { personOf } from './first-viewer.ts';
import { exportSeen } from './files/export-seen.ts';
import { insightAnswers } from './insight-answers.ts';
import { liveScores } from './live-scores.ts';
import { type Progress, load, setCirclesAside } from './load.ts';
import { createShelf, withoutName } from './read-stored.ts';
import { decideCommand, mayRun, readCommand } from './run-command.ts';
import { scoreAnswers } from './score-answers.ts';
import { type Entry, createState } from './state.ts';
import { pastWorkspace } from './past-workspace.ts';
import { personalAnswers, seesEntry } from './personal-answers.ts';
import { reviewAnswers } from './review-answers.ts';
import type { Storage, StoredCommit } from './storage.ts';
import { createSync } from './sync.ts';
import { visibleRecords } from './visible-records.ts';
import { viewerFigures } from './viewer-figures.ts';
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
  const { storage, viewer, initial } = options;
  let isNoticed = false;
  let notice = () => {
    isNoticed = true;
  };
  // Watching begins before reading, so that no commit falls between the two.
  const stopWatching = storage.watch(() => notice());
  try {
    await calendarReady();
    const state = createState();
    personOf(viewer, state);
    const shelf = createShelf();
    await load(storage, state, shelf, options.onProgress);
    const { workspace, sync } = workspaceOn(options, state, shelf, stopWatching);
    notice = () => sync.notice();
    if (isNoticed) sync.notice();
    if (initial && state.isEmpty()) await begin(workspace, initial);
    return workspace;
  } catch (error) {
    stopWatching();
    await storage.close();
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
  const announcer = createAnnouncer(state, viewer.id, visible, scores);
  state.onMoved = announcer.moved;
  const attempts = createAttempts(state, ({ command, at, ids }, unstored) =>
    decideCommand(state, command, viewer, {
      ...{ now: at, unstored },
      newId: replay(ids, newId),
      scoreOf: (goalId) => scores.board().scoreOf(goalId),
      anonymousRounds: storage.capabilities.anonymousRounds,
    }),
  );
  const { tell } = announcer;
  const maySee = (entry: Entry) => seesEntry(viewer.id, entry, state);
  const sync = createSync({ storage, state, shelf, attempts, viewer: viewer.id, tell, maySee });
  const board = visibleScores(scores.board, visible.isHidden);
  const isStored = (period: string) =>
    !keysOf(attempts.waiting.flatMap(({ entries }) => entries)).some(
      ({ collection, id }) => collection === 'figureSnapshots' && id === period,
    );
  const people = { viewer: viewer.id, now, isStored };
  let closing: Promise<void> | undefined;

  function toldOf(aside: SetAside): SetAside {
    const isAdmin = activePerson(viewer.id, state)?.roles.includes('admin');
    return isAdmin ? aside : withoutName(aside);
  }

  function run(command: Command): Promise<Ran> {
    return new Promise((resolve, reject) => {
      if (closing) throw new PerfError('closed', 'This workspace was closed; open another one.');
      const newer = shelf.newest();
      if (newer) throw toldOf(newer).error;
      const attempt: Attempt = {
        command: readCommand(command),
        commitId: newId(),
        at: now(),
        ids: [],
        ...{ entries: [], basis: [], before: [], conflicts: 0, failures: 0 },
        ...{ redacts: undefined, counts: undefined },
        settled: { resolve, reject },
      };
      attempts.add(attempt);
      if (!attempts.waiting.includes(attempt)) {
        resolve({ commitId: attempt.commitId, version: state.version, written: [] });
        return;
      }
      sync.wake();
      tell('here', keysOf(attempt.entries));
    });
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
    ...scoreAnswers(state, scores.board, visible.isHidden),
    ...insightAnswers(state, scores.board, { ...visible, people }),
    ...viewerFigures(state, scores, visible, viewer.id, now),
    findings: (options) =>
      alignmentFindings(state, now(), { ...options, maySee: (id) => !visible.isHidden(id) }),
    ...dueAnswers(state, viewer.id, now),
    ...coachAnswers(state, viewer.id, { seen: visible.records, scores: () => board, now }),
    ...personalAnswers(state, visible.records, viewer.id, now),
    ...reviewAnswers(state, visible.records, viewer.id, now),
    may: (command) => mayRun(state, command, viewer, now()),
    run,
    async at(moment) {
      const commits: StoredCommit[] = [];
      for await (const commit of storage.commits(0)) commits.push(commit);
      return pastWorkspace(state, viewer.id, commits, moment);
    },
    async *exportWorkspace(options) {
      await sync.idle();
      yield* exportSeen(storage, { ...options, viewer: viewer.id, at: now() });
    },
    subscribe: announcer.subscribe,
    close() {
      closing ??= (async () => {
        stopWatching();
        await sync.idle();
        await storage.close();
      })();
      return closing;
    },
  };
  return { workspace, sync };
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
