import { define } from './define.ts';
import { PerfAlignmentMap } from './alignment-map/alignment-map.ts';

define('perf-alignment-map', PerfAlignmentMap);

declare global {
  interface HTMLElementTagNameMap {
    'perf-alignment-map': PerfAlignmentMap;
  }
}
