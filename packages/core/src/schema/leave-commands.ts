import * as z from 'zod/mini';
import { LeaveId, PersonId } from './ids.ts';
import { type Frozen, Day } from './primitives.ts';

/** Days on which somebody will be away, or was; both ends belong to it. */
export const LeaveAdd = z
  .strictObject({ personId: PersonId, start: Day, end: Day })
  .check(
    z.refine(({ start, end }) => start <= end, { path: ['end'], error: 'end is not before start' }),
  );
export type LeaveAdd = Frozen<z.infer<typeof LeaveAdd>>;

/** A leave to take back. */
export const LeaveRemove = z.strictObject({ personId: PersonId, leaveId: LeaveId });
export type LeaveRemove = Frozen<z.infer<typeof LeaveRemove>>;
