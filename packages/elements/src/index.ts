export { PerfFeedback } from './feedback/feedback.ts';
export { PerfOneOnOne } from './one-on-one/one-on-one.ts';
export { PerfSettings } from './settings/settings.ts';
export { PerfQueue } from './queue/queue.ts';
export { PerfReviewBrief } from './review-brief/review-brief.ts';
export { PerfCoach } from './coach/coach.ts';
export { PerfRecognitionWall } from './recognition-wall/recognition-wall.ts';
export { PerfPerson } from './person/person.ts';
export { PerfCloseCycle } from './close-cycle/close-cycle.ts';
export { PerfGoalEditor } from './goal-editor/goal-editor.ts';
export { PerfStatus } from './status/status.ts';
export { PerfProgress } from './progress/progress.ts';
export { PerfTimeTravel } from './time-travel/time-travel.ts';
export { PerfHeatmap } from './heatmap/heatmap.ts';
export { PerfAlignmentMap } from './alignment-map/alignment-map.ts';
export { PerfDashboard } from './dashboard/dashboard.ts';
export { PerfGoalCard } from './goal-card/goal-card.ts';
export { PerfCheckIn } from './check-in/check-in.ts';
export { PerfGoalTree } from './goal-tree/goal-tree.ts';
export { PerfImport } from './import/import.ts';
export { PerfWorkspace } from './workspace/workspace.ts';
export { pastContext, workspaceContext } from './context.ts';
export type { Format } from './format.ts';
export { LocaleController } from './controllers/locale-controller.ts';
export { NowController } from './controllers/now-controller.ts';
export {
  WorkspaceController,
  type WorkspaceHost,
  workspaceProperty,
} from './controllers/workspace-controller.ts';
export { define, type Versioned } from './define.ts';
export type { ElementListeners, ElementProps, PerfEventName, PerfTag } from './element-props.ts';
export { allDefined } from './loading/all-defined.ts';
export {
  type CheckInInput,
  PerfAutoloadCompleteEvent,
  type GoalSaveCommand,
  PerfCheckInCancelEvent,
  PerfCheckInEvent,
  PerfCheckedInEvent,
  PerfErrorEvent,
  PerfGoalEditCancelEvent,
  PerfGoalEditEvent,
  PerfGoalFixEvent,
  PerfGoalFixedEvent,
  PerfGoalSaveEvent,
  PerfGoalSavedEvent,
  PerfGoalSelectEvent,
  PerfImportEvent,
  PerfImportedEvent,
  PerfMomentEvent,
  PerfReadyEvent,
} from './events.ts';
export {
  type CarryOverInput,
  PerfCycleCloseEvent,
  PerfCycleClosedEvent,
  PerfGoalCarriedOverEvent,
  PerfGoalCarryOverEvent,
  PerfGoalCloseEvent,
  PerfGoalClosedEvent,
  PerfUndoEvent,
  PerfUndoneEvent,
} from './events/closing-events.ts';
export {
  PerfGoalMoveEvent,
  PerfGoalMovedEvent,
  PerfGoalToggleEvent,
  PerfTreeColumnsEvent,
  PerfTreeFilteredEvent,
  PerfTreeSortedEvent,
} from './events/tree-events.ts';
export { PerfPracticeActEvent } from './events/coach-events.ts';
export { PerfCommandRanEvent, PerfCommandRunEvent } from './events/command-events.ts';
export {
  PerfFeedbackSelectEvent,
  PerfPersonSelectEvent,
  PerfReviewSelectEvent,
  PerfSeriesSelectEvent,
} from './events/select-events.ts';
export { en } from './messages/en.ts';
export { type Messages, type SomeMessages, setMessages } from './messages.ts';
export { setTerms } from './terms.ts';
export type { Patience } from './workspace/patience.ts';
export type {
  StorageAsked,
  StorageFactory,
  StorageNotice,
  Storages,
} from './workspace/open-source.ts';
export { ReadingElement, type StateWords } from './reading-element.ts';
export { elementStyles } from './styles/element-styles.ts';
export { version } from './version.ts';
