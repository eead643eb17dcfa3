import type { GoalState, PaceStatus } from '../schema/goal.ts';
import type { Status } from './score.ts';

// Words as small whole numbers, for columns of bytes. Written out, since the compiler of the engine takes
// the numbers of a literal for constants, which those of a computed table are not.

/** What is known about progress, without the number. */
export const kinds = ['scored', 'no-data', 'degenerate', 'nothing-to-score'] as const;
export const kindCode = {
  scored: 0,
  'no-data': 1,
  degenerate: 2,
  'nothing-to-score': 3,
} as const satisfies Record<(typeof kinds)[number], number>;

/** The states of a goal. */
export const stateCode = {
  draft: 0,
  proposed: 1,
  cancelled: 2,
  active: 3,
  closed: 4,
} as const satisfies Record<GoalState, number>;

/** The places of `statuses`. */
export const statusCode = {
  achieved: 0,
  partly: 1,
  missed: 2,
  cancelled: 3,
  draft: 4,
  proposed: 5,
  'not-started': 6,
  'no-data': 7,
  stale: 8,
  'off-track': 9,
  'at-risk': 10,
  'on-track': 11,
} as const satisfies Record<Status, number>;

/** A band of a rulebook, worst first; the last where it has nothing to go by. */
export type Band = PaceStatus | 'no-data';
export const bands = ['off-track', 'at-risk', 'on-track', 'no-data'] as const;
export const bandCode = {
  'off-track': 0,
  'at-risk': 1,
  'on-track': 2,
  'no-data': 3,
} as const satisfies Record<Band, number>;

/**
 * How a goal counts in a parent that takes it in, or why it does not. The first three count: with its own
 * score, with its grade, or with 0 for never having reported.
 */
export const standings = [
  'score',
  'grade',
  'no-data-as-zero',
  'no-data-yet',
  'no-data-excluded',
  'undefined',
  'draft',
  'proposed',
  'cancelled',
  'not-started',
] as const;
export type Standing = (typeof standings)[number];
export type CountingStanding = 'score' | 'grade' | 'no-data-as-zero';
export const standingCode = {
  score: 0,
  grade: 1,
  'no-data-as-zero': 2,
  'no-data-yet': 3,
  'no-data-excluded': 4,
  undefined: 5,
  draft: 6,
  proposed: 7,
  cancelled: 8,
  'not-started': 9,
} as const satisfies Record<Standing, number>;

/** Whether a goal of that standing has a part in the mean of a parent. */
export function isCounting(standing: Standing): standing is CountingStanding {
  return standing === 'score' || standing === 'grade' || standing === 'no-data-as-zero';
}

/**
 * What a link does in the mean of its parent, as bits. `handedOver` is set beside another where a goal
 * below the same parent carries on the one that links, `makesDriver` for a key result that is not cancelled,
 * whatever its weight.
 */
export const linkRole = {
  supports: 1,
  otherChild: 2,
  keyResult: 4,
  handedOver: 8,
  makesDriver: 16,
} as const;
