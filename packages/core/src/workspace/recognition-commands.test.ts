import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyone, growing, thanksOf, whoSees } from '../testing/feedback.ts';
import { refusalOf, refusedAs } from '../testing/workspaces.ts';

const thanking = (fields: object = {}) => ({ to: ['mia'], text: 'You stayed late.', ...fields });

/** Max has thanked mia. */
async function thanked(fields: object = {}) {
  const all = await growing();
  await all.run('max', 'recognition.give', thanking(fields));
  const recognitionId = thanksOf(all.of('max'))?.id ?? '';
  return {
    ...{ all, recognitionId },
    run: (by: string, type: string, more: object = {}) =>
      all.run(by, `recognition.${type}`, { recognitionId, ...more }),
    refused: (by: string, type: string, more: object = {}) =>
      refusedAs(all.of(by), `recognition.${type}`, { recognitionId, ...more }),
  };
}

const optOut = { fields: { wallOptOut: true }, base: { wallOptOut: null } };

describe('recognition', () => {
  test('[RC1] [P90] is of others who are here, each once', async () => {
    const { of, run } = await growing();
    const give = (to: readonly string[], by = 'max') =>
      refusedAs(of(by), 'recognition.give', thanking({ to }));
    assert.equal(await give(['max']), 'invalid-input to');
    assert.equal(await give(['mia', 'mia']), 'invalid-input to');
    assert.equal(await give([]), 'invalid-input to');
    for (const to of [['max'], ['mia', 'mia']]) {
      const { message } = await refusalOf(of('max'), 'recognition.give', thanking({ to }));
      assert.match(message, /^In the input of recognition\.give: to: expected /);
    }
    assert.equal(await give(['none']), 'not-found none');
    assert.equal(await give(['mia', 'zoe']), 'wrong-state zoe');
    assert.equal(await give(['mia'], 'vic'), 'not-allowed');
    await run('max', 'recognition.give', thanking({ to: ['mia', 'vic'], valueId: 'candour' }));
    const { id: _id, ...kept } = thanksOf(of('hal')) ?? {};
    const made = { from: 'max', at: '2026-05-04T10:00:00.000Z', reactions: [] };
    assert.deepEqual(kept, { ...thanking({ to: ['mia', 'vic'], valueId: 'candour' }), ...made });
  });

  test('[RC1] names a value that holds and a goal in sight', async () => {
    const { of } = await growing();
    const give = (fields: object) => refusedAs(of('max'), 'recognition.give', thanking(fields));
    assert.equal(await give({ valueId: 'none' }), 'not-found none');
    assert.equal(await give({ valueId: 'pace' }), 'wrong-state pace');
    assert.equal(await give({ goalId: 'of-mia' }), 'not-found of-mia');
  });

  test('[RC2] is answered by setting a reaction, once for each person, by whoever at once', async () => {
    const { all, recognitionId, run } = await thanked();
    const react = (reaction: string) => ({
      type: 'recognition.react',
      input: { recognitionId, reaction },
    });
    await Promise.all(everyone.slice(0, 4).map((by) => all.of(by).run(react('heart'))));
    await all.settled();
    await run('mia', 'react', { reaction: 'heart' });
    await run('mia', 'react', { reaction: 'thanks' });
    await run('ada', 'react', { reaction: 'heart', on: false });
    await run('ada', 'react', { reaction: 'heart', on: false });
    const reactions = thanksOf(all.of('hal'))?.reactions ?? [];
    const inShort = reactions.map(({ by, reaction }) => `${by} ${reaction}`);
    assert.deepEqual(inShort, ['lea heart', 'mia heart', 'max heart', 'mia thanks']);
  });

  test('[RC2] [P91] is answered by whoever sees it; off the wall that are giver and receivers', async () => {
    const { all, recognitionId, run, refused } = await thanked({ to: ['mia', 'lea'] });
    assert.equal(await refused('vic', 'react', { reaction: 'heart' }), 'not-allowed');
    await run('hal', 'react', { reaction: 'heart' });
    await all.run('mia', 'person.edit', { personId: 'mia', ...optOut });
    assert.equal(whoSees(all, thanksOf), 'lea mia max');
    const hidden = await refused('hal', 'react', { reaction: 'thanks' });
    assert.equal(hidden, `not-found ${recognitionId}`);
    const none = { recognitionId: 'none', reaction: 'heart' };
    const { message } = await refusalOf(all.of('hal'), 'recognition.react', none);
    assert.equal(message, 'There is no recognition none.');
    const may = (id: string) => {
      const input = { recognitionId: id, reaction: 'heart' } as const;
      return all.of('hal').may({ type: 'recognition.react', input });
    };
    assert.deepEqual(may('none'), may(recognitionId));
    await run('lea', 'react', { reaction: 'thanks' });
  });

  test('[RC3] [P92] is taken back by its giver: its words go, its place stays', async () => {
    const { all, recognitionId, run, refused } = await thanked({
      valueId: 'candour',
      goalId: 'open',
    });
    await run('lea', 'react', { reaction: 'heart' });
    assert.equal(await refused('mia', 'withdraw'), 'not-allowed');
    await run('max', 'withdraw');
    await run('max', 'withdraw');
    assert.equal(whoSees(all, thanksOf), 'mia max');
    const now = '2026-05-04T10:00:00.000Z';
    assert.deepEqual(thanksOf(all.of('mia')), {
      ...{ id: recognitionId, from: 'max', to: ['mia'], at: now, goalId: 'open' },
      ...{ reactions: [], withdrawnAt: now },
    });
    const react = await refused('mia', 'react', { reaction: 'heart' });
    assert.equal(react, `wrong-state ${recognitionId}`);
    assert.equal(await refused('lea', 'withdraw'), `not-found ${recognitionId}`);
  });

  test('[RC4] stands on its goal for whoever sees both, and tells nobody else of the goal', async () => {
    const { all } = await thanked({ goalId: 'of-max' });
    const on = (viewer: string, goalId = 'of-max') =>
      all.of(viewer).records.growth.recognitionsOn(goalId as never).length;
    assert.deepEqual([on('max'), on('mia'), on('lea')], [1, 0, 0]);
    assert.equal(thanksOf(all.of('mia'))?.goalId, undefined);
    await all.run('max', 'recognition.give', thanking({ goalId: 'open' }));
    assert.deepEqual([on('max', 'open'), on('mia', 'open'), on('vic', 'open')], [1, 1, 1]);
  });
});

