import { define } from './define.ts';
import { PerfQueue } from './queue/queue.ts';

define('perf-queue', PerfQueue);

declare global {
  interface HTMLElementTagNameMap {
    'perf-queue': PerfQueue;
  }
}
