import { counted } from './counted.ts';
import { pointsIn } from './points.ts';

const count = counted('en');

const pointsOf = pointsIn('point', 'points');

/** English texts of what `perf-goal-tree` fetches late: filter, view, further columns, places. */
export const enTreeTools = {
  columns: {
    expected: 'Expected',
    gap: 'Gap',
    trend: 'Six weeks',
    due: 'Due',
    share: 'Share',
    contributors: 'Contributors',
  },
  columnMeans: {
    expected: 'Where the goal should be today, by its measure, its dates, and what counts below it',
    gap: 'Progress less what is expected today, in percentage points',
    trend:
      'Progress at the end of each of the last six weeks, and what was expected as a dashed line',
    share: 'How much of the goal above comes from this one',
  },
  gap: (points: string) => pointsOf(points),
  shareOf: (percent: string, parent: string) => `${percent} of ${parent}`,
  noShare: 'Does not count in the goal above',
  trend: (first: string, last: string, expected: string) =>
    `From ${first} six weeks ago to ${last}, ${expected} expected today`,
  trendNone: 'No score in the last six weeks',
  trendComes: 'The last six weeks are being worked out',
  more: (number: number) => `+${number}`,
  filterBy: 'Filter the goals',
  anyStatus: 'Status',
  owner: 'Owner',
  anyone: 'Anyone',
  me: 'Me',
  people: 'People',
  teams: 'Teams',
  kind: 'Kind',
  anyKind: 'Any kind',
  cycle: 'Cycle',
  anyCycle: 'Any cycle',
  confidence: 'Confidence',
  anyConfidence: 'Any',
  below: (percent: string) => `Below ${percent}`,
  reported: 'Last check-in',
  anyTime: 'Any time',
  notSince: (day: string) => `Not since ${day}`,
  notForWeeks: (weeks: number) => `Not for ${count(weeks, { one: 'week', other: 'weeks' })}`,
  finding: 'Only what is worth a look',
  findingsCome: 'Looking for what is worth a look',
  clear: 'Clear the filter',
  nothingLeft: {
    title: 'No goal left',
    hint: 'No goal matches the whole filter. Ask for less, or clear it.',
  },
  viewOf: 'What the tree shows',
  sortBy: 'Sort by',
  usualOrder: 'Kind, then title',
  sorted: (order: string) => `Sorted: ${order}`,
  unsorted: 'Sorted by kind, then title',
  orders: {
    title: ['Goal, A to Z', 'Goal, Z to A'],
    progress: ['Progress, lowest first', 'Progress, highest first'],
    gap: ['Gap, furthest behind first', 'Gap, furthest ahead first'],
    status: ['Status, worst first', 'Status, best first'],
    confidence: ['Confidence, lowest first', 'Confidence, highest first'],
    trend: ['Six weeks, most lost first', 'Six weeks, most gained first'],
    reported: ['Last check-in, longest ago first', 'Last check-in, latest first'],
    owner: ['Owner, A to Z', 'Owner, Z to A'],
    due: ['Due, soonest first', 'Due, latest first'],
  } as Readonly<Record<string, readonly [string, string]>>,
  chooseColumns: 'Columns',
  columnsHint: 'Where there is too little room, the last ones give way.',
  up: (column: string) => `Move ${column} up`,
  down: (column: string) => `Move ${column} down`,
  moved: (column: string, place: number, of: number) => `${column}: column ${place} of ${of}`,
  usualColumns: 'Usual columns',
  placesOf: (title: string) => `Where ${title} stands`,
  here: 'here',
  topLevel: 'At the top',
  hiddenPlaces: 'It stands below goals that are not shown here as well.',
};
