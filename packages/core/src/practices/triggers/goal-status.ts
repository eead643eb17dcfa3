import { instantOf } from '../../calendar.ts';
import { actingOwner } from '../../goals/lookup.ts';
import type { Goal } from '../../schema/goal.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Status } from '../../scoring/score.ts';
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
    const since = instantOf(daysBefore(look, days));
    const from = look.statusAt(goalId, since);
    if (from === undefined || !better.includes(from)) return [];
    return [
      occasion('goal-went-off-track', {
        subject: { kind: 'goal', goalId },
        values: { goalId, ownerId, from, since },
        ...{ since, strength: gapOf(goal, look), personId },
      }),
    ];
  });

/** `goal-stays-at-risk`: a goal is at risk or off track, and was so some days ago and half way from there. */
export const goalStaysAtRisk: Trigger<'goal-stays-at-risk'> = (leaderId, look, { days }) =>
  look.activeGoalsAround(leaderId).flatMap((goal) => {
    const { id: goalId, ownerId } = goal;
    const status = look.scores.scoreOf(goalId)?.status;
    const then = (ago: number) => look.statusAt(goalId, instantOf(daysBefore(look, ago)));
    if (status === undefined || !behind.includes(status)) return [];
    if (![days, days / 2].every((ago) => behind.includes(then(ago)))) return [];
    const since = instantOf(daysBefore(look, days));
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
