import type {
  ActionItemId,
  FeedbackRequestId,
  PersonId,
  ReviewBriefId,
  SeriesId,
  TalkingPointId,
} from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';

/** Somebody, and when it was so last; `null` for never. */
interface LastOf {
  readonly personId: PersonId;
  readonly lastAt: Instant | null;
}

/** A series, and the other one of the two. */
interface OfSeries {
  readonly seriesId: SeriesId;
  readonly personId: PersonId;
}

/** What the reasons about people, and what lies between them, have to tell. */
export interface PeopleReasonValues {
  /** Of the check-ins that were due of somebody on goals in sight, in so many days. */
  'coach.check-ins-late': {
    readonly personId: PersonId;
    readonly late: number;
    readonly missed: number;
    readonly onTime: number;
    readonly days: number;
  };
  'coach.no-one-on-one-in-30-days': LastOf;
  'coach.one-on-ones-skipped': OfSeries & {
    readonly skipped: number;
    readonly held: number;
    readonly days: number;
  };
  /** How many open points were put off, and the one of them that was put off most. */
  'coach.point-put-off-twice': OfSeries & {
    readonly points: number;
    readonly pointId: TalkingPointId;
    readonly times: number;
    readonly raisedAt: Instant;
  };
  /** How many actions are overdue, and the one of them that is so for the longest. */
  'coach.action-overdue': OfSeries & {
    readonly actions: number;
    readonly actionId: ActionItemId;
    readonly ownerId: PersonId;
    readonly due: Day;
    readonly daysOver: number;
  };
  /** Owns no goal in sight that is not over. */
  'coach.report-without-goals': { readonly personId: PersonId };
  /** So many at the same time, on the fullest day. */
  'coach.too-many-goals': {
    readonly personId: PersonId;
    readonly goals: number;
    readonly most: number;
    readonly day: Day;
  };
  /** Joined then, or came over from another manager. */
  'coach.new-report': { readonly personId: PersonId; readonly since: Day };
  'coach.report-returned': {
    readonly personId: PersonId;
    readonly start: Day;
    readonly end: Day;
    readonly days: number;
  };
  'coach.no-recognition-in-60-days': LastOf;
  /** How many recognitions in so many days came from the own team, of how many. */
  'coach.recognition-from-inside-only': {
    readonly personId: PersonId;
    readonly inside: number;
    readonly all: number;
    readonly days: number;
  };
  'coach.no-feedback-given-in-90-days': LastOf;
  'coach.feedback-request-open': {
    readonly requestId: FeedbackRequestId;
    readonly fromId: PersonId;
    readonly aboutId: PersonId;
    readonly askedAt: Instant;
    readonly due: Day | null;
  };
  'coach.no-feedback-asked-in-90-days': LastOf;
  /** The recency index of what is cited, and of what there is: -1 to 1. */
  'coach.review-leans-late': {
    readonly briefId: ReviewBriefId;
    readonly aboutId: PersonId;
    readonly cited: number;
    readonly available: number;
    readonly items: number;
  };
}
