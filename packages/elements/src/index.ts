export { PerfCheckIn } from './check-in/check-in.ts';
export { PerfGoalTree } from './goal-tree/goal-tree.ts';
export { PerfImport } from './import/import.ts';
export { PerfWorkspace } from './workspace/workspace.ts';
