import { compareInstants, epochOf, instantOf } from '../../calendar.ts';
import { lastMeeting, meetingState, wasHeld } from '../../conversations/meetings.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';
import { type CoachLook, daysBefore, daysSince } from '../look.ts';
import { beyond, occasion, type Trigger } from '../occasion.ts';
import { takenOverAt } from '../taken-over.ts';

/**
 * `no-one-on-one-in-30-days`: the leader and a report have not met for so many days, as far as anybody says, and
 * have moved or put in no meeting that is to come. Days before the report joined, came back, or came over from another
 * manager do not count.
 */
export const noOneOnOne: Trigger<'no-one-on-one-in-30-days'> = (leaderId, look, { days }) =>
  look.reportsOf(leaderId).flatMap((personId) => {
    const meetings = look
      .seriesOfTwo(leaderId, personId)
      .flatMap(({ id }) => look.records.rhythm.meetingsOf(id));
    const isToCome = meetings.some(
      (meeting) =>
        meetingState(meeting, look.at) === 'scheduled' && compareInstants(meeting.at, look.at) > 0,
    );
    const lastAt = lastMeeting(meetings, look.at)?.at ?? null;
    const since = sinceWhenBoth(lastAt, { leaderId, personId }, look);
    if (isToCome || (since !== null && daysSince(look, since) < days)) return [];
    return [
      occasion('no-one-on-one-in-30-days', {
        subject: { kind: 'person', personId },
        values: { personId, lastAt },
        since: since === null ? null : instantOf(since),
        strength: since === null ? 0 : beyond(daysSince(look, since), days),
        personId,
      }),
    ];
  });

/** `one-on-ones-skipped`: so many meetings of the leader and a report were skipped in the last days. */
export const oneOnOnesSkipped: Trigger<'one-on-ones-skipped'> = (leaderId, look, limits) =>
  look.reportsOf(leaderId).flatMap((personId) =>
    look.seriesOfTwo(leaderId, personId).flatMap(({ id: seriesId, state }) => {
      const { days, count } = limits;
      const from = daysBefore(look, days);
      const lately = look.records.rhythm
        .meetingsOf(seriesId)
        .filter(({ at }) => epochOf(at) >= from && compareInstants(at, look.at) <= 0);
      const skipped = lately.filter((meeting) => meeting.skipped !== undefined);
      const [first] = skipped;
      if (state !== 'active' || !first || skipped.length < count) return [];
      const held = lately.filter(wasHeld).length;
      return [
        occasion('one-on-ones-skipped', {
          subject: { kind: 'series', seriesId },
          values: { seriesId, personId, skipped: skipped.length, held, days },
          ...{ since: first.at, strength: beyond(skipped.length, count), personId },
        }),
      ];
    }),
  );

/** The last of a moment, of when a leader and a report came to be around, and of when the leader took the report over. */
export function sinceWhenBoth(
  moment: Instant | null,
  { leaderId, personId }: { readonly leaderId: PersonId; readonly personId: PersonId },
  look: CoachLook,
): number | null {
  const last = [moment, takenOverAt(leaderId, personId, look).at(-1) ?? null]
    .filter((each) => each !== null)
    .map(epochOf);
  return sinceWhen(last.length === 0 ? null : Math.max(...last), [leaderId, personId], look);
}

/** The last of a moment and of when the people came to be around; `null` where none of it is known. */
export function sinceWhen(
  moment: number | null,
  people: readonly PersonId[],
  look: CoachLook,
): number | null {
  const moments = [moment, ...people.map((personId) => look.aroundSince(personId))];
  const known = moments.filter((each): each is number => each !== null);
  return known.length === 0 ? null : Math.max(...known);
}
