import { compareInstants } from '../calendar.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { CoachLook } from './look.ts';

/** When a leader took a report over from another manager, by series that say so, oldest first; none that is to come. */
export function takenOverAt(
  leaderId: PersonId,
  personId: PersonId,
  look: CoachLook,
): readonly Instant[] {
  return look
    .seriesOfTwo(leaderId, personId)
    .filter(({ managerId, continues }) => managerId === leaderId && continues !== undefined)
    .map(({ startedAt }) => startedAt)
    .filter((startedAt) => compareInstants(startedAt, look.at) <= 0)
    .sort(compareInstants);
}