describe('values of the company', () => {
  test('[RC8] [P80] are added, edited from what was shown, retired and taken back by hr and admins', async () => {
    const { of, run } = await growing();
    const values = () => [...of('mia').records.growth.companyValues.values()];
    assert.equal(
      await refusedAs(of('lea'), 'value.add', { value: { name: 'Care' } }),
      'not-allowed',
    );
    await run('hal', 'value.add', { value: { id: 'care', name: 'Care' } });
    const again = { value: { id: 'care', name: 'Care' } };
    assert.equal(await refusedAs(of('ada'), 'value.add', again), 'already-exists care');
    const edit = { valueId: 'care', fields: { name: 'Kindness' }, base: { name: 'Care' } };
    await run('ada', 'value.edit', edit);
    const late = { ...edit, fields: { name: 'Heart' } };
    assert.equal(await refusedAs(of('hal'), 'value.edit', late), 'conflict care fields.name');
    await run('max', 'recognition.give', thanking({ valueId: 'care' }));
    await run('hal', 'value.retire', { valueId: 'care' });
    assert.deepEqual(values().at(-1), {
      id: 'care',
      name: 'Kindness',
      description: '',
      retired: true,
    });
    assert.equal(thanksOf(of('mia'))?.valueId, 'care');
    const refused = await refusedAs(of('max'), 'recognition.give', thanking({ valueId: 'care' }));
    assert.equal(refused, 'wrong-state care');
    await run('hal', 'value.retire', { valueId: 'care', retired: false });
    await run('max', 'recognition.give', thanking({ valueId: 'care' }));
    assert.equal(await refusedAs(of('hal'), 'value.retire', { valueId: 'none' }), 'not-found none');
  });
});
