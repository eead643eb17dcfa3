import { define } from './define.ts';
import { PerfFeedback } from './feedback/feedback.ts';

define('perf-feedback', PerfFeedback);

declare global {
  interface HTMLElementTagNameMap {
    'perf-feedback': PerfFeedback;
  }
}
