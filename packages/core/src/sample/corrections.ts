import type { Staff } from './reports.ts';
import { clockAt, instantAt } from './time/zones.ts';
import type { Random } from '../random.ts';
import { corrections } from './texts/notes.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { CheckInId } from '../schema/ids.ts';
import type { Day } from '../schema/primitives.ts';

/** One check-in in so many is corrected. */
const share = 0.025;

/**
 * The check-ins of a goal with those that put right what was typed wrong: the one has a figure too many or
 * that of the time before, the other, of some minutes later, replaces it.
 */
export function withCorrections(
  checkIns: readonly CheckIn[],
  goal: Goal,
  { staff, random, today }: { staff: Staff; random: Random; today: Day },
): readonly CheckIn[] {
  return checkIns.flatMap((checkIn, index) => {
    const isChosen = random.chance(share);
    const before = checkIns[index - 1]?.value;
    if (!isChosen || typeof checkIn.value !== 'number' || goal.measure?.kind !== 'number') {
      return [checkIn];
    }
    const delay = random.between(4, 38);
    const zone = staff.people.get(checkIn.by)?.timeZone ?? 'UTC';
    const { day, minutes } = clockAt(checkIn.at, zone);
    const closing = staff.attendance.hoursOf(checkIn.by).to;
    const at = instantAt(day, Math.min(minutes + delay, closing), zone);
    if (at <= checkIn.at || at.slice(0, 10) >= today) return [checkIn];
    const isOld = typeof before === 'number' && before !== checkIn.value && random.chance(0.6);
    if (!isOld && checkIn.value === 0) return [checkIn];
    const { blockers: _blockers, ...said } = checkIn;
    const right = {
      ...{ ...said, id: `${checkIn.id}-2` as CheckInId, at, replaces: checkIn.id },
      note: random.pick(isOld ? corrections.old : corrections.typed),
    };
    return [{ ...checkIn, value: isOld ? before : checkIn.value * 10 }, right];
  });
}
