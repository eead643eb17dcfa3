import { define } from './define.ts';
import { PerfGoalEditor } from './goal-editor/goal-editor.ts';

define('perf-goal-editor', PerfGoalEditor);

declare global {
  interface HTMLElementTagNameMap {
    'perf-goal-editor': PerfGoalEditor;
  }
}
