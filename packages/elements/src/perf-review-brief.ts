import { define } from './define.ts';
import { PerfReviewBrief } from './review-brief/review-brief.ts';

define('perf-review-brief', PerfReviewBrief);

declare global {
  interface HTMLElementTagNameMap {
    'perf-review-brief': PerfReviewBrief;
  }
}
