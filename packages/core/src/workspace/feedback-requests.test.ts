import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askedOf, asking, growing, saidOf, saying, whoSees } from '../testing/feedback.ts';
import { refusedAs } from '../testing/workspaces.ts';

/** Mia has asked max; how people answer. */
async function asked(fields: object = {}) {
  const all = await growing();
  await all.run('mia', 'feedback.ask', asking(fields));
  const requestId = askedOf(all.of('mia'))?.id ?? '';
  return {
    ...{ all, requestId },
    run: (by: string, type: string, more: object = {}) =>
      all.run(by, `feedback.${type}`, { requestId, ...more }),
    refused: (by: string, type: string, more: object = {}) =>
      refusedAs(all.of(by), `feedback.${type}`, { requestId, ...more }),
  };
}

describe('asking for feedback', () => {
  test('[FB9] waits as long as the settings say, and is known to the two alone', async () => {
    const { all } = await asked({ goalId: 'open' });
    assert.equal(whoSees(all, askedOf), 'mia max');
    const { id: _id, ...kept } = askedOf(all.of('max')) ?? {};
    const made = { from: 'mia', at: '2026-05-04T10:00:00.000Z', due: '2026-05-18', reminders: [] };
    assert.deepEqual(kept, { ...asking({ goalId: 'open' }), ...made });
    const edit = { fields: { feedback: { requestDays: 3, unseenDays: 60 } } };
    const base = { feedback: { requestDays: 14, unseenDays: 60 } };
    await all.run('ada', 'settings.edit', { ...edit, base });
    await all.run('mia', 'feedback.ask', asking({ to: 'max', goalId: 'of-mia' }));
    assert.equal(askedOf(all.of('mia'))?.due, '2026-05-07');
    assert.deepEqual(
      [askedOf(all.of('max'))?.goalId, askedOf(all.of('mia'))?.goalId],
      [undefined, 'of-mia'],
    );
  });

  test('[FB9] [P87] is about oneself or about people below, by nobody else', async () => {
    const { of, run } = await growing();
    await run('lea', 'feedback.ask', asking());
    await run('ada', 'feedback.ask', asking());
    for (const by of ['max', 'hal']) {
      assert.equal(await refusedAs(of(by), 'feedback.ask', asking({ to: 'lea' })), 'not-allowed');
    }
    assert.equal(
      await refusedAs(of('mia'), 'feedback.ask', asking({ about: 'lea' })),
      'not-allowed',
    );
  });

  test('[FB9] is put to somebody else who is here and can answer, until a day to come', async () => {
    const { of } = await growing();
    const ask = (fields: object, by = 'mia') => refusedAs(of(by), 'feedback.ask', asking(fields));
    assert.equal(await ask({ to: 'mia' }), 'invalid-input to');
    assert.equal(await ask({ to: 'mia' }, 'lea'), 'invalid-input to');
    assert.equal(await ask({ to: 'lea' }, 'lea'), 'invalid-input to');
    assert.equal(await ask({ to: 'none' }), 'not-found none');
    assert.equal(await ask({ to: 'zoe' }), 'wrong-state zoe');
    assert.equal(await ask({ to: 'vic' }), 'wrong-state vic');
    assert.equal(await ask({ due: '2026-05-03' }), 'invalid-input due');
    assert.equal(await ask({ due: '2027-06-01' }), 'invalid-input due');
    assert.equal(await ask({ goalId: 'of-max' }), 'not-found of-max');
  });

  test('[FB9] is not repeated while the same is open', async () => {
    const { all, requestId, run } = await asked();
    const again = () => refusedAs(all.of('mia'), 'feedback.ask', asking());
    assert.equal(await again(), `wrong-state ${requestId}`);
    await all.run('mia', 'feedback.ask', asking({ to: 'lea' }));
    await all.run('mia', 'feedback.ask', asking({ goalId: 'open' }));
    await run('max', 'decline');
    await all.run('mia', 'feedback.ask', asking());
  });

  test('[FB12] [P89] is called to mind by who asked, twice at most and once on a day', async () => {
    const { all, requestId, run, refused } = await asked();
    assert.equal(await refused('max', 'remind'), 'not-allowed');
    await run('mia', 'remind');
    all.setNow('2026-05-04T23:59:59.999Z');
    assert.equal(await refused('mia', 'remind'), `wrong-state ${requestId}`);
    all.setNow('2026-05-05T00:00:00.000Z');
    await run('mia', 'remind');
    all.setNow('2026-05-06T10:00:00.000Z');
    assert.equal(await refused('mia', 'remind'), `wrong-state ${requestId}`);
    assert.equal(askedOf(all.of('max'))?.reminders.length, 2);
  });

  test('[FB13] [P88] is declined by who was asked, with a reason or without', async () => {
    const { all, requestId, run, refused } = await asked();
    assert.equal(await refused('mia', 'decline'), 'not-allowed');
    assert.equal(await refused('lea', 'decline'), `not-found ${requestId}`);
    await run('max', 'decline', { reason: 'I was away.' });
    assert.equal(askedOf(all.of('mia'))?.declined?.reason, 'I was away.');
    await run('max', 'decline', { reason: 'Another.' });
    assert.equal(askedOf(all.of('mia'))?.declined?.reason, 'I was away.');
    assert.equal(await refused('mia', 'remind'), `wrong-state ${requestId}`);
    assert.equal(await refused('mia', 'withdraw-request'), `wrong-state ${requestId}`);
    const other = await asked();
    await other.run('max', 'decline');
    assert.deepEqual(Object.keys(askedOf(other.all.of('mia'))?.declined ?? {}), ['at']);
  });

  test('[FB13] [P89] is taken back by who asked', async () => {
    const { all, requestId, run, refused } = await asked();
    assert.equal(await refused('max', 'withdraw-request'), 'not-allowed');
    await run('mia', 'withdraw-request');
    await run('mia', 'withdraw-request');
    assert.equal(await refused('max', 'decline'), `wrong-state ${requestId}`);
    const answer = saying({ requestId });
    assert.equal(
      await refusedAs(all.of('max'), 'feedback.give', answer),
      `wrong-state ${requestId}`,
    );
  });
});

