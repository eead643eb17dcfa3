import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { failingStorage } from '../testing/failing-storage.ts';
import { everyone, growing, thanksOf } from '../testing/feedback.ts';
import { openWorkspace } from '../testing/workspaces.ts';
import type { Changed } from './workspace.ts';

/** What one piece of news names, each collection with its ids. */
const written = ({ records }: Changed) =>
  [...records].map(([name, ids]) => [name, ...ids].join(' ')).sort();

/** The company, with recognition of mia by max and her phase on a goal, and what people were told since. */
async function listening() {
  const all = await growing();
  await all.run('max', 'recognition.give', { to: ['mia'], text: 'x' });
  await all.run('mia', 'phase.set', { goalId: 'open', ability: 0.5, energy: 0.5 });
  const thanks = `recognitions ${thanksOf(all.of('max'))?.id ?? ''}`;
  const phase = `goalPhases ${all.of('mia').records.growth.phasesOn('open' as never)[0]?.id ?? ''}`;
  const told = new Map<string, string[]>();
  for (const viewer of everyone) {
    all.of(viewer).subscribe((changed) => {
      told.set(viewer, [...(told.get(viewer) ?? []), written(changed).join(', ')]);
    });
  }
  /** Edits a person, and says who was told what by that, without those who did it themselves. */
  const edit = async (by: string, personId: string, fields: object, base: object) => {
    told.clear();
    await all.run(by, 'person.edit', { personId, fields, base });
    told.delete(by);
    return Object.fromEntries(told);
  };
  return { all, thanks, phase, edit };
}

const [off, on] = [{ wallOptOut: true }, { wallOptOut: null }];

describe('news of what people show and hide', () => {
  test('[W61] [P74] whoever saw recognition on the wall is told that it has gone, and that it is back', async () => {
    const { all, thanks, edit } = await listening();
    const onTheWall = { lea: [thanks], vic: [thanks] };
    // Whether she keeps off the wall is for hr and admins to see; max and she see the thanks anyway.
    const concerned = [`people mia, ${thanks}`];
    const expected = { ...onTheWall, ada: concerned, hal: concerned };
    assert.deepEqual(await edit('mia', 'mia', off, on), expected);
    assert.equal(thanksOf(all.of('vic')), undefined);
    assert.deepEqual(await edit('mia', 'mia', on, off), expected);
    assert.ok(thanksOf(all.of('vic')));
  });

  test('[W61] [P76] the two managers are told of the phases that change hands, and nobody else', async () => {
    const { all, phase, edit } = await listening();
    const phases = (viewer: string) =>
      all.of(viewer).records.growth.phasesOn('open' as never).length;
    assert.deepEqual([phases('lea'), phases('hal')], [1, 0]);
    const told = await edit('ada', 'mia', { managerId: 'hal' }, { managerId: 'lea' });
    const person = ['people mia'];
    const both = [`${phase}, people mia`];
    assert.deepEqual(told, { lea: both, hal: both, mia: person, max: person, vic: person });
    assert.deepEqual([phases('lea'), phases('hal')], [0, 1]);
  });

  test('[W61] [P45] what nobody else sees of a person is told to nobody else', async () => {
    const { edit } = await listening();
    const hold = await edit('ada', 'max', { legalHold: true }, { legalHold: null });
    assert.deepEqual(hold, { hal: ['people max'], max: ['people max'] });
    const title = await edit('ada', 'max', { title: 'Chief' }, { title: null });
    assert.deepEqual(Object.keys(title).sort(), ['hal', 'lea', 'max', 'mia', 'vic']);
  });

  test('[W61] [W5] is told once more to whoever did it, when it is stored or taken back', async () => {
    const { all } = await listening();
    const storage = failingStorage(all.storage(), ['none', 'full']);
    const ada = await openWorkspace({ storage, viewer: 'ada', ids: 'failing' });
    const told: string[] = [];
    ada.subscribe((changed) => told.push([changed.cause, ...written(changed)].join(' ')));
    const fields = { legalHold: true };
    const input = { personId: 'mia', fields, base: { legalHold: null } };
    await ada.run({ type: 'person.edit', input });
    assert.deepEqual(told.splice(0), ['here people mia', 'stored people mia']);
    const back = { personId: 'mia', fields: { legalHold: null }, base: fields };
    await assert.rejects(ada.run({ type: 'person.edit', input: back }));
    assert.deepEqual(told, ['here people mia', 'rolled-back people mia']);
  });
});
