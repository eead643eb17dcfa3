import { epochOf } from '../calendar.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { CheckInId, ObservationId } from '../schema/ids.ts';
import type { PassedOver } from './explanation.ts';
import { type Said, reportsOf } from './readings.ts';
import type { UsedDriver } from './rollup.ts';

/**
 * The check-ins of a goal that were made by a moment and are not read for its figure, each with the reason.
 *
 * @param said - All of the goal, and of the metric that it reads.
 * @param read - The check-ins that are read.
 * @param knownUntil - In milliseconds since 1970; what was made later is not known.
 */
export function passedOver(
  goal: Goal,
  driver: UsedDriver,
  { checkIns, observations }: Said,
  read: ReadonlySet<CheckInId | undefined>,
  knownUntil: number,
): readonly PassedOver[] {
  const isMade = ({ at }: Pick<CheckIn, 'at'>) => epochOf(at) <= knownUntil;
  const made = checkIns.filter(isMade);
  const replacedBy = new Map<CheckInId, CheckInId>();
  for (const { id, replaces } of made) if (replaces !== undefined) replacedBy.set(replaces, id);
  const correctedBy = new Map<string | undefined, ObservationId>();
  for (const { id, replaces } of observations.filter(isMade)) correctedBy.set(replaces, id);
  return made
    .filter(({ id }) => !read.has(id))
    .map((checkIn): PassedOver => {
      const { id: checkInId } = checkIn;
      const by = replacedBy.get(checkInId);
      if (by !== undefined) return { checkInId, because: 'replaced', by };
      const because = unreadBecause(goal, driver, checkIn);
      const byObservation = correctedBy.get(checkInId);
      const isCorrected = because === 'older' && byObservation !== undefined;
      return isCorrected
        ? { checkInId, because: 'replaced', byObservation }
        : { checkInId, because };
    });
}

function unreadBecause(
  goal: Goal,
  driver: UsedDriver,
  checkIn: CheckIn,
): Exclude<PassedOver['because'], 'replaced'> {
  if (driver !== 'measure' && driver !== 'manual') return 'not-of-this-driver';
  const alone = { checkIns: [checkIn], observations: [] };
  const isReadAlone = (given: Goal) =>
    reportsOf(given, driver, alone, Infinity).readings.length > 0;
  if (isReadAlone(goal)) return 'older';
  return isReadAlone({ ...goal, start: checkIn.asOf }) ? 'before-start' : 'no-value';
}
