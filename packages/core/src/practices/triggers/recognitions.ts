import { epochOf, instantOf } from '../../calendar.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Recognition } from '../../schema/recognition.ts';
import { type CoachLook, daysBefore, daysSince } from '../look.ts';
import { beyond, occasion, type Trigger } from '../occasion.ts';
import { sinceWhen } from './one-on-ones.ts';

/**
 * `no-recognition-in-60-days`: nobody has recognised a report for so many days. Nothing is told of whoever keeps off
 * the wall, nor where a recognition that the leader does not see is later than what the leader sees.
 */
export const noRecognition: Trigger<'no-recognition-in-60-days'> = (leaderId, look, { days }) =>
  look.reportsOf(leaderId).flatMap((personId) => {
    const lastAt = standing(personId, look).at(-1)?.at ?? null;
    const seenLast = lastAt === null ? -Infinity : epochOf(lastAt);
    if (look.mayBeThanked(personId, seenLast)) return [];
    const since = sinceWhen(lastAt === null ? null : epochOf(lastAt), [personId], look);
    if (since !== null && daysSince(look, since) < days) return [];
    return [
      occasion('no-recognition-in-60-days', {
        subject: { kind: 'person', personId },
        values: { personId, lastAt },
        since: since === null ? null : instantOf(since),
        strength: since === null ? 0 : beyond(daysSince(look, since), days),
        personId,
      }),
    ];
  });

/**
 * `recognition-from-inside-only`: of so many recognitions of a report so large a share came from the own team; not
 * told where the leader does not see all of them.
 */
export const recognitionFromInside: Trigger<'recognition-from-inside-only'> = (
  leaderId,
  look,
  { days, count, share },
) =>
  look.reportsOf(leaderId).flatMap((personId) => {
    const from = daysBefore(look, days);
    if (look.mayBeThanked(personId, from)) return [];
    const lately = standing(personId, look).filter(({ at }) => epochOf(at) >= from);
    const inside = lately.filter((each) =>
      isInside(each.from, { personId, leaderId }, look),
    ).length;
    if (lately.length < count || inside / lately.length < share) return [];
    return [
      occasion('recognition-from-inside-only', {
        subject: { kind: 'person', personId },
        values: { personId, inside, all: lately.length, days },
        since: lately[0]?.at ?? null,
        ...{ strength: beyond(inside, count), personId },
      }),
    ];
  });

function standing(personId: PersonId, { records }: CoachLook): readonly Recognition[] {
  return records.growth
    .recognitionsTo(personId)
    .filter(({ withdrawnAt }) => withdrawnAt === undefined);
}

/** The leader, whoever has the same manager, and whoever is of the same team. */
function isInside(
  giverId: PersonId,
  { personId, leaderId }: { readonly personId: PersonId; readonly leaderId: PersonId },
  { records: { people } }: CoachLook,
): boolean {
  if (giverId === leaderId) return true;
  const [giver, teamId] = [people.get(giverId), people.get(personId)?.teamId];
  return giver?.managerId === leaderId || (teamId !== undefined && giver?.teamId === teamId);
}
