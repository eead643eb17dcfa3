export { type ErrorCode, type Issue, PerfError, type Versions, errorCodes } from './errors.ts';
export {
  addDays,
  calendarReady,
  compareInstants,
  dayOf,
  daysBetween,
  endOfDay,
  epochOf,
  instantOf,
  momentAt,
  startOfDay,
  weekdayOf,
} from './calendar.ts';

export type {
  Activity,
  CadenceRule,
  CadenceScope,
  Delegation,
  DueSubject,
  NudgeState,
  Rhythm,
  Snooze,
} from './schema/cadence.ts';
export type { CheckIn, ImportedCheckIn } from './schema/check-in.ts';
export type { Comment } from './schema/comment.ts';
export type { CollectionName } from './schema/collection-names.ts';
export type { RecordTypes } from './schema/collections.ts';
export type { Cycle } from './schema/cycle.ts';
export type {
  Agreement,
  Driver,
  Goal,
  GoalInput,
  GoalKind,
  GoalLink,
  GoalState,
  Imported,
  Outcome,
  Override,
  Pace,
  PaceStatus,
  Stated,
  Terms,
  Visibility,
} from './schema/goal.ts';
export type {
  ActionItemId,
  AnonymousTextId,
  CadenceRuleId,
  CheckInId,
  CommentId,
  CompanyValueId,
  CycleId,
  DelegationId,
  FeedbackId,
  FeedbackRequestId,
  FeedbackRoundId,
  GoalId,
  GoalPhaseId,
  MeetingId,
  LeaveId,
  MetricId,
  MilestoneId,
  NoteId,
  ObservationId,
  OwnerId,
  PersonId,
  PracticeId,
  RecognitionId,
  ReviewBriefId,
  SeriesId,
  SettingsId,
  SnoozeId,
  TalkingPointId,
  TeamId,
  TemplateId,
  WorkingCalendarId,
} from './schema/ids.ts';
export type {
  BaselineMeasure,
  BinaryMeasure,
  Measure,
  Milestone,
  MilestonesMeasure,
  NumberMeasure,
  RangeMeasure,
  ZoneReached,
  ZonesMeasure,
} from './schema/measure.ts';
export type { GoalUpdate, ImportGoals } from './schema/import-command.ts';
export type { CreateOutline } from './schema/outline-command.ts';
export type { ImportCheckIns, ImportPeople, PersonUpdate } from './schema/table-commands.ts';
export type { Metric, Observation } from './schema/metric.ts';
export type { MetricAdd, MetricEdit, MetricObserve } from './schema/metric-commands.ts';
export type {
  CompanyValue,
  ImportedPerson,
  Leave,
  Person,
  Role,
  Team,
  WorkingCalendar,
} from './schema/organisation.ts';
export type {
  Day,
  Fraction,
  Frozen,
  Instant,
  TimeOfDay,
  Weekday,
  Zone,
} from './schema/primitives.ts';
export type { Recurrence, RecurrenceInput, RecurringWeekday } from './schema/recurrence.ts';
export type {
  CoachSettings,
  FeedbackSettings,
  HealthTerm,
  Retention,
  ReviewSettings,
  Rulebook,
  Settings,
} from './schema/settings.ts';
export type {
  GoalCarryOver,
  GoalChangeState,
  GoalCheckIn,
  GoalClose,
  GoalCreate,
  GoalEdit,
  GoalRealign,
} from './schema/goal-commands.ts';
export type { GoalClearOverride, GoalOverride } from './schema/override-commands.ts';
export type { GoalAccept, GoalPropose, GoalReturn } from './schema/agreement-commands.ts';
export type { CadenceEnd, CadenceSet } from './schema/cadence-commands.ts';
export type { LeaveAdd, LeaveRemove } from './schema/leave-commands.ts';
export type {
  NudgeRecord,
  QueueDelegate,
  QueueEndDelegation,
  QueueSnooze,
  QueueWake,
} from './schema/queue-commands.ts';
export type { CommentAdd, CommentEdit, CommentWithdraw } from './schema/comment-commands.ts';
export type {
  ActionItem,
  ConversationTemplate,
  EarlierDates,
  Meeting,
  PointSubject,
  PrivateNote,
  Series,
  SharedItem,
  SharedNote,
  TalkingPoint,
} from './schema/conversation.ts';
export type {
  ActionAdd,
  ActionEdit,
  ActionEnd,
  ActionReopen,
  MeetingAdd,
  MeetingMove,
  MeetingNamed,
  MeetingObject,
  MeetingRef,
  MeetingSkip,
  NoteAdd,
  NoteEdit,
  NoteErase,
  SeriesChange,
  SeriesEnd,
  SeriesShare,
  SeriesStart,
  TalkingPointDrop,
  TalkingPointEdit,
  TalkingPointRaise,
  TalkingPointReopen,
  TalkingPointReorder,
  TalkingPointResolve,
  TemplateAdd,
  TemplateEdit,
  TemplateRetire,
} from './schema/conversation-commands.ts';
export type {
  EvidenceKind,
  EvidenceRef,
  PlacedEvidence,
  ReviewBrief,
  SeenEvidence,
  SeenItem,
} from './schema/review.ts';
export type {
  ReviewCite,
  ReviewComment,
  ReviewNamed,
  ReviewShare,
  ReviewStart,
  ReviewWrite,
} from './schema/review-commands.ts';
export type {
  AnonymousText,
  Feedback,
  FeedbackRequest,
  FeedbackRound,
  FeedbackVisibility,
} from './schema/feedback.ts';
export type {
  FeedbackAsk,
  FeedbackDecline,
  FeedbackGive,
  FeedbackReach,
  FeedbackRequestNamed,
} from './schema/feedback-commands.ts';
export type {
  RoundAnswer,
  RoundCallOff,
  RoundOpen,
  RoundRaiseThreshold,
  RoundReportText,
} from './schema/round-commands.ts';
export type { Reaction, Recognition } from './schema/recognition.ts';
export type {
  RecognitionGive,
  RecognitionReact,
  RecognitionWithdraw,
  ValueAdd,
  ValueEdit,
  ValueRetire,
} from './schema/recognition-commands.ts';
export type {
  Practice,
  PracticeAction,
  PracticeArea,
  PracticeSource,
  PracticeTrigger,
  TriggerName,
} from './schema/practice.ts';
export type {
  PracticeAdd,
  PracticeEdit,
  PracticeFile,
  PracticeRetire,
  PracticeTexts,
  PracticeTranslations,
} from './schema/practice-commands.ts';
export type { CoachState, CoachedPractice, GoalPhase } from './schema/coach.ts';
export type {
  CoachDismiss,
  CoachRestore,
  CoachShown,
  CoachSnooze,
  PhaseClear,
  PhaseSet,
} from './schema/coach-commands.ts';
export type { FigureSnapshot, SnapshotCell } from './schema/figure-snapshot.ts';
export type { FiguresTake } from './schema/figure-commands.ts';
export type { PersonErase, RetentionRun } from './schema/erasure-commands.ts';
export type { RecordDrop } from './schema/repair-commands.ts';
export type {
  CycleAdd,
  CycleChangeState,
  CycleEdit,
  CycleGenerate,
} from './schema/cycle-commands.ts';
export type {
  CalendarAdd,
  CalendarEdit,
  CalendarRemove,
  InitialRecords,
  PersonAdd,
  PersonEdit,
  SettingsEdit,
  TeamAdd,
  TeamEdit,
  TeamRetire,
  WorkspaceBegin,
} from './schema/workspace-commands.ts';
export { defaultSettings } from './schema/read-record.ts';
export { standardSettings } from './goals/standard-settings.ts';

