import type { Records } from '../goals/records.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { PersonId } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { type Entry, createState } from '../workspace/state.ts';
import { seriesOf } from './conversations.ts';
import { company, goalOf, keyResultOf } from './workspaces.ts';

/** The period of the reviews under test, and somebody whom they are about. */
export const spring = { start: '2026-01-01', end: '2026-06-30' } as const;
export const mia = 'mia' as PersonId;

const noon = (day: string) => `${day}T12:00:00Z`;
const checkIn = (id: string, goalId: string, day: string, fields: object = {}) => ({
  ...{ id, goalId, by: 'mia', at: noon(day), asOf: day, value: 10 },
  ...fields,
});
const said = (id: string, day: string, fields: object = {}) => ({
  ...{ id, from: 'max', about: 'mia', at: noon(day), text: id, visibility: 'subject' },
  ...fields,
});
const meeting = (id: string, day: string, fields: object = {}) => ({
  ...{ id, seriesId: 's', at: noon(day), minutes: 30 },
  ...fields,
});
const by = (personId: string, day: string) => ({ by: personId, at: noon(day) });
const action = (id: string, ownerId: string, day: string, as: string) => ({
  ...{ id, seriesId: 's', ...by('lea', '2026-01-05'), ownerId, text: id },
  ended: { ...by('lea', day), as },
});
const { text: _gone, ...wordless } = said('erased', '2026-03-17');
const forManager = { managerId: 'lea' };

/** What there is about mia, lea's report, with all sorts of things that are no evidence. */
export const reviewed = {
  series: [seriesOf({ from: '2026-01-05', startedAt: '2026-01-01T08:00:00Z' })],
  goals: [
    keyResultOf('g', null),
    keyResultOf('own', null, { visibility: 'private' }),
    goalOf('done', { state: 'closed', outcome: { ...by('mia', '2026-03-31'), grade: 0.7 } }),
    keyResultOf('other', null, { ownerId: 'max', contributors: ['mia'] }),
    keyResultOf('unit', null, { ownerId: 'field' }),
  ],
  checkIns: [
    checkIn('c1', 'g', '2026-01-12'),
    checkIn('c1b', 'g', '2026-04-20', { by: 'lea', asOf: '2026-01-12', replaces: 'c1' }),
    checkIn('c2', 'g', '2026-03-02', { by: 'lea' }),
    checkIn('c3', 'own', '2026-02-09'),
    checkIn('c4', 'other', '2026-02-10'),
    checkIn('c5', 'other', '2026-02-11', { by: 'max' }),
    checkIn('c6', 'unit', '2026-04-01', { by: 'max' }),
  ],
  feedback: [
    said('both', '2026-02-16', { visibility: 'subject-and-manager', ...forManager }),
    said('manager', '2026-04-27', { visibility: 'manager', ...forManager }),
    said('subject', '2026-03-16'),
    wordless,
    said('public', '2026-04-03', { visibility: 'public' }),
  ],
  recognitions: [
    { id: 'thanks', from: 'max', to: ['mia'], at: noon('2026-04-14'), text: 'x' },
    {
      ...{ id: 'taken-back', from: 'max', to: ['mia'], at: noon('2026-04-15') },
      withdrawnAt: noon('2026-04-16'),
    },
  ],
  meetings: [
    meeting('held', '2026-04-13', { confirmed: by('lea', '2026-04-13') }),
    meeting('objected', '2026-04-20', {
      confirmed: by('lea', '2026-04-20'),
      objected: { ...by('mia', '2026-04-21'), reason: 'x' },
    }),
    meeting('skipped', '2026-04-27', { skipped: { ...by('lea', '2026-04-26'), reason: 'x' } }),
  ],
  actionItems: [
    action('shipped', 'mia', '2026-01-30', 'done'),
    action('dropped', 'mia', '2026-01-31', 'dropped'),
    action('of-lea', 'lea', '2026-02-01', 'done'),
  ],
} as unknown as InitialRecords;

type Lists = Readonly<Partial<Record<CollectionName, readonly object[]>>>;

/** All of it as records, with some in place of others or beside them. */
export function reviewedRecords(more: Lists = {}): Records {
  const state = createState();
  for (const entry of [...always, ...entriesOf(more)]) state.put(entry);
  return state;
}

function entriesOf(lists: object): readonly Entry[] {
  return Object.entries(lists as Lists).flatMap(([name, list]) => {
    const collection = name as CollectionName;
    const records = list.map((value) => parseRecord(collection, value));
    return records.map((record) => ({ collection, id: record.id, record }));
  });
}

/** Read once, since thousands of worlds begin with it. */
const always = [...entriesOf(company), ...entriesOf(reviewed)];
