import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId } from '../schema/ids.ts';
import { growthOfCompany } from '../testing/growth-company.ts';
import { saidBy, spokenCompany } from '../testing/spoken-company.ts';
import { goalOf, openWorkspace } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import { loaded } from '../testing/raw-storage.ts';
import { exportOfPerson } from './personal-answers.ts';

/** Without what hangs on the goals of the spoken company. */
const bare = { checkIns: [], comments: [], observations: [] };

async function begun(records: object = spokenCompany()) {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await ada.run({ type: 'workspace.begin', input: { records } });
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
        'feedback f-lea-mia,f-mia-lea',
        'feedbackRequests q-lea-mia,q-mia-lea',
        'feedbackRounds w-lea,w-max,w-mia',
        'anonymousTexts t-mia-0,t-mia-1,t-mia-2',
        'recognitions k-lea-mia,k-lea-mia-hal,k-mia-lea,k-mia-lea-hal',
        'coachStates mia',
        'goalPhases h-mia',
        'reviewBriefs b-lea-mia,b-mia-mia',
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

  test('[ER30] [ER31] holds what was said of them, and not what was said in confidence', async () => {
    const records = { ...spokenCompany(), ...growthOfCompany, goals: [goalOf('g1')] };
    const { of } = await begun({ ...records, ...bare });
    const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);
    const mia = (await of('mia')).exportPerson();
    assert.deepEqual(ids(mia.feedback), ['f-both', 'f-public', 'f-subject']);
    assert.doesNotMatch(JSON.stringify(mia), /f-manager|q-answered|b-draft/);
    assert.deepEqual(ids(mia.anonymousTexts), ['t-kept', 't-more', 't-reported']);
    assert.deepEqual(ids(mia.reviewBriefs), ['b-own', 'b-shared']);
    const lea = (await of('lea')).exportPerson();
    assert.deepEqual(
      [lea.feedback, lea.anonymousTexts, lea.goalPhases],
      [undefined, undefined, undefined],
    );
    assert.deepEqual(ids(lea.reviewBriefs), ['b-draft', 'b-shared']);
    const hal = (await of('hal')).exportPerson();
    assert.equal(hal.anonymousTexts, undefined, 'a text that was reported to hr is not about hr');
    assert.deepEqual(ids(hal.feedbackRounds), ['w-done', 'w-open']);
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
