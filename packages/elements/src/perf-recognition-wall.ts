import { define } from './define.ts';
import { PerfRecognitionWall } from './recognition-wall/recognition-wall.ts';

define('perf-recognition-wall', PerfRecognitionWall);

declare global {
  interface HTMLElementTagNameMap {
    'perf-recognition-wall': PerfRecognitionWall;
  }
}
