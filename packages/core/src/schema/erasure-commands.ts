import * as z from 'zod/mini';
import { PersonId } from './ids.ts';
import type { Frozen } from './primitives.ts';

/** Somebody to erase, and who takes over what they own and lead. */
export const PersonErase = z.strictObject({
  personId: PersonId,
  handTo: z.exactOptional(
    PersonId.check(z.describe('Takes over; absent for the manager, where there is one.')),
  ),
});
export type PersonErase = Frozen<z.infer<typeof PersonErase>>;

/** A run of retention; what goes follows from the settings and the moment. */
export const RetentionRun = z.strictObject({});
export type RetentionRun = Frozen<z.infer<typeof RetentionRun>>;
