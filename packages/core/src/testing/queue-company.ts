import { type RecordLists, type Records, recordsFrom } from '../goals/records.ts';
import { parseRecord } from '../schema/parse.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { DueLine } from '../cadence/due-line.ts';
import { subjectIdOf } from '../cadence/due-subject.ts';

/** Lists of records for the tests of queues, without what has a default. */
export type QueueLists = Partial<Record<CollectionName, readonly object[]>>;

const people = [
  { id: 'mia', managerId: 'lea', timeZone: 'Europe/Oslo' },
  { id: 'max', managerId: 'lea', timeZone: 'UTC' },
  { id: 'lea', managerId: 'ada', timeZone: 'UTC' },
  { id: 'ada', timeZone: 'UTC' },
];

/**
 * Mia in Oslo and Max are Lea's, who is Ada's. Of the rhythms that a new workspace has only check-ins are due:
 * on Mondays at nine, with the grace of a weekly rule. 4 May 2026 is a Monday.
 */
export function queueRecords(lists: QueueLists, settings: object = {}): Records {
  const parsed = (collection: CollectionName, list: readonly object[] = []) =>
    list.map((fields) => parseRecord(collection, fields));
  const { rhythms } = parseRecord('settings', {});
  const own = { rhythms: { 'check-in': rhythms['check-in'] }, ...settings };
  const all = { people, ...lists };
  const named = people.map((person) => ({ name: person.id, ...person }));
  const given = Object.entries(all).map(([name, list]) => [
    name,
    parsed(name as CollectionName, name === 'people' && list === people ? named : list),
  ]);
  const records = {
    ...(Object.fromEntries(given) as RecordLists),
    settings: parseRecord('settings', own),
  };
  return recordsFrom(records);
}

/** An active objective of the second quarter of 2026, mia's unless told otherwise. */
export function activeGoal(id: string, fields: object = {}) {
  const days = { start: '2026-04-01', due: '2026-06-30' };
  return { id, title: id, kind: 'objective', ownerId: 'mia', state: 'active', ...days, ...fields };
}

/** A check-in by mia at a moment. */
export function madeAt(goalId: string, at: string, fields: object = {}) {
  return {
    id: `${goalId} ${at}`.replaceAll(' ', '-'),
    goalId,
    by: 'mia',
    at,
    asOf: at.slice(0, 10),
    ...fields,
  };
}

/** Lines as text: `check-in g1 pending 2026-05-04T07:00`. */
export function asText(lines: readonly DueLine[]): readonly string[] {
  return lines.map(
    ({ activity, subject, state, due }) =>
      `${activity} ${subjectIdOf(subject)} ${state} ${due.slice(0, 16)}`,
  );
}
