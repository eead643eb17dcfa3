import { compareInstants } from '../calendar.ts';
import type {
  CadenceRule,
  CadenceScope,
  Delegation,
  NudgeState,
  Snooze,
} from '../schema/cadence.ts';
import type {
  ActionItem,
  ConversationTemplate,
  Meeting,
  PrivateNote,
  Series,
  SharedNote,
  TalkingPoint,
} from '../schema/conversation.ts';
import type { CadenceRuleId, PersonId, SeriesId, TeamId, TemplateId } from '../schema/ids.ts';
import type { Leave, Person, Team } from '../schema/organisation.ts';
import { byId, inOrder, push } from './lists.ts';

/** What the rhythm of work reads: who is around whom, who is away, what is due when, what two people talk about. */
export interface RhythmRecords {
  readonly cadenceRules: ReadonlyMap<CadenceRuleId, CadenceRule>;
  /** Those of one scope, by when they were set, ended ones included; see `scopeKey`. */
  cadenceRulesOf(scope: string): readonly CadenceRule[];
  /** The workspace's own; the shipped ones are data of the library. */
  readonly templates: ReadonlyMap<TemplateId, ConversationTemplate>;
  readonly series: ReadonlyMap<SeriesId, Series>;
  /** What reminders somebody was sent, by person. */
  readonly nudges: ReadonlyMap<PersonId, NudgeState>;
  /** People whose manager is this one, in no order that means anything. */
  directReports(managerId: PersonId): readonly PersonId[];
  /** People of a team itself, in no order that means anything. */
  membersOf(teamId: TeamId): readonly PersonId[];
  /** Teams that somebody leads, in no order that means anything. */
  teamsLedBy(personId: PersonId): readonly TeamId[];
  /** By their first day. */
  leavesOf(personId: PersonId): readonly Leave[];
  /** Oldest first. */
  snoozesOf(personId: PersonId): readonly Snooze[];
  /** What somebody has handed to others, oldest first. */
  delegationsFrom(personId: PersonId): readonly Delegation[];
  /** What others have handed to somebody, oldest first. */
  delegationsTo(personId: PersonId): readonly Delegation[];
  /** Series of a person, ended ones included, in no order that means anything. */
  seriesOf(personId: PersonId): readonly SeriesId[];
  /** Those that have a record, by when they begin. */
  meetingsOf(seriesId: SeriesId): readonly Meeting[];
  /** Ended ones included, oldest first. */
  talkingPointsOf(seriesId: SeriesId): readonly TalkingPoint[];
  /** Oldest first. */
  sharedNotesOf(seriesId: SeriesId): readonly SharedNote[];
  /** Oldest first; a viewer is shown their own alone. */
  privateNotesOf(seriesId: SeriesId): readonly PrivateNote[];
  /** Ended ones included, oldest first. */
  actionItemsOf(seriesId: SeriesId): readonly ActionItem[];
}

/** The same as plain lists. */
export interface RhythmLists {
  readonly leaves?: Iterable<Leave>;
  readonly cadenceRules?: Iterable<CadenceRule>;
  readonly snoozes?: Iterable<Snooze>;
  readonly delegations?: Iterable<Delegation>;
  readonly nudges?: Iterable<NudgeState>;
  readonly templates?: Iterable<ConversationTemplate>;
  readonly series?: Iterable<Series>;
  readonly meetings?: Iterable<Meeting>;
  readonly talkingPoints?: Iterable<TalkingPoint>;
  readonly sharedNotes?: Iterable<SharedNote>;
  readonly privateNotes?: Iterable<PrivateNote>;
  readonly actionItems?: Iterable<ActionItem>;
}

/** Plain lists as `RhythmRecords`, read once. */
export function rhythmFrom(
  lists: RhythmLists,
  people: Iterable<Person>,
  teams: Iterable<Team>,
): RhythmRecords {
  const ofSeries = <
    R extends { readonly seriesId: SeriesId; readonly at: string; readonly id: string },
  >(
    list: Iterable<R> = [],
  ) => lookUp(inOrder(list, ({ seriesId }) => seriesId, compareMade));
  const series = byId(lists.series ?? []);
  const ofPeople = new Map<PersonId, SeriesId[]>();
  for (const { id, people: two } of series.values()) for (const one of two) push(ofPeople, one, id);
  const delegations = [...(lists.delegations ?? [])];
  return {
    cadenceRules: byId(lists.cadenceRules ?? []),
    cadenceRulesOf: lookUp(
      inOrder(lists.cadenceRules ?? [], ({ scope }) => scopeKey(scope), compareRules),
    ),
    templates: byId(lists.templates ?? []),
    series,
    nudges: byId(lists.nudges ?? []),
    ...aroundPeople(people, teams),
    leavesOf: lookUp(inOrder(lists.leaves ?? [], ({ personId }) => personId, compareLeaves)),
    snoozesOf: lookUp(inOrder(lists.snoozes ?? [], ({ personId }) => personId, compareMade)),
    delegationsFrom: lookUp(inOrder(delegations, ({ from }) => from, compareMade)),
    delegationsTo: lookUp(inOrder(delegations, ({ to }) => to, compareMade)),
    seriesOf: lookUp(ofPeople),
    meetingsOf: ofSeries(lists.meetings),
    talkingPointsOf: ofSeries(lists.talkingPoints),
    sharedNotesOf: ofSeries(lists.sharedNotes),
    privateNotesOf: ofSeries(lists.privateNotes),
    actionItemsOf: ofSeries(lists.actionItems),
  };
}

/** Who is around whom. */
function aroundPeople(
  people: Iterable<Person>,
  teams: Iterable<Team>,
): Pick<RhythmRecords, 'directReports' | 'membersOf' | 'teamsLedBy'> {
  const [reports, members] = [new Map<PersonId, PersonId[]>(), new Map<TeamId, PersonId[]>()];
  for (const { id, managerId, teamId } of people) {
    if (managerId !== undefined) push(reports, managerId, id);
    if (teamId !== undefined) push(members, teamId, id);
  }
  const led = new Map<PersonId, TeamId[]>();
  for (const { id, leadId } of teams) if (leadId !== undefined) push(led, leadId, id);
  return { directReports: lookUp(reports), membersOf: lookUp(members), teamsLedBy: lookUp(led) };
}

/** By when something was made or begins, then by id. */
export function compareMade(
  a: { readonly at: string; readonly id: string },
  b: { readonly at: string; readonly id: string },
): number {
  return compareInstants(a.at, b.at) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** By when a rule was set, then by id. */
export function compareRules(a: CadenceRule, b: CadenceRule): number {
  return compareInstants(a.setAt, b.setAt) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Whom a cadence rule covers, as a text by which rules are looked up. */
export function scopeKey(scope: CadenceScope): string {
  switch (scope.kind) {
    case 'workspace':
      return scope.kind;
    case 'team':
      return `team ${scope.teamId}`;
    case 'goal':
      return `goal ${scope.goalId}`;
    case 'person':
      return `person ${scope.personId}`;
  }
}

/** By the first day, then by id. */
export function compareLeaves(a: Leave, b: Leave): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function lookUp<K, V>(lists: ReadonlyMap<K, readonly V[]>): (key: K) => readonly V[] {
  return (key) => lists.get(key) ?? [];
}
