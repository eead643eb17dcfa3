import { counted } from './counted.ts';

const count = counted('en');
const goals = { one: 'goal', other: 'goals' };

/** English texts of `perf-alignment-map`. */
export const enAlignmentMap = {
  loading: 'Loading what leads to the strategy',
  failed: 'The map could not be shown',
  nothing: {
    title: 'No active goals yet',
    hint: 'Once a pillar and the goals that lead to it are active, they show here.',
  },
  title: 'What leads to the strategy',
  sentence: (aligned: number, all: number, share: string) =>
    `${aligned} of ${count(all, goals)} ${aligned === 1 ? 'leads' : 'lead'} to the strategy, ${share}.`,
  none: 'No goal is active that could lead to the strategy.',
  notConnected: 'Not connected',
  whole: 'All goals',
  path: 'Where you are',
  hidden: 'Goals you may not see',
  noTeam: 'Without a team',
  smaller: (more: number) => `${more} smaller`,
  ofAll: (share: string) => `${share} of all goals`,
  ofPillar: (share: string, pillar: string) => `${share} of ${pillar}`,
  ofParent: (share: string) => `${share} of what is above`,
  keys: 'Arrows move, Enter zooms in or opens a goal, Escape zooms out.',
  means:
    'A pillar is as large as the number of active goals that lead to it. Within it each goal at the end of a path has its part by the weights of the links, whatever is reported; its team and its owner have the sum. What leads to no pillar stands by itself.',
  whatIsThis: 'What is this?',
  columns: ['Goal', 'Pillar', 'Team', 'Owner', 'Part', 'Status'],
  more: (more: number) => `and ${count(more, goals)} more`,
  zoomed: (name: string) => `Now at ${name}`,
  empty: 'Nothing leads here',
};
