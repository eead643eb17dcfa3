import type { Decision } from '../access/decision.ts';
import type { PracticeNudge } from '../practices/nudges.ts';
import type { Suggestion } from '../practices/suggestion.ts';
import type { Practice } from '../schema/practice.ts';
import type { Nudge } from '../cadence/nudges.ts';
import type { QueueOptions } from '../cadence/queue.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { PersonExport } from '../exchange/person-export.ts';
import type { RetentionPlan } from '../access/retention.ts';
import type { Counts } from './command-spec.ts';
import type { KnownCommand, Unwritten } from './known-command.ts';
import type { FileOptions } from './files/export-options.ts';
import type { Capabilities, Version } from './storage.ts';
import type { PerfError } from '../errors.ts';
import type { WorkspaceReading } from './workspace-reading.ts';

/** What subscribers are told, once per commit. Ids of records that the viewer may not see are left out. */
export interface Changed {
  /** By this workspace, by another tab or machine, or taken back since the storage refused it. */
  readonly cause: 'here' | 'elsewhere' | 'rolled-back' | 'stored';
  /** What the viewer sees, by collection; nothing, nor any score, where alone `Workspace.setAside` is another. */
  readonly records: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Goals whose score differs now, whether their record changed or not; none before scores were first asked for. */
  readonly scores: ReadonlySet<GoalId>;
}

/** How a command ended. */
export interface Ran {
  readonly commitId: string;
  readonly version: Version;
  /** What was written; after an erasure only what the viewer may see of it. */
  readonly written: readonly { readonly collection: CollectionName; readonly id: string }[];
  /** After an erasure: in how many records something went, by collection. */
  readonly counts?: Counts;
}

/**
 * A stored record that does not fit its schema: set aside, kept as it is, never shown as data. Its id is
 * told to admins alone and empty for others, who might not be allowed to see the record.
 */
export interface SetAside {
  readonly collection: string;
  readonly id: string;
  readonly error: PerfError;
}

/**
 * A workspace as it was at a moment, by what was known then and with the settings of that day, as the viewer may see
 * it today: read-only, and never changing, but for what is erased later. Reminders and what the coach suggested have no
 * past.
 */
export interface PastWorkspace extends WorkspaceReading {
  /** The moment that scores are for, and the clock. */
  readonly at: Instant;
}

/** Until when somebody waits for a workspace to close: an `AbortSignal`, which core listens to. */
export interface ClosingSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

/** From which practices to suggest. */
export interface CoachAsk {
  /** Such as `practicesOf(workspace.records.growth)`; where they are left out, the workspace's own alone. */
  readonly practices?: readonly Practice[];
}