export {
  actingOwner,
  coReaders,
  keyResultsOf,
  latestCheckIn,
  standingCheckIns,
  standingObservations,
  teamOfGoal,
  workingCalendarOf,
  zoneOf,
} from './goals/lookup.ts';
export { metricOf, observationFrom } from './goals/metrics.ts';
export {
  type TermName,
  agreementBase,
  changedTerms,
  termNames,
  termsOf,
} from './goals/agreement.ts';
export { type RecordChanges, recordsWith } from './goals/overlay.ts';
export {
  type Grade,
  type GradeBand,
  type ProposedGrade,
  type Ungraded,
  gradeBand,
  gradeLimits,
  gradeOf,
  proposeGrade,
  shownGrade,
} from './goals/closing.ts';
export {
  type CarriedMeasure,
  type NotCarried,
  carriedMeasure,
  lastValueOf,
} from './goals/carried-measure.ts';
export {
  type CarriedLink,
  type CarryOver,
  type CarryOverPlan,
  carryOver,
} from './goals/carry-over.ts';
export { type Looking, historyOf, openSuccessorOf } from './goals/line.ts';
export { type CycleFinding, checkCycles } from './goals/cycle-checks.ts';
export { currentCycle, cycleToClose, cyclesAt, nextCycle } from './goals/cycle-lookup.ts';
export type {
  CycleKind,
  CyclePart,
  CyclePattern,
  DaySpan,
  FiscalYear,
} from './goals/cycle-pattern.ts';
export { type CyclePlan, generateCycles, namesFrom } from './goals/cycles.ts';
export {
  type Dated,
  type RecordLists,
  type Records,
  compareCheckIns,
  compareComments,
  compareReadings,
  recordsFrom,
} from './goals/records.ts';

