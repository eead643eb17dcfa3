import {
  type CoachReason,
  type CoachReasonTemplates,
  type GoalId,
  type Instant,
  type PersonId,
  type WorkspaceReading,
  dayOf,
  renderCoachReason,
  zoneOf,
} from '@throughline/core';
import type { Format } from '../format.ts';
import { isolated } from '../messages/isolated.ts';
import { nameInWords } from '../parts/name-apart.ts';
import type { Messages } from './texts.ts';

/** What a reason is put into words from. */
export interface ReasonScene {
  readonly reading: WorkspaceReading;
  readonly messages: Messages;
  readonly format: Format;
}

/** Why a practice is suggested, in a sentence or two. */
export function reasonText(reason: CoachReason, scene: ReasonScene): string {
  return renderCoachReason(reason, { ...goalReasons(scene), ...peopleReasons(scene) });
}

type GoalKey = Extract<
  keyof CoachReasonTemplates<string>,
  | `coach.${'goal' | 'cycle' | 'phase'}-${string}`
  | `coach.${'reported-better-than-pace' | 'confidence-fell' | 'override-old'}`
>;
type Templates<Key extends keyof CoachReasonTemplates<string>> = Pick<
  CoachReasonTemplates<string>,
  Key
>;

/** Names and figures as sentences take them. */
function pieces({ reading, format }: ReasonScene) {
  const { records, viewer } = reading;
  const zone = zoneOf(records, viewer);
  return {
    goal: (id: GoalId) => isolated(records.goals.get(id)?.title ?? '…'),
    name: (id: PersonId) => nameInWords(id, records),
    cycle: (id: string) => isolated(records.cycles.get(id as never)?.name ?? '…'),
    on: (at: Instant) => format.day(dayOf(at, zone)),
    age: (at: Instant) => format.age(at, reading.now()),
  };
}

function goalReasons(scene: ReasonScene): Templates<GoalKey> {
  const { messages, format, reading } = scene;
  const { coachReasons: words, status } = messages;
  const { goal, name, cycle, on, age } = pieces(scene);
  const { percent, day } = format;
  return {
    'coach.goal-went-off-track': ({ goalId, from, fromAt }) =>
      words.wentOffTrack(goal(goalId), status[from], on(fromAt)),
    'coach.goal-stays-at-risk': ({ goalId, status: now, since }) =>
      words.staysAtRisk(goal(goalId), status[now], on(since)),
    'coach.reported-better-than-pace': ({ goalId, reported, pace, progress, expected }) =>
      `${words.betterThanPace(goal(goalId), status[reported], status[pace])} ${words.progressOf(percent(progress), percent(expected))}`,
    'coach.confidence-fell': ({ goalId, from, to }) =>
      words.confidenceFell(goal(goalId), percent(from), percent(to)),
    'coach.goal-stale': ({ goalId, reportedAt }) =>
      reportedAt === null
        ? words.never.stale(goal(goalId))
        : words.stale(goal(goalId), age(reportedAt)),
    'coach.goal-without-parent': ({ goalId }) => words.withoutParent(goal(goalId)),
    'coach.goal-states-no-result': ({ goalId }) => words.statesNoResult(goal(goalId)),
    'coach.cycle-begins': ({ cycleId, start, daysSince }) =>
      daysSince < 0
        ? words.cycleBegins(cycle(cycleId), day(start))
        : words.cycleBegan(cycle(cycleId), day(start)),
    'coach.cycle-ends-soon': ({ cycleId, daysLeft, goals }) =>
      words.cycleEnds(cycle(cycleId), daysLeft, goals),
    'coach.goal-reached': ({ goalId, progress }) =>
      words.goalReached(goal(goalId), percent(progress)),
    'coach.goal-closed-below-grade': ({ goalId, grade, closedAt }) =>
      words.closedBelow(goal(goalId), percent(grade), on(closedAt)),
    'coach.override-old': ({ goalId, by, days }) =>
      words.overrideOld(goal(goalId), by === reading.viewer ? words.byYou : name(by), days),
    'coach.phase-needs-direction': ({ goalId, personId }) =>
      words.needsDirection(name(personId), goal(goalId)),
    'coach.phase-needs-support': ({ goalId, personId }) =>
      words.needsSupport(name(personId), goal(goalId)),
  };
}

function peopleReasons(
  scene: ReasonScene,
): Templates<Exclude<keyof CoachReasonTemplates<string>, GoalKey>> {
  const { coachReasons: words } = scene.messages;
  const { viewer } = scene.reading;
  const { name, on, age } = pieces(scene);
  const { day } = scene.format;
  return {
    'coach.check-ins-late': ({ personId, late, missed, onTime, days }) =>
      words.checkInsLate(name(personId), late + missed, late + missed + onTime, days),
    'coach.no-one-on-one-in-30-days': ({ personId, lastAt }) =>
      lastAt === null
        ? words.never.oneOnOne(name(personId))
        : words.noOneOnOne(name(personId), age(lastAt)),
    'coach.one-on-ones-skipped': ({ personId, skipped, held, days }) =>
      words.skipped(name(personId), skipped, held, days),
    'coach.point-put-off-twice': ({ personId, times, raisedAt }) =>
      words.pointPutOff(name(personId), times, on(raisedAt)),
    'coach.action-overdue': ({ personId, actions, daysOver }) =>
      words.actionOverdue(name(personId), actions, daysOver),
    'coach.report-without-goals': ({ personId }) => words.withoutGoals(name(personId)),
    'coach.too-many-goals': ({ personId, goals, most }) =>
      personId === viewer
        ? words.youTooMany(goals, most)
        : words.tooMany(name(personId), goals, most),
    'coach.new-report': ({ personId, since }) => words.newReport(name(personId), day(since)),
    'coach.report-returned': ({ personId, days, end }) =>
      words.returned(name(personId), days, day(end)),
    'coach.no-recognition-in-60-days': ({ personId, lastAt }) =>
      lastAt === null
        ? words.never.recognition(name(personId))
        : words.noRecognition(name(personId), age(lastAt)),
    'coach.recognition-from-inside-only': ({ personId, inside, all, days }) =>
      words.insideOnly(name(personId), inside, all, days),
    'coach.no-feedback-given-in-90-days': ({ personId, lastAt }) =>
      lastAt === null
        ? words.never.feedbackGiven(name(personId))
        : words.noFeedbackGiven(name(personId), age(lastAt)),
    'coach.feedback-request-open': ({ fromId, askedAt, due }) =>
      [
        words.requestOpen(name(fromId), age(askedAt)),
        ...(due === null ? [] : [words.requestDue(day(due))]),
      ].join(' '),
    'coach.no-feedback-asked-in-90-days': ({ lastAt }) =>
      lastAt === null ? words.never.feedbackAsked : words.noFeedbackAsked(age(lastAt)),
    'coach.review-leans-late': ({ aboutId }) => words.leansLate(name(aboutId)),
  };
}
