import { enRounds } from './en-rounds.ts';
import { enFeedbackForms } from './en-feedback-forms.ts';
import { enReaders } from './en-readers.ts';
import { enFeedbackStates } from './en-feedback-states.ts';
import { enFeedback } from './en-feedback.ts';
import { enAgenda } from './en-agenda.ts';
import { enRaise } from './en-raise.ts';
import { enOneOnOneLate } from './en-one-on-one-late.ts';
import { enOneOnOneStates } from './en-one-on-one-states.ts';
import { enOneOnOne } from './en-one-on-one.ts';
import { enSettingsPractices } from './en-settings-practices.ts';
import { enSettingsRhythm } from './en-settings-rhythm.ts';
import { enSettingsUnreadable } from './en-settings-unreadable.ts';
import { enSettingsRecords } from './en-settings-records.ts';
import { enSettingsFields } from './en-settings-fields.ts';
import { enSettingsForm } from './en-settings-form.ts';
import { enSettings } from './en-settings.ts';
import { enQueueStates } from './en-queue-states.ts';
import { enQueue } from './en-queue.ts';
import { enQueueForms } from './en-queue-forms.ts';
import { enThank } from './en-thank.ts';
import { enReviewBrief } from './en-review-brief.ts';
import { enReviewStates } from './en-review-states.ts';
import { enReviewWriting } from './en-review-writing.ts';
import type { PracticeWords } from './en-practice-words.ts';
import type { TemplateWords } from './en-template-words.ts';
import { enCoachReasons } from './en-coach-reasons.ts';
import { enCoachStates } from './en-coach-states.ts';
import { enCoach } from './en-coach.ts';
import { enRecognitionWallStates } from './en-recognition-wall-states.ts';
import { enRecognitionWall } from './en-recognition-wall.ts';
import { enPerson } from './en-person.ts';
import { enPersonParts } from './en-person-parts.ts';
import { enPersonStates } from './en-person-states.ts';
import { enPeopleFigures } from './en-people-figures.ts';
import { enFigureTables } from './en-figure-tables.ts';
import { enClosingSteps } from './en-closing-steps.ts';
import { enCloseCycle } from './en-close-cycle.ts';
import { enGoalForm } from './en-goal-form.ts';
import { enGoalEditor } from './en-goal-editor.ts';
import { enFindings } from './en-findings.ts';
import { enDeeds } from './en-deeds.ts';
import { enMove } from './en-move.ts';
import { enRulebooks } from './en-rulebooks.ts';
import { enCourse } from './en-course.ts';
import { enStatus } from './en-status.ts';
import { enProgress } from './en-progress.ts';
import { enTimeTravel } from './en-time-travel.ts';
import { enHeatmap } from './en-heatmap.ts';
import { enAlignmentMap } from './en-alignment-map.ts';
import { enDashboard } from './en-dashboard.ts';
import { enCauses } from './en-causes.ts';
import { enFigures } from './en-figures.ts';
import { enFindingKinds } from './en-finding-kinds.ts';
import { enGoalActs } from './en-goal-acts.ts';
import { enGoalJudging } from './en-goal-judging.ts';
import { enGoalCard } from './en-goal-card.ts';
import { enCheckIn } from './en-check-in.ts';
import { enCommon } from './en-common.ts';
import { enExplanation } from './en-explanation.ts';
import { enImport } from './en-import.ts';
import { enImportBackup } from './en-import-backup.ts';
import { enImportPlan } from './en-import-plan.ts';
import { enRestore } from './en-restore.ts';
import { enTree } from './en-tree.ts';
import { enTreeTools } from './en-tree-tools.ts';
import { enWorkspace } from './en-workspace.ts';

/** What the libraries say in English is in core, and too much for a page that shows none of it. */
const library: {
  readonly practiceWords: Readonly<Record<string, PracticeWords>>;
  readonly templateWords: Readonly<Record<string, TemplateWords>>;
} = { practiceWords: {}, templateWords: {} };

/** The English texts: the complete catalogue, without what practices and templates of core say. Elements name the areas that they need, and fetch no others. */
export const en = {
  ...enCommon,
  workspace: enWorkspace,
  restore: enRestore,
  checkIn: enCheckIn,
  import: enImport,
  importPlan: enImportPlan,
  importBackup: enImportBackup,
  tree: enTree,
  treeTools: enTreeTools,
  explanation: enExplanation,
  goalCard: enGoalCard,
  goalActs: enGoalActs,
  goalJudging: enGoalJudging,
  dashboard: enDashboard,
  figures: enFigures,
  causes: enCauses,
  findingKinds: enFindingKinds,
  alignmentMap: enAlignmentMap,
  heatmap: enHeatmap,
  timeTravel: enTimeTravel,
  goalProgress: enProgress,
  goalStatus: enStatus,
  course: enCourse,
  findings: enFindings,
  closeCycle: enCloseCycle,
  closingSteps: enClosingSteps,
  goalEditor: enGoalEditor,
  goalForm: enGoalForm,
  deeds: enDeeds,
  move: enMove,
  rulebooks: enRulebooks,
  feedback: enFeedback,
  feedbackStates: enFeedbackStates,
  rounds: enRounds,
  feedbackForms: enFeedbackForms,
  readers: enReaders,
  oneOnOne: enOneOnOne,
  oneOnOneLate: enOneOnOneLate,
  oneOnOneStates: enOneOnOneStates,
  agenda: enAgenda,
  raise: enRaise,
  settings: enSettings,
  settingsPractices: enSettingsPractices,
  settingsUnreadable: enSettingsUnreadable,
  settingsRhythm: enSettingsRhythm,
  settingsRecords: enSettingsRecords,
  settingsFields: enSettingsFields,
  settingsForm: enSettingsForm,
  queue: enQueue,
  queueStates: enQueueStates,
  queueForms: enQueueForms,
  thank: enThank,
  reviewBrief: enReviewBrief,
  reviewStates: enReviewStates,
  reviewWriting: enReviewWriting,
  recognitionWall: enRecognitionWall,
  recognitionWallStates: enRecognitionWallStates,
  coach: enCoach,
  coachStates: enCoachStates,
  ...library,
  coachReasons: enCoachReasons,
  person: enPerson,
  personParts: enPersonParts,
  personStates: enPersonStates,
  peopleFigures: enPeopleFigures,
  figureTables: enFigureTables,
};

/** Every text that the elements show, in one language. */
export type Messages = typeof en;