export { type AlignmentShare, alignmentShare } from './alignment/alignment-share.ts';
export { circleThrough } from './alignment/circles.ts';
export { type ClosingPart, type CycleClosing, cycleClosing } from './alignment/cycle-closing.ts';
export type { Choice, ChoiceReason, Finding, Fix, Place } from './alignment/finding.ts';
export {
  type FindingLimits,
  type FindingRule,
  type HintKey,
  type Severity,
  defaultFindingLimits,
  findingRules,
  severities,
} from './alignment/finding-rules.ts';
export { alignmentFindings, findingSteps, lintGoal } from './alignment/findings.ts';
export { type ActivityVerbs, activityVerbs } from './alignment/findings/activity-verbs.ts';
export type { FindingOptions } from './alignment/findings/look.ts';
export {
  type GoalGraph,
  type Linked,
  type MissingParent,
  ancestorsOf,
  buildGraph,
  descendantsOf,
} from './alignment/graph.ts';
export type { Lists } from './alignment/lists.ts';
export { type ParentRefusal, parentRefusals } from './alignment/parent-refusals.ts';
export { type Paths, mostPaths, pathsTo } from './alignment/paths.ts';
export { effectiveWeights } from './alignment/shares.ts';

export { type Paced, type Shape, type WorkingDays, expectedProgress } from './scoring/expected.ts';
export { type DoubleCounted, doubleCount } from './scoring/double-count.ts';
export { type Closing, closingOf } from './scoring/closing-of.ts';
export {
  type CalibratedGoal,
  type Calibration,
  type CalibrationBin,
  type CalibrationOptions,
  type NoCalibration,
  calibration,
} from './scoring/calibration.ts';
export { type ConfidenceUnder, confidenceUnder } from './scoring/confidence.ts';
export { type Divergence, divergence } from './scoring/divergence.ts';
export {
  type EndBand,
  type Forecast,
  type ForecastBasis,
  type ForecastOptions,
  type NoForecast,
  forecast,
} from './scoring/forecast.ts';
export type { NoForecastReason } from './scoring/outlook.ts';
export { type Course, type CoursePoint, type ExpectedPoint, course } from './scoring/course.ts';
export { type ScorePoint, scoreSeries } from './scoring/score-series.ts';
export { type ProgressPoint, type SeriesOptions, progressSeries } from './scoring/series.ts';
export { explain } from './scoring/explain.ts';
export { type ExplanationTree, type TreeOptions, explainTree } from './scoring/explain-tree.ts';
export type {
  Explanation,
  IgnoredOverride,
  Input,
  LeftOut,
  LeftOutChild,
  PassedOver,
  StatusReason,
  StatusRule,
} from './scoring/explanation.ts';
export {
  type RulebookReading,
  compareGoalRulebooks,
  rulebooksOf,
} from './scoring/goal-rulebooks.ts';
export { type Leverage, leverage } from './scoring/leverage.ts';
export { type MeasureValue, type OverAchievement, measureProgress } from './scoring/progress.ts';
export {
  type PaceFigures,
  compareRulebooks,
  paceStatus,
  rulebookOf,
  shippedRulebooks,
} from './scoring/rulebooks.ts';
export {
  type InputPhrase,
  type LeftOutPhrase,
  type NoValues,
  type OverridePhrase,
  type PacePhrase,
  type Phrase,
  type PhraseKey,
  type PhraseTemplates,
  type PhraseValues,
  type ReadingPhrase,
  renderPhrase,
} from './scoring/phrase.ts';
export { phrasesOf } from './scoring/phrases.ts';
export type { MilestoneChanges, Reading } from './scoring/readings.ts';
export { type Replayed, replay } from './scoring/replay.ts';
export { replayTree } from './scoring/replay-tree.ts';
export {
  type GoalScore,
  type Progress,
  type Status,
  type UndefinedReason,
  progressOf,
  statuses,
} from './scoring/score.ts';
export type { Band, CountingStanding } from './scoring/codes.ts';
export type { InputRest } from './scoring/pace-mean.ts';
export { rollUp } from './scoring/roll-up.ts';
export type { UsedDriver } from './scoring/rollup.ts';
export { type Scoreboard, createScoreboard } from './scoring/scoreboard.ts';
export type { ScoreChange } from './scoring/trial.ts';
export { fixedGoal, previewFix } from './scoring/preview-fix.ts';
export { type WhatIfChange, explainWhatIf, whatIf } from './scoring/what-if.ts';
export { type RulebookChange, rulebookChanges } from './scoring/rulebook-changes.ts';

