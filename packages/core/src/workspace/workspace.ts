import type { Decision } from '../access/decision.ts';
import type { Unseen } from '../feedback/unseen.ts';
import type { RecordChanges } from '../goals/overlay.ts';
import type { PracticeNudge } from '../practices/nudges.ts';
import type { Suggestion } from '../practices/suggestion.ts';
import type { Practice } from '../schema/practice.ts';
import type { Finding } from '../alignment/finding.ts';
import type { FindingOptions } from '../alignment/findings/look.ts';
import type { DueLine } from '../cadence/due-line.ts';
import type { Nudge } from '../cadence/nudges.ts';
import type { QueueOptions } from '../cadence/queue.ts';
import type { Records } from '../goals/records.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { AgendaLine } from '../conversations/agenda-line.ts';
import type { DaySpan } from '../goals/cycle-pattern.ts';
import type { BriefAnswer, EvidenceAnswer } from '../reviews/answers.ts';
import type { GoalId, PersonId, ReviewBriefId, SeriesId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Calibration, NoCalibration } from '../scoring/calibration.ts';
import type { Divergence } from '../scoring/divergence.ts';
import type { DoubleCounted } from '../scoring/double-count.ts';
import type { Explanation } from '../scoring/explanation.ts';
import type { Forecast, ForecastOptions, NoForecast } from '../scoring/forecast.ts';
import type { Leverage } from '../scoring/leverage.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import type { WhatIfChange } from '../scoring/what-if.ts';
import type { PersonExport } from '../exchange/person-export.ts';
import type { RetentionPlan } from '../access/retention.ts';
import type { Command } from './command.ts';
import type { Counts } from './command-spec.ts';
import type { FileOptions } from './files/export-options.ts';
import type { Insights } from './insight-answers.ts';
import type { Capabilities, Version } from './storage.ts';
import type { PerfError } from '../errors.ts';

