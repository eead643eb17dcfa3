import { define } from './define.ts';
import { PerfTimeTravel } from './time-travel/time-travel.ts';

define('perf-time-travel', PerfTimeTravel);

declare global {
  interface HTMLElementTagNameMap {
    'perf-time-travel': PerfTimeTravel;
  }
}
