import {
  addDays,
  compareInstants,
  dayOf,
  daysBetween,
  epochOf,
  instantOf,
  startOfDay,
} from '../calendar.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import { type MayBeThanked, hiddenThanks } from './hidden-thanks.ts';
import { isStanding, lastRecognised } from './recognition.ts';

/** Somebody whom nobody has thanked for a while. */
export interface Unseen {
  readonly personId: PersonId;
  /** When somebody last did; `null` for never. */
  readonly lastAt: Instant | null;
}

/** How long nobody is to have been seen, and what is known of the rest. */
export interface UnseenOptions {
  /** How long the window is, instead of what the settings say. */
  readonly days?: number;
  /** Where it is left out, by `records`, which is right where no recognition is hidden in them. */
  readonly mayBeThanked?: MayBeThanked;
}

/**
 * The people who report to a leader and whom nobody recognised for as many days as the settings say, for the
 * leader to look at again. Longest ago first, then by id.
 *
 * Days of leave and before somebody joined are no days on which they could be seen: who was there for less than
 * half of the window is not named; nor is who keeps off the wall, or was thanked out of the leader's sight later than
 * in it. `unseen` of a workspace knows of these.
 *
 * @param records - As the leader may see them.
 * @param at - The end of the window.
 * @returns Throws as `dayOf`.
 *
 * @example
 * unseenBy('lea' as PersonId, records, at); // [{ personId: 'mia', lastAt: '2026-01-12T09:00:00Z' }]
 */
export function unseenBy(
  leaderId: PersonId,
  records: Records,
  at: Instant,
  options: UnseenOptions = {},
): readonly Unseen[] {
  const { days = records.settings.feedback.unseenDays } = options;
  const { mayBeThanked = hiddenThanks(records, records) } = options;
  return records.rhythm
    .directReports(leaderId)
    .filter((id) => records.people.get(id)?.active === true)
    .filter((id) => isUnseen(id, records, { at, days }))
    .map((personId) => ({ personId, lastAt: lastRecognised(personId, records, at) }))
    .filter(
      ({ personId, lastAt }) =>
        !mayBeThanked(personId, lastAt === null ? -Infinity : epochOf(lastAt)),
    )
    .sort(compareUnseen);
}

function isUnseen(
  personId: PersonId,
  records: Records,
  { at, days }: { readonly at: Instant; readonly days: number },
): boolean {
  const zone = zoneOf(records, personId);
  const today = dayOf(at, zone);
  const first = addDays(today, 1 - days);
  if (daysThere(personId, records, first, today) * 2 < days) return false;
  const window = { after: instantOf(startOfDay(first, zone) - 1), until: at };
  return !records.growth.recognitionsTo(personId).some((each) => isStanding(each, window));
}

/** On how many days of a span somebody had joined and was not on leave. */
function daysThere(personId: PersonId, records: Records, from: Day, until: Day): number {
  const joined = records.people.get(personId)?.joined ?? from;
  let next = joined > from ? joined : from;
  let there = 0;
  // By their first day, so that leaves which overlap are counted once.
  for (const { start, end, withdrawnAt } of records.rhythm.leavesOf(personId)) {
    if (withdrawnAt !== undefined || end < next || start > until) continue;
    if (start > next) there += daysBetween(next, start);
    next = addDays(end, 1);
  }
  return next > until ? there : there + daysBetween(next, until) + 1;
}

function compareUnseen(a: Unseen, b: Unseen): number {
  if (a.lastAt === null || b.lastAt === null) {
    if (a.lastAt !== b.lastAt) return a.lastAt === null ? -1 : 1;
    return a.personId < b.personId ? -1 : 1;
  }
  const later = compareInstants(a.lastAt, b.lastAt);
  return later !== 0 ? later : a.personId < b.personId ? -1 : 1;
}
