import { counted } from './counted.ts';

const count = counted('en');
const minutes = { one: 'minute', other: 'minutes' };

/** English texts of `perf-queue`. */
export const enQueue = {
  title: 'Due for you',
  titleOf: (name: string) => `Due for ${name}`,
  sum: (things: number, about: number) =>
    `${count(things, { one: 'thing', other: 'things' })}, about ${count(about, minutes)}`,
  minutes: (about: number) => `${count(about, { one: 'min', other: 'min' })}`,
  readOnly: 'Only they can do these.',
  past: 'As it was then. Nothing of the past can be changed.',
  overdue: 'Overdue',
  today: 'Today',
  tomorrow: 'Tomorrow',
  what: {
    checkIn: (title: string) => `Check in on ${title}`,
    checkInOut: 'Check in on a goal',
    oneOnOne: (name: string) => `One-on-one with ${name}`,
    oneOnOneOf: (one: string, other: string) => `One-on-one of ${one} and ${other}`,
    review: 'Goal review: a word on each goal',
    give: 'Give somebody feedback',
    ask: 'Ask somebody for feedback',
    thank: 'Thank somebody',
    answer: (name: string) => `${name} asks you for feedback`,
    answerAbout: (name: string, about: string) => `${name} asks you for feedback on ${about}`,
    answerTo: (name: string) => `Answer the request for feedback by ${name}`,
    answerOf: 'A request for feedback',
  },
  every: {
    daily: (interval: number) => (interval === 1 ? 'Every day' : `Every ${String(interval)} days`),
    weekly: (interval: number) =>
      ({ 1: 'Every week', 2: 'Every two weeks' })[interval] ?? `Every ${String(interval)} weeks`,
    monthly: (interval: number) =>
      ({ 1: 'Every month', 3: 'Every quarter' })[interval] ?? `Every ${String(interval)} months`,
    yearly: (interval: number) =>
      interval === 1 ? 'Every year' : `Every ${String(interval)} years`,
  },
  why: {
    person: (every: string) => `${every}, as set for one person`,
    own: (every: string) => `${every}, as set for you`,
    goal: (every: string) => `${every}, as set for this goal`,
    team: (every: string, team: string) => `${every}, as set for ${team}`,
    aTeam: (every: string) => `${every}, as set for the team`,
    workspace: (every: string) => `${every}, as set for everyone`,
    settings: (every: string) => `${every}, as set for everyone`,
    series: (every: string) => `${every}, as the two agreed`,
    rule: 'As a rule says',
    asked: (day: string) => `Asked on ${day}`,
    handed: (name: string) => `${name} handed it to you`,
  },
  late: (day: string, until: string) => `was due ${day}, counts until ${until}`,
  at: (time: string) => `at ${time}`,
  until: (day: string) => `answer by ${day}`,
  noLonger: 'No longer due. What you began is kept until you close it.',
  list: 'What is due',
  later: (what: string) => `Put off or hand over: ${what}`,
  laterOf: (what: string) => `Put off: ${what}`,
  snoozed: (number: number) => count(number, { one: 'put off', other: 'put off' }),
  snoozedUntil: (day: string) => `until ${day}`,
  wake: 'Show again now',
  wakeOf: (what: string) => `Show again now: ${what}`,
  woken: (what: string) => `${what} is in the list again.`,
  handedOver: 'Handed over',
  handedGoal: (title: string, name: string, first: string, last: string) =>
    `Check-ins on ${title}: ${name}, ${first} to ${last}`,
  handedAll: (name: string, first: string, last: string) =>
    `All your check-ins: ${name}, ${first} to ${last}`,
  endHanding: 'Take back',
  endHandingOf: (what: string) => `Take back: ${what}`,
  handingEnded: 'Taken back. These check-ins are yours again.',
  calendar: 'Download calendar file',
  calendarName: 'Due for you',
  keysTitle: 'Keys',
  keys: [
    ['↑ ↓', 'to the line before or after'],
    ['Enter', 'opens or closes a line'],
    ['L', 'puts a line off, or hands it over'],
    ['Esc', 'closes what is open; asks first where words would be lost'],
    ['Ctrl + Enter', 'sends what you wrote'],
    ['?', 'shows these keys'],
  ] as readonly (readonly [string, string])[],
  shownOf: (shown: string, all: string) => `${shown} of ${all}`,
  more: (number: number) => `Show ${String(number)} more`,
  done: { title: 'Nothing is due', hint: 'You are up to date. Enjoy it.' },
  none: {
    title: 'Nothing is due',
    hint: 'Once you own a goal or meet somebody for one-on-ones, what is due shows here.',
  },
  noneOf: { title: 'Nothing to see', hint: 'Nothing is due here, or it is not yours to see.' },
  noneThen: { title: 'Nothing was due', hint: 'At this moment nothing was open.' },
  next: (what: string, day: string, due: string) => `Next: ${what}, from ${day}, due ${due}.`,
  nextAt: (what: string, day: string) => `Next: ${what}, on ${day}.`,
  opening: 'Opening',
  unopened: 'This could not be opened',
  did: {
    checkIn: (title: string) => `Checked in on ${title}.`,
  },
};
