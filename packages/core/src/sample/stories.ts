import type { PaceStatus } from '../schema/goal.ts';
import type { Mood } from './texts/notes.ts';

/** How a goal of the sample goes over its time. */
export interface Story {
  /** How far it is, 1 at the target, when a share of its time has passed. */
  along(elapsed: number): number;
  /** Days before today on which reporting ended; 0 for still going on. */
  readonly silentDays: number;
  /** Never reported on at all. */
  readonly isSilent: boolean;
  /** What people say of it; in a rosy story better than the figures. */
  readonly mood: Mood;
  readonly reported: PaceStatus;
  /** How sure they are, in tenths. */
  readonly confidence: readonly [low: number, high: number];
}

const steady: Story = {
  along: (elapsed) => 1.02 * elapsed,
  ...{ silentDays: 0, isSilent: false, mood: 'good', reported: 'on-track', confidence: [6, 9] },
};

const stories: Readonly<Record<string, Story>> = {
  steady,
  ahead: { ...steady, along: (elapsed) => Math.min(1.04, 0.05 + 1.25 * elapsed) },
  done: { ...steady, along: (elapsed) => Math.min(1.05, 2 * elapsed), confidence: [9, 10] },
  drag: {
    ...{ ...steady, along: (elapsed) => 0.79 * elapsed },
    ...{ mood: 'flat', reported: 'at-risk', confidence: [4, 7] },
  },
  behind: {
    ...{ ...steady, along: (elapsed) => 0.45 * elapsed },
    ...{ mood: 'bad', reported: 'off-track', confidence: [2, 5] },
  },
  slip: {
    ...{ ...steady, along: (elapsed) => Math.min(elapsed, 0.42 + 0.1 * elapsed) },
    ...{ mood: 'bad', reported: 'at-risk', confidence: [3, 6] },
  },
  recover: {
    ...steady,
    along: (elapsed) => Math.max(0.35 * elapsed, Math.min(1, 2.2 * elapsed - 0.65)),
  },
  rosy: { ...steady, along: (elapsed) => 0.52 * elapsed, confidence: [8, 9] },
  back: {
    ...{ ...steady, along: (elapsed) => -0.15 * elapsed },
    ...{ mood: 'bad', reported: 'off-track', confidence: [1, 3] },
  },
  silent: { ...steady, silentDays: 31, mood: 'flat' },
  zone: { ...steady, along: (elapsed) => 1.1 * elapsed },
  missed: { ...steady, along: () => 0, mood: 'bad', reported: 'off-track', confidence: [1, 3] },
  never: { ...steady, isSilent: true },
  wait: { ...steady, isSilent: true },
};

/** The story of that name; a steady one for a name that is not known. */
export function storyNamed(name: string): Story {
  return (Object.hasOwn(stories, name) ? stories[name] : undefined) ?? steady;
}
