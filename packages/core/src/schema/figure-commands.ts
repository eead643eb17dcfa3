import * as z from 'zod/mini';
import { type Frozen, text } from './primitives.ts';

/** Figures about people to take, once and for all. */
export const FiguresTake = z.strictObject({
  period: text(40).check(
    z.describe('A month or quarter that is over, and ended within a year: 2026-04 or 2026-Q2.'),
  ),
});
export type FiguresTake = Frozen<z.infer<typeof FiguresTake>>;
