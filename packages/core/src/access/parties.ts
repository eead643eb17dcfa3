import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { CadenceRule, Snooze } from '../schema/cadence.ts';
import type { Parties } from './rhythm-relations.ts';

type Reader<C extends CollectionName> = (record: RecordTypes[C]) => Parties;

/** Who and what a record is about, for the collections that the rhythm of work has. */
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
} as const satisfies { readonly [C in CollectionName]?: Reader<C> };

/** A collection that the rhythm of work has. */
export type RhythmCollection = keyof typeof partiesOf;

/** Whether a collection is one that the rhythm of work has. */
export function isOfRhythm(collection: CollectionName): collection is RhythmCollection {
  return Object.hasOwn(partiesOf, collection);
}

function ofRule({ scope }: CadenceRule): Parties {
  if (scope.kind === 'goal') return { goalId: scope.goalId };
  if (scope.kind === 'team') return { teamId: scope.teamId };
  return scope.kind === 'person' ? { personId: scope.personId } : {};
}

function ofSnooze({ personId, subject }: Snooze): Parties {
  return { personId, goalId: subject.kind === 'goal' ? subject.goalId : undefined };
}
