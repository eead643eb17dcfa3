import { addDays, daysBetween, instantOf, startOfDay } from '../../calendar.ts';
import { currentCycle, nextCycle } from '../../goals/cycle-lookup.ts';
import { zoneOf } from '../../goals/lookup.ts';
import type { Cycle } from '../../schema/cycle.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { CoachLook } from '../look.ts';
import { occasion, type Trigger } from '../occasion.ts';

/** `cycle-begins`: the shortest cycle of today, or the one after it, begins within so many days or began so. */
export const cycleBegins: Trigger<'cycle-begins'> = (leaderId, look, { days }) => {
  const today = look.todayOf(leaderId);
  const current = cycleOf(leaderId, look);
  const next = current && nextCycle(look.records.cycles, current);
  return [current, next]
    .filter((cycle): cycle is Cycle => cycle !== undefined && cycle.state !== 'closed')
    .filter(({ start }) => Math.abs(daysBetween(start, today)) <= days)
    .map(({ id: cycleId, start }) => {
      const daysSince = daysBetween(start, today);
      return occasion('cycle-begins', {
        subject: { kind: 'cycle', cycleId },
        values: { cycleId, start, daysSince },
        since: dayBegins(addDays(start, -days), leaderId, look),
        strength: 1 - Math.abs(daysSince) / (days + 1),
      });
    });
};

/** `cycle-ends-soon`: the shortest cycle of today ends within so many days, and the leader's people have goals in it. */
export const cycleEndsSoon: Trigger<'cycle-ends-soon'> = (leaderId, look, { days }) => {
  const cycle = cycleOf(leaderId, look);
  if (!cycle || cycle.state === 'closed') return [];
  const { id: cycleId, end } = cycle;
  const daysLeft = daysBetween(look.todayOf(leaderId), end);
  const goals = look.activeGoalsAround(leaderId).filter((goal) => goal.cycleId === cycleId).length;
  if (daysLeft > days || goals === 0) return [];
  return [
    occasion('cycle-ends-soon', {
      subject: { kind: 'cycle', cycleId },
      values: { cycleId, end, daysLeft, goals },
      since: dayBegins(addDays(end, -days), leaderId, look),
      strength: 1 - daysLeft / (days + 1),
      lastDay: end,
    }),
  ];
};

function cycleOf(leaderId: PersonId, look: CoachLook): Cycle | undefined {
  return currentCycle(look.records.cycles.values(), look.todayOf(leaderId));
}

function dayBegins(day: string, leaderId: PersonId, { records }: CoachLook): string {
  return instantOf(startOfDay(day, zoneOf(records, leaderId)));
}