export type { Done } from './cadence/assign.ts';
export {
  type Discipline,
  type Period,
  type SlotCounts,
  disciplineOf,
  disciplineOfAll,
  goalDiscipline,
  ownerDiscipline,
} from './cadence/discipline.ts';
export type { DueRhythm } from './cadence/due-moments.ts';
export type { DueLine } from './cadence/due-line.ts';
export type { DoneElsewhere, RecordedElsewhere } from './cadence/due-of.ts';
export type { DueReason } from './cadence/due-reason.ts';
export { subjectIdOf } from './cadence/due-subject.ts';
export { type EffectiveRule, type LostRule, effectiveRule } from './cadence/effective-rule.ts';
export { effort } from './cadence/effort.ts';
export { timesPerYear } from './cadence/frequency.ts';
export { toICalendar } from './cadence/icalendar.ts';
export type { CalendarAddress, CalendarOptions } from './cadence/icalendar-event.ts';
export type { QueueCalendar } from './cadence/icalendar-queue.ts';
export type { SeriesCalendar } from './cadence/icalendar-series.ts';
export { type Nudge, nudges } from './cadence/nudges.ts';
export { occurrences } from './cadence/occurrences.ts';
export { type ComingLine, nextDue } from './cadence/next-due.ts';
export { type QueueOptions, due } from './cadence/queue.ts';
export type { DueTimes } from './cadence/recurrence.ts';
export { type RhythmSpan, rhythmSpans } from './cadence/rhythm-spans.ts';
export { parseRecurrence, recurrenceText } from './cadence/rrule.ts';
export type { RhythmSubject } from './cadence/rule-subject.ts';
export {
  type Placement,
  type Slot,
  type SlotInput,
  type SlotRange,
  type SlotState,
  type Slots,
  slotsOf,
} from './cadence/slots.ts';
export { type Staleness, stalenessOf } from './cadence/staleness.ts';
export { checkInSlots, subjectSlots } from './cadence/subject-slots.ts';
export {
  type Worker,
  type WorkingTime,
  workingTimeOf,
  workingTimeOfAll,
} from './cadence/working-time.ts';

export {
  type FeedbackFigures,
  type FeedbackCounts,
  type TimeWindow,
  feedbackFigures,
  feedbackCounts,
} from './feedback/figures.ts';
export { fitting, narrowerThan, widerThan } from './feedback/reach.ts';
export { type Addressed, type Readers, type ReadersPhrase, readersOf } from './feedback/readers.ts';
export {
  type OutsideShare,
  type ValueSpread,
  lastRecognised,
  outsideShare,
  valueSpread,
} from './feedback/recognition.ts';
export { type RequestState, lastDayOf, openRequestsTo, requestState } from './feedback/requests.ts';
export { type MayBeThanked, hiddenThanks } from './feedback/hidden-thanks.ts';
export { type Unseen, type UnseenOptions, unseenBy } from './feedback/unseen.ts';

