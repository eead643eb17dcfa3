import { actingOwner } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import { managersAbove, teamAndAbove } from '../organisation.ts';
import type { Comment } from '../schema/comment.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId, TeamId } from '../schema/ids.ts';

/** The fields of a goal that decide who has to do with it. A goal that is about to be made has them too. */
export type GoalSubject = Pick<Goal, 'ownerId'> &
  Partial<
    Pick<Goal, 'teamId' | 'contributors' | 'reviewerId' | 'visibility' | 'visibleTo' | 'links'>
  >;

type Predicate = (
  viewer: PersonId,
  goal: GoalSubject,
  records: Records,
  comment: Comment | undefined,
) => boolean;

/** What somebody may be to a goal. Every relation is a pure predicate over the records. */
export const relations = {
  /** Owns it, or leads the team that does. */
  owner: (viewer, goal, records) => actingOwner(records, goal.ownerId) === viewer,
  contributor: (viewer, goal) => goal.contributors?.includes(viewer) ?? false,
  reviewer: (viewer, goal) => goal.reviewerId === viewer,
  named: (viewer, goal) => goal.visibleTo?.includes(viewer) ?? false,
  /** Manages the owner, directly or over others; for a team, leads one above it or manages its lead. */
  'above-owner': (viewer, goal, records) => {
    const actingId = actingOwner(records, goal.ownerId);
    if (actingId !== null && managersAbove(records.people, actingId).has(viewer)) return true;
    return actingId !== viewer && leadsAbove(viewer, goal.ownerId as TeamId, records);
  },
  /** Owns, or acts for, the primary parent or one that it contributes to, and does not own it. */
  'parent-owner': (viewer, goal, records) =>
    actingOwner(records, goal.ownerId) !== viewer &&
    servedParents(goal, records).some((parent) => actingOwner(records, parent.ownerId) === viewer),
  /** Manages somebody who contributes to it. */
  'above-contributor': (viewer, goal, records) =>
    goal.contributors?.some((id) => managersAbove(records.people, id).has(viewer)) ?? false,
  /** Leads the team that it is of, or one above. */
  'team-lead': (viewer, goal, records) =>
    (goal.teamId !== undefined && leadsAbove(viewer, goal.teamId, records)) ||
    leadsAbove(viewer, goal.ownerId as TeamId, records),
  /** Nobody leads the team that owns it. */
  'unled-team': (_viewer, goal, records) =>
    records.teams.has(goal.ownerId as TeamId) && actingOwner(records, goal.ownerId) === null,
  /** Wrote the comment on it that the command names. */
  author: (viewer, _goal, _records, comment) => comment?.by === viewer,
  anyone: () => true,
} as const satisfies Record<string, Predicate>;

/** The name of a relation. */
export type Relation = keyof typeof relations;

/** The parents whose owners have a say in a goal: the primary one, and those that it contributes to. */
export function servedParents({ links = [] }: GoalSubject, records: Records): readonly Goal[] {
  const served = links.filter(({ role }, index) => index === 0 || role === 'contributes');
  return served
    .map(({ parentId }) => records.goals.get(parentId))
    .filter((parent) => parent !== undefined);
}

function leadsAbove(viewer: PersonId, teamId: TeamId, records: Records): boolean {
  for (const id of teamAndAbove(records.teams, teamId)) {
    if (records.teams.get(id)?.leadId === viewer) return true;
  }
  return false;
}
