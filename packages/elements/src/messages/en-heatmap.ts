import { counted } from './counted.ts';
import { pointsIn } from './points.ts';

const count = counted('en');
const goals = { one: 'goal', other: 'goals' };
const weeks = { one: 'week', other: 'weeks' };

const pointsOf = pointsIn('point', 'points');

/** English texts of `perf-heatmap`. */
export const enHeatmap = {
  loading: 'Loading how the teams stood',
  failed: 'How the teams stood could not be shown',
  nothing: {
    title: 'No goals of teams under way',
    hint: 'Once a goal has begun and belongs to a team, its weeks show here.',
  },
  working: (done: number, all: number) => `${done} of ${count(all, weeks)} worked out`,
  figure: 'Figure',
  figures: {
    'on-track': 'Goals on track',
    confidence: 'Confidence',
    'up-to-date': 'Check-ins up to date',
    'check-ins-on-time': 'Check-ins on time',
    'one-on-ones-held': 'One-on-ones held',
    'gave-feedback': 'Gave feedback',
    'received-feedback': 'Received feedback',
    recognised: 'Were thanked',
  },
  means: {
    'on-track':
      'Of the goals of a team that were under way at the end of the week and had a check-in, the share that was on track. A stale goal was not.',
    confidence:
      'The mean of the last confidences that people had given the goals of a team that were under way at the end of the week. It is what somebody said, and never worked out.',
    'up-to-date':
      'Of the goals of a team that were under way at the end of the week, the share whose last check-in was no older than agreed.',
  },
  groups: { goals: 'Goals, week by week', people: 'People, month by month' },
  monthSentence: (figure: string, value: string, month: string, lowest: string) =>
    `${figure}: ${value} in ${month}, for everyone.${lowest}`,
  noMonths:
    'No month is worked out yet. Figures about people are taken once a month and then stay.',
  everyone: 'Everyone',
  atLeast: (share: string) => `${share} or more`,
  atMost: (share: string) => `${share} or less`,
  notKept: 'not worked out',
  take: (number: number) => `Work out ${count(number, { one: 'month', other: 'months' })}`,
  taken: 'The figures are worked out.',
  csv: 'CSV',
  saveCsv: 'Save what is shown as a CSV file',
  saved: 'The table was handed to your browser as a CSV file.',
  knownThen:
    'Past weeks count the check-ins and closings known then, on the goals, links and teams of today.',
  whatIsThis: 'What is this?',
  sentence: (figure: string, value: string, change: string, lowest: string) =>
    `${figure}: ${value} this week, over all teams.${change}${lowest}`,
  change: (points: string, weekCount: number) =>
    ` ${pointsOf(points)} in ${count(weekCount, weeks)}.`,
  lowest: (team: string, value: string) => ` Lowest: ${team} with ${value}.`,
  noValue: 'no figure',
  team: 'Team',
  allTeams: 'All teams',
  noTeam: 'Without a team',
  thisWeek: 'This week',
  weekOf: (day: string) => `Week of ${day}`,
  share: (some: number, all: number) => `${some} of ${count(all, goals)}`,
  mean: (all: number) => `from ${count(all, goals)}`,
  cell: (team: string, week: string, told: string) => `${team}, ${week}: ${told}`,
  behind: (team: string, week: string) => `${team}, ${week}`,
  more: (more: number) => `and ${count(more, goals)} more`,
  goal: 'Goal',
  noConfidence: 'None given',
  legend: 'from 0% to 100%',
};
