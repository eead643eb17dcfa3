import { v4, v7 } from 'uuid';
import type { Instant, Zone } from './schema/primitives.ts';

/** The clock of this machine, as a workspace takes it. */
export function systemNow(): Instant {
  return new Date().toISOString();
}

/**
 * A maker of ids: UUID version 7, which sort by the time they were made. Needs no secure context.
 *
 * @example
 * const newId = systemIds();
 * newId(); // '0197c0de-…'
 */
export function systemIds(): () => string {
  return () => v7();
}

/**
 * An id that tells nothing, not even when it was made: a UUID of version 4, as the texts of an anonymous round need it.
 * Needs no secure context.
 */
export function systemRandomId(): string {
  return v4();
}

/** The time zone of this machine; UTC where it does not say. */
export function systemZone(): Zone {
  // Some embedded browsers leave it out.
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

interface Timers {
  readonly setTimeout: (run: () => void, ms: number) => unknown;
  readonly performance: { now(): number };
}

/**
 * A pause for `inSlices`: it lets others have their turn once the slice is over, and returns at once before.
 *
 * @param sliceMs - How long to hold the turn, in milliseconds. With 12 a page stays smooth.
 */
export function systemPause(sliceMs = 12): () => Promise<void> {
  // Every platform of ours has both; core is compiled without the types that declare them.
  const { performance, setTimeout } = globalThis as unknown as Timers;
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceMs) return;
    await new Promise<void>((resume) => setTimeout(resume, 0));
    since = performance.now();
  };
}
