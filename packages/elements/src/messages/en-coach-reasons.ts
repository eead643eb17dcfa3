import { counted } from './counted.ts';

const count = counted('en');
const days = { one: 'day', other: 'days' };

/** English sentences of why a practice is suggested now. */
export const enCoachReasons = {
  byYou: 'you',
  never: {
    oneOnOne: (name: string) => `You and ${name} have not held a one-on-one yet.`,
    recognition: (name: string) => `Nobody has thanked ${name} yet.`,
    feedbackGiven: (name: string) => `You have given ${name} no feedback yet.`,
    feedbackAsked: 'You have asked nobody for feedback on yourself yet.',
    stale: (goal: string) => `Nobody has checked in on “${goal}” yet.`,
  },
  wentOffTrack: (goal: string, status: string, day: string) =>
    `“${goal}” is off track. On ${day} it was better: ${status}.`,
  staysAtRisk: (goal: string, status: string, day: string) =>
    `“${goal}” has been no better since ${day}: ${status}.`,
  betterThanPace: (goal: string, reported: string, pace: string) =>
    `“${goal}” was reported as “${reported}”; the figures say “${pace}”.`,
  progressOf: (progress: string, expected: string) => `${progress} done, ${expected} expected.`,
  confidenceFell: (goal: string, from: string, to: string) =>
    `Confidence in “${goal}” fell from ${from} to ${to}.`,
  stale: (goal: string, age: string) => `The last check-in on “${goal}” was ${age}.`,
  withoutParent: (goal: string) => `“${goal}” serves no other goal that you can see.`,
  statesNoResult: (goal: string) =>
    `“${goal}” does not say yet what will be different, or by how much.`,
  cycleBegins: (cycle: string, day: string) => `${cycle} begins on ${day}.`,
  cycleBegan: (cycle: string, day: string) => `${cycle} began on ${day}.`,
  cycleEnds: (cycle: string, left: number, goals: number) =>
    `${cycle} ends ${left === 0 ? 'today' : `in ${count(left, days)}`}. You and your people have ${count(goals, { one: 'open goal', other: 'open goals' })} in it.`,
  goalReached: (goal: string, progress: string) => `“${goal}” stands at ${progress}.`,
  closedBelow: (goal: string, grade: string, day: string) =>
    `“${goal}” was closed on ${day} with a grade of ${grade}.`,
  overrideOld: (goal: string, name: string, held: number) =>
    `How “${goal}” stands was set by hand by ${name} ${count(held, days)} ago.`,
  needsDirection: (name: string, goal: string) =>
    `What ${name} says about “${goal}” suggests that more direction would help.`,
  needsSupport: (name: string, goal: string) =>
    `What ${name} says about “${goal}” suggests that more support would help.`,
  checkInsLate: (name: string, missing: number, all: number, window: number) =>
    `In the last ${count(window, days)}, ${missing} of ${count(all, { one: 'check-in', other: 'check-ins' })} of ${name} came late or not at all.`,
  noOneOnOne: (name: string, age: string) => `You and ${name} last held a one-on-one ${age}.`,
  skipped: (name: string, skipped: number, held: number, window: number) =>
    `In the last ${count(window, days)} you and ${name} skipped ${count(skipped, { one: 'one-on-one', other: 'one-on-ones' })} and held ${held}.`,
  pointPutOff: (name: string, times: number, day: string) =>
    `A talking point with ${name}, raised on ${day}, was put off ${count(times, { one: '=once', other: 'times' })}.`,
  actionOverdue: (name: string, actions: number, over: number) =>
    `Between you and ${name}, ${count(actions, { one: 'action is', other: 'actions are' })} overdue, the oldest by ${count(over, days)}.`,
  withoutGoals: (name: string) => `${name} has no goal that you can see.`,
  tooMany: (name: string, goals: number, most: number) =>
    `${name} has ${count(goals, { one: 'goal', other: 'goals' })} at the same time; ${most} is a good limit.`,
  youTooMany: (goals: number, most: number) =>
    `You have ${count(goals, { one: 'goal', other: 'goals' })} at the same time; ${most} is a good limit.`,
  newReport: (name: string, day: string) => `${name} has reported to you since ${day}.`,
  returned: (name: string, away: number, day: string) =>
    `${name} was away for ${count(away, days)}, until ${day}.`,
  noRecognition: (name: string, age: string) => `${name} was last thanked ${age}.`,
  insideOnly: (name: string, inside: number, all: number, window: number) =>
    `In the last ${count(window, days)}, ${inside} of ${all} thanks to ${name} came from their own team.`,
  noFeedbackGiven: (name: string, age: string) => `You last gave ${name} feedback ${age}.`,
  requestOpen: (name: string, age: string) => `${name} asked you for feedback ${age}.`,
  requestDue: (day: string) => `It is due on ${day}.`,
  noFeedbackAsked: (age: string) => `You last asked for feedback on yourself ${age}.`,
  leansLate: (name: string) =>
    `What your review of ${name} cites is more recent than the evidence of the whole period.`,
};
