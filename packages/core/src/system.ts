import { v7 } from 'uuid';
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

/** The time zone of this machine; UTC where it does not say. */
export function systemZone(): Zone {
  // Some embedded browsers leave it out.
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
