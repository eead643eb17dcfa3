import { counted } from './counted.ts';

const count = counted('en');
const goals = { one: 'goal', other: 'goals' };

/** English texts of the comparison of rulebooks. */
export const enRulebooks = {
  title: 'What another rulebook would say',
  means: 'A rulebook turns a score into a status. Scores stay as they are, and nothing is saved.',
  choose: 'Compare with',
  inForce: (rulebook: string) => `In force: ${rulebook}`,
  basis: {
    ratio: 'of what is expected',
    gap: 'behind what is expected',
    attainment: 'of the whole way',
    reported: 'What people say of their goals',
  },
  from: (onTrack: string, basis: string) => `On track from ${onTrack} ${basis}`,
  upTo: (onTrack: string, basis: string) => `On track up to ${onTrack} ${basis}`,
  atRiskFrom: (atRisk: string) => `at risk from ${atRisk}`,
  atRiskUpTo: (atRisk: string) => `at risk up to ${atRisk}`,
  changes: (changed: number, all: number) =>
    `${count(changed, goals)} of ${all} would get another status.`,
  none: 'No goal would get another status.',
  columns: { before: 'Now', after: 'Then', goals: 'Goals' },
  show: (number: number) => count(number, goals),
  list: (before: string, after: string) => `${before} becomes ${after}`,
  more: (number: number) => `and ${count(number, { one: 'more', other: 'more' })}`,
};
