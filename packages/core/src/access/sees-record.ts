import type { Records } from '../goals/records.ts';
import type { CadenceRule } from '../schema/cadence.ts';
import type { RecordTypes } from '../schema/collections.ts';
import type { FeedbackRoundId, GoalId, PersonId, SeriesId } from '../schema/ids.ts';
import { activePerson, canSeeGoal } from './can-see-goal.ts';
import { type Decision, denied } from './decision.ts';
import { type PartyCollection, partiesOf } from './parties.ts';
import { seeingByParty } from './party-policy.ts';
import type { PartySeeingRule } from './party-rule.ts';
import { type Parties, partyRelations } from './party-relations.ts';

type AnyOf<C extends PartyCollection> = RecordTypes[C];

/** Whether somebody may see a record that is on no goal, which may be about to be made. Throws nothing. */
export function seesRecord<C extends PartyCollection>(
  viewer: PersonId,
  collection: C,
  record: AnyOf<C>,
  records: Records,
): Decision {
  const person = activePerson(viewer, records);
  if (!person) return { allowed: false, rule: denied };
  const read = partiesOf[collection] as (record: AnyOf<C>) => Parties;
  const parties = read(record);
  const found = seeingByParty[collection].find(
    (line) =>
      covers(line, record) &&
      !(line.withGoal && namesHidden(viewer, parties, records)) &&
      (line.to.some((relation) => partyRelations[relation](viewer, parties, records)) ||
        line.roles?.some((role) => person.roles.includes(role))),
  );
  return { allowed: found !== undefined, rule: found?.rule ?? denied };
}

function namesHidden(viewer: PersonId, { goalId }: Parties, records: Records): boolean {
  return goalId !== undefined && !canSeeGoal(viewer, goalId, records).allowed;
}

function covers({ scopes }: PartySeeingRule, record: object): boolean {
  return scopes === undefined || scopes.includes((record as CadenceRule).scope.kind);
}

/** Where to look for a record. */
export interface RecordPlace {
  readonly id: string;
  readonly seriesId?: SeriesId;
  readonly personId?: PersonId;
  readonly goalId?: GoalId;
  readonly roundId?: FeedbackRoundId;
}

/** Where a record is looked for, from the record itself. */
export function placeOfRecord(
  collection: PartyCollection,
  record: { readonly id: string },
): RecordPlace {
  const { from, ...named } = record as RecordPlace & { readonly from?: PersonId };
  return collection === 'delegations' && from !== undefined ? { ...named, personId: from } : named;
}

/** A record that is on no goal by its name; `undefined` where there is none. */
export function findRecord<C extends PartyCollection>(
  collection: C,
  place: RecordPlace,
  { rhythm, growth }: Pick<Records, 'rhythm' | 'growth'>,
): AnyOf<C> | undefined {
  const { id, seriesId = '' as SeriesId, personId = '' as PersonId } = place;
  const { goalId = '' as GoalId, roundId = '' as FeedbackRoundId } = place;
  const byId = <R extends { readonly id: string }>(list: readonly R[]) =>
    list.find((record) => record.id === id);
  const found: { readonly [Name in PartyCollection]: () => AnyOf<Name> | undefined } = {
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
    feedback: () => growth.feedback.get(id as never),
    feedbackRequests: () => growth.feedbackRequests.get(id as never),
    feedbackRounds: () => growth.feedbackRounds.get(id as never),
    anonymousTexts: () => byId(growth.anonymousTextsOf(roundId)),
    recognitions: () => growth.recognitions.get(id as never),
    coachStates: () => growth.coachStates.get(id as never),
    goalPhases: () => byId(growth.phasesOn(goalId)),
    reviewBriefs: () => growth.reviewBriefs.get(id as never),
  };
  return found[collection]();
}
