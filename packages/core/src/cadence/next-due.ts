import { compareInstants, dayOf, epochOf, instantOf, startOfDay } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { DueLine } from './due-line.ts';
import type { DueOf } from './due-of.ts';
import { lineKey } from './due-subject.ts';
import { type DueOptions, dueSubjects } from './due-subjects.ts';
import { asMoved, isBeforeItsDay } from './queue.ts';
import { slotsOf } from './slots.ts';
import { slotInputOf } from './subject-slots.ts';

/** What will stand in somebody's queue, and from when. */
export interface ComingLine extends Pick<DueLine, 'activity' | 'subject' | 'due' | 'from'> {
  /** From when it stands there. */
  readonly opens: Instant;
}

/** How far is looked ahead, in days: a quarter and some more. */
const daysAhead = 100;

/**
 * What comes into somebody's queue next, where nothing stands there now or besides what does. Of what comes at once the
 * one that is due first.
 *
 * @param at - What is known then.
 * @returns `undefined` where nothing comes within 100 days, or for somebody who has left. Throws as `due`.
 *
 * @example
 * nextDue(records, 'mia' as PersonId, '2026-05-04T10:00:00Z')?.opens; // '2026-05-11T07:00:00.000Z'
 */
export function nextDue(
  records: Records,
  personId: PersonId,
  at: Instant,
  options: DueOptions = {},
): ComingLine | undefined {
  if (!records.people.get(personId)?.active) return undefined;
  return dueSubjects(records, personId, at, options)
    .flatMap((subject) => comingOf(subject, records, at) ?? [])
    .sort(compareComing)[0];
}

function comingOf(subject: DueOf, records: Records, at: Instant): ComingLine | undefined {
  const until = instantOf(epochOf(at) + daysAhead * 86_400_000);
  const input = { ...slotInputOf(subject, records), done: subject.done };
  const coming = slotsOf(input, { after: at, until, at })
    .slots.map((slot) => asMoved(slot, subject, at))
    .find(
      ({ state, due }) =>
        state === 'future' || isBeforeItsDay(subject, { state, due }, records, at),
    );
  if (!coming) return undefined;
  const { activity, subject: about, from } = subject;
  const opens = opensOf(subject, coming, records);
  return { activity, subject: about, due: coming.due, opens, ...(from !== undefined && { from }) };
}

/** A meeting stands in a queue from the morning of its day. */
function opensOf(
  { subject }: DueOf,
  { opens, due }: { readonly opens: Instant; readonly due: Instant },
  { rhythm }: Records,
): Instant {
  if (subject.kind !== 'series') return opens;
  const zone = rhythm.series.get(subject.seriesId)?.zone ?? 'UTC';
  return instantOf(startOfDay(dayOf(due, zone), zone));
}

function compareComing(a: ComingLine, b: ComingLine): number {
  const order = compareInstants(a.opens, b.opens) || compareInstants(a.due, b.due);
  return order || (lineKey(a) < lineKey(b) ? -1 : 1);
}