export { type OpenAction, isOpenAction, openActions } from './conversations/actions.ts';
export { type AgendaOptions, suggestAgenda } from './conversations/agenda.ts';
export {
  type AgendaLimits,
  type AgendaLine,
  type AgendaRule,
  type AgendaSubject,
  agendaDefaults,
  agendaRules,
} from './conversations/agenda-line.ts';
export {
  type AgendaPhrase,
  type AgendaPhraseKey,
  type AgendaPhraseTemplates,
  type AgendaPhraseValues,
  renderAgendaPhrase,
} from './conversations/agenda-phrase.ts';
export { type Handover, handoverOf, managerOfTwo, reportOf } from './conversations/handover.ts';
export {
  type DueMoments,
  type MeetingSpan,
  type Meetings,
  type MeetingState,
  type SeriesMeeting,
  lastMeeting,
  meetingState,
  meetingsIn,
  nextMeeting,
  objectionDays,
  wasHeld,
} from './conversations/meetings.ts';
export { type SeenNote, notesOf } from './conversations/notes.ts';
export { seriesDates } from './conversations/series-dates.ts';
export {
  type PointChange,
  type PointValue,
  isOpenPoint,
  openPoints,
  pointChange,
  timesPutOff,
} from './conversations/talking-points.ts';
export { minutesOf, shippedTemplates, templateOf, templatesOf } from './conversations/templates.ts';

export { practiceOf, practicesOf, shippedPractices } from './practices/library.ts';
export {
  type BriefAnswer,
  type EvidenceAnswer,
  briefAnswer,
  evidenceAnswer,
} from './reviews/answers.ts';
export { type ReviewerBias, reviewerBias } from './reviews/bias.ts';
export { type BriefFigures, briefFigures } from './reviews/brief-figures.ts';
export { type Evidence, evidence, evidenceKinds } from './reviews/evidence.ts';
export {
  type MeasuredPeriod,
  type ReviewPeriod,
  measuredPeriod,
} from './reviews/measured-period.ts';
export { type PacketMonth, balancedPacket, packetPerMonth } from './reviews/packet.ts';
export { type EvidenceFigures, type Recency, evidenceFigures, recency } from './reviews/recency.ts';
export {
  type AnonymityOffer,
  type RoundPlan,
  anonymityOffer,
  leastThreshold,
} from './feedback/anonymity-offer.ts';
export {
  type PoolFace,
  type Settlement,
  poolFace,
  settlementOf,
} from './feedback/anonymous-pool.ts';
export { padded } from './feedback/padded.ts';
export { type RoundNotice, roundNotice } from './feedback/round-notice.ts';
export { type CoachOptions, coach } from './practices/coach.ts';
export { type CoachLook, type LookOptions, coachLook } from './practices/look.ts';
export { type CoachNudgeOptions, type PracticeNudge, coachNudges } from './practices/nudges.ts';
export type { Occasion, Trigger } from './practices/occasion.ts';
export { type PhaseAdvice, type PhaseCorner, phaseAdvice } from './practices/phase.ts';
export {
  type CoachReason,
  type CoachReasonKey,
  type CoachReasonTemplates,
  type CoachReasonValues,
  renderCoachReason,
} from './practices/reason.ts';
export { type CoachSubject, subjectKey } from './practices/subject.ts';
export type { ActionIds, Suggestion } from './practices/suggestion.ts';
export { translatedPractice, withPractices } from './practices/translated.ts';
export {
  type TriggerLimits,
  type TriggerParameter,
  triggerDefaults,
  triggerIssues,
} from './practices/trigger-defaults.ts';
export { occasionsOf, triggers } from './practices/triggers.ts';
export { type Urgency, triggerUrgency, urgencies } from './practices/urgency.ts';

export { type Decision, denied } from './access/decision.ts';
export { type AgreementState, acceptorsOf, agreementOf, mayAccept } from './access/agreement.ts';
export { canRun } from './access/can-run.ts';
export { canSeeFigures } from './access/sees-figures.ts';
export { type RecordRef, canSee } from './access/can-see.ts';
export { type AuditLine, type AuditedCommit, auditLine } from './access/audit-line.ts';
export { type MatrixRow, accessMatrix } from './access/matrix.ts';
export { type Visible, project } from './access/project.ts';
export {
  type DoingRule,
  type SeeingRule,
  doing,
  seeingGoals,
  seenByAll,
  seenWithGoal,
} from './access/policy.ts';
export { erasureOf, formerColleague } from './access/erasure.ts';
export { type RetentionLine, type RetentionPlan, retentionPlan } from './access/retention.ts';
export { noText } from './access/taking-out.ts';
export { type Redacts, withoutTexts } from './access/without-texts.ts';
export { isOver, mayMove, movesFrom } from './goals/lifecycle.ts';
export { type People, type Teams, managersAbove, teamAndAbove } from './organisation.ts';

