import { define } from './define.ts';
import { PerfCheckIn } from './check-in/check-in.ts';

define('perf-check-in', PerfCheckIn);

declare global {
  interface HTMLElementTagNameMap {
    'perf-check-in': PerfCheckIn;
  }
}
