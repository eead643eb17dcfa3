import { type ErrorCode, PerfError } from '../errors.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { type Attempt, type Attempts, keysOf } from './attempts.ts';
import { commitFrom, fold, markStored, takeIn } from './changes.ts';
import type { Shelf } from './read-stored.ts';
import type { State } from './state.ts';
import type { Committed, RecordKey, Storage, Stored, StoredCommit, Version } from './storage.ts';
import type { Changed } from './workspace.ts';

/** How often a command is run again on newer records before it is given up. */
const maxConflicts = 10;
/** How often a commit is sent when the storage fails without saying whether it wrote. */
const maxFailures = 3;

/** Collections of which the past is dropped with each change: a private note is what it says now. */
const keptWithoutPast: readonly string[] = ['privateNotes'] satisfies CollectionName[];

/** What keeping in step works on. */
export interface SyncParts {
  readonly storage: Storage;
  readonly state: State;
  readonly shelf: Shelf;
  readonly attempts: Attempts;
  readonly viewer: PersonId;
  /** Called after the state has changed. */
  readonly tell: (cause: Changed['cause'], keys: readonly RecordKey[]) => void;
}

/** Keeps a state and its storage in step, one commit after the other. */
export interface Sync {
  /** Stores what waits and takes in what is new, in the background. */
  wake(): void;
  /** There may be newer commits. */
  notice(): void;
  /** Settles when nothing is being stored or taken in any more. */
  idle(): Promise<void>;
}

/** See `Sync`. Nothing happens until it is woken. */
// eslint-disable-next-line max-lines-per-function -- one object over the state that its functions share
export function createSync(parts: SyncParts): Sync {
  const { storage, state, shelf, attempts, viewer, tell } = parts;
  let working: Promise<void> | undefined;
  let isBehind = false;
  let isNoticed = false;

  async function work(): Promise<void> {
    // What called this goes on first, so that a page can show the change before it is stored.
    await Promise.resolve();
    for (;;) {
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
      const commit = commitFrom(state, about, attempt.writes, attempt.basis);
      const isKept = commit.changes.every(
        ({ collection }) => !keptWithoutPast.includes(collection),
      );
      answer = await (isKept ? storage.commit(commit) : storage.redact(commit));
      if (!answers.includes(answer.kind)) throw new TypeError('The storage gave no answer.');
    } catch (error) {
      return failed(attempt, error);
    }
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

  function stored(attempt: Attempt, version: Version): void {
    attempts.remove(attempt);
    markStored(state, attempt.writes, version);
    if (version === state.version + 1) state.version = version;
    else isBehind = true;
    settle(attempt, version);
  }

  function settle(attempt: Attempt, version: Version): void {
    const written = attempt.writes.map(({ collection, record }) => ({ collection, id: record.id }));
    tell('stored', written);
    attempt.settled.resolve({ commitId: attempt.commitId, version, written });
  }

  async function failed(attempt: Attempt, error: unknown): Promise<void> {
    const isKnown = isRefusal(error) && attempt.failures === 0;
    if (isKnown) return refuse(attempt, error);
    attempt.failures += 1;
    if (!isRefusal(error) && attempt.failures < maxFailures) return;
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
    const commits: StoredCommit[] = [];
    try {
      for await (const commit of storage.commits(state.version)) {
        const next = state.version + commits.length + 1;
        if (commit.version !== next) throw new Error(`The storage left out the commit ${next}.`);
        commits.push(commit);
      }
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
        keys.push(...fold(state, shelf, commit));
        state.version = Math.max(state.version, commit.version);
      }
      if (commits.length > 0) return;
      for (const record of current) takeIn(state, shelf, record);
      keys.push(...current.map(({ collection, id }) => ({ collection, id })));
    });
    const lost = dropped.flatMap(({ attempt }) => keysOf(attempt.writes));
    if (keys.length + touched.length > 0) tell('elsewhere', [...keys, ...touched]);
    if (lost.length > 0) tell('rolled-back', lost);
    for (const { attempt, version } of own) settle(attempt, version);
    settleRest(dropped, done);
  }

  const sync: Sync = {
    wake() {
      working ??= work().finally(() => {
        working = undefined;
        if (attempts.waiting.length > 0 || isNoticed) sync.wake();
      });
    },
    notice() {
      isBehind = true;
      isNoticed = true;
      sync.wake();
    },
    async idle() {
      while (working) await working;
    },
  };
  return sync;
}

const answers: readonly unknown[] = ['committed', 'conflict'] satisfies Committed['kind'][];

const refusals: readonly ErrorCode[] = [
  ...(['storage-full', 'storage-unavailable', 'storage-blocked'] as const),
  ...(['newer-data', 'storage-lost', 'closed', 'not-allowed', 'invalid-input'] as const),
];

/** Whether the storage says that it wrote nothing. Any other error leaves that open. */
function isRefusal(error: unknown): error is PerfError {
  const { code } = error as { readonly code?: unknown };
  return error instanceof Error && refusals.includes(code as ErrorCode);
}

function unavailable(cause: unknown): PerfError {
  if (isRefusal(cause)) return cause;
  return new PerfError(
    'storage-unavailable',
    'The storage failed, so what was to be stored has been taken back; should it have been stored ' +
      'after all, it comes back with the next news. Try again in a while.',
    { cause },
  );
}

function tooManyConflicts({ command, writes }: Attempt): PerfError {
  return new PerfError(
    'conflict',
    `Others keep changing what ${command.type} changes; it was given up after ${maxConflicts} tries.`,
    { ids: writes.map(({ record }) => record.id) },
  );
}
