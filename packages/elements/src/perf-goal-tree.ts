import { define } from './define.ts';
import { PerfGoalTree } from './goal-tree/goal-tree.ts';

define('perf-goal-tree', PerfGoalTree);

declare global {
  interface HTMLElementTagNameMap {
    'perf-goal-tree': PerfGoalTree;
  }
}
