import { counted } from './counted.ts';
import { pointsIn } from './points.ts';

const count = counted('en');

const points = pointsIn('point', 'points');

/** English texts of the explanation of a score. */
export const enExplanation = {
  title: (score: string) => `Why ${score}`,
  driver: {
    measure: 'Its own measure decides.',
    'key-results': 'The weighted mean of its key results decides.',
    children: 'The weighted mean of the goals below it decides.',
    both: 'The weighted mean of all goals and key results below it decides.',
    manual: 'The percentage of its last check-in decides.',
  },
  chosen: 'This was chosen for this goal.',
  formula: (text: string) => `Progress: ${text}`,
  measure: {
    number: (start: string, target: string) => `From ${start} to ${target}`,
    between: (low: string, high: string) => `Kept between ${low} and ${high}`,
    atLeast: (low: string) => `Kept at ${low} or more`,
    atMost: (high: string) => `Kept at ${high} or less`,
    milestones: (number: number) => count(number, { one: 'milestone', other: 'milestones' }),
    zones: 'Three zones: commit is worth 30%, target 70%, stretch 100%',
    binary: 'Reached or not',
    baseline: 'The result is to find the first value',
  },
  reading: (value: string, day: string) => `Last reading ${value} on ${day}`,
  observed: (value: string, day: string, metric: string) =>
    `Last reading ${value} on ${day}, of the metric ${metric}`,
  noReading: 'No reading yet',
  reached: 'reached',
  notReached: 'not reached',
  zone: { none: 'no zone', commit: 'commit', target: 'target', stretch: 'stretch' },
  milestoneChanges: (number: number) =>
    `${count(number, { one: 'milestone', other: 'milestones' })} changed`,
  inputs: 'What counts',
  columns: {
    goal: 'Goal',
    weight: 'Weight',
    share: 'Share',
    progress: 'Progress',
    contribution: 'Adds',
  },
  hidden: 'Goals that you may not see, together',
  more: (number: number) => `and ${count(number, { one: 'more goal', other: 'more goals' })}`,
  sum: 'Together',
  source: {
    score: '',
    grade: 'its grade',
    'no-data-as-zero': 'no check-in, counts as 0',
  },
  leftOut: 'What does not count',
  because: {
    supports: 'supports only',
    draft: 'a draft',
    proposed: 'proposed, not agreed yet',
    cancelled: 'cancelled',
    'not-started': 'not started yet',
    'no-data-yet': 'no data yet, and still new',
    'no-data-excluded': 'no data',
    undefined: 'has no score',
    'carried-on': 'carried on by another goal',
    'closed-before': 'closed, and counts here no longer',
    'cycle-over': 'its cycle is over',
    'not-of-this-driver': 'not what decides here',
  },
  hiddenLeftOut: (number: number) =>
    `${count(number, { one: 'goal', other: 'goals' })} that you may not see`,
  override: (progress: string, name: string, day: string) =>
    `${name} set it to ${progress} on ${day}.`,
  overrideReason: (reason: string) => `Reason: ${reason}`,
  overrideUntil: (day: string) => `It holds until ${day}.`,
  overrideOver: (day: string) => `It held until ${day} and no longer counts.`,
  computed: (score: string) => `Computed: ${score}.`,
  stated: (source: string, figure: string) =>
    `${source} stated ${figure}. It is shown and never scored.`,
  statedFields: { start: 'start', target: 'target', actual: 'actual' },
  statusTitle: 'Status',
  closedWith: (grade: string) => `Closed with a grade of ${grade}.`,
  floor: (gap: string, floor: string) =>
    `It is ${points(gap)} behind. Less than ${floor} is always on track, so that the status does not change every day at the beginning.`,
  notBehind: 'It is where it should be today, or ahead.',
  worstOf: 'It is the worst of what counts below.',
  meanOf: 'It is the mean of what counts below.',
  statusByOverride: 'A person set it, and it holds for now.',
  pace: {
    ratio: (value: string) => `Progress is ${value} of what is expected today.`,
    gap: (value: string) => `Progress is ${points(value)} behind what is expected today.`,
    attainment: (value: string) => `Progress is ${value}.`,
    reported: 'The status is what was reported.',
  },
  limits: {
    ratio: (onTrack: string) => `On track from ${onTrack}.`,
    ratioBoth: (onTrack: string, atRisk: string) =>
      `On track from ${onTrack}, at risk from ${atRisk}.`,
    gap: (onTrack: string) => `On track up to ${points(onTrack)} behind.`,
    gapBoth: (onTrack: string, atRisk: string) =>
      `On track up to ${points(onTrack)} behind, at risk up to ${atRisk}.`,
  },
  rulebook: (id: string) => `Rule: ${id}.`,
  expected: (actual: string, expected: string) => `${actual} today, ${expected} expected.`,
  worst: 'Furthest behind below it:',
  parents: 'Counts in',
  contributes: (weight: string) => `with weight ${weight}`,
  supports: 'supports it and does not move its score',
};