export {
  type CsvLimits,
  type CsvRow,
  type CsvTable,
  type Delimiter,
  type CsvReading,
  csvLimits,
  csvSteps,
  parseCsv,
} from './exchange/csv.ts';
export { type Encoding, decodeCsv } from './exchange/csv-bytes.ts';
export type { DecimalMark } from './exchange/cell-number.ts';
export type { PersonExport } from './exchange/person-export.ts';
export { goalImportSteps, planGoalImport } from './exchange/csv-import.ts';
export {
  type ImportField,
  type ImportMapping,
  type OwnerType,
  importFields,
  suggestMapping,
} from './exchange/import-fields.ts';
export type { ImportError } from './exchange/import-error.ts';
export type {
  ImportCounts,
  ImportOptions,
  ImportPeriod,
  ImportPlan,
  ImportRow,
} from './exchange/import-plan.ts';
export { type StepProgress, type Steps, type Waiting, atOnce, inSlices } from './steps.ts';
export {
  type PeopleMapping,
  type PersonField,
  peopleFields,
  suggestPeopleMapping,
} from './exchange/people-fields.ts';
export type { PeopleImportOptions, PeoplePlan, PersonRow } from './exchange/people-plan.ts';
export { peopleImportSteps, planPeopleImport } from './exchange/people-import.ts';
export {
  type CheckInField,
  type CheckInMapping,
  checkInFields,
  suggestCheckInMapping,
} from './exchange/check-in-fields.ts';
export type { CheckInImportOptions, CheckInPlan, CheckInRow } from './exchange/check-in-plan.ts';
export { checkInImportSteps, planCheckInImport } from './exchange/check-in-import.ts';
export {
  type OutlineOptions,
  type OutlinePlan,
  type OutlineRow,
  outlineSteps,
  planOutline,
} from './exchange/outline.ts';
export {
  type Cell,
  type CsvOptions,
  type TableRow,
  exportFileName,
  tableCsv,
} from './exchange/csv-write.ts';
export { ownSource } from './exchange/export-mark.ts';
export { isOwnExport } from './exchange/table-columns.ts';
export { type GoalsCsvOptions, goalsCsv } from './exchange/goals-csv.ts';
export { peopleCsv } from './exchange/people-csv.ts';
export { type CheckInsCsvOptions, checkInsCsv } from './exchange/check-ins-csv.ts';

export type { AlignmentFigure, UnalignedGoal } from './insights/alignment-figure.ts';
export type { AlignmentMap, MappedGoal, MappedPillar } from './insights/alignment-map.ts';
export {
  type AroundName,
  type Cause,
  type CauseKind,
  type CauseTemplates,
  type CauseValues,
  type PlanField,
  type Standing,
  causeKinds,
  goalOfCause,
  renderCause,
} from './insights/causes.ts';
export type { ConfidenceFigure, PillarConfidence } from './insights/confidence-figure.ts';
export type { Coverage, Covered } from './insights/coverage.ts';
export {
  type CauseGroup,
  type ChangedGoal,
  type Difference,
  difference,
} from './insights/difference.ts';
export type { DivergenceFigure } from './insights/divergence-figure.ts';
export type {
  FigureDefinition,
  FigureGroup,
  FigureId,
  GoalItem,
  PeopleFigureDefinition,
  PeopleFigureName,
  Share,
} from './insights/figure.ts';
export { figureDefinitions } from './insights/figure-definitions.ts';
export type { ForecastFigure } from './insights/forecast-figure.ts';
export type { Freshness, GoalAge, PillarFreshness } from './insights/freshness.ts';
export { type GoalInsights, goalInsights, insightView } from './insights/goal-insights.ts';
export type { HeldBackFigure, HoldingBack } from './insights/held-back-figure.ts';
export type { LeverageFigure } from './insights/leverage-figure.ts';
export type { InsightScope } from './insights/scope.ts';
export { type Mover, type Movers, movers } from './insights/movers.ts';
export type { InsightView, SeenState, ViewPart } from './insights/seen-state.ts';
export type { StatusCell, StatusDistribution } from './insights/status-distribution.ts';
export type { StrategyTops } from './insights/strategy-tops.ts';
export {
  type GoalStanding,
  type TeamFigure,
  type TeamStanding,
  type TeamStandings,
  type TeamValue,
  type Week,
  lastWeeks,
  teamFigures,
  teamValue,
} from './insights/team-standings.ts';
export type { PillarProgress, StrategyProgress, TrendPoint } from './insights/strategy-progress.ts';

