import { compareInstants, dayOf, daysBetween, epochOf } from '../calendar.ts';
import type { CoachState, CoachedPractice } from '../schema/coach.ts';
import type { PersonId, PracticeId } from '../schema/ids.ts';
import type { Day, Instant, Zone } from '../schema/primitives.ts';
import type { CoachSettings } from '../schema/settings.ts';

/** Names a suggestion: a practice, and what it was about. */
export type Coached = Pick<CoachedPractice, 'practiceId' | 'subjectKey'>;

/** The present of somebody who is coached. */
export interface CoachNow {
  readonly at: Instant;
  /** Where they are: a suggestion stands for whole days, that on which it was shown included. */
  readonly zone: Zone;
  readonly settings: CoachSettings;
}

const dayMs = 86_400_000;
/** So many entries are kept: the limit of the schema. */
const mostKept = 2000;

/** What somebody was told of one suggestion; `undefined` for nothing. */
export function coachedOf(
  state: CoachState | undefined,
  { practiceId, subjectKey }: Coached,
): CoachedPractice | undefined {
  return state?.practices.find(
    (entry) => entry.practiceId === practiceId && entry.subjectKey === subjectKey,
  );
}

/** Whether a suggestion was shown today already: it then stays where it is to the end of the day. */
export function wasShownToday({ shownAt }: CoachedPractice, { at, zone }: CoachNow): boolean {
  return shownAt !== undefined && dayOf(shownAt, zone) === dayOf(at, zone);
}

/**
 * Whether a suggestion that was shown stands: for the days of the settings from that day on, and again for as many up
 * to the last day of what it is about.
 *
 * @param lastDay - The day after which there is nothing to do about it; absent where there is none.
 */
export function isStanding(entry: CoachedPractice, now: CoachNow, lastDay?: Day): boolean {
  const { standDays } = now.settings;
  const daysLeft = lastDay === undefined ? -1 : daysBetween(dayOf(now.at, now.zone), lastDay);
  const isClosing = entry.shownAt !== undefined && daysLeft >= 0 && daysLeft < standDays;
  return isClosing || standsSinceShown(entry, now);
}

function standsSinceShown({ shownAt }: CoachedPractice, { at, zone, settings }: CoachNow): boolean {
  if (shownAt === undefined) return false;
  const days = daysBetween(dayOf(shownAt, zone), dayOf(at, zone));
  return days >= 0 && days < settings.standDays;
}

/**
 * Whether a suggestion is not to be made now: dismissed, put off until later, or shown before and cooling down, which
 * nothing does up to its last day.
 */
export function isHeldBack(entry: CoachedPractice, now: CoachNow, lastDay?: Day): boolean {
  const { dismissedAt, snoozedUntil } = entry;
  if (dismissedAt !== undefined) return true;
  if (snoozedUntil !== undefined && compareInstants(snoozedUntil, now.at) > 0) return true;
  if (lastDay !== undefined && dayOf(now.at, now.zone) <= lastDay) return false;
  return coolsDown(entry, now);
}

/**
 * Whether it was shown, stands no more, and the cool-down is not over, whichever way the clock was set in between.
 * What was put off since comes back at the moment that was chosen.
 */
export function coolsDown(entry: CoachedPractice, now: CoachNow): boolean {
  const { shownAt, snoozedUntil } = entry;
  if (shownAt === undefined || standsSinceShown(entry, now)) return false;
  const isBack =
    snoozedUntil !== undefined &&
    compareInstants(snoozedUntil, shownAt) > 0 &&
    compareInstants(snoozedUntil, now.at) <= 0;
  if (isBack) return false;
  const { coolDownDays, standDays } = now.settings;
  const days = Math.abs(epochOf(now.at) - epochOf(shownAt)) / dayMs;
  return days < standDays - 1 + coolDownDays;
}

/** About how many things each practice was shown that cool down. */
export function coolingDown(
  state: CoachState | undefined,
  now: CoachNow,
): ReadonlyMap<PracticeId, number> {
  const counts = new Map<PracticeId, number>();
  for (const entry of state?.practices ?? []) {
    if (!coolsDown(entry, now)) continue;
    counts.set(entry.practiceId, (counts.get(entry.practiceId) ?? 0) + 1);
  }
  return counts;
}

/** A state in which suggestions were shown; one that stands or cools down keeps the moment of its first showing. */
export function withShown(state: CoachState, shown: readonly Coached[], now: CoachNow): CoachState {
  return shown.reduce((before, each) => {
    const entry = coachedOf(before, each);
    const isKnown = entry !== undefined && (isHeldBack(entry, now) || isStanding(entry, now));
    return isKnown ? before : withEntry(before, { ...each, shownAt: now.at });
  }, state);
}

/** A state in which a suggestion waits until a moment. */
export function withSnoozed(state: CoachState, each: Coached, until: Instant): CoachState {
  return withEntry(state, { ...coachedOf(state, each), ...each, snoozedUntil: until });
}

/** A state in which a suggestion is not made again. The same object where it was dismissed already. */
export function withDismissed(state: CoachState, each: Coached, at: Instant): CoachState {
  const entry = coachedOf(state, each);
  if (entry?.dismissedAt !== undefined) return state;
  return withEntry(state, { ...entry, ...each, dismissedAt: at });
}

/** A state in which a suggestion was neither put off nor dismissed. The same object where it was not. */
export function withRestored(state: CoachState, each: Coached): CoachState {
  const entry = coachedOf(state, each);
  if (entry?.dismissedAt === undefined && entry?.snoozedUntil === undefined) return state;
  const { dismissedAt: _dismissed, snoozedUntil: _snoozed, ...rest } = entry;
  return withEntry(state, rest);
}

/** Somebody who was suggested nothing yet. */
export function newCoachState(id: PersonId): CoachState {
  return { id, practices: [] };
}

/** Puts an entry last. Where there is no room, what is longest ago goes; what was dismissed stays longest. */
function withEntry({ id, practices }: CoachState, entry: CoachedPractice): CoachState {
  const others = practices.filter(
    ({ practiceId, subjectKey }) =>
      practiceId !== entry.practiceId || subjectKey !== entry.subjectKey,
  );
  const all = [...others, entry];
  if (all.length <= mostKept) return { id, practices: all };
  const gone = all.findIndex(({ dismissedAt }) => dismissedAt === undefined);
  return { id, practices: all.filter((_, index) => index !== Math.max(0, gone)) };
}
