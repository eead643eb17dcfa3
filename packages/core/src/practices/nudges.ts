import { type Nudge, nudges, nudgesLeft } from '../cadence/nudges.ts';
import type { QueueOptions } from '../cadence/queue.ts';
import { dayOf, epochOf } from '../calendar.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { Suggestion } from './suggestion.ts';

/** A reminder of a practice, which the host delivers in its own words. */
export interface PracticeNudge {
  readonly rule: 'practice';
  /** Names practice, subject and day. */
  readonly key: string;
  readonly suggestion: Suggestion;
}

/** What is due, and what `coach` suggests. */
export interface CoachNudgeOptions extends Pick<QueueOptions, 'doneOf' | 'sees'> {
  /** As `coach` gives them for the same person and moment. */
  readonly suggestions: readonly Suggestion[];
}

const dayMs = 86_400_000;

/**
 * The reminders that somebody may be sent at a moment, of what is due and of practices, under one cap: what is due
 * comes first, and suggestions have what it leaves. Quiet hours and days off hold for both.
 *
 * @returns What is due as `nudges` gives it. A suggestion has no reminder within the cool-down after its last one.
 *   `nudge.record` keeps the keys of what was sent. Throws as `nudges`.
 *
 * @example
 * coachNudges(records, 'lea' as PersonId, { at, suggestions }).map(({ rule }) => rule); // ['overdue', 'practice']
 */
export function coachNudges(
  records: Records,
  personId: PersonId,
  { at, suggestions, ...options }: CoachNudgeOptions & { readonly at: Instant },
): readonly (Nudge | PracticeNudge)[] {
  const ofQueue = nudges(records, personId, at, options);
  const left = nudgesLeft(records, personId, at) - ofQueue.length;
  const wasSent = sentLately(records, personId, at);
  const day = dayOf(at, zoneOf(records, personId));
  const ofPractices = suggestions
    .map((suggestion) => ({ suggestion, name: nameOf(suggestion) }))
    .filter(({ name }) => !wasSent(name))
    .map(({ suggestion, name }) => ({
      ...{ rule: 'practice' as const, key: `${name} ${day}`, suggestion },
    }));
  return [...ofQueue, ...ofPractices.slice(0, Math.max(0, left))];
}

function nameOf({ practice, subjectKey }: Suggestion): string {
  return `practice ${practice.id} ${subjectKey}`;
}

function sentLately({ rhythm, settings }: Records, personId: PersonId, at: Instant) {
  const coolDownMs = settings.coach.coolDownDays * dayMs;
  const sent = rhythm.nudges.get(personId)?.sent ?? [];
  const lately = sent.filter((nudge) => Math.abs(epochOf(nudge.at) - epochOf(at)) < coolDownMs);
  const names = new Set(lately.map(({ key }) => key.slice(0, key.lastIndexOf(' '))));
  return (name: string) => names.has(name);
}
