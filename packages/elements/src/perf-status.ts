import { define } from './define.ts';
import { PerfStatus } from './status/status.ts';

define('perf-status', PerfStatus);

declare global {
  interface HTMLElementTagNameMap {
    'perf-status': PerfStatus;
  }
}
