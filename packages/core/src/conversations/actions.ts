import { dayOf, daysBetween } from '../calendar.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { ActionItem } from '../schema/conversation.ts';
import type { Instant } from '../schema/primitives.ts';

/** An action that somebody still has to do. */
export interface OpenAction {
  readonly action: ActionItem;
  /** Whole days of its owner since it was taken on. */
  readonly ageDays: number;
  /** Whole days of its owner until it is due, negative once that has passed; `null` without a due day. */
  readonly daysLeft: number | null;
  /** The day on which it is due has passed. */
  readonly isOverdue: boolean;
}

/** Whether nobody has done or dropped an action. */
export function isOpenAction({ ended }: ActionItem): boolean {
  return ended === undefined;
}

/**
 * The actions that are open at a moment: overdue ones first, then by the day on which they are due, those
 * without one last; of equals the older first.
 *
 * @param records - For the zones, in which the days of the owners begin.
 * @param actions - Of one series or of several.
 * @throws PerfError as `dayOf`.
 */
export function openActions(
  records: Pick<Records, 'people' | 'settings'>,
  actions: readonly ActionItem[],
  at: Instant,
): readonly OpenAction[] {
  return actions
    .filter(isOpenAction)
    .map((action) => {
      const zone = zoneOf(records, action.ownerId);
      const today = dayOf(at, zone);
      const daysLeft = action.due === undefined ? null : daysBetween(today, action.due);
      return {
        action,
        ageDays: Math.max(0, daysBetween(dayOf(action.at, zone), today)),
        daysLeft,
        isOverdue: daysLeft !== null && daysLeft < 0,
      };
    })
    .sort(compareActions);
}

function compareActions(a: OpenAction, b: OpenAction): number {
  const byDue = (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity);
  if (a.daysLeft !== b.daysLeft) return byDue;
  return b.ageDays - a.ageDays || (a.action.id < b.action.id ? -1 : 1);
}
