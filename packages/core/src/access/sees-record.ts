import type { Records } from '../goals/records.ts';
import type { CadenceRule } from '../schema/cadence.ts';
import type { RecordTypes } from '../schema/collections.ts';
import type { PersonId, SeriesId } from '../schema/ids.ts';
import { activePerson, canSeeGoal } from './can-see-goal.ts';
import { type Decision, denied } from './decision.ts';
import { type RhythmCollection, partiesOf } from './parties.ts';
import { type RhythmSeeingRule, seeingRhythm } from './rhythm-policy.ts';
import { type Parties, rhythmRelations } from './rhythm-relations.ts';

type AnyOf<C extends RhythmCollection> = RecordTypes[C];

/** Whether somebody may see a record of the rhythm of work, which may be about to be made. Throws nothing. */
export function seesRecord<C extends RhythmCollection>(
  viewer: PersonId,
  collection: C,
  record: AnyOf<C>,
  records: Records,
): Decision {
  const person = activePerson(viewer, records);
  if (!person) return { allowed: false, rule: denied };
  const read = partiesOf[collection] as (record: AnyOf<C>) => Parties;
  const parties = read(record);
  const found = seeingRhythm[collection].find(
    (line) =>
      covers(line, record) &&
      !(line.withGoal && namesHidden(viewer, parties, records)) &&
      (line.to.some((relation) => rhythmRelations[relation](viewer, parties, records)) ||
        line.roles?.some((role) => person.roles.includes(role))),
  );
  return { allowed: found !== undefined, rule: found?.rule ?? denied };
}

function namesHidden(viewer: PersonId, { goalId }: Parties, records: Records): boolean {
  return goalId !== undefined && !canSeeGoal(viewer, goalId, records).allowed;
}

function covers({ scopes }: RhythmSeeingRule, record: object): boolean {
  return scopes === undefined || scopes.includes((record as CadenceRule).scope.kind);
}

/** Where to look for a record. */
export interface RecordPlace {
  readonly id: string;
  readonly seriesId?: SeriesId;
  readonly personId?: PersonId;
}

/** A record of the rhythm of work by its name; `undefined` where there is none. */
export function findRecord<C extends RhythmCollection>(
  collection: C,
  { id, seriesId = '' as SeriesId, personId = '' as PersonId }: RecordPlace,
  { rhythm }: Pick<Records, 'rhythm'>,
): AnyOf<C> | undefined {
  const byId = <R extends { readonly id: string }>(list: readonly R[]) =>
    list.find((record) => record.id === id);
  const found: { readonly [Name in RhythmCollection]: () => AnyOf<Name> | undefined } = {
    leaves: () => byId(rhythm.leavesOf(personId)),
    cadenceRules: () => rhythm.cadenceRules.get(id as never),
    snoozes: () => byId(rhythm.snoozesOf(personId)),
    delegations: () => byId(rhythm.delegationsFrom(personId)),
    nudges: () => rhythm.nudges.get(id as never),
    series: () => rhythm.series.get(id as never),
    meetings: () => byId(rhythm.meetingsOf(seriesId)),
    talkingPoints: () => byId(rhythm.talkingPointsOf(seriesId)),
    sharedNotes: () => byId(rhythm.sharedNotesOf(seriesId)),
    privateNotes: () => byId(rhythm.privateNotesOf(seriesId)),
    actionItems: () => byId(rhythm.actionItemsOf(seriesId)),
  };
  return found[collection]();
}
