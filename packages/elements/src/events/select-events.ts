import type { PersonId, ReviewBriefId, SeriesId } from '@throughline/core';
import { PerfEvent } from './plain-event.ts';

/** Somebody chose a person. */
export class PerfPersonSelectEvent extends PerfEvent<{ readonly personId: PersonId }> {
  constructor(detail: PerfPersonSelectEvent['detail']) {
    super('perf-person-select', detail);
  }
}

/** Somebody chose a series of one-on-ones. */
export class PerfSeriesSelectEvent extends PerfEvent<{ readonly seriesId: SeriesId }> {
  constructor(detail: PerfSeriesSelectEvent['detail']) {
    super('perf-series-select', detail);
  }
}

/** Somebody chose feedback, or recognition, by its id. */
export class PerfFeedbackSelectEvent extends PerfEvent<{
  readonly kind: 'feedback' | 'recognition';
  readonly id: string;
}> {
  constructor(detail: PerfFeedbackSelectEvent['detail']) {
    super('perf-feedback-select', detail);
  }
}

/** Somebody chose a review. */
export class PerfReviewSelectEvent extends PerfEvent<{ readonly briefId: ReviewBriefId }> {
  constructor(detail: PerfReviewSelectEvent['detail']) {
    super('perf-review-select', detail);
  }
}
