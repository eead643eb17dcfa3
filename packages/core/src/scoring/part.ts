/**
 * What some children of a goal come to, as a row of numbers, so that the rows of many stand in one flat
 * array. Places in the row:
 */
export const part = {
  /** How many count. Where it is 1, `onlyProgress` is what that one counts with. */
  count: 0,
  onlyProgress: 1,
  /** Long sums, see `long-sum.ts`: of the weights, of weights times progress, times what is expected. */
  weight: 2,
  weightLow: 3,
  progress: 4,
  progressLow: 5,
  expected: 6,
  expectedLow: 7,
  /** What is expected of each where `isMixed` is 0; else the sum of what is expected holds. */
  due: 8,
  isMixed: 9,
  /** When any was last reported on. */
  reportedAt: 10,
  /** The bits of all digests, but for the severity, and of the worst the severity, the gap and the number. */
  digest: 11,
  severity: 12,
  gap: 13,
  worst: 14,
  /** Weights times bands, and the weights of those that have one; only where settings take their mean. */
  band: 15,
  bandWeight: 16,
} as const;

/** How long a row is. */
export const partLength = 17;
