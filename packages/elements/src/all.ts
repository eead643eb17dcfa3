import './perf-workspace.ts';
import './perf-goal-tree.ts';
import './perf-check-in.ts';
import './perf-import.ts';
