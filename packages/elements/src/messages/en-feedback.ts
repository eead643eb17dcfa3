import { counted } from './counted.ts';

const count = counted('en');

/** English texts of `perf-feedback`: what was said and asked. */
export const enFeedback = {
  label: 'Feedback',
  past: 'You are looking at the past. Go back to now to give feedback or to ask for it.',
  give: 'Give feedback',
  ask: 'Ask for feedback',
  tabs: {
    'for-me': 'For me',
    'by-me': 'By me',
    team: 'My team',
    asked: 'Requests',
    about: 'Feedback',
  },
  /** Said with the tab, where questions wait for an answer by the viewer. */
  waiting: (number: number) => `${count(number, { one: 'waits', other: 'wait' })} for your answer`,
  nothing: {
    'for-me': {
      title: 'No feedback for you yet',
      hint: 'Ask somebody who saw your work last week: one question is enough.',
    },
    'by-me': {
      title: 'You have not given feedback yet',
      hint: 'Tell somebody what helped, while you both remember it.',
    },
    team: {
      title: 'No feedback about your team yet',
      hint: 'Tell somebody in your team what helped. What others share with you as a manager, or with everyone, shows here too.',
    },
    asked: {
      title: 'No open requests',
      hint: 'Ask somebody about one thing they saw you do. Requests to you and from you wait here until they are answered.',
    },
    about: {
      title: 'Nothing for you to read yet',
      hint: 'Say what you saw and what it did. You choose who reads it.',
    },
    filtered: {
      title: 'Nothing matches the filter',
      hint: 'Choose another person or goal, or all of them.',
    },
  },
  filter: {
    person: 'Person',
    goal: 'Goal',
    everybody: 'Everyone',
    nobody: 'Nobody with that name',
    allGoals: 'All goals',
  },
  groups: {
    week: 'Last 7 days',
    month: 'Last 30 days',
    quarter: 'Last 3 months',
    earlier: 'Earlier',
  },
  isNew: 'New',
  /** Who says something, of whom. */
  toYou: (from: string) => `${from} to you`,
  fromYou: (about: string) => `You to ${about}`,
  fromOf: (from: string, about: string) => `${from} about ${about}`,
  you: 'you',
  parts: {
    situation: 'Situation',
    behaviour: 'What was done',
    impact: 'What it led to',
    nextStep: 'Next step',
  },
  more: 'More about it',
  erased: 'The words were erased.',
  onGoal: 'Goal',
  onValue: 'Value',
  answers: 'Answers a request',
  changeReaders: 'Change who reads it',
  all: 'All feedback',
  unknown: {
    title: 'This feedback is not here',
    hint: 'It may be gone, or you may not see it. Look for other feedback in the lists.',
  },
  requests: {
    toMe: 'To you',
    fromMe: 'From you',
    rounds: 'Anonymous rounds',
    asks: (from: string, about: string) => `${from} asks you about ${about}`,
    asksOneself: (from: string) => `${from} asks you for feedback`,
    askedOneself: (to: string) => `You asked ${to} for feedback`,
    asked: (to: string, about: string) => `You asked ${to} about ${about}`,
    until: (day: string) => `Open until ${day}`,
    state: {
      open: 'Open',
      answered: 'Answered',
      declined: 'Declined',
      withdrawn: 'Withdrawn',
      expired: 'Expired',
    },
    lateAnswer: 'An answer is still welcome.',
    reason: (words: string) => `The reason: ${words}`,
    reminded: (number: number) => `Reminded ${count(number, { one: '=once', other: 'times' })}`,
    answer: 'Answer',
    decline: 'Decline',
    remind: 'Remind',
    withdraw: 'Withdraw',
    unknown: {
      title: 'This request is not here',
      hint: 'It may have been withdrawn, or you may not see it. Choose another one from the list.',
    },
  },
};
