import { dayOf, daysBetween, epochOf } from '../../calendar.ts';
import { zoneOf } from '../../goals/lookup.ts';
import type { Goal } from '../../schema/goal.ts';
import { overrideAt } from '../../scoring/override.ts';
import { type CoachLook, daysBefore } from '../look.ts';
import { beyond, occasion, type Trigger } from '../occasion.ts';
import { activeGoalsOfOthers, otherOwner } from './goal-status.ts';

const tolerance = 1e-9;

/** `goal-reached`: an active goal has come so far, or one that did was closed in the last days. */
export const goalReached: Trigger<'goal-reached'> = (leaderId, look, { days, share }) =>
  look.goalsAround(leaderId).flatMap((goal) => {
    const reached =
      goal.state === 'active' ? progressOf(goal, look) : gradeLately(goal, look, days);
    if (reached === null || reached < share - tolerance) return [];
    const { id: goalId, ownerId, outcome } = goal;
    const closedAt = goal.state === 'closed' ? (outcome?.at ?? null) : null;
    return [
      occasion('goal-reached', {
        subject: { kind: 'goal', goalId },
        values: { goalId, ownerId, progress: reached, closedAt },
        ...{ since: closedAt ?? look.scores.scoreOf(goalId)?.reportedAt ?? null, strength: 0.5 },
        personId: otherOwner(goal, leaderId, look),
      }),
    ];
  });

/** `goal-closed-below-grade`: a goal was closed in the last days with a grade below a share. */
export const goalClosedBelowGrade: Trigger<'goal-closed-below-grade'> = (leaderId, look, limits) =>
  look.goalsAround(leaderId).flatMap((goal) => {
    const { days, share: below } = limits;
    const grade = gradeLately(goal, look, days);
    const closedAt = goal.outcome?.at;
    if (grade === null || closedAt === undefined || grade >= below - tolerance) return [];
    const { id: goalId, ownerId } = goal;
    return [
      occasion('goal-closed-below-grade', {
        subject: { kind: 'goal', goalId },
        values: { goalId, ownerId, grade, below, closedAt },
        ...{ since: closedAt, strength: below - grade },
        personId: otherOwner(goal, leaderId, look),
      }),
    ];
  });

/** `override-old`: what somebody said in place of the score of somebody else’s active goal has held for so many days. */
export const overrideOld: Trigger<'override-old'> = (leaderId, look, { days }) =>
  activeGoalsOfOthers(leaderId, look).flatMap(({ goal, personId }) => {
    const at = epochOf(look.at);
    const override = overrideAt(goal, { at, knownUntil: at });
    if (!override || epochOf(override.at) > daysBefore(look, days)) return [];
    const { id: goalId, ownerId } = goal;
    const setOn = dayOf(override.at, zoneOf(look.records, leaderId));
    const held = daysBetween(setOn, look.todayOf(leaderId));
    return [
      occasion('override-old', {
        subject: { kind: 'goal', goalId },
        values: { goalId, ownerId, by: override.by, setAt: override.at, days: held },
        ...{ since: override.at, strength: beyond(held, days), personId },
      }),
    ];
  });

function progressOf({ id }: Goal, { scores }: CoachLook): number | null {
  const progress = scores.scoreOf(id)?.progress;
  return progress?.kind === 'scored' ? progress.progress : null;
}

/** The grade of a goal that was closed in the last days; `null` for any other, and for one without a grade. */
function gradeLately({ state, outcome }: Goal, look: CoachLook, days: number): number | null {
  if (state !== 'closed' || !outcome || epochOf(outcome.at) < daysBefore(look, days)) return null;
  return outcome.grade ?? outcome.proposed ?? null;
}
