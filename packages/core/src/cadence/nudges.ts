import { compareInstants, dayOf, epochOf, momentAt, offsetAt } from '../calendar.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant, TimeOfDay } from '../schema/primitives.ts';
import type { Settings } from '../schema/settings.ts';
import type { DueLine } from './due-line.ts';
import { lineKey } from './due-subject.ts';
import { type QueueOptions, due } from './queue.ts';
import { nextWorkDay, worksOnDay } from './work-days.ts';

/** A reminder to send to somebody, which the host delivers in its own words. */
export interface Nudge {
  /** `overdue`, or `due-soon`: due today, or by noon of the next day on which they work. */
  readonly rule: 'overdue' | 'due-soon';
  /** Names the slot: nobody is nudged twice for one. */
  readonly key: string;
  /** What is due, since when and by which rule of cadence; its `command` is the one action. */
  readonly line: DueLine;
}

const weekMs = 7 * 86_400_000;
const noon: TimeOfDay = '12:00';

/**
 * The reminders that somebody may be sent at a moment: none that was sent before, of what is most urgent first,
 * and with those sent no more than the cap of the settings within any seven days.
 *
 * Nobody is nudged in quiet hours, on days on which they do not work, or while they only look on. What is done,
 * excused, put off or handed to somebody else has no nudge. What was sent is kept by `nudge.record`; until then
 * the same answer is given again.
 *
 * @param at - What is known then. Nothing of it is sent later: ask again.
 * @returns Throws as `due`.
 *
 * @example
 * const [nudge] = nudges(records, 'mia' as PersonId, '2026-05-04T09:30:00Z');
 * nudge?.rule; // 'overdue'
 */
export function nudges(
  records: Records,
  personId: PersonId,
  at: Instant,
  options: Pick<QueueOptions, 'doneOf' | 'sees'> = {},
): readonly Nudge[] {
  const left = nudgesLeft(records, personId, at);
  if (left === 0) return [];
  const sent = records.rhythm.nudges.get(personId)?.sent ?? [];
  const known = new Set(sent.map(({ key }) => key));
  const soon = soonUntil(records, personId, at);
  return due(records, personId, at, options)
    .filter(({ state, due: moment }) => state === 'overdue' || epochOf(moment) <= soon)
    .map((line) => ({ rule: ruleOf(line), key: slotKey(line), line }))
    .filter(({ key }) => !known.has(key))
    .slice(0, left);
}

/**
 * How many reminders of whatever kind somebody may be sent at a moment: what the cap of the settings leaves of
 * those sent within any seven days, and none in quiet hours or to whoever does not work that day.
 */
export function nudgesLeft(records: Records, personId: PersonId, at: Instant): number {
  if (!mayBeReached(records, personId, at)) return 0;
  const sent = records.rhythm.nudges.get(personId)?.sent ?? [];
  return Math.max(0, records.settings.nudgesPerWeek - sentAround(sent, at));
}

/** Whether a moment lies in the quiet hours, which may run over midnight; never where both ends are equal. */
export function isQuiet({ from, to }: Settings['quietHours'], time: TimeOfDay): boolean {
  if (from === to) return false;
  return from < to ? from <= time && time < to : time >= from || time < to;
}

/**
 * Sent within a week before or after: a clock may have been put back, and whichever of two was sent last has
 * counted the other.
 */
function sentAround(sent: readonly { readonly at: Instant }[], at: Instant): number {
  return sent.filter((nudge) => Math.abs(compareInstants(nudge.at, at)) < weekMs).length;
}

function mayBeReached(records: Records, personId: PersonId, at: Instant): boolean {
  const person = records.people.get(personId);
  if (!person?.active || person.roles.every((role) => role === 'viewer')) return false;
  const zone = zoneOf(records, personId);
  const shown = new Date(epochOf(at) + offsetAt(epochOf(at), zone)).toISOString();
  if (isQuiet(records.settings.quietHours, shown.slice(11, 16))) return false;
  return worksOnDay(records, personId, dayOf(at, zone));
}

/** The last moment that is soon: the end of today, or noon of the next day on which they work. */
function soonUntil(records: Records, personId: PersonId, at: Instant): number {
  const next = nextWorkDay(records, personId, at);
  return next === undefined ? Infinity : momentAt(next, noon, zoneOf(records, personId));
}

function ruleOf({ state }: DueLine): Nudge['rule'] {
  return state === 'overdue' ? 'overdue' : 'due-soon';
}

function slotKey(line: DueLine): string {
  return `${lineKey(line)} ${line.slotDue}`;
}
