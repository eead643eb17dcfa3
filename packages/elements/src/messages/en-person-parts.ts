import { counted } from './counted.ts';
import { isolated } from './isolated.ts';
import { pointsIn } from './points.ts';

const count = counted('en');
const goals = { one: 'goal', other: 'goals' };
const closedGoals = { one: 'closed goal', other: 'closed goals' };
const months = { one: 'month', other: 'months' };

const pointsOf = pointsIn('point', 'points');

/** English texts of the sections of `perf-person`. */
export const enPersonParts = {
  nothingDue: 'Nothing is due. Enjoy it.',
  activities: {
    'check-in': 'Check-in',
    'one-on-one': 'One-on-one',
    'feedback-given': 'Give feedback',
    'feedback-asked': 'Ask for feedback',
    recognition: 'Thank somebody',
    'goal-review': 'Goal review',
  },
  answer: 'Answer a request for feedback',
  due: (age: string) => `due ${age}`,
  overdue: 'Overdue',
  minutes: (number: number) => `about ${count(number, { one: 'minute', other: 'minutes' })}`,
  putOff: (moment: string) => `put off until ${moment}`,
  with: (name: string) => `with ${name}`,
  noTalks: 'You have no one-on-one yet. Start one, and the next date stands here.',
  next: 'Next',
  last: 'Last',
  noNext: 'none planned',
  noLast: 'none yet',
  about: 'Feedback about them',
  aboutYou: 'Feedback about you',
  given: 'Feedback they gave',
  givenByYou: 'Feedback you gave',
  thanked: 'Thanks',
  from: (name: string) => `from ${name}`,
  to: (names: string) => `to ${names}`,
  noWords: 'Nothing was said yet. Ask somebody what they think, and the answer stands here.',
  onGoal: 'On',
  evidenceOf: (number: number, some: number, all: number) =>
    `${count(number, { one: 'thing', other: 'things' })} on record, from ${some} of ${count(all, months)}.`,
  noEvidence:
    'Nothing yet from these months. Check-ins, closed goals, feedback, thanks and one-on-ones show here.',
  kinds: {
    'check-in': 'Check-in on',
    grade: 'Closed',
    feedback: 'Feedback from',
    recognition: 'Thanks from',
    meeting: 'One-on-one with',
    action: 'Done:',
  },
  graded: (grade: string) => `with a grade of ${grade}`,
  onlyYou: 'Nobody but you sees this.',
  tooFew: (closed: number, needed: number) =>
    `It takes ${count(needed, goals)} that you gave a confidence for and that are closed; so far: ${closed}. Say how sure you are when you check in.`,
  bias: {
    sure: (points: string, number: number) =>
      `You were too sure by ${pointsOf(points)}, over ${count(number, closedGoals)}.`,
    careful: (points: string, number: number) =>
      `You were too careful by ${pointsOf(points)}, over ${count(number, closedGoals)}.`,
    fits: (number: number) =>
      `What you said and what came fit together, over ${count(number, closedGoals)}.`,
  },
  calibration: {
    caption: 'What you said, and how the goals ended',
    said: 'You said',
    came: 'It came to',
    given: 'Times',
    about:
      'It is about foresight, not about performance: whoever says 20% of a goal that fails has seen it coming.',
  },
  noPhases: 'You have said nothing yet of how able and how full of energy you feel for your goals.',
  phaseSay: 'Say how it feels',
  phaseChange: 'Change',
  phaseClear: 'Take back',
  phaseKeep: 'Keep it',
  phaseOf: (act: string, goal: string) => `${act}: ${isolated(goal)}`,
  phaseKept: 'Kept. You and your manager see it.',
  phaseCleared: 'Taken back. Nothing of it is kept.',
  phasesAbout:
    'How able and how full of energy you feel, as you set it. You and your manager see it; it is no rating and reaches no review.',
  ability: 'Ability',
  energy: 'Energy',
  corners: {
    direct: 'Clear steps help',
    coach: 'Clear steps and a listening ear help',
    support: 'A listening ear helps',
    delegate: 'Agree on the result, then room to act',
  },
  noLeave: 'No leave is entered. While you are away nothing is due.',
  days: (start: string, end: string) => `${start} to ${end}`,
  isAway: 'now',
  keptAbout:
    'Everything that you wrote or that is about you, as far as you may see it. You can take it with you as a file.',
  keptGoes: (talks: number, notes: number, feedback: number, reviews: number) =>
    `Texts do not stay for ever: those of one-on-ones go after ${count(talks, months)}, notes of check-ins after ${count(notes, months)}, feedback after ${count(feedback, months)}, reviews after ${count(reviews, months)}. Values, dates and who did what stay.`,
  keptWays:
    'Notes for yourself and how goals feel to you have no past: they are kept as they are now. Ask HR or an administrator if you want your name and your texts erased.',
  keptWhat: 'What',
  keptNumber: 'How many',
  saveKept: 'Save as a file',
  keptFile: 'kept about me',
  collections: {
    people: 'Your entry',
    teams: 'Teams that you lead or are in',
    metrics: 'Metrics that you own',
    observations: 'Values that you entered',
    goals: 'Goals that name you',
    checkIns: 'Check-ins',
    comments: 'Comments',
    leaves: 'Leave',
    cadenceRules: 'How often things are due',
    snoozes: 'What you put off',
    delegations: 'What was handed over',
    nudges: 'Reminders',
    series: 'One-on-ones',
    meetings: 'Meetings',
    talkingPoints: 'Talking points',
    sharedNotes: 'Notes for both',
    privateNotes: 'Notes for yourself',
    actionItems: 'Actions',
    feedback: 'Feedback',
    feedbackRequests: 'Requests for feedback',
    feedbackRounds: 'Anonymous rounds',
    anonymousTexts: 'Anonymous answers',
    recognitions: 'Thanks',
    coachStates: 'What the coach suggested',
    goalPhases: 'How goals feel to you',
    reviewBriefs: 'Reviews',
  },
};
