import { define } from './define.ts';
import { PerfHeatmap } from './heatmap/heatmap.ts';

define('perf-heatmap', PerfHeatmap);

declare global {
  interface HTMLElementTagNameMap {
    'perf-heatmap': PerfHeatmap;
  }
}
