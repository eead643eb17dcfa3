import { epochOf } from '../calendar.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';

/**
 * Whether what a viewer sees of somebody's recognition may be less than there is: because that person keeps off the
 * wall, or was thanked from a moment on, in milliseconds since 1970, where the viewer does not see it. Whoever asks
 * stays silent then, and tells no more of it.
 */
export type MayBeThanked = (personId: PersonId, from: number) => boolean;

/**
 * Compares all records with those that a viewer sees.
 *
 * @param all - The same as `seen` where nothing is hidden.
 * @returns Its answers cost as much as that person has received. They throw as `epochOf`.
 *
 * @example
 * hiddenThanks(all, seen)('mia' as PersonId, -Infinity); // true
 */
export function hiddenThanks(
  all: Pick<Records, 'people' | 'growth'>,
  seen: Pick<Records, 'growth'>,
): MayBeThanked {
  return (personId, from) => {
    if (all.people.get(personId)?.wallOptOut === true) return true;
    if (all === seen) return false;
    return all.growth
      .recognitionsTo(personId)
      .some(
        ({ id, withdrawnAt, at }) =>
          withdrawnAt === undefined && epochOf(at) >= from && !seen.growth.recognitions.has(id),
      );
  };
}
