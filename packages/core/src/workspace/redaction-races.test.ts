import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formerColleague } from '../access/erasure.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { type Fault, failingStorage } from '../testing/failing-storage.ts';
import { dumpOf, loaded } from '../testing/raw-storage.ts';
import { saidBy, spokenCompany } from '../testing/spoken-company.ts';
import { openWorkspace, refusalOf, settle, toldBy } from '../testing/workspaces.ts';
import { assertWhole } from './invariants.ts';
import { memoryStorages } from './memory-storage.ts';
import type { Storage } from './storage.ts';
import type { Workspace } from './workspace.ts';

const eraseMia = { type: 'person.erase', input: { personId: 'mia' } };
const comment = (text: string) => ({
  type: 'comment.add',
  input: { goalId: 'open', text },
});

/** The spoken company, and a way to open it for more viewers. */
async function begun(wrap: (storage: Storage) => Storage = (storage) => storage) {
  const open = memoryStorages();
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await first.run({ type: 'workspace.begin', input: { records: spokenCompany() } });
  await first.close();
  const of = (viewer: string, ids = viewer) =>
    openWorkspace({ storage: open('w'), viewer, ids: `${ids}-` });
  const ada = await openWorkspace({ storage: wrap(open('w')), viewer: 'ada', ids: 'ada-' });
  return { ada, of, storage: open('w') };
}

const nameOfMia = ({ records }: Workspace) => records.people.get('mia' as PersonId)?.name;

describe('a redaction among other commits', () => {
  for (const when of ['before', 'after'] as const) {
    test(`[ER9] what is said just ${when} the past is read goes as well`, async () => {
      let meanwhile: (() => Promise<unknown>) | undefined;
      const sayOnce = async () => {
        const said = meanwhile;
        meanwhile = undefined;
        await said?.();
      };
      const { ada, of, storage } = await begun((inner) => ({
        ...inner,
        async *commits(after) {
          if (when === 'before') await sayOnce();
          yield* inner.commits(after);
        },
        async redact(redaction) {
          await sayOnce();
          return inner.redact(redaction);
        },
      }));
      const [mia, lea] = [await of('mia'), await of('lea')];
      meanwhile = async () => {
        await mia.run(comment('says-mia-700.'));
        await lea.run(comment('says-lea-701.'));
      };
      await ada.run(eraseMia);
      await settle(ada, mia, lea);
      const dump = await dumpOf(storage);
      assert.deepEqual(saidBy('mia', dump), []);
      assert.ok(saidBy('lea', dump).includes('says-lea-701.'));
      for (const workspace of [ada, lea]) assert.equal(nameOfMia(workspace), formerColleague);
      assertWhole(await loaded(storage));
    });
  }

  test('[ER9] what waits to be stored elsewhere is refused by then, or says nothing of them', async () => {
    const { ada, of, storage } = await begun();
    const [mia, lea] = [await of('mia'), await of('lea')];
    const outcomes = await Promise.allSettled([
      ada.run(eraseMia),
      mia.run(comment('says-mia-700.')),
      lea.run({ type: 'goal.check-in', input: { goalId: 'open', value: 90 } }),
    ]);
    await settle(ada, mia, lea);
    const states = outcomes.map(({ status }) => status);
    assert.deepEqual([states[0], states[2]], ['fulfilled', 'fulfilled']);
    assert.deepEqual(saidBy('mia', await dumpOf(storage)), []);
    assert.deepEqual(ada.records.checkInsOf('open' as GoalId).at(-1)?.value, 90);
    assert.deepEqual(mia.records.people.size, 0);
  });

  test('[ER9] a redaction that others overtake again and again is given up, with nothing changed', async () => {
    const { ada, storage } = await begun((inner) => ({
      ...inner,
      redact: () => Promise.resolve({ kind: 'conflict', current: [], missing: [] }),
    }));
    const before = await dumpOf(storage);
    const { code } = await refusalOf(ada, 'person.erase', eraseMia.input);
    assert.equal(code, 'conflict');
    assert.equal(await dumpOf(storage), before);
    assert.notEqual(nameOfMia(ada), formerColleague);
  });

  test('[ER10] it is seen at once, taken back where it is refused, and done once', async () => {
    const expected: readonly [Fault, string, boolean][] = [
      ['none', 'fulfilled', true],
      ['late', 'fulfilled', true],
      ['throws-after', 'fulfilled', true],
      ['throws-before', 'fulfilled', true],
      ['full', 'storage-full', false],
      ['gone', 'storage-unavailable', false],
    ];
    for (const [fault, outcome, isErased] of expected) {
      const { ada, storage } = await begun((inner) => failingStorage(inner, [fault, fault]));
      const before = JSON.stringify([...ada.records.people.values()]);
      const [told, ran] = [toldBy(ada), ada.run(eraseMia)];
      assert.equal(nameOfMia(ada), formerColleague);
      const how = await ran.then(
        () => 'fulfilled',
        ({ code }: { code: string }) => code,
      );
      assert.equal(how, outcome, fault);
      assert.equal(nameOfMia(ada) === formerColleague, isErased, fault);
      if (!isErased) assert.equal(JSON.stringify([...ada.records.people.values()]), before);
      assert.equal(told.join().includes('rolled-back'), !isErased, told.join('\n'));
      assert.equal(saidBy('mia', await dumpOf(storage)).length === 0, isErased, fault);
      assert.equal((await storage.open()).version, isErased ? 2 : 1);
    }
  });

  test('[ER9] two who erase at once do so once', async () => {
    const { ada, of, storage } = await begun();
    const hal = await of('hal');
    const ran = await Promise.all([ada.run(eraseMia), hal.run(eraseMia)]);
    await settle(ada, hal);
    assert.equal((await storage.open()).version, 2);
    assert.deepEqual(
      ran.map(({ version }) => version),
      [2, 2],
    );
  });

  test('[ER6] of two admins who erase each other one stays', async () => {
    const { ada, of } = await begun();
    await ada.run({
      type: 'person.add',
      input: { person: { id: 'eve', name: 'Eve', timeZone: 'UTC', roles: ['admin'] } },
    });
    const eve = await of('eve');
    const outcomes = await Promise.allSettled([
      ada.run({ type: 'person.erase', input: { personId: 'eve' } }),
      eve.run({ type: 'person.erase', input: { personId: 'ada', handTo: 'lea' } }),
    ]);
    await settle(ada, eve);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected'],
    );
  });
});
