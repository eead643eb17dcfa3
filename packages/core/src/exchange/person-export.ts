import type { Records } from '../goals/records.ts';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';

/** Records by the name of their collection, each list by id. Collections with none are left out. */
export type PersonExport = {
  readonly [C in CollectionName]?: readonly RecordTypes[C][];
};

/**
 * All that is about a person or by that person among records that the person may see. `JSON.stringify` makes
 * a file of it.
 *
 * @param seen - The records as the person sees them; nothing is left out here.
 */
export function collectPerson(seen: Records, personId: PersonId): PersonExport {
  const person = seen.people.get(personId);
  const found = {
    people: person ? [person] : [],
    teams: [...seen.teams.values()].filter(
      ({ id, leadId }) => leadId === personId || id === person?.teamId,
    ),
    metrics: [...seen.metrics.values()].filter(({ ownerId }) => ownerId === personId),
    observations: [...seen.metrics.keys()].flatMap((id) =>
      seen.observationsOf(id).filter(({ by }) => by === personId),
    ),
    ...onGoals(seen, personId),
    ...ofRhythm(seen, personId),
    ...inSeries(seen, personId),
    ...ofGrowth(seen, personId),
  };
  const lists = Object.entries(found)
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => [name, [...list].sort((a, b) => (a.id < b.id ? -1 : 1))]);
  return Object.fromEntries(lists) as PersonExport;
}

/** Goals that name the person, with all that was reported on their own, and what they said on others. */
function onGoals(seen: Records, personId: PersonId) {
  const goals = [...seen.goals.values()];
  const isTheirs = ({ goalId }: { readonly goalId: string }) =>
    seen.goals.get(goalId as never)?.ownerId === personId;
  const isAbout = (each: { readonly by: PersonId; readonly goalId: string }) =>
    each.by === personId || isTheirs(each);
  return {
    goals: goals.filter((goal) => doesName(goal, personId)),
    checkIns: goals.flatMap(({ id }) =>
      seen.checkInsOf(id).filter((each) => each.imported?.personId === personId || isAbout(each)),
    ),
    comments: goals.flatMap(({ id }) => seen.commentsOf(id).filter(isAbout)),
  };
}

function doesName(goal: Goal, personId: PersonId): boolean {
  const { ownerId, reviewerId, contributors, observers, visibleTo = [] } = goal;
  const { agreement, override, outcome } = goal;
  const people = [ownerId, reviewerId, ...contributors, ...observers, ...visibleTo];
  const said = [agreement?.proposed, agreement?.returned, agreement?.accepted, override, outcome];
  return people.includes(personId) || said.some((each) => each?.by === personId);
}

function ofRhythm({ rhythm }: Records, personId: PersonId) {
  const nudges = rhythm.nudges.get(personId);
  return {
    leaves: rhythm.leavesOf(personId),
    cadenceRules: [...rhythm.cadenceRules.values()].filter(
      ({ scope, setBy }) =>
        setBy === personId || (scope.kind === 'person' && scope.personId === personId),
    ),
    snoozes: rhythm.snoozesOf(personId),
    delegations: [...rhythm.delegationsFrom(personId), ...rhythm.delegationsTo(personId)],
    nudges: nudges ? [nudges] : [],
  };
}

/** What the two of a series share is of both; a private note is seen by its author alone. */
function inSeries({ rhythm }: Records, personId: PersonId) {
  const ids = rhythm.seriesOf(personId);
  return {
    series: ids.flatMap((id) => rhythm.series.get(id) ?? []),
    meetings: ids.flatMap((id) => rhythm.meetingsOf(id)),
    talkingPoints: ids.flatMap((id) => rhythm.talkingPointsOf(id)),
    sharedNotes: ids.flatMap((id) => rhythm.sharedNotesOf(id)),
    privateNotes: ids.flatMap((id) =>
      rhythm.privateNotesOf(id).filter(({ by }) => by === personId),
    ),
    actionItems: ids.flatMap((id) => rhythm.actionItemsOf(id)),
  };
}

/**
 * What was said of the person or by them. Of the texts of rounds those that the person has received: which of
 * others are theirs nobody knows.
 */
function ofGrowth({ goals, growth }: Records, personId: PersonId) {
  const rounds = [...growth.feedbackRounds.values()];
  const coached = growth.coachStates.get(personId);
  const briefs = [...growth.reviewBriefsAbout(personId), ...growth.reviewBriefsBy(personId)];
  return {
    feedback: [...growth.feedbackAbout(personId), ...growth.feedbackFrom(personId)],
    feedbackRequests: [...growth.requestsFrom(personId), ...growth.requestsTo(personId)],
    feedbackRounds: rounds.filter(({ about, by, asked }) =>
      [about, by, ...asked].includes(personId),
    ),
    anonymousTexts: growth.roundsAbout(personId).flatMap(({ id }) => growth.anonymousTextsOf(id)),
    recognitions: [...growth.recognitions.values()].filter(({ from, to, reactions }) =>
      [from, ...to, ...reactions.map(({ by }) => by)].includes(personId),
    ),
    coachStates: coached ? [coached] : [],
    goalPhases: [...goals.keys()].flatMap((id) =>
      growth.phasesOn(id).filter((phase) => phase.personId === personId),
    ),
    reviewBriefs: [...new Set(briefs)],
  };
}
