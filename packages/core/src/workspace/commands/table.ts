import type { CommandSpec } from '../command-spec.ts';
import { workspaceBegin } from './begin.ts';
import { cadenceEnd, cadenceSet } from './cadence.ts';
import { calendarAdd, calendarEdit, calendarRemove } from './calendars.ts';
import { coachDismiss, coachRestore, coachShown, coachSnooze } from './coach.ts';
import { commentAdd, commentEdit, commentWithdraw } from './comments.ts';
import { feedbackGive } from './feedback.ts';
import { feedbackNarrow, feedbackWiden } from './feedback-reach.ts';
import {
  feedbackAsk,
  feedbackDecline,
  feedbackRemind,
  feedbackWithdrawRequest,
} from './feedback-requests.ts';
import { goalAccept, goalPropose, goalReturn } from './goal-agreement.ts';
import { goalCarryOver } from './goal-carry-over.ts';
import { goalCheckIn } from './goal-check-in.ts';
import { goalCreate } from './goal-create.ts';
import { goalCreateOutline } from './goal-create-outline.ts';
import { goalEdit } from './goal-edit.ts';
import { goalClearOverride, goalOverride } from './goal-override.ts';
import { goalRealign } from './goal-realign.ts';
import { goalChangeState, goalClose } from './goal-state.ts';
import { goalsImport } from './import.ts';
import { checkInsImport } from './import-history.ts';
import { peopleImport } from './import-people.ts';
import { leaveAdd, leaveRemove } from './leaves.ts';
import { cycleEdit } from './cycle-edit.ts';
import { cycleChangeState } from './cycle-state.ts';
import { cycleAdd, cycleGenerate } from './cycles.ts';
import { personAdd, teamAdd } from './organisation.ts';
import { personEdit } from './person-edit.ts';
import { teamRetire } from './team-retire.ts';
import { teamEdit } from './team-edit.ts';
import { personErase } from './person-erase.ts';
import { recordDrop } from './record-drop.ts';
import { retentionRun } from './retention-run.ts';
import { metricEdit } from './metric-edit.ts';
import { metricAdd, metricObserve } from './metrics.ts';
import { actionAdd, actionEdit, actionEnd, actionReopen } from './actions.ts';
import { meetingAdd, meetingMove, meetingSkip } from './meetings.ts';
import { meetingClose, meetingConfirm, meetingObject } from './meetings-held.ts';
import { noteAdd, noteEdit, noteErase } from './notes.ts';
import { seriesChange, seriesEnd, seriesStart } from './series.ts';
import { seriesShare } from './series-share.ts';
import {
  talkingPointDrop,
  talkingPointEdit,
  talkingPointRaise,
  talkingPointReopen,
  talkingPointResolve,
} from './talking-points.ts';
import { talkingPointReorder } from './talking-point-reorder.ts';
import { templateAdd, templateEdit, templateRetire } from './templates.ts';
import { figuresTake } from './figures-take.ts';
import { phaseClear, phaseSet } from './phases.ts';
import { practiceAdd, practiceEdit, practiceRetire } from './practices.ts';
import { nudgeRecord } from './nudge-record.ts';
import { queueDelegate, queueEndDelegation } from './queue-delegate.ts';
import { queueSnooze, queueWake } from './queue-snooze.ts';
import { reviewCite, reviewUncite } from './review-citing.ts';
import { reviewComment, reviewShare } from './review-sharing.ts';
import { reviewRefresh, reviewStart, reviewWithdraw, reviewWrite } from './reviews.ts';
import { roundCallOff, roundOpen, roundRaiseThreshold, roundReportText } from './rounds.ts';
import { recognitionGive, recognitionReact, recognitionWithdraw } from './recognition.ts';
import { settingsEdit } from './settings.ts';
import { valueAdd, valueEdit, valueRetire } from './values.ts';

/** Every command that a workspace knows. Who may run it is said in `access/policy.ts`. */
export const commands = [
  workspaceBegin,
  goalCreate,
  goalCreateOutline,
  goalEdit,
  goalRealign,
  goalChangeState,
  goalPropose,
  goalAccept,
  goalReturn,
  goalClose,
  goalCarryOver,
  goalCheckIn,
  goalOverride,
  goalClearOverride,
  commentAdd,
  commentEdit,
  commentWithdraw,
  goalsImport,
  peopleImport,
  checkInsImport,
  personAdd,
  personEdit,
  teamAdd,
  teamEdit,
  teamRetire,
  cycleAdd,
  cycleGenerate,
  cycleEdit,
  cycleChangeState,
  settingsEdit,
  metricAdd,
  metricEdit,
  metricObserve,
  calendarAdd,
  calendarEdit,
  calendarRemove,
  seriesStart,
  seriesChange,
  seriesEnd,
  seriesShare,
  meetingMove,
  meetingSkip,
  meetingAdd,
  meetingConfirm,
  meetingObject,
  meetingClose,
  talkingPointRaise,
  talkingPointEdit,
  talkingPointReorder,
  talkingPointResolve,
  talkingPointDrop,
  talkingPointReopen,
  noteAdd,
  noteEdit,
  noteErase,
  actionAdd,
  actionEdit,
  actionEnd,
  actionReopen,
  templateAdd,
  templateEdit,
  templateRetire,
  cadenceSet,
  cadenceEnd,
  leaveAdd,
  leaveRemove,
  queueSnooze,
  queueWake,
  queueDelegate,
  queueEndDelegation,
  nudgeRecord,
  figuresTake,
  reviewStart,
  reviewWrite,
  reviewCite,
  reviewUncite,
  reviewRefresh,
  reviewShare,
  reviewComment,
  reviewWithdraw,
  roundOpen,
  roundRaiseThreshold,
  roundCallOff,
  roundReportText,
  feedbackGive,
  feedbackWiden,
  feedbackNarrow,
  feedbackAsk,
  feedbackRemind,
  feedbackDecline,
  feedbackWithdrawRequest,
  recognitionGive,
  recognitionReact,
  recognitionWithdraw,
  valueAdd,
  valueEdit,
  valueRetire,
  coachShown,
  coachSnooze,
  coachDismiss,
  coachRestore,
  practiceAdd,
  practiceEdit,
  practiceRetire,
  phaseSet,
  phaseClear,
  personErase,
  retentionRun,
  recordDrop,
] as const satisfies readonly CommandSpec[];
