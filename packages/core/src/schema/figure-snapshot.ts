import * as z from 'zod/mini';
import { TeamId } from './ids.ts';
import { type Frozen, Day, Instant, finite, text } from './primitives.ts';

/** One published figure of one group; a group or figure that is too small is not in the snapshot. */
export const SnapshotCell = z.strictObject({
  figure: text(60).check(z.describe('Which figure, such as gave-feedback.')),
  teamId: z.exactOptional(TeamId.check(z.describe('With the teams below; absent for everyone.'))),
  people: z.int().check(z.gte(0), z.describe('How many people the group has.')),
  value: finite().check(z.describe('Rounded: a share in hundredths, whole days or minutes.')),
});
export type SnapshotCell = Frozen<z.infer<typeof SnapshotCell>>;

/**
 * Figures about what people say and do, as of the end of a period. Computed once and never again, so that
 * two looks cannot be subtracted.
 */
export const FigureSnapshot = z.strictObject({
  id: text(40).check(z.describe('The period, 2026-04 or 2026-Q2.')),
  start: Day,
  end: Day,
  takenAt: Instant,
  threshold: z.int().check(z.gte(3), z.lte(100)),
  cells: z.array(SnapshotCell).check(z.maxLength(100_000)),
});
export type FigureSnapshot = Frozen<z.infer<typeof FigureSnapshot>>;