export {
  type FigurePeriod,
  type PeriodKind,
  lastEnded,
  periodNamed,
} from './insights/ended-periods.ts';
export type { PeopleFigure } from './insights/people-figure.ts';
export { peopleFigures, takeSnapshot } from './insights/people-figures.ts';
export {
  type FiguresTakeCommand,
  type PeopleFigures,
  boundOf,
  cellIn,
  givenFiguresOf,
  peopleFiguresOf,
} from './insights/people-report.ts';
export {
  type HealthCause,
  type HealthInput,
  type HealthLoss,
  type HealthPart,
  type HealthTermInput,
  type LowGroup,
  type ProgrammeHealth,
  programmeHealth,
} from './insights/programme-health.ts';
export type { ShareBound } from './insights/share-bound.ts';
export {
  type SmallGroupLimits,
  type TalliedGroup,
  type Tally,
  showableGroups,
} from './insights/small-groups.ts';

export type { Command, Context, Handler, Removal, Viewer, Write } from './workspace/command.ts';
export type {
  Capabilities,
  Basis,
  Change,
  Commit,
  Committed,
  Opened,
  RecordKey,
  Redaction,
  Rewritten,
  Storage,
  Stored,
  StoredCommit,
  Version,
} from './workspace/storage.ts';
export type {
  Changed,
  ClosingSignal,
  CoachAsk,
  PastWorkspace,
  Ran,
  SetAside,
  Workspace,
} from './workspace/workspace.ts';
export type { WorkspaceReading } from './workspace/workspace-reading.ts';
export { exportOfPerson } from './workspace/personal-answers.ts';
export { readPracticeTranslations, readPractices } from './workspace/read-practices.ts';
export { recordsAt, versionAt } from './workspace/history.ts';
export {
  type MigrationReport,
  type Unread,
  type VersionCount,
  migrationReport,
} from './workspace/migration-report.ts';
export { type WorkspaceOptions, createWorkspace } from './workspace/create-workspace.ts';
export { earlyPlainWorkspace } from './workspace/early-plain-workspace.ts';
export type { PlainRecords } from './workspace/plain-base.ts';
export { plainWorkspace } from './workspace/plain-workspace.ts';
export { type Journal, type KeptWorkspace, createJournal } from './workspace/journal.ts';
export { type Listeners, createListeners } from './workspace/listeners.ts';
export { type StorageErrorCode, storageErrors } from './workspace/storage-errors.ts';
export { byVersion, loggedCommit, withImages } from './workspace/logged-commit.ts';
export { memoryStorage, memoryStorages } from './workspace/memory-storage.ts';
export type { Insights } from './workspace/insight-answers.ts';
export type { PeopleInsights } from './workspace/people-insights.ts';
export type { CommandSpec, Counts, Decided, Deciding } from './workspace/command-spec.ts';
export type { Everything } from './workspace/state.ts';
export type { CommandInputs, CommandType, KnownCommand } from './workspace/known-command.ts';
export { commands } from './workspace/commands/table.ts';
export type {
  AnonymousRounds,
  AnswerStatus,
  WithdrawalToken,
} from './workspace/anonymous-rounds.ts';
export type { Progress as LoadProgress } from './workspace/load.ts';

export { canonicalJson } from './exchange/canonical-json.ts';
export { type StableHash, stableHash } from './exchange/stable-hash.ts';
export {
  type FileChange,
  type FileCommit,
  type FileEnd,
  type FileHeader,
  type FileLine,
  type FileRecord,
  fileFormat,
  fileFormatVersion,
} from './schema/workspace-file.ts';
export type { FileOptions, FileProgress } from './workspace/files/export-options.ts';
export type { StopSignal } from './stop-signal.ts';
export { type WholeExport, exportStorage, fileParts } from './workspace/files/export-storage.ts';
export {
  type PlanOptions,
  type WorkspaceImportPlan,
  planWorkspaceImport,
} from './workspace/files/plan-import.ts';
export type { CollectionCounts, FileSetAside } from './workspace/files/plan-counts.ts';
export { storedVersion } from './workspace/stored-version.ts';
export { type Restored, restoreStorage } from './workspace/files/restore-storage.ts';
export type { FileSource } from './workspace/files/text-lines.ts';
export type { FileError, WorkspaceFile } from './workspace/files/workspace-file.ts';
export {
  type WorkspaceHash,
  historyHash,
  recordsHash,
  workspaceHash,
} from './workspace/files/workspace-hash.ts';
