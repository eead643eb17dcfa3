import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant, Zone } from '../schema/primitives.ts';
import type { Records } from '../goals/records.ts';

/** What somebody wants, as plain data: it can be stored, sent and run again. */
export interface Command {
  /** A type of the command table, such as `goal.check-in`. */
  readonly type: string;
  readonly input: unknown;
}

/** What a handler may know beyond the records: who, when, and new ids. */
export interface Context {
  readonly viewer: PersonId;
  readonly now: Instant;
  /** Makes an id that no record has. */
  readonly newId: () => string;
}

/** A whole record that a command puts in its collection, new or in place of the one with its id. */
export type Write = {
  readonly [C in CollectionName]: { readonly collection: C; readonly record: RecordTypes[C] };
}[CollectionName];

/** A record that a command takes away. */
export interface Removal {
  readonly collection: CollectionName;
  readonly id: string;
  readonly record: null;
}

/**
 * What a command does: pure, from the records and the parsed input to what is to be written.
 * Access was asked before. Refusals are a `PerfError`; nothing was written then.
 */
export type Handler<Input> = (
  records: Records,
  input: Input,
  context: Context,
) => readonly (Write | Removal)[];

/** The viewer of a workspace that is still empty becomes its first admin, under this name. */
export interface Viewer {
  readonly id: PersonId;
  readonly name?: string;
  readonly timeZone?: Zone;
}
