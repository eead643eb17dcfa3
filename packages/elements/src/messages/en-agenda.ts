import { counted } from './counted.ts';

const count = counted('en');
const days = (number: number) => count(number, { one: 'day', other: 'days' });

/** English texts about what a one-on-one might talk about: why, and what to ask. */
export const enAgenda = {
  /** Why a line is suggested. Titles of goals stand beside it. */
  why: {
    worse: (from: string, to: string, since: string) => `Went from ${from} to ${to} since ${since}`,
    better: (from: string, to: string, since: string) => `Up from ${from} to ${to} since ${since}`,
    ended: (to: string, since: string) => `Closed since ${since}: ${to}`,
    stale: (since: string) => `Nobody has checked in on it since ${since}`,
    neverReported: 'Nobody has checked in on it yet',
    reportedBetter: (reported: string, pace: string, progress: string, expected: string) =>
      `Reported as ${reported}; the figures say ${pace}: ${progress} of ${expected} expected`,
    unanswered: (asker: string, asked: string, left: number) =>
      `${asker} asked ${asked} for feedback; ${left === 0 ? 'it expires today' : `${days(left)} left`}`,
    overdue: (owner: string, over: number) => `${owner} took it on; due ${days(over)} ago`,
    due: (owner: string, left: number) =>
      `${owner} took it on; due ${left === 0 ? 'today' : `in ${days(left)}`}`,
    open: (owner: string, age: number) =>
      `${owner} took it on ${age === 0 ? 'today' : `${days(age)} ago`}`,
    putOff: (times: number) => `Put off ${count(times, { one: '=once', other: 'times' })}`,
    recognised: (giver: string, receivers: string, at: string) =>
      `${giver} thanked ${receivers} on ${at}`,
    goalDue: (left: number) => (left === 0 ? 'Due today' : `Due in ${days(left)}`),
    cycleEnds: (left: number, goals: number) =>
      `Ends ${left === 0 ? 'today' : `in ${days(left)}`}, with ${count(goals, { one: 'goal', other: 'goals' })}`,
  },
  /** What becomes of a line as a talking point. It names no goal: the other one may not see that. */
  asks: {
    'status-worse': 'What has changed, and what would help?',
    'goal-ended': 'What did we learn from this one?',
    'status-better': 'What made the difference here?',
    'goal-stale': 'Where does this stand, and is it still right?',
    'reported-better': 'How sure are we of this one?',
    'feedback-unanswered': 'Feedback that one of us has asked for',
    'action-overdue': 'What is in the way of this?',
    'action-due': 'Will this be done in time?',
    'action-open': 'Is this still worth doing?',
    'point-put-off': 'Shall we talk about this first?',
    'recognition-received': 'What was behind this thanks?',
    'goal-due': 'What is left, and what can wait?',
    'cycle-ends': 'What do we want to finish before the cycle ends?',
  },
  feedback: 'A request for feedback',
  thanks: 'Thanks',
};
