import { epochOf, momentsAt, startOfDay } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import { isKnownZone } from '../goals/lookup.ts';
import type { CadenceRule, Rhythm } from '../schema/cadence.ts';
import type { Zone } from '../schema/primitives.ts';
import { type DueRhythm, dueMoments } from './due-moments.ts';
import { dueDaysOf } from './recurrence.ts';

/** When a rule holds, in milliseconds since 1970: from the one moment on, no longer at the other. */
export interface Term {
  readonly from: number;
  readonly until: number;
}

const inZones = new WeakMap<Rhythm, Map<Zone, DueRhythm | undefined>>();
const terms = new WeakMap<CadenceRule, Map<Zone, Term>>();

/**
 * A rhythm in the zone that it is read in, the same object each time.
 *
 * @param zone - Of whoever is to do it, for a rhythm that names none, or none that this platform knows.
 * @returns `undefined` where nothing is due: without a recurrence, or with one that never happens, as may
 *   come with records that were not checked here.
 */
export function dueRhythmOf(rhythm: Rhythm, zone: Zone): DueRhythm | undefined {
  const ofRhythm = inZones.get(rhythm) ?? new Map<Zone, DueRhythm | undefined>();
  if (ofRhythm.has(zone)) return ofRhythm.get(zone);
  const { recurrence, from, time, holiday, graceHours } = rhythm;
  const own = rhythm.zone !== undefined && isKnownZone(rhythm.zone) ? rhythm.zone : zone;
  const grace = graceHours === undefined ? {} : { graceHours };
  const found =
    recurrence && happens(rhythm)
      ? { recurrence, from, time, holiday, zone: own, ...grace }
      : undefined;
  inZones.set(rhythm, ofRhythm.set(zone, found));
  return found;
}

/**
 * When a rule holds. It does from when it was set, but not before its first slot opens, one interval before
 * its first due moment; one that switches the activity off from the beginning of its first day. A rule that
 * was ended before it held never does.
 *
 * @param zone - As for `dueRhythmOf`.
 */
export function termOf(rule: CadenceRule, zone: Zone): Term {
  const ofRule = terms.get(rule) ?? new Map<Zone, Term>();
  let term = ofRule.get(zone);
  if (!term) {
    const from = Math.max(epochOf(rule.setAt), opensAt(rule, zone));
    term = { from, until: rule.endedAt === undefined ? Infinity : epochOf(rule.endedAt) };
    terms.set(rule, ofRule.set(zone, term));
  }
  return term;
}

function opensAt(rule: CadenceRule, zone: Zone): number {
  const rhythm = dueRhythmOf(rule, zone);
  if (!rhythm) return startOfDay(rule.from, zone);
  const { first } = dueDaysOf(rhythm.recurrence, rhythm.from);
  return dueMoments(rhythm).before(momentsAt(rhythm.time, rhythm.zone)(first));
}

function happens({ recurrence, from }: Rhythm): boolean {
  try {
    return recurrence !== undefined && dueDaysOf(recurrence, from).first > -Infinity;
  } catch (error) {
    if (error instanceof PerfError && error.code === 'invalid-input') return false;
    throw error;
  }
}
