import type {
  CycleId,
  FeedbackRequestId,
  GoalId,
  PersonId,
  ReviewBriefId,
  SeriesId,
} from '../schema/ids.ts';

/** What a suggestion is about. */
export type CoachSubject =
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'goal'; readonly goalId: GoalId }
  | { readonly kind: 'series'; readonly seriesId: SeriesId }
  | { readonly kind: 'request'; readonly requestId: FeedbackRequestId }
  | { readonly kind: 'brief'; readonly briefId: ReviewBriefId }
  | { readonly kind: 'cycle'; readonly cycleId: CycleId };

/** A subject as the text under which it is remembered: `goal g1`. */
export function subjectKey(subject: CoachSubject): string {
  return `${subject.kind} ${idOfSubject(subject)}`;
}

function idOfSubject(subject: CoachSubject): string {
  switch (subject.kind) {
    case 'person':
      return subject.personId;
    case 'goal':
      return subject.goalId;
    case 'series':
      return subject.seriesId;
    case 'request':
      return subject.requestId;
    case 'brief':
      return subject.briefId;
    case 'cycle':
      return subject.cycleId;
  }
}
