import * as z from 'zod/mini';
import { CycleId } from './ids.ts';
import { type Frozen, Day, text } from './primitives.ts';
import { isSpan } from './record-rules.ts';

/** A stretch of time that goals are set for, such as a quarter. Both ends belong to it. */
export const Cycle = z
  .strictObject({
    id: CycleId,
    name: text(80),
    start: Day,
    end: Day,
    parentId: z.exactOptional(
      CycleId.check(z.describe('The longer cycle it is a part of: year over quarter.')),
    ),
    state: z._default(z.enum(['planning', 'active', 'closed']), 'active'),
  })
  .check(
    z.refine(isSpan, {
      path: ['end'],
      error: 'end is not before start',
    }),
  );
export type Cycle = Frozen<z.infer<typeof Cycle>>;
