import { dueDaysOf } from '../cadence/recurrence.ts';
import { PerfError } from '../errors.ts';
import type { CadenceScope, DueSubject, Rhythm } from '../schema/cadence.ts';
import type { Series } from '../schema/conversation.ts';
import type { Settings } from '../schema/settings.ts';
import { assertKnown, assertZone, notFound } from './references.ts';
import type { Everything } from './state.ts';

/**
 * Checks that whatever the records of the rhythm of work name is there.
 *
 * @throws PerfError `not-found` with the first id that names nothing; `invalid-input` for a zone of no place
 *   and for a recurrence that never happens.
 */
export function assertRhythm(records: Everything): void {
  const { rhythm } = records;
  for (const rule of rhythm.cadenceRules.values()) {
    assertScope(records, rule.scope);
    assertKnown(records, 'people', rule.setBy);
    assertRhythmFits(rule, ['cadenceRules', rule.id]);
  }
  assertRhythmsFit(records.settings, 'settings');
  for (const personId of records.people.keys()) {
    for (const { subject } of rhythm.snoozesOf(personId)) assertSubject(records, subject);
    for (const { to, goalId } of rhythm.delegationsFrom(personId)) {
      assertKnown(records, 'people', to);
      assertKnown(records, 'goals', goalId);
    }
  }
  for (const series of rhythm.series.values()) assertSeries(records, series);
}

/**
 * Checks that a rhythm can ever be due: its zone and its day are there, and its recurrence happens.
 *
 * @param path - Where it is in the input.
 * @throws PerfError `invalid-input`.
 */
export function assertRhythmFits(rhythm: Rhythm, path: readonly string[]): void {
  if (rhythm.zone !== undefined) assertZone(rhythm.zone, [...path, 'zone']);
  if (!rhythm.recurrence) return;
  try {
    dueDaysOf(rhythm.recurrence, rhythm.from);
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    throw new PerfError(error.code, error.message, { issues, cause: error });
  }
}

/** The same for the rhythms of settings, which are at `path`. */
export function assertRhythmsFit({ rhythms }: Settings, ...path: readonly string[]): void {
  for (const [activity, rhythm] of Object.entries(rhythms)) {
    assertRhythmFits(rhythm, [...path, 'rhythms', activity]);
  }
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
  if (subject.kind === 'request') assertKnown(records, 'feedbackRequests', subject.requestId);
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
