import * as z from 'zod/mini';
import type { Frozen } from './primitives.ts';

/** A record that cannot be read, by the names that it is set aside under; damage makes odd ids. */
export const RecordDrop = z.strictObject({
  collection: z.string().check(z.minLength(1), z.maxLength(100)),
  id: z.string().check(z.maxLength(1000)),
});
export type RecordDrop = Frozen<z.infer<typeof RecordDrop>>;
