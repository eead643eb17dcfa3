import { type RecordLists, type Records, recordsFrom } from '../goals/records.ts';
import type { CollectionName } from '../schema/collections.ts';
import { parseInput, parseRecord } from '../schema/parse.ts';
import { defaultSettings } from '../schema/read-record.ts';
import { WorkspaceBegin } from '../schema/workspace-commands.ts';
import { company, monday } from './workspaces.ts';

const made = { at: monday };
const rule = { activity: 'check-in', from: '2026-05-04', setBy: 'ada', setAt: monday };
const weekly = { recurrence: { frequency: 'weekly' }, from: '2026-05-04', zone: 'UTC' };
const between = { ...weekly, startedBy: 'lea', startedAt: monday };
const ofOld = { ...made, seriesId: 'old', by: 'mia' };

/**
 * One record or more of each kind in the rhythm of the company of `workspaces.ts`, as they may be written
 * down. The series `old` is of mia and ada and has ended, `now` of mia and lea continues it, `other` is of
 * max and lea. Of `old` the point `p1`, the note `n1` and the action `a1` were shown to `now`.
 */
export const rhythmOfCompany = {
  leaves: [{ id: 'l1', personId: 'mia', start: '2026-05-05', end: '2026-05-06' }],
  cadenceRules: [
    { ...rule, id: 'of-all', scope: { kind: 'workspace' } },
    { ...rule, id: 'of-team', scope: { kind: 'team', teamId: 'field' } },
    { ...rule, id: 'of-goal', scope: { kind: 'goal', goalId: 'g1' } },
    { ...rule, id: 'of-mia', scope: { kind: 'person', personId: 'mia' } },
  ],
  snoozes: [
    {
      ...{
        ...made,
        id: 's1',
        personId: 'mia',
        activity: 'check-in',
        until: '2026-05-05T10:00:00Z',
      },
      subject: { kind: 'goal', goalId: 'g1' },
    },
  ],
  delegations: [
    { ...made, id: 'd1', from: 'mia', to: 'max', start: '2026-05-05', end: '2026-05-06' },
  ],
  nudges: [{ id: 'mia', sent: [] }],
  templates: [
    { id: 't1', name: 'T', purpose: 'T', sections: [{ title: 'T', minutes: 5, prompts: ['T?'] }] },
  ],
  series: [
    { ...between, id: 'old', people: ['mia', 'ada'], state: 'ended', endedAt: monday },
    {
      ...{ ...between, id: 'now', people: ['mia', 'lea'], continues: 'old' },
      shared: [
        { kind: 'talking-point', id: 'p1' },
        { kind: 'note', id: 'n1' },
        { kind: 'action', id: 'a1' },
      ],
    },
    { ...between, id: 'other', people: ['max', 'lea'] },
  ],
  meetings: [{ ...made, id: 'm1', seriesId: 'old', minutes: 30 }],
  talkingPoints: [
    { ...ofOld, id: 'p1', text: 'P' },
    { ...ofOld, id: 'p2', text: 'P' },
  ],
  sharedNotes: [
    { ...ofOld, id: 'n1', text: 'N' },
    { ...ofOld, id: 'n2', text: 'N' },
  ],
  privateNotes: [{ ...ofOld, id: 'n3', text: 'N' }],
  actionItems: [
    { ...ofOld, id: 'a1', ownerId: 'mia', text: 'A' },
    { ...ofOld, id: 'a2', ownerId: 'mia', text: 'A' },
  ],
} as const;

/** The company of `workspaces.ts` and what lists of further records add to it, each in place of its own. */
export function companyRecords(
  lists: Readonly<Partial<Record<CollectionName, readonly object[]>>>,
): Records {
  const { records } = parseInput(WorkspaceBegin, { records: company }, 'a company');
  const parsed = Object.entries(lists).map(([collection, list]) => [
    collection,
    list.map((record) => parseRecord(collection as CollectionName, record)),
  ]);
  return recordsFrom({
    ...records,
    ...(Object.fromEntries(parsed) as RecordLists),
    settings: defaultSettings(),
  });
}
