import type { Records } from '../goals/records.ts';
import type { ActionItem, Meeting, TalkingPoint } from '../schema/conversation.ts';
import type { Instant } from '../schema/primitives.ts';
import { type OpenAction, openActions } from './actions.ts';
import { type AgendaLimits, type Candidate, candidate } from './agenda-line.ts';
import { timesPutOff } from './talking-points.ts';

/** Open actions of a series: overdue ones first, then those that are due soon, then the others. */
export function actionLines(
  records: Records,
  actions: readonly ActionItem[],
  { at, limits }: { readonly at: Instant; readonly limits: AgendaLimits },
): readonly Candidate[] {
  return openActions(records, actions, at).map((open) => actionLine(open, limits));
}

function actionLine({ action, ageDays, daysLeft }: OpenAction, limits: AgendaLimits): Candidate {
  const { id: actionId, ownerId, due } = action;
  const subject = { kind: 'action', actionId } as const;
  const values = { actionId, ownerId, ageDays };
  if (due === undefined || daysLeft === null || daysLeft > limits.upcomingDays) {
    return candidate('action-open', subject, { ...values, due: due ?? null });
  }
  return daysLeft < 0
    ? candidate('action-overdue', subject, { ...values, due, daysOver: -daysLeft })
    : candidate('action-due', subject, { ...values, due, daysLeft });
}

/** Open points that were put off again and again, most often first; of equals in their own order. */
export function pointLines(
  points: readonly TalkingPoint[],
  meetings: readonly Meeting[],
  { putOff }: AgendaLimits,
): readonly Candidate[] {
  return points
    .map((point) => ({ point, times: timesPutOff(point, meetings) }))
    .filter(({ times }) => times >= putOff)
    .sort((a, b) => b.times - a.times)
    .map(({ point: { id: pointId, at: raisedAt }, times }) => {
      const subject = { kind: 'talking-point', pointId } as const;
      return candidate('point-put-off', subject, { pointId, times, raisedAt });
    });
}
