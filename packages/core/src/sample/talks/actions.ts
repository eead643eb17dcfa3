import type { Attendance } from '../time/attendance.ts';
import { strainOn } from '../habits.ts';
import { type Pair, turnOf } from './pairs.ts';
import type { Sitting } from './sittings.ts';
import { linesOf } from './slips.ts';
import { actionDropped } from '../texts/reasons.ts';
import type { Dealer, Thread } from './threads.ts';
import { instantAt } from '../time/zones.ts';
import type { Random } from '../../random.ts';
import { addDays, daysBetween, epochOf } from '../../calendar.ts';
import type { ActionItem } from '../../schema/conversation.ts';
import type { ActionItemId, GoalId } from '../../schema/ids.ts';
import type { Day } from '../../schema/primitives.ts';

/** What decides what becomes of something that somebody took on. */
export interface ActionOptions {
  readonly sitting: Sitting;
  readonly goalId: GoalId | undefined;
  readonly today: Day;
  readonly attendance: Attendance;
  readonly random: Random;
  readonly dealer: Dealer;
}

/**
 * What one of two people took on in a meeting: mostly done by its day or a little later, now and then
 * dropped with a reason; the latest are open, and some are overdue.
 */
export function actionFrom(
  pair: Pair,
  { owner, text }: NonNullable<Thread['action']>,
  number: number,
  { sitting, goalId, today, attendance, random, dealer }: ActionOptions,
): ActionItem {
  const { meeting, day } = sitting;
  const person = owner === 'manager' ? pair.manager : pair.report;
  const [wished, taken, fate] = [random.between(5, 20), random.between(2, 18), random.next()];
  const { from, to } = attendance.hoursOf(person.id);
  const minutes = random.between(from + 10, to - 20);
  const due = attendance.firstAtWork(person.id, addDays(day, wished), addDays(day, wished + 14));
  const item: ActionItem = {
    ...{
      id: `ai-${pair.number}-${number}` as ActionItemId,
      seriesId: pair.id,
      meetingId: meeting.id,
    },
    ...{ by: fate < 0.5 ? pair.manager.id : pair.report.id, ownerId: person.id, text },
    at: `${new Date(epochOf(meeting.at) + meeting.minutes * 60_000).toISOString().slice(0, 19)}Z`,
    due: due ?? addDays(day, wished),
    ...(goalId !== undefined && { goalId }),
  };
  const worn = strainOn(pair.report.teamId, daysBetween(day, today) / 7).putOff;
  const endedOn = attendance.firstAtWork(person.id, addDays(day, taken), addDays(day, taken + 14));
  const isOpen = random.chance(daysBetween(day, today) < 24 ? 0.5 : 0.02 + 0.7 * worn);
  if (isOpen || endedOn === undefined) return item;
  const at = instantAt(endedOn, minutes, person.timeZone);
  if (at.slice(0, 10) >= today || endedOn > pair.until) return item;
  if (fate > 0.08) return { ...item, ended: { by: person.id, at, as: 'done' } };
  const reason = dealer.next(`action ${pair.number}`, linesOf(actionDropped), turnOf(pair));
  return { ...item, ended: { by: person.id, at, as: 'dropped', ...(reason && { reason }) } };
}
