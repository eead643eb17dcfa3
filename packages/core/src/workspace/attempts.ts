import type { Instant } from '../schema/primitives.ts';
import type { Redacts } from '../access/without-texts.ts';
import { applyEntries } from './changes.ts';
import type { Removal, Write } from './command.ts';
import type { Counts, Decided } from './command-spec.ts';
import type { ReadCommand } from './run-command.ts';
import type { Entry, State } from './state.ts';
import type { RecordKey } from './storage.ts';
import type { Ran } from './workspace.ts';

/** A command that has been applied here and waits to be stored. */
export interface Attempt {
  readonly command: ReadCommand;
  readonly commitId: string;
  /** When it was run; running it again does not move it. */
  readonly at: Instant;
  /** The ids that it made, so that running it again makes the same records. */
  readonly ids: string[];
  /** What it writes and takes away. */
  entries: readonly Entry[];
  basis: readonly RecordKey[];
  /** What it takes out of the past as well, which only its commit does. */
  redacts: Redacts | undefined;
  counts: Counts | undefined;
  /** Whether it may only be stored on just the records that it was decided on. */
  isExact: boolean;
  /** What was there before, in the order that undoes it. */
  before: readonly Entry[];
  /** How often the storage knew newer records, and how often it failed without saying what it did. */
  conflicts: number;
  failures: number;
  readonly settled: { resolve(ran: Ran): void; reject(error: unknown): void };
}

/** What became of the waiting attempts when they were run again. */
export interface Redone {
  /** Records that were written before, are written now, or both. */
  readonly touched: readonly RecordKey[];
  /** Attempts that newer records refuse, with the refusal. */
  readonly dropped: readonly { readonly attempt: Attempt; readonly error: unknown }[];
  /** Attempts that have nothing left to do, since somebody else has done the same. */
  readonly done: readonly Attempt[];
}

/** The attempts that wait, oldest first, each applied on top of those before it. */
export interface Attempts {
  readonly waiting: readonly Attempt[];
  /** Decides and applies. Throws the refusal; then nothing has changed. */
  add(attempt: Attempt): void;
  remove(attempt: Attempt): void;
  /** Changes the state below what waits: undoes it, changes, and runs each again on the newer records. */
  rebase(change: () => void): Redone;
}

/** Runs a command on a state to which so many before it are applied, and not stored yet. */
type Decide = (attempt: Attempt, unstored: number) => Decided;

/** No attempts yet. */
export function createAttempts(state: State, decide: Decide): Attempts {
  let waiting: Attempt[] = [];

  function apply(attempt: Attempt, unstored: number): void {
    note(attempt, decide(attempt, unstored));
    attempt.before = applyEntries(state, attempt.entries);
  }

  return {
    get waiting() {
      return waiting;
    },
    add(attempt) {
      apply(attempt, waiting.length);
      if (isToStore(attempt)) waiting.push(attempt);
    },
    remove(attempt) {
      waiting = waiting.filter((other) => other !== attempt);
    },
    rebase(change) {
      const touched = waiting.flatMap(({ entries }) => keysOf(entries));
      for (const { before } of [...waiting].reverse()) for (const entry of before) state.put(entry);
      change();
      const dropped: { attempt: Attempt; error: unknown }[] = [];
      const done: Attempt[] = [];
      let kept = 0;
      waiting = waiting.filter((attempt) => {
        try {
          apply(attempt, kept);
        } catch (error) {
          dropped.push({ attempt, error });
          return false;
        }
        touched.push(...keysOf(attempt.entries));
        if (isToStore(attempt)) kept += 1;
        else done.push(attempt);
        return isToStore(attempt);
      });
      return { touched, dropped, done };
    },
  };
}

function note(attempt: Attempt, decided: Decided): void {
  const { writes, removals, basis, redacts, counts, isExact = false } = decided;
  attempt.entries = [...writes.map(entryOf), ...removals.map(withoutRecord)];
  attempt.basis = basis;
  attempt.redacts = redacts;
  attempt.counts = counts;
  attempt.isExact = isExact;
}

/** The names of what is written or taken away. */
export function keysOf(entries: readonly Entry[]): Pick<Entry, 'collection' | 'id'>[] {
  return entries.map(({ collection, id }) => ({ collection, id }));
}

/** What the records say alone may leave the past as it is; whether it does, only the storage knows. */
function isToStore({ entries, redacts }: Attempt): boolean {
  return entries.length > 0 || redacts !== undefined;
}

const entryOf = ({ collection, record }: Write): Entry => ({ collection, id: record.id, record });
const withoutRecord = ({ collection, id }: Removal): Entry => ({
  ...{ collection, id },
  record: undefined,
});