/** One company's records in memory, in step with their storage, as one viewer may see them. */
export interface Workspace extends WorkspaceReading {
  readonly capabilities: Capabilities;
  readonly setAside: readonly SetAside[];
  /** Commands applied here that the storage has not acknowledged yet. */
  readonly unstored: number;
  /** The reminders that the viewer may be sent now; `nudge.record` keeps which were sent. */
  nudges(options?: Pick<QueueOptions, 'doneOf'>): readonly Nudge[];
  /**
   * The few practices that would help the viewer now, each with why and one thing to do, by what the viewer may
   * see; hidden contributors count in the scores. As `coach`; `coach.shown` keeps which were shown.
   */
  coach(options?: CoachAsk): readonly Suggestion[];
  /** As `nudges`, and what of `coach` fits under the same cap. */
  coachNudges(
    options?: CoachAsk & Pick<QueueOptions, 'doneOf'>,
  ): readonly (Nudge | PracticeNudge)[];
  /**
   * All that is about the viewer or by the viewer, as far as the viewer may see it, as plain data.
   *
   * @throws PerfError `not-allowed` for whoever is not in the workspace any more.
   */
  exportPerson(): PersonExport;
  /**
   * What `retention.run` would take away now, in numbers.
   *
   * @throws PerfError `not-allowed` for all but hr and admins.
   */
  retentionPlan(): RetentionPlan;
  /**
   * Settles when everything can be asked: at once, but for a workspace that was opened `early`. Until then `run`,
   * `undo`, `at` and `exportWorkspace` wait by themselves, `refusal` and what answers beyond records, scores and `may` throw
   * `not-loaded`, and `unstored` does not count a command that still waits for this.
   *
   * @returns A promise that rejects with `not-loaded` where a part cannot be fetched; asking again tries again.
   */
  ready(): Promise<void>;
  /**
   * Whether the viewer may run a command, and by which rule, as far as it can be told before its input is checked.
   * A command that is written out is checked by types as it is for `run`. Throws nothing.
   */
  may<Type extends string>(command: Unwritten<Type>): Decision;
  may(command: KnownCommand): Decision;
  /**
   * Why a command would be refused now, as far as the records here tell: access, input and rules, as `run` asks
   * them. Changes nothing and stores nothing, so a form can say beside each field what does not fit.
   *
   * @returns The error that `run` would reject with, its `issues` naming the places; `null` where it would not.
   * @throws PerfError `not-loaded` in a workspace that was opened `early`, until it is `ready`.
   */
  refusal<Type extends string>(command: Unwritten<Type>): PerfError | null;
  refusal(command: KnownCommand): PerfError | null;
  /**
   * Runs a command: applied and told to subscribers at once, before this returns; settled when stored. In a
   * workspace that was opened `early`, it is applied once what runs commands is there.
   *
   * Commands that are written out are checked by types: `{ type: 'goal.check-in', input: { goalId: 'g1', value: 4 } }`
   * as a `KnownCommand`. Those that come from elsewhere, as a `Command`, are checked when they run, as all are.
   *
   * @returns A promise of the stored commit. It rejects with a `PerfError`, after everything was taken back.
   */
  run<Type extends string>(command: Unwritten<Type>): Promise<Ran>;
  run(command: KnownCommand): Promise<Ran>;
  /**
   * The workspace as it was at a moment, or at a version, from the commits that are stored. Goals are in view
   * that the viewer may see both as they are now and as they were. It reads what has changed since, and for a moment,
   * the first time, when each commit was made. What is given stays as it is, but for what is erased later.
   *
   * @returns A promise that rejects with `not-found` for a version that there is not, or where there is no
   *   history; with `closed`; as `Storage.commits`; with a TypeError for a text that is no instant.
   */
  at(moment: Instant | Version): Promise<PastWorkspace>;
  /**
   * When the first commit was made, by the clock of whoever made it: there is nothing to see of the time before.
   *
   * @returns A promise of `null` where nothing is stored yet, or where there is no history. It rejects with
   *   `closed`, and as `Storage.commits`.
   */
  began(): Promise<Instant | null>;
  /**
   * Puts back what a commit of the viewer changed, in one more commit, as long as nothing was built on it; that one can
   * be undone in turn. It is applied, told and stored as what `run` is, once what was there before has been read.
   * Which commands can be undone, `undoable` says in the table of commands.
   *
   * @returns A promise of the new commit. It rejects with `not-found` for a commit that is not there or of somebody
   *   else; with `wrong-state` for one that was built on, with the ids by which, as far as the viewer may know of
   *   them, or that cannot be undone; with `not-allowed` where the viewer may not run such a command now; and as `run`.
   */
  undo(commitId: string): Promise<Ran>;
  /**
   * What the viewer may see of the workspace, with its past, as the lines of a file that `planWorkspaceImport`
   * reads; `fileParts` makes a file of them. An admin from whom nothing is hidden gets all of it. Else it holds
   * what `at` shows of each version, commits numbered anew, and commits that show nothing are left out. What is
   * not stored yet is waited for; the workspace has to stay open until the last line.
   *
   * @returns Lines without their line feeds. Reading them is rejected as `Storage.commits`, with the reason of the
   *   signal, and with `not-found` where there is no history.
   */
  exportWorkspace(options?: FileOptions): AsyncIterable<string>;
  /** Calls `listener` after each change. Returns the stop. */
  subscribe(listener: (changed: Changed) => void): () => void;
  /**
   * Stops watching, waits for what is being stored, and lets go of the storage. Twice is fine.
   *
   * @param options - `signal`: an `AbortSignal` for a storage that may never answer, such as
   *   `AbortSignal.timeout(5000)`. Once it says so nothing is waited for: commands that are not stored yet reject
   *   with `closed`, and whether they were stored is seen when the workspace is opened again.
   */
  close(options?: { readonly signal?: ClosingSignal }): Promise<void>;
}
