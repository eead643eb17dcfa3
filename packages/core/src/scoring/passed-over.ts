import { epochOf } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { CheckInId } from '../schema/ids.ts';
import type { PassedOver } from './explanation.ts';
import { reportsOf } from './readings.ts';
import type { UsedDriver } from './rollup.ts';

/**
 * The check-ins of a goal that were made by a moment and are not read for its figure, each with the reason.
 *
 * @param checkIns - All of the goal, oldest first.
 * @param read - Those that are read.
 * @param knownUntil - In milliseconds since 1970; what was made later is not known.
 */
export function passedOver(
  goal: Pick<Goal, 'measure' | 'start'>,
  driver: UsedDriver,
  checkIns: readonly CheckIn[],
  read: ReadonlySet<CheckInId>,
  knownUntil: number,
): readonly PassedOver[] {
  const made = checkIns.filter(({ at }) => epochOf(at) <= knownUntil);
  const replacedBy = new Map<CheckInId, CheckInId>();
  for (const { id, replaces } of made) if (replaces !== undefined) replacedBy.set(replaces, id);
  return made
    .filter(({ id }) => !read.has(id))
    .map((checkIn): PassedOver => {
      const { id: checkInId } = checkIn;
      const by = replacedBy.get(checkInId);
      if (by !== undefined) return { checkInId, because: 'replaced', by };
      return { checkInId, because: unreadBecause(goal, driver, checkIn) };
    });
}

function unreadBecause(
  goal: Pick<Goal, 'measure' | 'start'>,
  driver: UsedDriver,
  checkIn: CheckIn,
): Exclude<PassedOver['because'], 'replaced'> {
  if (driver !== 'measure' && driver !== 'manual') return 'not-of-this-driver';
  const isReadAlone = (given: Pick<Goal, 'measure' | 'start'>) =>
    reportsOf(given, driver, [checkIn], Infinity).readings.length > 0;
  if (isReadAlone(goal)) return 'older';
  return isReadAlone({ ...goal, start: checkIn.asOf }) ? 'before-start' : 'no-value';
}
