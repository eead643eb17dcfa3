import { epochOf, instantOf, startOfDay } from '../../calendar.ts';
import { actingOwner, zoneOf } from '../../goals/lookup.ts';
import type { Goal } from '../../schema/goal.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Status } from '../../scoring/score.ts';
import type { ScorePoint } from '../../scoring/score-series.ts';
import { heldSince } from '../held-since.ts';
import { type CoachLook, daysBefore } from '../look.ts';
import { type Trigger, occasion } from '../occasion.ts';

const behind: readonly (Status | undefined)[] = ['at-risk', 'off-track'];
const better: readonly (Status | undefined)[] = ['on-track', 'at-risk'];

/** Whom a goal concerns beside the leader: who owns it or acts for it. */
export function otherOwner(
  { ownerId }: Pick<Goal, 'ownerId'>,
  leaderId: PersonId,
  { records }: CoachLook,
): PersonId | undefined {
  const actingId = actingOwner(records, ownerId);
  return actingId === null || actingId === leaderId ? undefined : actingId;
}

/** A goal that is not the leader's own, and who owns it or acts for it. */
export interface GoalOfOther {
  readonly goal: Goal;
  readonly personId: PersonId;
}

/** The active goals of those whom the leader manages, for triggers that ask for a talk: nobody has it alone. */
export function activeGoalsOfOthers(leaderId: PersonId, look: CoachLook): readonly GoalOfOther[] {
  return look.activeGoalsAround(leaderId).flatMap((goal) => {
    const personId = otherOwner(goal, leaderId, look);
    return personId === undefined ? [] : [{ goal, personId }];
  });
}

/** `goal-went-off-track`: a goal of somebody else is off track that stood better some days ago. */
export const goalWentOffTrack: Trigger<'goal-went-off-track'> = (leaderId, look, { days }) =>
  activeGoalsOfOthers(leaderId, look).flatMap(({ goal, personId }) => {
    const { id: goalId, ownerId } = goal;
    if (look.scores.scoreOf(goalId)?.status !== 'off-track') return [];
    const from = daysBefore(look, days);
    const [then] = look.scoresAt(goalId, [instantOf(from)]);
    if (!then || !better.includes(then.score.status)) return [];
    const since = heldSince(goal, ({ score }) => score.status === 'off-track', { look, from });
    return [
      occasion('goal-went-off-track', {
        subject: { kind: 'goal', goalId },
        values: { goalId, ownerId, from: then.score.status, fromAt: then.at },
        ...{ since, strength: gapOf(goal, look), personId },
      }),
    ];
  });

/**
 * `goal-stays-at-risk`: a goal is at risk or off track, was so some days ago, and has stood no better in between;
 * where it was stale it is not known to have.
 */
export const goalStaysAtRisk: Trigger<'goal-stays-at-risk'> = (leaderId, look, { days }) =>
  look.activeGoalsAround(leaderId).flatMap((goal) => {
    const { id: goalId, ownerId, start } = goal;
    const status = look.scores.scoreOf(goalId)?.status;
    if (status === undefined || !behind.includes(status)) return [];
    const at = daysBefore(look, days);
    const [then] = look.scoresAt(goalId, [instantOf(at)]);
    if (!behind.includes(then?.score.status)) return [];
    const from = Math.min(at, startOfDay(start, zoneOf(look.records, ownerId)));
    const isNoBetter = ({ score }: ScorePoint) => [...behind, 'stale'].includes(score.status);
    const since = heldSince(goal, isNoBetter, { look, from });
    if (since === null || epochOf(since) > at) return [];
    return [
      occasion('goal-stays-at-risk', {
        subject: { kind: 'goal', goalId },
        values: { goalId, ownerId, status, since },
        ...{ since, strength: gapOf(goal, look), personId: otherOwner(goal, leaderId, look) },
      }),
    ];
  });

/** By how much a goal is behind what is expected of it. */
function gapOf({ id }: Goal, { scores }: CoachLook): number {
  const score = scores.scoreOf(id);
  return score?.progress.kind === 'scored' ? score.expected - score.progress.progress : 0;
}
