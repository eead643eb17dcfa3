import { define } from './define.ts';
import { PerfCloseCycle } from './close-cycle/close-cycle.ts';

define('perf-close-cycle', PerfCloseCycle);

declare global {
  interface HTMLElementTagNameMap {
    'perf-close-cycle': PerfCloseCycle;
  }
}
