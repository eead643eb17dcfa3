import { counted } from './counted.ts';

const count = counted('en');

/** English texts of `perf-close-cycle`: the overview. */
export const enCloseCycle = {
  loading: 'Loading the cycle',
  failed: 'The end of the cycle could not be shown',
  label: (cycle: string) => `The end of ${cycle}`,
  title: (cycle: string) => `Close ${cycle}`,
  noCycle: {
    title: 'No cycle is open',
    hint: 'Once a cycle is active, its goals are closed here when it ends.',
  },
  unknown: {
    title: 'This cycle is not here',
    hint: 'Choose another cycle, or none to see the one that ends next.',
  },
  nothingWaits: (cycle: string) => `Nothing waits to be closed in ${cycle}`,
  nextEnd: (cycle: string, day: string) => `${cycle} is the next to end, on ${day}.`,
  noNextEnd: 'No other cycle is under way.',
  isClosed: 'This cycle is closed.',
  ended: (day: string) => `Ended on ${day}.`,
  ends: (day: string) => `Ends on ${day}. A goal that is closed takes no more check-ins.`,
  closedOf: (closed: string, all: string) => `${closed} of ${all} goals closed`,
  yours: (number: number) => `${count(number, { one: 'waits', other: 'wait' })} for you`,
  others: (number: number) => `${count(number, { one: 'waits', other: 'wait' })} for others`,
  toCarry: (number: number) => `${count(number, { one: 'is', other: 'are' })} to be carried over`,
  notBegun: (number: number) =>
    `${count(number, { one: 'draft was', other: 'drafts were' })} never begun, and there is nothing to close`,
  past: 'This is how it stood then. Go back to now to close goals.',
  noneYours: 'You can close none of these goals. Their owners can, and those who lead them.',
  closeAll: (number: number) => `Close ${number} as proposed`,
  oneByOne: 'Go through one by one',
  noTeam: 'Without a team',
  groupOf: (closed: string, all: string) => `${closed} of ${all} closed`,
  noProposal: 'No grade proposed',
  gradeMeans: {
    green: 'A grade of 0.65 or more',
    amber: 'A grade of 0.35 or more, below 0.65',
    red: 'A grade below 0.35',
  },
  noGrade: 'No grade',
  started: 'Begun',
  notClosed: 'It is not closed; what you wrote is still here',
  forOthers: 'For others',
  closedGoals: (number: number) =>
    `${count(number, { one: 'closed goal', other: 'closed goals' })}`,
  working: 'One moment',
};
