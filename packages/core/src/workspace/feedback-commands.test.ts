import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { growing, saidOf, saying, whoSees } from '../testing/feedback.ts';
import { refusalOf, refusedAs } from '../testing/workspaces.ts';

const parts = {
  ...{ situation: 'Monday', behaviour: 'You showed it', impact: 'They bought', nextStep: 'Again' },
  ...{ goalId: 'open', valueId: 'candour' },
};

describe('feedback that is given', () => {
  test('[FB1] is kept as it was said, with who said it and when', async () => {
    const { of, run } = await growing();
    await run('max', 'feedback.give', saying(parts));
    const { id, ...said } = saidOf(of('mia')) ?? {};
    assert.ok(id);
    const made = { from: 'max', at: '2026-05-04T10:00:00.000Z', changes: [] };
    assert.deepEqual(said, { ...saying(parts), ...made });
  });

  test('[FB1] is not about oneself, nor about somebody unknown, gone or erased', async () => {
    const { of, run } = await growing();
    const give = (about: string) => refusedAs(of('max'), 'feedback.give', saying({ about }));
    assert.equal(await give('max'), 'invalid-input about');
    assert.equal(await give('nobody'), 'not-found nobody');
    assert.equal(await give('zoe'), 'wrong-state zoe');
    await run('hal', 'person.erase', { personId: 'mia', handTo: 'lea' });
    assert.equal(await give('mia'), 'wrong-state mia');
    const message = (await refusalOf(of('max'), 'feedback.give', saying())).message;
    assert.doesNotMatch(message, /demo/);
  });

  test('[FB1] names a goal in sight and a value that holds', async () => {
    const { of } = await growing();
    const give = (fields: object) => refusedAs(of('max'), 'feedback.give', saying(fields));
    assert.equal(await give({ goalId: 'of-mia' }), 'not-found of-mia');
    assert.equal(await give({ goalId: 'none' }), 'not-found none');
    assert.equal(await give({ valueId: 'none' }), 'not-found none');
    assert.equal(await give({ valueId: 'pace' }), 'wrong-state pace');
    assert.equal(await give({ at: '2020-01-01T00:00:00Z' }), 'invalid-input ');
    assert.equal(await give({ from: 'lea' }), 'invalid-input ');
  });

  test('[FB2] [P84] is for those whom its visibility names, by whoever does not only look on', async () => {
    const readers = {
      subject: 'mia max',
      'subject-and-manager': 'lea mia max',
      manager: 'lea max',
      public: 'ada lea mia max hal vic',
    };
    for (const [visibility, expected] of Object.entries(readers)) {
      const all = await growing();
      await all.run('max', 'feedback.give', saying({ visibility }));
      assert.equal(whoSees(all, saidOf), expected, visibility);
    }
    const { of } = await growing();
    assert.equal(await refusedAs(of('vic'), 'feedback.give', saying()), 'not-allowed');
  });

  test('[FB3] is read by who managed its subject then, and by no later manager', async () => {
    const all = await growing();
    await all.run('max', 'feedback.give', saying({ visibility: 'subject-and-manager' }));
    const move = { personId: 'mia', fields: { managerId: 'hal' }, base: { managerId: 'lea' } };
    await all.run('ada', 'person.edit', move);
    assert.equal(whoSees(all, saidOf), 'lea mia max');
    await all.run('max', 'feedback.give', saying({ visibility: 'manager', managerId: 'hal' }));
    assert.equal(saidOf(all.of('hal'))?.managerId, 'hal');
    assert.deepEqual(all.of('lea').records.growth.feedbackAbout('mia' as never).length, 1);
  });

  test('[FB18] names the manager whom its author was shown, and no other', async () => {
    const { of } = await growing();
    const give = (fields: object) => refusedAs(of('max'), 'feedback.give', saying(fields));
    for (const visibility of ['manager', 'subject-and-manager']) {
      const unnamed = { about: 'mia', text: 'x', visibility };
      assert.equal(
        await refusedAs(of('max'), 'feedback.give', unnamed),
        'invalid-input mia managerId',
      );
      const other = await give({ visibility, managerId: 'hal' });
      assert.equal(other, 'conflict mia managerId');
    }
    assert.equal(await give({ managerId: 'lea' }), 'invalid-input mia managerId');
    assert.equal(
      await give({ visibility: 'public', managerId: 'lea' }),
      'invalid-input mia managerId',
    );
    assert.equal(saidOf(of('max')), undefined);
  });

  test('[FB4] that no manager would read is refused with what fits', async () => {
    const { of, run } = await growing();
    const give = async (by: string, about: string, visibility: string) => {
      const { code, issues } = await refusalOf(
        of(by),
        'feedback.give',
        saying({ about, visibility }),
      );
      return `${code} ${issues.map(({ message }) => message).join()}`;
    };
    const fits = 'invalid-input expected subject or public';
    assert.equal(await give('max', 'ada', 'manager'), fits);
    assert.equal(await give('max', 'ada', 'subject-and-manager'), fits);
    const ofReport = 'invalid-input expected subject or subject-and-manager or public';
    assert.equal(await give('lea', 'mia', 'manager'), ofReport);
    await run('lea', 'feedback.give', saying({ visibility: 'subject-and-manager' }));
    const leave = { personId: 'lea', fields: { active: false }, base: { active: true } };
    await run('ada', 'person.edit', leave);
    assert.match(await give('max', 'mia', 'manager'), /^conflict/);
    const unnamed = { about: 'mia', text: 'x', visibility: 'manager' };
    const { issues } = await refusalOf(of('max'), 'feedback.give', unnamed);
    assert.deepEqual(issues, [{ path: ['visibility'], message: 'expected subject or public' }]);
  });
});
