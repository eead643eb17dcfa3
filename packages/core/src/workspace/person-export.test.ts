import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId } from '../schema/ids.ts';
import { saidBy, spokenCompany } from '../testing/spoken-company.ts';
import { openWorkspace } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import { loaded } from '../testing/raw-storage.ts';
import { exportOfPerson } from './personal-answers.ts';

async function begun() {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await ada.run({ type: 'workspace.begin', input: { records: spokenCompany() } });
  const of = (viewer: string) => openWorkspace({ storage: open('w'), viewer });
  return { ada, of, storage: open('w') };
}

describe('the export of a person', () => {
  test('[ER30] holds all that they wrote, and what is about them', async () => {
    const { of, storage } = await begun();
    const mia = await of('mia');
    const exported = mia.exportPerson();
    const all = JSON.stringify(await storage.read());
    const json = JSON.stringify(exported);
    assert.deepEqual(new Set(saidBy('mia', json)), new Set(saidBy('mia', all)));
    const ids = Object.entries(exported).map(
      ([name, list]) => `${name} ${list.map(({ id }) => id).join(',')}`,
    );
    assert.deepEqual(
      ids.filter((line) => !/-with-|seen-mia/.test(line)),
      [
        'people mia',
        'teams field',
        'metrics sold',
        'goals imported,open,over,own,theirs',
        'checkIns c1,c2',
        'comments on-lea,on-max,on-mia',
        'leaves away',
        'delegations d',
        'nudges mia',
        'series with-lea,with-max',
      ],
    );
  });

  test('[ER31] [P44] holds no private note of others, nor anything that they may not see', async () => {
    const { of } = await begun();
    const exported = (await of('mia')).exportPerson();
    assert.deepEqual(
      exported.privateNotes?.map(({ by }) => by),
      ['mia', 'mia'],
    );
    const json = JSON.stringify(exported);
    assert.doesNotMatch(json, /"(n-with-lea-lea|n-others-\w+|p1-others)"/);
    const max = JSON.stringify((await of('max')).exportPerson());
    assert.doesNotMatch(max, /"own"|with-lea|n-with-max-mia/);
  });

  test('[ER30] is plain data, the same from all records as from a workspace', async () => {
    const { of, storage } = await begun();
    const exported = (await of('mia')).exportPerson();
    assert.deepEqual(JSON.parse(JSON.stringify(exported)), exported);
    assert.deepEqual(exportOfPerson(await loaded(storage), 'mia' as PersonId), exported);
  });

  test('[P42] nobody asks for another, and who has left asks in vain', async () => {
    const { ada, of } = await begun();
    const input = { personId: 'mia' };
    assert.equal(ada.may({ type: 'person.export', input }).allowed, false);
    const zoe = await of('zoe');
    assert.throws(() => zoe.exportPerson(), { code: 'not-allowed' });
  });
});
