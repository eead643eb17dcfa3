import { define } from './define.ts';
import { PerfProgress } from './progress/progress.ts';

define('perf-progress', PerfProgress);

declare global {
  interface HTMLElementTagNameMap {
    'perf-progress': PerfProgress;
  }
}
