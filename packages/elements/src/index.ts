export { PerfCheckIn } from './check-in/check-in.ts';
export { PerfGoalTree } from './goal-tree/goal-tree.ts';
export { PerfImport } from './import/import.ts';
export { PerfWorkspace } from './workspace/workspace.ts';
export { workspaceContext } from './context.ts';
export { WorkspaceController, type WorkspaceHost } from './controllers/workspace-controller.ts';
export { define, type Versioned } from './define.ts';
export {
  type CheckInInput,
  PerfCheckInCancelEvent,
  PerfCheckInEvent,
  PerfCheckedInEvent,
  PerfErrorEvent,
  PerfGoalSelectEvent,
  PerfGoalToggleEvent,
  PerfImportEvent,
  PerfImportedEvent,
  PerfReadyEvent,
} from './events.ts';
export { type Messages, type SomeMessages, setMessages } from './messages.ts';
export { version } from './version.ts';