test('[FB13] [FB11] what has ended stays so, also for whoever has an earlier clock', async () => {
  const { all, requestId, run, refused } = await asked();
  all.setNow('2026-05-05T10:00:00.000Z');
  await run('max', 'decline');
  all.setNow('2026-05-05T09:00:00.000Z');
  for (const type of ['withdraw-request', 'remind']) {
    assert.equal(await refused('mia', type), `wrong-state ${requestId}`);
  }
  const answer = saying({ requestId });
  assert.equal(await refusedAs(all.of('max'), 'feedback.give', answer), `wrong-state ${requestId}`);
});

describe('answering a request', () => {
  test('[FB11] is for who was asked alone, about the same person, and ends it in one commit', async () => {
    const { all, requestId } = await asked();
    const answer = saying({ requestId });
    const give = (by: string, input: object) => refusedAs(all.of(by), 'feedback.give', input);
    assert.equal(await give('mia', { ...answer, about: 'max' }), `not-allowed ${requestId}`);
    assert.equal(await give('lea', answer), `not-found ${requestId}`);
    assert.equal(
      await give('max', { ...answer, about: 'lea' }),
      `invalid-input ${requestId} about`,
    );
    const before = all.of('max').version;
    await all.run('max', 'feedback.give', answer);
    assert.equal(all.of('max').version, before + 1);
    assert.equal(saidOf(all.of('mia'))?.requestId, requestId);
    assert.equal(askedOf(all.of('mia'))?.answeredAt, '2026-05-04T10:00:00.000Z');
    assert.equal(await give('max', answer), `wrong-state ${requestId}`);
  });

  test('[FB11] is possible after its last day, and once from two tabs', async () => {
    const { all, requestId } = await asked({ due: '2026-05-04' });
    all.setNow('2026-05-06T10:00:00.000Z');
    const answer = { type: 'feedback.give', input: saying({ requestId }) };
    const tab = await all.open('max', 'tab');
    const outcomes = await Promise.allSettled([all.of('max').run(answer), tab.run(answer)]);
    await all.settled();
    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    assert.equal(all.of('mia').records.growth.feedbackAbout('mia' as never).length, 1);
  });

  test('[FB11] tells who asked that it was, and not what, where it is not for them', async () => {
    const all = await growing();
    await all.run('lea', 'feedback.ask', asking());
    const requestId = askedOf(all.of('lea'))?.id ?? '';
    await all.run('max', 'feedback.give', saying({ requestId }));
    assert.ok(askedOf(all.of('lea'))?.answeredAt);
    assert.equal(saidOf(all.of('lea')), undefined);
    assert.equal(saidOf(all.of('mia'))?.requestId, undefined);
  });
});
