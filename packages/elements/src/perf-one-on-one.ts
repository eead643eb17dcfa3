import { define } from './define.ts';
import { PerfOneOnOne } from './one-on-one/one-on-one.ts';

define('perf-one-on-one', PerfOneOnOne);

declare global {
  interface HTMLElementTagNameMap {
    'perf-one-on-one': PerfOneOnOne;
  }
}
