import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { CadenceRule, Snooze } from '../schema/cadence.ts';
import type { Feedback } from '../schema/feedback.ts';
import type { Parties } from './party-relations.ts';

type Reader<C extends CollectionName> = (record: RecordTypes[C]) => Parties;

/** Who and what a record is about, for the collections of which that decides who sees them. */
export const partiesOf = {
  leaves: ({ personId }) => ({ personId }),
  cadenceRules: ofRule,
  snoozes: ofSnooze,
  delegations: ({ from, to, goalId }) => ({ personId: from, otherId: to, goalId }),
  nudges: ({ id }) => ({ personId: id }),
  series: ({ id, people }) => ({ seriesId: id, two: people }),
  meetings: ({ seriesId }) => ({ seriesId }),
  talkingPoints: ({ id, seriesId }) => ({ seriesId, item: { kind: 'talking-point', id } }),
  sharedNotes: ({ id, seriesId }) => ({ seriesId, item: { kind: 'note', id } }),
  privateNotes: ({ by }) => ({ authorId: by }),
  actionItems: ({ id, seriesId }) => ({ seriesId, item: { kind: 'action', id } }),
  feedback: ofFeedback,
  feedbackRequests: ({ from, to }) => ({ authorId: from, otherId: to }),
  feedbackRounds: ({ id, about, by, asked }) => ({
    ...{ roundId: id, personId: about, authorId: by },
    named: asked,
  }),
  anonymousTexts: ({ roundId, reported }) => ({ roundId, isReported: reported === true }),
  recognitions: ({ from, to, withdrawnAt }) => ({
    ...{ authorId: from, named: to },
    isWithdrawn: withdrawnAt !== undefined,
  }),
  coachStates: ({ id }) => ({ personId: id }),
  goalPhases: ({ personId, goalId }) => ({ personId, goalId }),
  reviewBriefs: ({ writerId, aboutId, sharedAt, readerId }) => ({
    ...{ authorId: writerId, personId: aboutId, otherId: readerId },
    isShared: sharedAt !== undefined,
  }),
} as const satisfies { readonly [C in CollectionName]?: Reader<C> };

/** A collection of records that are seen by those who have to do with them. */
export type PartyCollection = keyof typeof partiesOf;

/** Whether a collection is one of those. */
export function hasParties(collection: CollectionName): collection is PartyCollection {
  return Object.hasOwn(partiesOf, collection);
}

function ofFeedback({ from, about, visibility, managerId }: Feedback): Parties {
  const isForSubject = visibility !== 'manager';
  return {
    authorId: from,
    personId: isForSubject ? about : undefined,
    otherId: managerId,
    isPublic: visibility === 'public',
  };
}

function ofRule({ scope }: CadenceRule): Parties {
  if (scope.kind === 'goal') return { goalId: scope.goalId };
  if (scope.kind === 'team') return { teamId: scope.teamId };
  return scope.kind === 'person' ? { personId: scope.personId } : {};
}

function ofSnooze({ personId, subject }: Snooze): Parties {
  return { personId, goalId: subject.kind === 'goal' ? subject.goalId : undefined };
}
