import { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import { type Attempt, type Attempts, keysOf } from './attempts.ts';
import { commitFrom, fold, markStored, takeIn } from './changes.ts';
import type { Shelf } from './read-stored.ts';
import { rewrittenImages } from './redaction.ts';
import type { Entry, State } from './state.ts';
import { isStorageError } from './storage-errors.ts';
import type {
  Commit,
  Committed,
  RecordKey,
  Storage,
  Stored,
  StoredCommit,
  Version,
} from './storage.ts';
import { commitsSince, unloggedIn } from './stored-commits.ts';
import type { Changed } from './workspace.ts';

/** How often a command is run again on newer records before it is given up. */
const maxConflicts = 10;
/** How often a commit is sent when the storage fails without saying whether it wrote. */
const maxFailures = 3;

/** What keeping in step works on. */
export interface SyncParts {
  readonly storage: Storage;
  readonly state: State;
  readonly shelf: Shelf;
  readonly attempts: Attempts;
  readonly viewer: PersonId;
  /** Called after the state has changed. */
  readonly tell: (cause: Changed['cause'], keys: readonly RecordKey[]) => void;
  /** Whether the viewer may know of a record that a redaction wrote. */
  readonly maySee: (entry: Entry) => boolean;
  /** Called with each commit that turns out to be stored, before the state has it. */
  readonly took: (commit: Took) => void;
}

/** A commit that is stored, as far as the past has to know of it. */
export type Took = Pick<StoredCommit, 'id' | 'version' | 'command'>;

/** Keeps a state and its storage in step, one commit after the other. */
export interface Sync {
  /** Stores what waits and takes in what is new, in the background. */
  wake(): void;
  /** There may be newer commits. */
  notice(): void;
  /** Settles when nothing is being stored or taken in any more, or when that was given up. */
  idle(): Promise<void>;
  /** Waits for the storage no longer: what is not stored is rejected, and late answers change nothing. */
  giveUp(): void;
}

/** See `Sync`. Nothing happens until it is woken. */
// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
export function createSync(parts: SyncParts): Sync {
  const { storage, state, shelf, attempts, viewer, tell, maySee, took } = parts;
  let working: Promise<void> | undefined;
  let isBehind = false;
  let isNoticed = false;
  let isGivenUp = false;
  let tellGivenUp = () => {};
  const givenUp = new Promise<void>((resolve) => {
    tellGivenUp = resolve;
  });

  async function work(): Promise<void> {
    // What called this goes on first, so that a page can show the change before it is stored.
    await Promise.resolve();
    while (!isGivenUp) {
      // A storage that cannot be read now is asked again at the next change or notice.
      const isStuck = isBehind && !(await couldCatchUp());
      const [first] = attempts.waiting;
      if (first) await store(first);
      else if (isStuck || !isBehind) return;
    }
  }

  const couldCatchUp = () =>
    catchUp().then(
      () => true,
      () => false,
    );

  async function store(attempt: Attempt): Promise<void> {
    const { commitId: id, at, command } = attempt;
    const about = { id, at, by: viewer, command: { type: command.type } };
    let answer: Committed;
    try {
      answer = await send(attempt, commitFrom(state, about, attempt.entries, attempt.basis));
      if (!answers.includes(answer.kind)) throw new TypeError('The storage gave no answer.');
    } catch (error) {
      return isGivenUp ? undefined : failed(attempt, error);
    }
    if (isGivenUp) return;
    if (answer.kind === 'committed') {
      if (attempt.failures === 0) return stored(attempt, answer.version);
      // It may be an earlier sending that landed, as it was decided on older records.
      return learn(attempt, new Error('The commit is stored and cannot be read.'));
    }
    attempt.conflicts += 1;
    if (attempt.conflicts > maxConflicts) return refuse(attempt, tooManyConflicts(attempt));
    const { current, missing } = answer;
    const gone = missing.map((key) => ({ ...key, version: 0, schema: 0, record: null }));
    await catchUp([...current, ...gone]).catch((error: unknown) => {
      refuse(attempt, unavailable(error));
    });
  }

  /** Sends a commit, with the images that it rewrites where it redacts; nothing where nothing is to go. */
  async function send({ redacts, isExact }: Attempt, commit: Commit): Promise<Committed> {
    // A redaction without images is a commit that nothing may come in between.
    if (isExact) return storage.redact({ ...commit, upTo: state.version, images: [] });
    if (!redacts) return storage.commit(commit);
    const commits = await commitsSince(storage, 0);
    const upTo = commits.length;
    // What came since is taken in first, and decided on: it may hold more of what is to go.
    if (upTo !== state.version) return { kind: 'conflict', current: [], missing: [] };
    const images = rewrittenImages(state, commits, redacts);
    if (commit.changes.length + images.length === 0) return { kind: 'committed', version: upTo };
    return storage.redact({ ...commit, upTo, images });
  }

  function stored(attempt: Attempt, version: Version): void {
    attempts.remove(attempt);
    markStored(state, shelf, attempt.entries, version);
    took({ id: attempt.commitId, version, command: attempt.command });
    if (version === state.version + 1) state.version = version;
    else if (version > state.version) isBehind = true;
    settle(attempt, version);
  }

  function settle(attempt: Attempt, version: Version): void {
    const { commitId, entries, redacts, counts } = attempt;
    tell('stored', keysOf(entries));
    // Whoever erases for others hears how much went, and not which records of others there were.
    const written = keysOf(redacts ? entries.filter(maySee) : entries);
    attempt.settled.resolve({ commitId, version, written, ...(counts && { counts }) });
  }

  async function failed(attempt: Attempt, error: unknown): Promise<void> {
    const isKnown = isStorageError(error) && attempt.failures === 0;
    if (isKnown) return refuse(attempt, error);
    attempt.failures += 1;
    if (!isStorageError(error) && attempt.failures < maxFailures) return;
    // This time, or an earlier one, it may have been written all the same.
    await learn(attempt, error);
  }

  /** What was stored of an attempt, the commits say; where they do not name it, it is taken back. */
  async function learn(attempt: Attempt, error: unknown): Promise<void> {
    await couldCatchUp();
    if (attempts.waiting.includes(attempt)) refuse(attempt, unavailable(error));
  }

  /** Takes an attempt back, with whatever was built on it and does not stand without it. */
  function refuse(attempt: Attempt, error: unknown): void {
    const { dropped, done, touched } = attempts.rebase(() => attempts.remove(attempt));
    tell('rolled-back', touched);
    attempt.settled.reject(error);
    settleRest(dropped, done);
  }

  function settleRest(
    dropped: readonly { readonly attempt: Attempt; readonly error: unknown }[],
    done: readonly Attempt[],
  ): void {
    for (const other of dropped) other.attempt.settled.reject(other.error);
    for (const { commitId, settled } of done) {
      settled.resolve({ commitId, version: state.version, written: [] });
    }
  }

  /**
   * Reads the commits since the last one seen, then takes them in at once, below what waits.
   *
   * @param current - Records to take in where there are no such commits.
   */
  async function catchUp(current: readonly Stored[] = []): Promise<void> {
    isBehind = false;
    isNoticed = false;
    let commits: readonly StoredCommit[] = [];
    let unlogged: readonly Stored[] = [];
    try {
      commits = await commitsSince(storage, state.version);
      const { found, isOutOfDate } = await unloggedIn(storage, commits);
      unlogged = found;
      if (isOutOfDate) isBehind = true;
      if (isGivenUp) throw closedBefore();
    } catch (error) {
      isBehind = true;
      throw error;
    }
    const own: { attempt: Attempt; version: Version }[] = [];
    const keys: RecordKey[] = [];
    const { touched, dropped, done } = attempts.rebase(() => {
      for (const commit of commits) {
        const attempt = attempts.waiting.find(({ commitId }) => commitId === commit.id);
        if (attempt) own.push({ attempt, version: commit.version });
        if (attempt) attempts.remove(attempt);
        took(commit);
        keys.push(...fold(state, shelf, commit));
        state.version = Math.max(state.version, commit.version);
      }
      for (const record of unlogged) takeIn(state, shelf, record);
      keys.push(...unlogged);
      if (commits.length > 0) return;
      for (const record of current) takeIn(state, shelf, record);
      keys.push(...current.map(({ collection, id }) => ({ collection, id })));
    });
    const lost = dropped.flatMap(({ attempt }) => keysOf(attempt.entries));
    if (keys.length + touched.length > 0) tell('elsewhere', [...keys, ...touched]);
    if (lost.length > 0) tell('rolled-back', lost);
    for (const { attempt, version } of own) settle(attempt, version);
    settleRest(dropped, done);
  }

  const sync: Sync = {
    wake() {
      working ??= work().finally(() => {
        working = undefined;
        if (!isGivenUp && (attempts.waiting.length > 0 || isNoticed)) sync.wake();
      });
    },
    notice() {
      isBehind = true;
      isNoticed = true;
      sync.wake();
    },
    async idle() {
      while (working && !isGivenUp) await Promise.race([working, givenUp]);
    },
    giveUp() {
      isGivenUp = true;
      tellGivenUp();
      for (const { settled } of attempts.waiting) settled.reject(closedBefore());
    },
  };
  return sync;
}

const answers: readonly unknown[] = ['committed', 'conflict'] satisfies Committed['kind'][];

function unavailable(cause: unknown): PerfError {
  if (isStorageError(cause)) return cause;
  return new PerfError(
    'storage-unavailable',
    'The storage failed, so what was to be stored has been taken back; should it have been stored ' +
      'after all, it comes back with the next news. Try again in a while.',
    { cause },
  );
}

function closedBefore(): PerfError {
  return new PerfError(
    'closed',
    'The workspace was closed before the storage had answered; whether this was stored is not known. ' +
      'Open the workspace again and look.',
  );
}

function tooManyConflicts({ command, entries }: Attempt): PerfError {
  return new PerfError(
    'conflict',
    `Others keep changing what ${command.type} changes; it was given up after ${maxConflicts} tries.`,
    { ids: entries.map(({ id }) => id) },
  );
}
