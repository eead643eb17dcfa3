import type { PersonId } from '../schema/ids.ts';
import type { PracticeTrigger, TriggerName } from '../schema/practice.ts';
import type { CoachLook } from './look.ts';
import type { Occasion, Trigger } from './occasion.ts';
import { type TriggerLimits, triggerLimits } from './trigger-defaults.ts';
import { newReport, reportReturned } from './triggers/arrivals.ts';
import { checkInsLate } from './triggers/check-ins-late.ts';
import { cycleBegins, cycleEndsSoon } from './triggers/cycles.ts';
import { goalClosedBelowGrade, goalReached, overrideOld } from './triggers/endings.ts';
import { feedbackRequestOpen, noFeedbackAsked, noFeedbackGiven } from './triggers/feedback.ts';
import { confidenceFell, goalStale, reportedBetterThanPace } from './triggers/goal-reports.ts';
import {
  goalStatesNoResult,
  goalWithoutParent,
  reportWithoutGoals,
  tooManyGoals,
} from './triggers/goal-setting.ts';
import { goalStaysAtRisk, goalWentOffTrack } from './triggers/goal-status.ts';
import { noOneOnOne, oneOnOnesSkipped } from './triggers/one-on-ones.ts';
import { actionOverdue, pointPutOffTwice } from './triggers/open-items.ts';
import { phaseNeedsDirection, phaseNeedsSupport } from './triggers/phases.ts';
import { noRecognition, recognitionFromInside } from './triggers/recognitions.ts';
import { reviewLeansLate } from './triggers/review-leans-late.ts';

/** Every trigger by its name; the compiler sees that none is missing. */
export const triggers: { readonly [N in TriggerName]: Trigger<N> } = {
  'goal-went-off-track': goalWentOffTrack,
  'goal-stays-at-risk': goalStaysAtRisk,
  'reported-better-than-pace': reportedBetterThanPace,
  'confidence-fell': confidenceFell,
  'goal-stale': goalStale,
  'check-ins-late': checkInsLate,
  'no-one-on-one-in-30-days': noOneOnOne,
  'one-on-ones-skipped': oneOnOnesSkipped,
  'point-put-off-twice': pointPutOffTwice,
  'action-overdue': actionOverdue,
  'report-without-goals': reportWithoutGoals,
  'too-many-goals': tooManyGoals,
  'goal-without-parent': goalWithoutParent,
  'goal-states-no-result': goalStatesNoResult,
  'new-report': newReport,
  'report-returned': reportReturned,
  'no-recognition-in-60-days': noRecognition,
  'recognition-from-inside-only': recognitionFromInside,
  'no-feedback-given-in-90-days': noFeedbackGiven,
  'feedback-request-open': feedbackRequestOpen,
  'no-feedback-asked-in-90-days': noFeedbackAsked,
  'cycle-begins': cycleBegins,
  'cycle-ends-soon': cycleEndsSoon,
  'goal-reached': goalReached,
  'goal-closed-below-grade': goalClosedBelowGrade,
  'override-old': overrideOld,
  'review-leans-late': reviewLeansLate,
  'phase-needs-direction': phaseNeedsDirection,
  'phase-needs-support': phaseNeedsSupport,
};

/**
 * What a trigger finds around a leader. Of nobody's reports it finds what their own goals, series, requests and
 * cycles give rise to.
 *
 * @returns Throws as `startOfDay` and `scoreSeries`.
 *
 * @example
 * const look = coachLook({ records: workspace.records, scores: workspace.scores(), at: workspace.now() });
 * occasionsOf({ name: 'goal-stale' }, workspace.viewer, look)[0]?.reason;
 * // { key: 'coach.goal-stale', values: { goalId: 'g1', ownerId: 'mia', reportedAt: '2026-04-10T09:00:00.000Z' } }
 */
export function occasionsOf<N extends TriggerName>(
  trigger: PracticeTrigger & { readonly name: N },
  leaderId: PersonId,
  look: CoachLook,
): readonly Occasion[] {
  const limits: TriggerLimits<N> = triggerLimits(trigger);
  return triggers[trigger.name](leaderId, look, limits);
}
