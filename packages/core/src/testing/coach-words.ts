import type { Records } from '../goals/records.ts';
import { type CoachReasonTemplates, renderCoachReason } from '../practices/reason.ts';
import type { Suggestion } from '../practices/suggestion.ts';
import type { CycleId, GoalId, PersonId, ReviewBriefId } from '../schema/ids.ts';

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
const days = (count: number) => counted(count, 'day');
const percent = (share: number) => `${Math.round(100 * share)} %`;
const day = (moment: string) => moment.slice(0, 10);
const last = (moment: string | null) => (moment === null ? 'so far' : `since ${day(moment)}`);

/** English for the reasons of the coach, as a page would have it for the one who is coached. */
export function coachWords(records: Records): CoachReasonTemplates<string> {
  const name = (id: PersonId) => records.people.get(id)?.name ?? id;
  const goal = (id: GoalId) => `“${records.goals.get(id)?.title ?? id}”`;
  return { ...ofGoals(records, goal), ...ofPeople(records, name) };
}

function ofGoals({ cycles, people }: Records, goal: (id: GoalId) => string) {
  const cycle = (id: CycleId) => cycles.get(id)?.name ?? id;
  return {
    'coach.goal-went-off-track': ({ goalId, from, fromAt }) =>
      `${goal(goalId)} is off track; on ${day(fromAt)} it was ${from}.`,
    'coach.goal-stays-at-risk': ({ goalId, status, since }) =>
      `${goal(goalId)} is ${status}, and has not been on track since ${day(since)}.`,
    'coach.reported-better-than-pace': ({ goalId, reported, pace, progress, expected }) =>
      `${goal(goalId)} is reported ${reported}; ${percent(progress)} of an expected ` +
      `${percent(expected)} would be ${pace}.`,
    'coach.confidence-fell': ({ goalId, from, to, fromAt }) =>
      `Confidence in ${goal(goalId)} fell from ${percent(from)} on ${day(fromAt)} to ${percent(to)}.`,
    'coach.goal-stale': ({ goalId, reportedAt }) =>
      `Nobody has reported on ${goal(goalId)} ${last(reportedAt)}.`,
    'coach.goal-without-parent': ({ goalId }) => `${goal(goalId)} is linked to no goal above it.`,
    'coach.goal-states-no-result': ({ goalId, rule }) =>
      rule === 'no-measure'
        ? `${goal(goalId)} has no measure.`
        : `The title ${goal(goalId)} names an activity and no result.`,
    'coach.cycle-begins': ({ cycleId, daysSince }) =>
      daysSince < 0
        ? `${cycle(cycleId)} begins in ${days(-daysSince)}.`
        : `${cycle(cycleId)} began ${daysSince === 0 ? 'today' : `${days(daysSince)} ago`}.`,
    'coach.cycle-ends-soon': ({ cycleId, daysLeft, goals }) =>
      `${cycle(cycleId)} ends in ${days(daysLeft)}, with ${goals} goals to close.`,
    'coach.goal-reached': ({ goalId, progress, closedAt }) =>
      closedAt === null
        ? `${goal(goalId)} stands at ${percent(progress)}.`
        : `${goal(goalId)} was closed on ${day(closedAt)} with ${percent(progress)}.`,
    'coach.goal-closed-below-grade': ({ goalId, grade, closedAt }) =>
      `${goal(goalId)} was closed on ${day(closedAt)} with ${grade.toFixed(1)}.`,
    'coach.override-old': ({ goalId, by, days: held }) =>
      `What ${people.get(by)?.name ?? by} set in place of the score of ${goal(goalId)} is ${days(held)} old.`,
    'coach.phase-needs-direction': ({ goalId, personId, ability }) =>
      `${people.get(personId)?.name ?? personId} feels ${percent(ability)} able for ${goal(goalId)}.`,
    'coach.phase-needs-support': ({ goalId, personId, energy }) =>
      `${people.get(personId)?.name ?? personId} has ${percent(energy)} energy for ${goal(goalId)}.`,
  } satisfies Partial<CoachReasonTemplates<string>>;
}

function ofPeople({ growth }: Records, name: (id: PersonId) => string) {
  const briefOf = (id: ReviewBriefId) => growth.reviewBriefs.get(id)?.end ?? id;
  return {
    'coach.check-ins-late': ({ personId, late, missed, days: window }) =>
      `Of ${name(personId)}’s check-ins in ${days(window)}, ${late} were late and ${missed} missed.`,
    'coach.no-one-on-one-in-30-days': ({ personId, lastAt }) =>
      `You and ${name(personId)} have not met ${last(lastAt)}.`,
    'coach.one-on-ones-skipped': ({ personId, skipped, held, days: window }) =>
      `In ${days(window)} you and ${name(personId)} skipped ${skipped} one-on-ones and held ${held}.`,
    'coach.point-put-off-twice': ({ personId, points, times, raisedAt }) =>
      `With ${name(personId)}, ${counted(points, 'point')} put off, one of ${day(raisedAt)} ${times} times.`,
    'coach.action-overdue': ({ personId, actions, ownerId, daysOver }) =>
      `With ${name(personId)}, ${counted(actions, 'action')} overdue, one of ${name(ownerId)} by ${days(daysOver)}.`,
    'coach.report-without-goals': ({ personId }) => `${name(personId)} owns no goal.`,
    'coach.too-many-goals': ({ personId, goals, most }) =>
      `${name(personId)} owns ${goals} goals at once, more than ${most}.`,
    'coach.new-report': ({ personId, since }) => `${name(personId)} is new since ${since}.`,
    'coach.report-returned': ({ personId, end, days: away }) =>
      `${name(personId)} is back after ${days(away)}, since ${end}.`,
    'coach.no-recognition-in-60-days': ({ personId, lastAt }) =>
      `Nobody has recognised ${name(personId)} ${last(lastAt)}.`,
    'coach.recognition-from-inside-only': ({ personId, inside, all }) =>
      `${inside} of ${all} recognitions of ${name(personId)} came from the own team.`,
    'coach.no-feedback-given-in-90-days': ({ personId, lastAt }) =>
      `You have given ${name(personId)} no feedback ${last(lastAt)}.`,
    'coach.feedback-request-open': ({ fromId, askedAt, due }) =>
      `${name(fromId)} asked you for feedback on ${day(askedAt)}${due === null ? '' : `, by ${due}`}.`,
    'coach.no-feedback-asked-in-90-days': ({ lastAt }) =>
      `You have asked for no feedback ${last(lastAt)}.`,
    'coach.review-leans-late': ({ briefId, aboutId, cited, available }) =>
      `What you cite about ${name(aboutId)} to ${briefOf(briefId)} leans ${cited.toFixed(2)} to the end; ` +
      `what there is, ${available.toFixed(2)}.`,
  } satisfies Partial<CoachReasonTemplates<string>>;
}

/** Suggestions as text, one line for each. */
export function coachText(records: Records, suggestions: readonly Suggestion[]): readonly string[] {
  const words = coachWords(records);
  return suggestions.map(
    ({ practice, reason, action, minutes }) =>
      `${renderCoachReason(reason, words)} → ${practice.title} (${action.kind}, ${minutes} min)`,
  );
}
