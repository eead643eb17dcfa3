import type { TriggerName } from '../schema/practice.ts';

/** How soon something wants to be done, the most urgent first. */
export const urgencies = ['pressing', 'soon', 'steady'] as const;
/** One of `urgencies`. */
export type Urgency = (typeof urgencies)[number];

/**
 * How soon the occasion of each trigger wants to be met: `pressing` where somebody waits or each day costs,
 * `soon` where the days to come decide, `steady` where it is a habit that has to grow. Of one kind those named
 * first come first.
 */
export const triggerUrgency: Readonly<Record<TriggerName, Urgency>> = {
  'feedback-request-open': 'pressing',
  'report-returned': 'pressing',
  'new-report': 'pressing',
  'goal-went-off-track': 'pressing',
  'reported-better-than-pace': 'pressing',
  'point-put-off-twice': 'pressing',
  'review-leans-late': 'pressing',
  'goal-closed-below-grade': 'soon',
  'goal-reached': 'soon',
  'phase-needs-direction': 'soon',
  'phase-needs-support': 'soon',
  'no-one-on-one-in-30-days': 'soon',
  'one-on-ones-skipped': 'soon',
  'confidence-fell': 'soon',
  'goal-stays-at-risk': 'soon',
  'action-overdue': 'soon',
  'cycle-ends-soon': 'soon',
  'cycle-begins': 'soon',
  'report-without-goals': 'soon',
  'no-recognition-in-60-days': 'steady',
  'no-feedback-given-in-90-days': 'steady',
  'goal-stale': 'steady',
  'check-ins-late': 'steady',
  'too-many-goals': 'steady',
  'goal-without-parent': 'steady',
  'goal-states-no-result': 'steady',
  'override-old': 'steady',
  'recognition-from-inside-only': 'steady',
  'no-feedback-asked-in-90-days': 'steady',
};

/** The names of the triggers in that order. */
export const triggersInOrder = Object.keys(triggerUrgency) as readonly TriggerName[];
