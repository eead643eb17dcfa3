/** A stored record as a step meets it: plain JSON, of which nothing is known but that it is an object. */
export type StoredShape = Readonly<Record<string, unknown>>;

/**
 * Makes a record of one version one of the next: pure, and never changing what it was given. It throws for a
 * record that it can make nothing of, which is set aside then.
 */
export type Step = (record: StoredShape) => StoredShape;

/** The steps of each collection, oldest first: the first one makes version 2 of version 1. */
export type Migrations = Readonly<Record<string, readonly Step[]>>;

/**
 * How stored records of older versions become those of today. A collection that is not named here is at
 * version 1. Steps are only added, since stored data may be as old as it likes; `docs/schema-versions.md` says
 * what else a new version needs.
 *
 * @example
 * goals: [(goal) => ({ ...goal, tags: goal.tags ?? [] })], // goals are at version 2 now
 */
export const migrations: Migrations = {};
