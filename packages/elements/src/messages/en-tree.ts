import { counted } from './counted.ts';

const count = counted('en');
const goals = { one: 'goal', other: 'goals' };

/** English texts of `perf-goal-tree`. */
export const enTree = {
  label: 'Goals',
  columns: {
    title: 'Goal',
    owner: 'Owner',
    progress: 'Progress',
    status: 'Status',
    confidence: 'Confidence',
    reported: 'Last check-in',
    actions: 'Actions',
  },
  search: 'Search goals',
  searchHint: 'Title or owner',
  clearSearch: 'Clear the search',
  openAll: 'Open all',
  closeAll: 'Close all',
  keys: 'Keys',
  filter: 'Filter',
  view: 'View',
  notArranged: 'The goals could not be sorted or filtered',
  total: (number: number) => count(number, goals),
  found: (number: number) => (number === 0 ? 'No goal found' : `${count(number, goals)} found`),
  shownOf: (shown: string, total: number) => `${shown} of ${count(total, goals)} shown`,
  /** On buttons inside a row, which says itself what goal it is about. */
  inRow: { open: 'Open', close: 'Close', checkIn: 'Check in', explain: 'Explain the score' },
  checkIn: (title: string) => `Check in on ${title}`,
  expected: (percent: string) => `expected today ${percent}`,
  stated: (figure: string) => `stated ${figure}`,
  statedMeans: 'A figure that came with an import. It is shown and never scored.',
  supports: 'Supports its parent and does not move its score',
  alsoUnder: (number: number) =>
    `Also under ${count(number, { one: 'other goal', other: 'other goals' })}`,
  below: 'What is below it stands in its first place',
  context: 'shown for what is below it',
  hidden: 'Goals that you may not see count here too',
  level: (level: number) => `Level ${level}`,
  loading: 'Loading the goals',
  stillLoading:
    'Still waiting for a workspace. The tree takes it from a perf-workspace around it, from its property workspace, or plain goals from its property goals.',
  empty: {
    title: 'No goals yet',
    hint: 'Create a first objective or import a plan, and the tree grows here.',
  },
  emptyScope: {
    title: 'No goals here',
    hint: 'Nothing belongs to the cycle or the goal that this tree is set to. Set another one.',
  },
  emptyStranger: {
    title: 'No goals to see',
    hint: 'You are not in this workspace. Ask somebody who looks after it to add you.',
  },
  nothingFound: {
    title: 'No goal found',
    hint: 'Every word has to be in a title or in the name of an owner. Try fewer words.',
  },
  failed: 'The goals could not be shown',
  noCheckIn: 'This goal takes no check-in',
  explaining: 'Working out why',
  notExplained: 'The score could not be explained',
  mayNot: {
    'not-allowed': 'Only its owner, contributors and those responsible for them check in here',
    closed: 'It is closed and keeps its figures',
    cancelled: 'It was cancelled',
    plain: 'These goals are shown only; there is no workspace to save a check-in to',
  },
  changed: (title: string, before: string, after: string) => `${title}: ${before} to ${after}`,
  checkedIn: (title: string) => `Check-in on ${title} saved.`,
  unchanged: 'No score changed.',
  keyTable: [
    ['↑ ↓', 'Go to the row above or below; from the first one up to the names of the columns'],
    ['→', 'Open a goal, then enter its cells'],
    ['←', 'Leave the cells, close a goal, go to its parent'],
    ['Home End', 'Go to the first or last row, or cell'],
    ['Ctrl+Home Ctrl+End', 'Go to the first or last row'],
    ['Page\u00A0Up Page\u00A0Down', 'Go a page up or down'],
    ['Enter', 'Open or close a goal; in a cell, do what it offers'],
    ['Space', 'Select a goal'],
    ['*', 'Open all goals beside this one'],
    ['c F2', 'Check in'],
    ['e', 'Explain the score'],
    ['Menu Shift+F10', 'Go to the actions of a row'],
    ['/', 'Search'],
    ['Esc', 'Close what is open below a row; clear the search'],
    ['A\u00A0–\u00A0Z', 'Go to the next goal whose title begins so'],
    ['?', 'Show these keys'],
  ] as readonly (readonly [string, string])[],
};
