import { define } from './define.ts';
import { PerfCoach } from './coach/coach.ts';

define('perf-coach', PerfCoach);

declare global {
  interface HTMLElementTagNameMap {
    'perf-coach': PerfCoach;
  }
}
