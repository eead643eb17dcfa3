import { counted } from './counted.ts';

const count = counted('en');
const pieces = { one: 'piece of evidence', other: 'pieces of evidence' };

/** English texts of `perf-review-brief`: what is read of reviews and their evidence. */
export const enReviewBrief = {
  title: 'Reviews',
  nothing: {
    title: 'No reviews yet',
    hint: 'A review begins with what happened in the whole period. Start one about yourself, or about somebody you lead.',
  },
  start: 'Start a review',
  startFor: (name: string) => `Start a review of ${name}`,
  groups: {
    toWrite: 'You are writing',
    people: 'People you lead',
    own: 'About yourself, by you',
    shared: 'Shared with you',
    written: 'You have shared',
    others: 'Open to HR',
    withdrawn: 'Given up',
  },
  lastReview: (day: string) => `Your last review of them ends ${day}`,
  noReview: 'No review by you yet',
  period: (from: string, to: string) => `${from} – ${to}`,
  draft: 'Draft, seen by you alone',
  sharedOn: (day: string) => `Shared ${day}`,
  withdrawnOn: (day: string) => `Given up ${day}`,
  unsaved: 'Words not saved yet',
  more: (rest: number) => `Show ${count(rest, { one: 'more', other: 'more' })}`,
  gone: {
    title: 'This review is not here',
    hint: 'Look among your reviews, or ask whoever sent you here for another link.',
  },
  toList: 'All reviews',
  of: (name: string) => `Review of ${name}`,
  ofSelf: (name: string) => `${name}’s review of themselves`,
  ofYou: 'Review of you',
  ofYourself: 'Your review of yourself',
  by: (name: string) => `Written by ${name}`,
  byYou: 'Written by you',
  sharedWith: (name: string, day: string) =>
    `Shared with ${name} ${day}; nothing in it changes any more`,
  isPast: 'You are looking at a moment of the past. Nothing can be changed here.',
  lockedDraft:
    'You no longer lead this person, so this draft stays as it is. You can still read it or give it up.',
  text: 'Review',
  noText: 'Nothing is written yet.',
  comments: 'Comments',
  noComments: 'Nobody has commented yet.',
  erasedWords: 'These words were erased.',
  you: 'You',
  what: 'What is this?',
  meter: {
    title: 'How late the evidence lies',
    there: 'All evidence',
    cited: 'Cited',
    none: 'There is no evidence in this period yet.',
    noneCited: (there: string) =>
      `All evidence lies at ${there}, where 0 is spread evenly and 1 is all at the end. Nothing is cited yet.`,
    sentence: (there: string, cited: string, difference: string) =>
      `All evidence lies at ${there} and what is cited at ${cited}, where 0 is spread evenly and 1 is all at the end: a difference of ${difference}.`,
    figure: 'Figure',
    count: 'Pieces of evidence',
    index: 'How late it lies',
    lift: 'The last quarter',
    coverage: 'Months with evidence',
    difference: 'Cited less all',
    ends: {
      index: ['all at the start', 'even', 'all at the end'] as readonly string[],
      lift: ['none at the end', 'even', 'all at the end'] as readonly string[],
      coverage: ['no month', '', 'each month'] as readonly string[],
    },
    noFigure: '–',
    means: {
      index:
        'The mean place of the evidence in the working time of the period: -1 is all at the start, 0 spread evenly, 1 all at the end.',
      lift: 'How much lies in the last quarter of the period: 1 is as much as an even spread has, 4 is all of it.',
      coverage:
        'The share of months with at least one piece of evidence. Months in which the person did not work are left out.',
      difference: (limit: string, from: string) =>
        `How late the cited evidence lies, less how late all of it lies. Evidence may well lie late, and that is nobody’s doing; above 0, the choice adds to it. From ${from} cited pieces on, a difference above ${limit} is worth a second look.`,
    },
    months: 'Month by month',
    monthsSentence: (covered: number, all: number) =>
      `${count(covered, { one: 'month', other: 'months' })} of ${all} ${covered === 1 ? 'is' : 'are'} cited from.`,
    month: 'Month',
    line: (cited: number) => count(cited, { one: 'cited', other: 'cited' }),
    lineDifference: (difference: string) => `difference ${difference}`,
  },
  warning: {
    title: 'The earlier months have more to tell',
    hint: 'What you cite lies later in the period than the evidence as a whole. Recent weeks come to mind first; a look further back makes the review fairer.',
    months: (names: string) => `There is evidence that you have not cited from in ${names}.`,
    /** Ends the list of months. */
    more: (rest: number) => `${rest} more`,
    show: 'Look at the even choice',
  },
  evidence: {
    title: 'Evidence',
    asOf: (moment: string) => `As it was seen ${moment}`,
    view: 'Show',
    views: { even: 'Even choice', all: 'All', cited: 'Cited' },
    viewHint: {
      even: 'Up to two pieces from each month, of mixed kinds, and what is cited.',
      all: 'All that there is in the period, by month.',
      cited: 'What the review rests on, by month.',
    },
    kind: 'Kind',
    anyKind: 'All kinds',
    keys: 'Arrow keys move from piece to piece, the space bar cites.',
    inMonth: (all: number, cited: number) =>
      cited > 0 ? `${count(all, pieces)}, ${cited} cited` : count(all, pieces),
    noneInMonth: 'No evidence in this month',
    noneAtAll:
      'There is no evidence in this period. Check-ins, closed goals, feedback, thanks and one-on-ones would be here.',
    noneOfKind: 'Nothing of that kind here.',
    noneCited: 'Nothing is cited yet. Choose “Even choice” or “All”, and cite what matters.',
    cite: (what: string) => `Cite: ${what}`,
    cited: (all: number) => `Cited. ${count(all, pieces)} now.`,
    uncited: (all: number) => `No longer cited. ${count(all, pieces)} now.`,
    isCited: 'Cited',
    citeEven: (rest: number) => `Cite the even choice (${rest})`,
    kinds: {
      'check-in': 'Check-in',
      grade: 'Closed goal',
      feedback: 'Feedback',
      recognition: 'Thanks',
      meeting: 'One-on-one',
      action: 'Action done',
    },
    hidden: 'You can no longer see this. It keeps its place and counts in the figures.',
    from: (name: string) => `From ${name}`,
    held: (name: string) => `With ${name}`,
    grade: (grade: string) => `Grade ${grade}`,
    reached: 'Reached',
    notReached: 'Not reached yet',
  },
};
