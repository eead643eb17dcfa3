import type { CollectionName } from '../schema/collections.ts';
import { change, commitOf } from '../workspace/conformance/suite.ts';
import { memoryStorages } from '../workspace/memory-storage.ts';
import type { Storage } from '../workspace/storage.ts';
import { growthOfCompany } from './growth-company.ts';
import { rhythmOfCompany } from './rhythm-company.ts';
import { seenOf } from './seen-evidence.ts';
import { company, keyResultOf, monday, openWorkspace } from './workspaces.ts';

const made = { at: monday };
const onSecret = { kind: 'goal', goalId: 'secret' };
const days = { start: '2026-01-01', end: '2026-06-30' };
const named = {
  title: 'kid',
  ownerId: 'mia',
  start: '2026-04-01',
  due: '2026-06-30',
  links: [{ parentId: 'secret' }],
};

/**
 * The company of `workspaces.ts` with what names a goal (`secret`, which only mia sees), a series (`old`) or a round
 * in each of the ways that there are.
 */
export const linkedCompany: Readonly<Partial<Record<CollectionName, readonly object[]>>> = {
  ...(company as object),
  ...rhythmOfCompany,
  ...growthOfCompany,
  goals: [
    keyResultOf('g1', null),
    keyResultOf('secret', null, { visibility: 'private' }),
    keyResultOf('kid', 'secret', {
      agreement: { accepted: { by: 'lea', at: monday, terms: named } },
    }),
    keyResultOf('moved', null, {
      imported: {
        ...{ source: 'sheet', title: 'moved', kind: 'key-result', ownerId: 'mia', weight: 1 },
        ...{ start: '2026-04-01', due: '2026-06-30', parentId: 'secret' },
      },
    }),
  ],
  checkIns: [{ ...made, id: 'said', goalId: 'secret', by: 'mia', asOf: '2026-05-04', value: 5 }],
  cadenceRules: [
    ...rhythmOfCompany.cadenceRules,
    { ...rhythmOfCompany.cadenceRules[2], id: 'of-secret', scope: onSecret },
  ],
  snoozes: [
    { ...rhythmOfCompany.snoozes[0], id: 's-goal', subject: onSecret },
    { ...rhythmOfCompany.snoozes[0], id: 's-old', subject: { kind: 'series', seriesId: 'old' } },
  ],
  delegations: [
    ...rhythmOfCompany.delegations,
    { ...rhythmOfCompany.delegations[0], id: 'd-goal', goalId: 'secret' },
  ],
  talkingPoints: [
    ...rhythmOfCompany.talkingPoints,
    {
      ...{ ...rhythmOfCompany.talkingPoints[0], id: 'p-now', seriesId: 'now' },
      ...{ about: onSecret, value: { progress: 0.05 } },
    },
  ],
  actionItems: [
    ...rhythmOfCompany.actionItems,
    { ...rhythmOfCompany.actionItems[0], id: 'a-now', seriesId: 'now', goalId: 'secret' },
  ],
  reviewBriefs: [
    {
      ...{ ...days, id: 'b-evidence', writerId: 'lea', aboutId: 'mia', startedAt: monday },
      seen: seenOf([
        { kind: 'check-in', id: 'said', under: 'secret' },
        { kind: 'grade', id: 'secret' },
        { kind: 'meeting', id: 'm1', under: 'old' },
      ]),
    },
  ],
};

/** Opens the storage of the linked company, of which one record is damaged. */
export async function damagedLink(collection: string, id: string): Promise<() => Storage> {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'first' });
  await ada.run({ type: 'workspace.begin', input: { records: linkedCompany } });
  await ada.close();
  const damage = { ...change(id, 1, { broken: true }), collection };
  await open('w').commit(commitOf('damage', [damage]));
  return () => open('w');
}

/** The same, of which that record is dropped. */
export async function droppedLink(collection: string, id: string): Promise<() => Storage> {
  const open = await damagedLink(collection, id);
  const ada = await openWorkspace({ storage: open(), viewer: 'ada', ids: 'second' });
  await ada.run({ type: 'record.drop', input: { collection, id } });
  await ada.close();
  return open;
}
