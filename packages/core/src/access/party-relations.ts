import { delegationOf } from '../goals/delegation.ts';
import type { Records } from '../goals/records.ts';
import type { SharedItem } from '../schema/conversation.ts';
import { managersAbove, teamAndAbove } from '../organisation.ts';
import type { FeedbackRoundId, GoalId, PersonId, SeriesId, TeamId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { canSeeGoal } from './can-see-goal.ts';
import { hasRole } from './eyes.ts';
import { relations } from './relations.ts';

/** Who and what a record is about that is on no goal: all that decides who has to do with it. */
export interface Parties {
  /** Whose it is. */
  readonly personId?: PersonId | undefined;
  /** Whom else it names. */
  readonly otherId?: PersonId | undefined;
  /** Who wrote it. */
  readonly authorId?: PersonId | undefined;
  readonly teamId?: TeamId | undefined;
  readonly goalId?: GoalId | undefined;
  readonly seriesId?: SeriesId | undefined;
  /** The two of a series, where there may be no record of it yet. */
  readonly two?: readonly PersonId[] | undefined;
  /** Those whom it names: who receives it, who is asked. */
  readonly named?: readonly PersonId[] | undefined;
  readonly roundId?: FeedbackRoundId | undefined;
  readonly isPublic?: boolean | undefined;
  readonly isReported?: boolean | undefined;
  readonly isShared?: boolean | undefined;
  readonly isWithdrawn?: boolean | undefined;
  /** When it is to be done, for what somebody may do on some days only. */
  readonly at?: Instant | undefined;
  /** As what a report may show it to a later series. */
  readonly item?: SharedItem | undefined;
}

type Predicate = (viewer: PersonId, parties: Parties, records: Records) => boolean;

/** What somebody may be to a record that is not on a goal. Every relation is a pure predicate over the records. */
export const partyRelations = {
  anyone: () => true,
  subject: (viewer, { personId }) => personId === viewer,
  /** Is somebody else than the person that it is about. */
  another: (viewer, { personId }) => personId !== undefined && personId !== viewer,
  other: isOther,
  asked: isOther,
  'reading-manager': isOther,
  /** Is anybody, where it names somebody at all. */
  'anyone-to-somebody': (_viewer, { personId, named }) =>
    Boolean(personId) || (named !== undefined && named.length > 0),
  author: (viewer, { authorId }) => authorId === viewer,
  /** Manages the person that it is about, directly or over others. */
  'above-subject': (viewer, { personId }, { people }) =>
    personId !== undefined && managersAbove(people, personId).has(viewer),
  /** Leads the team that it is about, or one above. */
  'leads-team': (viewer, { teamId }, { teams }) =>
    teamId !== undefined &&
    [...teamAndAbove(teams, teamId)].some((id) => teams.get(id)?.leadId === viewer),
  /** Is above the owner of the goal that it names, and sees it. */
  'above-goal-owner': (viewer, { goalId }, records) => {
    const goal = goalId === undefined ? undefined : records.goals.get(goalId);
    if (!goal || !canSeeGoal(viewer, goal.id, records).allowed) return false;
    return relations['above-owner'](viewer, goal, records);
  },
  /** Is in the way of nothing out of sight: it names no goal, or one in view. */
  'goal-in-view': (viewer, { goalId }, records) =>
    goalId === undefined || canSeeGoal(viewer, goalId, records).allowed,
  /** Sees the goal that it names. */
  'goal-viewer': (viewer, { goalId }, records) =>
    goalId !== undefined && canSeeGoal(viewer, goalId, records).allowed,
  /** Reviews the goal that it names, and sees it. */
  'goal-reviewer': (viewer, { goalId }, records) =>
    goalId !== undefined &&
    records.goals.get(goalId)?.reviewerId === viewer &&
    canSeeGoal(viewer, goalId, records).allowed,
  /** Has been handed the goal that it names for this day, and sees it. */
  delegate: (viewer, { goalId, at }, records) => {
    const goal = goalId === undefined ? undefined : records.goals.get(goalId);
    if (!goal || at === undefined || !canSeeGoal(viewer, goal.id, records).allowed) return false;
    return delegationOf(records, goal, at)?.to === viewer;
  },
  /** Directly manages the person that it is about. */
  'manager-of-subject': (viewer, { personId }, { people }) =>
    personId !== undefined && people.get(personId)?.managerId === viewer,
  /** Is one of those whom it names. */
  'one-named': (viewer, { named }) => named?.includes(viewer) ?? false,
  /** Is anybody, where it is meant for everyone. */
  'anyone-if-public': (_viewer, { isPublic }) => isPublic === true,
  /** Is anybody, where none of those whom it names keeps off the wall, and it was not taken back. */
  'anyone-on-the-wall': (_viewer, { named, isWithdrawn }, { people }) =>
    named !== undefined &&
    isWithdrawn !== true &&
    named.every((id) => people.get(id)?.wallOptOut !== true),
  /** Is the person that it is about, once it was shared with them. */
  'subject-once-shared': (viewer, { personId, isShared }) =>
    isShared === true && personId === viewer,
  /** Wrote it about themselves, or about somebody below them now. */
  'writer-above': (viewer, { authorId, personId }, { people }) =>
    authorId === viewer &&
    personId !== undefined &&
    (personId === viewer || managersAbove(people, personId).has(viewer)),
  /** Receives the round that it was said in, and that was released. */
  'round-receiver': (viewer, { roundId }, { growth }) => {
    const round = roundId === undefined ? undefined : growth.feedbackRounds.get(roundId);
    return round?.about === viewer && round.settled?.as === 'released';
  },
  /** Is of hr, where the receiver has shown it, or a text of the round that it is, to them. */
  'hr-if-reported': (viewer, { isReported, roundId }, records) =>
    hasRole(viewer, ['hr'], records) &&
    (isReported ?? (roundId !== undefined && hasReport(roundId, records))),
  /** Is of hr, where the settings say that hr reads it, once it was shared. */
  'hr-if-set': (viewer, { isShared }, records) =>
    isShared === true && records.settings.reviews.hrSees && hasRole(viewer, ['hr'], records),
  /** Is one of the two of its series. */
  participant: (viewer, { two, seriesId }, { rhythm }) =>
    (two ?? (seriesId && rhythm.series.get(seriesId)?.people) ?? []).includes(viewer),
  /** Is the one of the two of its series whom the other managed when it began. */
  report: (viewer, { seriesId }, { rhythm }) => {
    const series = seriesId === undefined ? undefined : rhythm.series.get(seriesId);
    if (series?.managerId === undefined || series.managerId === viewer) return false;
    return series.people.includes(viewer);
  },
  /** Is of a later series to which the report has shown it. */
  'shown-to': (viewer, { item, seriesId }, records) =>
    item !== undefined && seriesId !== undefined && isShownTo(viewer, item, seriesId, records),
} as const satisfies Record<string, Predicate>;

/** The name of a relation to what is not on a goal. */
export type PartyRelation = keyof typeof partyRelations;

function isOther(viewer: PersonId, { otherId }: Parties): boolean {
  return otherId === viewer;
}

function hasReport(roundId: FeedbackRoundId, { growth }: Records): boolean {
  return growth.anonymousTextsOf(roundId).some(({ reported }) => reported === true);
}

function isShownTo(
  viewer: PersonId,
  item: SharedItem,
  seriesId: SeriesId,
  { rhythm }: Records,
): boolean {
  return rhythm.seriesOf(viewer).some((laterId) => {
    const later = rhythm.series.get(laterId);
    const isShared = later?.shared.some(
      (shown) =>
        shown.kind === item.kind &&
        shown.id === item.id &&
        (shown.seriesId ?? later.continues) === seriesId,
    );
    return isShared === true && continuesSeries(laterId, seriesId, { rhythm });
  });
}

/** Whether a series continues another, directly or over others. */
export function continuesSeries(
  laterId: SeriesId,
  earlierId: SeriesId,
  { rhythm }: Pick<Records, 'rhythm'>,
): boolean {
  const seen = new Set<SeriesId>();
  let next = rhythm.series.get(laterId)?.continues;
  while (next !== undefined && !seen.has(next)) {
    if (next === earlierId) return true;
    seen.add(next);
    next = rhythm.series.get(next)?.continues;
  }
  return false;
}