/** What subscribers are told, once per commit. Ids of records that the viewer may not see are left out. */
export interface Changed {
  /** By this workspace, by another tab or machine, or taken back since the storage refused it. */
  readonly cause: 'here' | 'elsewhere' | 'rolled-back' | 'stored';
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

/** A workspace as it was at a moment: read-only, and never changing. */
export interface PastWorkspace {
  readonly viewer: PersonId;
  /** The moment that scores are for. */
  readonly at: Instant;
  /** The version that the workspace had; asked for by it, the past is the same for ever. */
  readonly version: Version;
  /** With the settings of that day: what the viewer may see today and might have been shown then. */
  readonly records: Records;
  /** Scores by what was known then. */
  scores(): Scoreboard;
  /** Scores of these records at another moment, by what of them was known then. */
  scoresAt(moment: Instant): Scoreboard;
  /** The tree behind a score of then. */
  explain(goalId: GoalId): Explanation;
  /** The figures of a dashboard as they were. Of two workspaces of the past `difference` tells what changed. */
  insights(): Insights;
}

/** From which practices to suggest. */
export interface CoachAsk {
  /** Such as `practicesOf(workspace.records.growth)`; where they are left out, the workspace's own alone. */
  readonly practices?: readonly Practice[];
}

/** One company's records in memory, in step with their storage, as one viewer may see them. */
export interface Workspace {
  readonly viewer: PersonId;
  /** Live and read-only: what the viewer may see, nothing else. */
  readonly records: Records;
  readonly version: Version;
  readonly capabilities: Capabilities;
  readonly setAside: readonly SetAside[];
  /** Commands applied here that the storage has not acknowledged yet. */
  readonly unstored: number;
  /** The clock. Scores are for a moment at most a minute earlier. */
  now(): Instant;
  /**
   * Scores of all goals in view, hidden contributors included, kept in step with the records and the
   * clock. Its `update` and `moveTo` are not for callers. The first call works all scores out.
   */
  scores(): Scoreboard;
  /**
   * Scores of these goals and links at another moment, by the check-ins, overrides and closings known then; those
   * of goals as they were are in `at`. A board of its own, which follows nothing.
   */
  scoresAt(moment: Instant): Scoreboard;
  /** The tree behind a score; hidden contributors merged into one redacted line. */
  explain(goalId: GoalId): Explanation;
  /** Which leaves move a goal most; hidden ones merged into one. As `leverage`, over all goals. */
  leverage(rootId: GoalId): readonly Leverage[];
  /** The leaves that count more than once in a goal, by paths in view. As `doubleCount`, over all goals. */
  doubleCount(rootId: GoalId): readonly DoubleCounted[];
  /**
   * Whose score in view would differ if some records were others, hidden contributors included; changes
   * nothing. As `whatIf`: hidden goals are as goals that are not there.
   */
  whatIf(changes: RecordChanges): readonly WhatIfChange[];
  /**
   * Where a goal is likely to end; hidden goals below it have their part and are not named.
   *
   * @throws PerfError `not-found` for a goal that is not there or hidden.
   */
  forecast(
    goalId: GoalId,
    options?: Pick<ForecastOptions, 'until' | 'level' | 'seed' | 'correlation'>,
  ): Forecast | NoForecast;
  /** Goals in view of which people say something else than their pace. */
  divergence(): readonly Divergence[];
  /** How the viewer's own confidences compare with how goals ended; nobody else's is told. */
  calibration(): Calibration | NoCalibration;
  /**
   * What is worth a look about the active goals in view, worked out anew at each call. Goals out of sight
   * count where they decide a fact, and are never named; the fixes are commands on what the viewer is shown.
   */
  findings(options?: Omit<FindingOptions, 'maySee'>): readonly Finding[];
  /** The figures of a dashboard, by what the viewer may see; hidden contributors count in scores alone. */
  insights(): Insights;
  /**
   * What the viewer and the other one of a series might talk about next. As `suggestAgenda`, by what the viewer
   * may see; hidden contributors count in the scores.
   *
   * @throws PerfError `not-found` for a series that is not there or of others.
   */
  agenda(seriesId: SeriesId): readonly AgendaLine[];
  /**
   * What is due of somebody now, of the viewer where nobody is named. What the viewer may not see is left out;
   * of somebody whose figures they may not see nothing is told, as of nobody.
   */
  due(
    personId?: PersonId,
    options?: Pick<QueueOptions, 'doneOf' | 'withSnoozed'>,
  ): readonly DueLine[];
  /** The reminders that the viewer may be sent now; `nudge.record` keeps which were sent. */
  nudges(options?: Pick<QueueOptions, 'doneOf'>): readonly Nudge[];
  /**
   * What there is about somebody in a period up to now, as the viewer sees it, with its figures and an even
   * choice from it. Of somebody whom the viewer may not review nothing, as of nobody.
   *
   * @throws PerfError `invalid-input` for days that are none or not in order.
   */
  evidence(personId: PersonId, period: DaySpan): EvidenceAnswer;
  /**
   * A review with its figures, which stay what they are, and an even choice from what it saw.
   *
   * @throws PerfError `not-found` for a review that is not there or out of sight.
   */
  brief(briefId: ReviewBriefId): BriefAnswer;
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
   * As `unseenBy` for the viewer, who is told nothing of reports whose recognition is not all in their sight.
   */
  unseen(): readonly Unseen[];
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
  /** Whether the viewer may run a command, and by which rule. */
  may(command: Command): Decision;
  /**
   * Runs a command: applied and told to subscribers at once, before this returns; settled when stored.
   * @returns A promise of the stored commit. It rejects with a `PerfError`, after everything was taken back.
   */
  run(command: Command): Promise<Ran>;
  /**
   * The workspace as it was at a moment, or at a version, from the commits that are stored. Goals are in view
   * that the viewer may see both as they are now and as they were. It reads the whole history each time.
   * @returns A promise that rejects with `not-found` for a version that there is not, or where there is no
   *   history; with `closed`; as `Storage.commits`; with a TypeError for a text that is no instant.
   */
  at(moment: Instant | Version): Promise<PastWorkspace>;
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
  /** Stops watching, waits for what is being stored, and lets go of the storage. Twice is fine. */
  close(): Promise<void>;
}
