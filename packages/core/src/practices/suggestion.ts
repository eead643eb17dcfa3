import type {
  ActionItemId,
  CycleId,
  FeedbackRequestId,
  GoalId,
  PersonId,
  ReviewBriefId,
  SeriesId,
  TalkingPointId,
} from '../schema/ids.ts';
import type { Practice, PracticeAction } from '../schema/practice.ts';
import type { Instant } from '../schema/primitives.ts';
import type { CoachLook } from './look.ts';
import type { Occasion } from './occasion.ts';
import type { CoachReason } from './reason.ts';
import { type CoachSubject, subjectKey } from './subject.ts';
import type { Urgency } from './urgency.ts';
import { triggerUrgency } from './urgency.ts';

/** The ids that the form of an action is opened with, as far as the occasion gives them. */
export interface ActionIds {
  /** Whom it concerns beside the leader. */
  readonly personId?: PersonId;
  readonly goalId?: GoalId;
  /** The series that it is about, or the one that the leader has with that person. */
  readonly seriesId?: SeriesId;
  readonly pointId?: TalkingPointId;
  readonly actionId?: ActionItemId;
  readonly requestId?: FeedbackRequestId;
  readonly briefId?: ReviewBriefId;
  readonly cycleId?: CycleId;
}

/** A practice at the moment at which it helps. */
export interface Suggestion {
  readonly practice: Practice;
  readonly subject: CoachSubject;
  /** The subject as `coach.shown`, `coach.snooze` and `coach.dismiss` take it. */
  readonly subjectKey: string;
  /** Why now, as data: `renderCoachReason` puts it into words. */
  readonly reason: CoachReason;
  /** Since when it is so, of goals that change by themselves to the day; `null` where that is not known. */
  readonly since: Instant | null;
  readonly urgency: Urgency;
  /**
   * The one thing to do next. Where the practice raises a point and there is no running series of the two to raise it
   * in, it is `plan-one-on-one`, and `reflect` where there is no second person.
   */
  readonly action: { readonly kind: PracticeAction; readonly ids: ActionIds };
  /** How long it takes, estimated. */
  readonly minutes: number;
}

/** A practice and an occasion for it, as a suggestion. */
export function suggestionOf(
  practice: Practice,
  occasion: Occasion,
  { leaderId, look }: { readonly leaderId: PersonId; readonly look: CoachLook },
): Suggestion {
  const { subject, reason, since, trigger } = occasion;
  const ids = idsOf(occasion, leaderId, look);
  return {
    ...{ practice, subject, subjectKey: subjectKey(subject), reason, since },
    urgency: triggerUrgency[trigger],
    action: { kind: actionIn(practice, occasion, ids), ids },
    minutes: practice.minutes,
  };
}

/** The action of a practice, or the nearest one whose form can be opened. */
function actionIn(
  { action }: Practice,
  { personId }: Occasion,
  { seriesId }: ActionIds,
): PracticeAction {
  if (action !== 'raise-point' || seriesId !== undefined) return action;
  return personId === undefined ? 'reflect' : 'plan-one-on-one';
}

function idsOf({ subject, reason, personId }: Occasion, leaderId: PersonId, look: CoachLook) {
  const { kind: _kind, ...named } = subject;
  const { values } = reason;
  const series = personId === undefined ? undefined : seriesWith(personId, leaderId, look);
  const ids: ActionIds = {
    ...(series !== undefined && { seriesId: series }),
    ...named,
    ...(personId !== undefined && { personId }),
    ...('pointId' in values && { pointId: values.pointId }),
    ...('actionId' in values && { actionId: values.actionId }),
  };
  return ids;
}

function seriesWith(personId: PersonId, leaderId: PersonId, look: CoachLook) {
  return look.seriesOfTwo(leaderId, personId).find(({ state }) => state === 'active')?.id;
}
