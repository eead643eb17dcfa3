import './perf-check-in.ts';
import './perf-goal-tree.ts';
import './perf-import.ts';
import './perf-workspace.ts';
