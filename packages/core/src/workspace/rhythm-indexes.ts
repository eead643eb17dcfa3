import {
  type RhythmRecords,
  compareLeaves,
  compareMade,
  compareRules,
  scopeKey,
} from '../goals/rhythm-records.ts';
import type { CadenceRule, Delegation, Snooze } from '../schema/cadence.ts';
import type { Series } from '../schema/conversation.ts';
import type { CollectionName, RecordTypes } from '../schema/collections.ts';
import type { PersonId, SeriesId, TeamId } from '../schema/ids.ts';
import type { Leave, Person, Team } from '../schema/organisation.ts';
import { idLists } from './id-lists.ts';
import { type SortedLists, sortedLists } from './sorted-lists.ts';

type LookUps = Omit<RhythmRecords, 'cadenceRules' | 'templates' | 'series' | 'nudges'>;
type Moved = (before: unknown, after: unknown) => void;

/** The look-ups of `RhythmRecords`, kept in step with each record that comes, changes or goes. */
export interface RhythmIndexes {
  readonly lookUps: LookUps;
  /** What to call for a record of a collection that was put in the place of another. */
  readonly moved: Readonly<Partial<Record<CollectionName, Moved>>>;
}

type OfSeries = 'meetings' | 'talkingPoints' | 'sharedNotes' | 'privateNotes' | 'actionItems';

/** Indexes of no records. */
// eslint-disable-next-line max-lines-per-function -- one look-up of records a line
export function createRhythmIndexes(): RhythmIndexes {
  const rules = sortedLists(({ scope }: CadenceRule) => scopeKey(scope), compareRules);
  const leaves = sortedLists(({ personId }: Leave) => personId, compareLeaves);
  const snoozes = sortedLists(({ personId }: Snooze) => personId, compareMade);
  const from = sortedLists((each: Delegation) => each.from, compareMade);
  const to = sortedLists((each: Delegation) => each.to, compareMade);
  const ofSeries = <C extends OfSeries>(): SortedLists<SeriesId, RecordTypes[C]> =>
    sortedLists(({ seriesId }: RecordTypes[C]) => seriesId, compareMade);
  const meetings = ofSeries<'meetings'>();
  const talkingPoints = ofSeries<'talkingPoints'>();
  const sharedNotes = ofSeries<'sharedNotes'>();
  const privateNotes = ofSeries<'privateNotes'>();
  const actionItems = ofSeries<'actionItems'>();
  const around = peopleAround();
  return {
    lookUps: {
      ...around.lookUps,
      cadenceRulesOf: rules.of,
      leavesOf: leaves.of,
      snoozesOf: snoozes.of,
      delegationsFrom: from.of,
      delegationsTo: to.of,
      meetingsOf: meetings.of,
      talkingPointsOf: talkingPoints.of,
      sharedNotesOf: sharedNotes.of,
      privateNotesOf: privateNotes.of,
      actionItemsOf: actionItems.of,
    },
    moved: {
      ...around.moved,
      cadenceRules: rules.moved as Moved,
      leaves: leaves.moved as Moved,
      snoozes: snoozes.moved as Moved,
      delegations: (before, after) => {
        for (const list of [from, to]) (list.moved as Moved)(before, after);
      },
      meetings: meetings.moved as Moved,
      talkingPoints: talkingPoints.moved as Moved,
      sharedNotes: sharedNotes.moved as Moved,
      privateNotes: privateNotes.moved as Moved,
      actionItems: actionItems.moved as Moved,
    },
  };
}

/** Who reports to whom, who is in which team, who is in which series. */
function peopleAround() {
  const reports = idLists<PersonId, PersonId>();
  const members = idLists<TeamId, PersonId>();
  const series = idLists<PersonId, SeriesId>();
  const led = idLists<PersonId, TeamId>();

  function personMoved(before: Person | undefined, after: Person | undefined): void {
    if (before?.managerId !== after?.managerId) {
      if (before?.managerId !== undefined) reports.remove(before.managerId, before.id);
      if (after?.managerId !== undefined) reports.add(after.managerId, after.id);
    }
    if (before?.teamId === after?.teamId) return;
    if (before?.teamId !== undefined) members.remove(before.teamId, before.id);
    if (after?.teamId !== undefined) members.add(after.teamId, after.id);
  }

  function teamMoved(before: Team | undefined, after: Team | undefined): void {
    if (before?.leadId === after?.leadId) return;
    if (before?.leadId !== undefined) led.remove(before.leadId, before.id);
    if (after?.leadId !== undefined) led.add(after.leadId, after.id);
  }

  function seriesMoved(before: Series | undefined, after: Series | undefined): void {
    for (const personId of before?.people ?? []) if (before) series.remove(personId, before.id);
    for (const personId of after?.people ?? []) if (after) series.add(personId, after.id);
  }

  return {
    lookUps: {
      directReports: reports.of,
      membersOf: members.of,
      seriesOf: series.of,
      teamsLedBy: led.of,
    },
    moved: {
      people: personMoved as Moved,
      series: seriesMoved as Moved,
      teams: teamMoved as Moved,
    },
  };
}
