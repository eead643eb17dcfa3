import type { Attendance } from '../time/attendance.ts';
import { feedbackOf } from './feedback.ts';
import { recognitionsOf } from './recognition.ts';
import { requestsOf } from './requests.ts';
import { type Round, roundOf } from './round.ts';
import type { Feedback, FeedbackRequest } from '../../schema/feedback.ts';
import type { Goal } from '../../schema/goal.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Person } from '../../schema/organisation.ts';
import type { Day } from '../../schema/primitives.ts';
import type { Recognition } from '../../schema/recognition.ts';

/** What people of the sample say to each other, as `workspace.begin` takes it. */
export interface Voices extends Round {
  readonly feedback: readonly Feedback[];
  readonly feedbackRequests: readonly FeedbackRequest[];
  readonly recognitions: readonly Recognition[];
}

/** What decides who says what when. */
export interface VoiceOptions {
  readonly people: ReadonlyMap<string, Person>;
  readonly attendance: Attendance;
  readonly today: Day;
  readonly seed: number;
  /** The goals of a person, and of the teams that they lead. */
  goalsOf(personId: PersonId): readonly Goal[];
}

/**
 * A year of feedback, requests for it, and recognition among the named people. Where a smaller company lacks
 * somebody, their lines are left out. Nobody thanks or answers the team in trouble any more.
 */
export function voicesOf(options: VoiceOptions): Voices {
  const given = feedbackOf(options);
  const asked = requestsOf(given, options);
  return {
    feedback: given.map(({ feedback }) => {
      const requestId = asked.answered.get(feedback.id);
      return requestId === undefined ? feedback : { ...feedback, requestId };
    }),
    feedbackRequests: asked.requests,
    recognitions: recognitionsOf(options),
    ...roundOf(options),
  };
}
