import { endOfDay, instantOf, startOfDay } from '../calendar.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { GoalId, OwnerId, PersonId } from '../schema/ids.ts';
import type { Day, Instant, Zone } from '../schema/primitives.ts';
import type { Slot } from './slots.ts';
import { checkInSlots } from './subject-slots.ts';

/** How many slots were filled in time, late, or not at all. Excused and open ones are not counted. */
export interface SlotCounts {
  readonly onTime: number;
  readonly late: number;
  readonly missed: number;
}

/** The share of slots that were filled in time; `no-slots` where none has been counted, which is not 0. */
export type Discipline =
  | (SlotCounts & { readonly kind: 'share'; readonly share: number })
  | (SlotCounts & { readonly kind: 'no-slots' });

/** A stretch of days; both ends belong to it. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/**
 * How many of some slots were filled in time.
 *
 * @returns `share` from 0 to 1: on time, over on time, late and missed; with the counts. Throws nothing.
 *
 * @example
 * disciplineOf(checkInSlots(goalId, records, { until: at, at }).slots);
 * // { kind: 'share', share: 0.75, onTime: 9, late: 2, missed: 1 }
 */
export function disciplineOf(slots: Iterable<Pick<Slot, 'state'>>): Discipline {
  let [onTime, late, missed] = [0, 0, 0];
  for (const { state } of slots) {
    if (state === 'on-time') onTime += 1;
    else if (state === 'late') late += 1;
    else if (state === 'missed') missed += 1;
  }
  return shareOf({ onTime, late, missed });
}

/** Several figures as one: every slot counts as much as any other. */
export function disciplineOfAll(all: Iterable<SlotCounts>): Discipline {
  let sum: SlotCounts = { onTime: 0, late: 0, missed: 0 };
  for (const { onTime, late, missed } of all) {
    sum = { onTime: sum.onTime + onTime, late: sum.late + late, missed: sum.missed + missed };
  }
  return shareOf(sum);
}

/**
 * The discipline of the check-ins on a goal in a period. A slot belongs to the period that holds its due moment,
 * in the zone of the owner.
 *
 * @param at - What is known then.
 * @returns `no-slots` for a goal that is not there. Throws as `slotsOf`.
 */
export function goalDiscipline(
  goalId: GoalId,
  records: Records,
  { period, at }: { readonly period: Period; readonly at: Instant },
): Discipline {
  const goal = records.goals.get(goalId);
  if (!goal) return disciplineOf([]);
  const range = { ...rangeOf(period, zoneOf(records, goal.ownerId)), at };
  const { slots } = checkInSlots(goalId, records, range);
  return disciplineOf(slots.filter(({ due }) => due <= range.until));
}

/** The discipline of the check-ins on all goals that somebody, or a team, owns. */
export function ownerDiscipline(
  ownerId: OwnerId | PersonId,
  records: Records,
  options: { readonly period: Period; readonly at: Instant },
): Discipline {
  const goals = [...records.goalsOf(ownerId)].sort();
  return disciplineOfAll(goals.map((id) => goalDiscipline(id, records, options)));
}

/** The moments just before a period begins and at its last millisecond. */
function rangeOf({ start, end }: Period, zone: Zone) {
  return {
    after: instantOf(startOfDay(start, zone) - 1),
    until: instantOf(endOfDay(end, zone) - 1),
  };
}

function shareOf(counts: SlotCounts): Discipline {
  const { onTime, late, missed } = counts;
  const all = onTime + late + missed;
  return all === 0
    ? { kind: 'no-slots', ...counts }
    : { kind: 'share', share: onTime / all, ...counts };
}
