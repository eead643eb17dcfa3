import {
  type Person,
  type PersonId,
  type ReviewBrief,
  type WorkspaceReading,
  compareInstants,
} from '@throughline/core';

/** The groups in which reviews stand, in this order. */
export const groupNames = ['toWrite', 'shared', 'own', 'written', 'others', 'withdrawn'] as const;

/** Where a review stands for its reader. */
export type GroupName = (typeof groupNames)[number];

/** The reviews of somebody, and whom they may start one of. */
export interface ReviewGroups {
  /** Each from the newest on. */
  readonly reviews: Readonly<Record<GroupName, readonly ReviewBrief[]>>;
  /** Whom the viewer leads and has no draft about, each with the last review that they wrote of them. */
  readonly people: readonly { readonly person: Person; readonly last: ReviewBrief | undefined }[];
}

/** Where a review stands for somebody who sees it. */
export function groupOf(brief: ReviewBrief, viewer: PersonId): GroupName {
  const { writerId, aboutId, readerId, sharedAt, withdrawnAt } = brief;
  if (withdrawnAt !== undefined) return 'withdrawn';
  if (writerId === viewer && aboutId === viewer) return 'own';
  if (writerId === viewer) return sharedAt === undefined ? 'toWrite' : 'written';
  return aboutId === viewer || readerId === viewer ? 'shared' : 'others';
}

/** The reviews that a viewer sees, by where they stand for them. */
export function reviewGroups({ records, viewer }: WorkspaceReading): ReviewGroups {
  const reviews: Record<GroupName, ReviewBrief[]> = {
    ...{ toWrite: [], shared: [], own: [] },
    ...{ written: [], others: [], withdrawn: [] },
  };
  for (const brief of records.growth.reviewBriefs.values()) {
    reviews[groupOf(brief, viewer)].push(brief);
  }
  for (const list of Object.values(reviews)) list.sort(newestFirst);
  const drafted = new Set(reviews.toWrite.map(({ aboutId }) => aboutId));
  const people = [...records.people.values()]
    .filter(({ id, managerId, active }) => managerId === viewer && active && !drafted.has(id))
    .map((person) => ({
      person,
      last: reviews.written.find(({ aboutId }) => aboutId === person.id),
    }));
  return { reviews, people };
}

function newestFirst(a: ReviewBrief, b: ReviewBrief): number {
  if (a.end !== b.end) return a.end < b.end ? 1 : -1;
  return compareInstants(b.startedAt, a.startedAt);
}
