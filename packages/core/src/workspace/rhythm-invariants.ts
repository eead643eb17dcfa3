import type { CadenceScope, DueSubject } from '../schema/cadence.ts';
import type { Series } from '../schema/conversation.ts';
import { assertKnown, assertZone, notFound } from './references.ts';
import type { Everything } from './state.ts';

/**
 * Checks that whatever the records of the rhythm of work name is there.
 *
 * @throws PerfError `not-found` with the first id that names nothing; `invalid-input` for a zone of no place.
 */
export function assertRhythm(records: Everything): void {
  const { rhythm } = records;
  for (const { scope, setBy, zone, id } of rhythm.cadenceRules.values()) {
    assertScope(records, scope);
    assertKnown(records, 'people', setBy);
    if (zone !== undefined) assertZone(zone, ['cadenceRules', id, 'zone']);
  }
  for (const personId of records.people.keys()) {
    for (const { subject } of rhythm.snoozesOf(personId)) assertSubject(records, subject);
    for (const { to, goalId } of rhythm.delegationsFrom(personId)) {
      assertKnown(records, 'people', to);
      assertKnown(records, 'goals', goalId);
    }
  }
  for (const series of rhythm.series.values()) assertSeries(records, series);
}

/** @throws PerfError `not-found` for a scope of nothing. */
export function assertScope(records: Everything, scope: CadenceScope): void {
  if (scope.kind === 'team') assertKnown(records, 'teams', scope.teamId);
  if (scope.kind === 'goal') assertKnown(records, 'goals', scope.goalId);
  if (scope.kind === 'person') assertKnown(records, 'people', scope.personId);
}

function assertSubject(records: Everything, subject: DueSubject): void {
  if (subject.kind === 'goal') assertKnown(records, 'goals', subject.goalId);
  if (subject.kind === 'person') assertKnown(records, 'people', subject.personId);
  if (subject.kind === 'series') assertKnown(records, 'series', subject.seriesId);
}

function assertSeries(records: Everything, { id, people, zone, continues }: Series): void {
  const { rhythm } = records;
  assertZone(zone, ['series', id, 'zone']);
  for (const personId of people) assertKnown(records, 'people', personId);
  assertKnown(records, 'series', continues);
  const meetings = new Set(rhythm.meetingsOf(id).map((meeting) => meeting.id));
  const written = [
    ...rhythm.talkingPointsOf(id),
    ...rhythm.sharedNotesOf(id),
    ...rhythm.privateNotesOf(id),
    ...rhythm.actionItemsOf(id),
  ];
  for (const { by } of written) assertKnown(records, 'people', by);
  for (const { meetingId } of [...rhythm.sharedNotesOf(id), ...rhythm.actionItemsOf(id)]) {
    if (meetingId !== undefined && !meetings.has(meetingId)) {
      throw notFound(`meeting of the series ${id} with the id`, meetingId);
    }
  }
}
