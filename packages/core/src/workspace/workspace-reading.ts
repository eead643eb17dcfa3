import type { Finding } from '../alignment/finding.ts';
import type { FindingOptions } from '../alignment/findings/look.ts';
import type { DueLine } from '../cadence/due-line.ts';
import type { QueueOptions } from '../cadence/queue.ts';
import type { AgendaLimits, AgendaLine } from '../conversations/agenda-line.ts';
import type { Unseen } from '../feedback/unseen.ts';
import type { DaySpan } from '../goals/cycle-pattern.ts';
import type { RecordChanges } from '../goals/overlay.ts';
import type { Records } from '../goals/records.ts';
import type { BriefAnswer, EvidenceAnswer } from '../reviews/answers.ts';
import type { GoalId, PersonId, ReviewBriefId, SeriesId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Rulebook } from '../schema/settings.ts';
import type { Calibration, NoCalibration } from '../scoring/calibration.ts';
import type { Course } from '../scoring/course.ts';
import type { Divergence } from '../scoring/divergence.ts';
import type { DoubleCounted } from '../scoring/double-count.ts';
import type { Explanation } from '../scoring/explanation.ts';
import type { Forecast, ForecastOptions, NoForecast } from '../scoring/forecast.ts';
import type { Leverage } from '../scoring/leverage.ts';
import type { RulebookChange } from '../scoring/rulebook-changes.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import type { Steps } from '../steps.ts';
import type { WhatIfChange } from '../scoring/what-if.ts';
import type { InsightScope } from '../insights/scope.ts';
import type { Insights } from './insight-answers.ts';
import type { Version } from './storage.ts';

/**
 * What a workspace answers, of the present as of a past moment: all that shows records and figures needs no more, and
 * can be given either.
 */
export interface WorkspaceReading {
  readonly viewer: PersonId;
  /** Read-only: what the viewer may see, nothing else. Live in a `Workspace`; of a past one as it was. */
  readonly records: Records;
  /** Of a past workspace the version asked for: by it the past is the same for ever. */
  readonly version: Version;
  /** The clock, which stands still in the past. Scores are for a moment at most a minute earlier. */
  now(): Instant;
  /**
   * Scores of all goals in view, hidden contributors included, by what was known; those of the present are kept in
   * step with the records and the clock. Its `update` and `moveTo` are not for callers. The first call works all scores out.
   */
  scores(): Scoreboard;
  /**
   * Scores of these goals and links at another moment, by the check-ins, overrides and closings known then; those
   * of goals as they were are in `at`. A board of its own, which follows nothing.
   */
  scoresAt(moment: Instant): Scoreboard;
  /**
   * The tree behind a score; hidden contributors merged into one redacted line.
   *
   * @param changes - Where they are given, the tree behind the score as it would be with them. As `whatIf`.
   */
  explain(goalId: GoalId, changes?: RecordChanges): Explanation;
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
   * Whose status in view would differ if the settings named another rulebook, hidden contributors included. As
   * `rulebookChanges`, over all goals.
   */
  rulebookChanges(rulebook: Rulebook): readonly RulebookChange[];
  /**
   * Where a goal is likely to end; hidden goals below it have their part and are not named.
   *
   * @throws PerfError `not-found` for a goal that is not there or hidden.
   */
  forecast(
    goalId: GoalId,
    options?: Pick<ForecastOptions, 'until' | 'level' | 'seed' | 'correlation'>,
  ): Forecast | NoForecast;
  /**
   * How far a goal came over its life beside how far it should be; hidden goals below it have their part.
   *
   * @throws PerfError `not-found` for a goal that is not there or hidden.
   */
  course(goalId: GoalId): Course;
  /** Goals in view of which people say something else than their pace. */
  divergence(): readonly Divergence[];
  /** How the viewer's own confidences compare with how goals ended; nobody else's is told. */
  calibration(): Calibration | NoCalibration;
  /**
   * What is worth a look about the active goals in view, worked out anew at each call. Goals out of sight
   * count where they decide a fact, and are never named; the fixes are commands on what the viewer is shown.
   */
  findings(options?: Omit<FindingOptions, 'maySee'>): readonly Finding[];
  /**
   * As `findings`, in steps for `inSlices`, so that a page with very many goals stays quick meanwhile. The answer is
   * of the moment of its last step: what changes in between has it begin anew, and where that goes on, end at once.
   *
   * @example
   * const findings = await inSlices(workspace.findingSteps(), { pause: systemPause(), signal });
   */
  findingSteps(options?: Omit<FindingOptions, 'maySee'>): Steps<readonly Finding[]>;
  /** The figures of a dashboard, by what the viewer may see; hidden contributors count in scores alone. Of a part of the company where one is given. */
  insights(scope?: InsightScope): Insights;
  /**
   * What the viewer and the other one of a series might talk about next. As `suggestAgenda`, by what the viewer
   * may see; hidden contributors count in the scores.
   *
   * @param limits - Such as room for more lines; `agendaDefaults` where they are left out.
   * @throws PerfError `not-found` for a series that is not there or of others.
   */
  agenda(seriesId: SeriesId, limits?: Partial<AgendaLimits>): readonly AgendaLine[];
  /**
   * What is due of somebody now, of the viewer where nobody is named. What the viewer may not see is left out;
   * of somebody whose figures they may not see nothing is told, as of nobody.
   */
  due(
    personId?: PersonId,
    options?: Pick<QueueOptions, 'doneOf' | 'withSnoozed'>,
  ): readonly DueLine[];
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
   * As `unseenBy` for the viewer, who is told nothing of reports whose recognition is not all in their sight.
   */
  unseen(): readonly Unseen[];
}
