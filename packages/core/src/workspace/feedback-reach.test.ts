import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PerfError } from '../errors.ts';
import { growing, saidOf, saying, shownFor, whoSees } from '../testing/feedback.ts';
import { refusalOf, refusedAs } from '../testing/workspaces.ts';

/** Feedback of max about mia, and how somebody changes who reads it, from a form that shows lea as her manager. */
async function said(visibility: string) {
  const all = await growing();
  await all.run('max', 'feedback.give', saying({ visibility }));
  const feedbackId = saidOf(all.of('max'))?.id ?? '';
  const command = (type: string, to: string, base: string) => ({
    type: `feedback.${type}`,
    input: { feedbackId, to, base, ...shownFor(to) },
  });
  return {
    ...{ all, feedbackId, command },
    change: (by: string, type: string, to: string, base = visibility) =>
      all.run(by, `feedback.${type}`, command(type, to, base).input),
    refused: (by: string, type: string, to: string, base = visibility) =>
      refusedAs(all.of(by), `feedback.${type}`, command(type, to, base).input),
  };
}

describe('who reads feedback', () => {
  test('[FB5] [P85] is widened by its author alone, and each change is kept', async () => {
    const { all, change, refused } = await said('subject');
    assert.equal(await refused('mia', 'widen', 'public'), 'not-allowed');
    await change('max', 'widen', 'subject-and-manager');
    assert.equal(whoSees(all, saidOf), 'lea mia max');
    assert.equal(await refused('lea', 'widen', 'public', 'subject-and-manager'), 'not-allowed');
    all.setNow('2026-05-05T10:00:00.000Z');
    await change('max', 'widen', 'public', 'subject-and-manager');
    assert.equal(whoSees(all, saidOf), 'ada lea mia max hal vic');
    const [first, second] = saidOf(all.of('vic'))?.changes ?? [];
    const both = 'subject-and-manager';
    const made = { by: 'max', from: 'subject', to: both, at: '2026-05-04T10:00:00.000Z' };
    assert.deepEqual(first, made);
    assert.deepEqual([second?.from, second?.to], [both, 'public']);
    assert.equal(saidOf(all.of('vic'))?.managerId, undefined);
  });

  test('[FB6] [P86] is narrowed by its author and by its subject, never by the manager', async () => {
    const { all, change, refused } = await said('public');
    assert.equal(await refused('lea', 'narrow', 'subject'), 'not-allowed');
    assert.equal(await refused('hal', 'narrow', 'subject'), 'not-allowed');
    assert.equal(await refused('mia', 'narrow', 'manager'), 'invalid-input mia to');
    await change('mia', 'narrow', 'subject-and-manager');
    assert.equal(whoSees(all, saidOf), 'lea mia max');
    await change('mia', 'narrow', 'subject', 'subject-and-manager');
    assert.equal(whoSees(all, saidOf), 'mia max');
    await change('max', 'widen', 'subject-and-manager', 'subject');
    await change('max', 'narrow', 'manager', 'subject-and-manager');
    assert.equal(whoSees(all, saidOf), 'lea max');
  });

  test('[FB6] is no matter of a subject who does not read it, as if it were not there', async () => {
    const { all, feedbackId, refused } = await said('manager');
    assert.equal(await refused('mia', 'narrow', 'subject'), `not-found ${feedbackId}`);
    const words = async (id: string) => {
      const input = { feedbackId: id, to: 'subject', base: 'manager' };
      return (await refusalOf(all.of('mia'), 'feedback.narrow', input)).message;
    };
    assert.equal((await words('none')).replace('none', feedbackId), await words(feedbackId));
    assert.equal(whoSees(all, saidOf), 'lea max');
  });

  test('[FB5] [FB6] goes to more readers or to fewer, and not to others', async () => {
    const { refused } = await said('subject');
    const sideways = 'invalid-input mia to';
    assert.equal(await refused('max', 'widen', 'manager'), sideways);
    assert.equal(await refused('max', 'narrow', 'manager'), sideways);
  });

  test('[FB7] the wrong way names the command that leads there', async () => {
    const answer = async (type: string, from: string, to: string) => {
      const { all, feedbackId, command } = await said(from);
      const { input } = command(type, to, from);
      const { message, ids, issues } = await refusalOf(all.of('max'), `feedback.${type}`, input);
      assert.deepEqual([ids, issues[0]?.path], [[feedbackId], ['to']]);
      return message;
    };
    assert.equal(
      await answer('widen', 'public', 'manager'),
      'Feedback that is public is made manager by feedback.narrow.',
    );
    assert.equal(
      await answer('narrow', 'subject', 'public'),
      'Feedback that is subject is made public by feedback.widen.',
    );
  });

  test('[FB3] stays with the manager who reads it already, whoever has become the manager', async () => {
    const { all, change, command, refused } = await said('manager');
    const move = { personId: 'mia', fields: { managerId: 'hal' }, base: { managerId: 'lea' } };
    await all.run('ada', 'person.edit', move);
    await change('max', 'widen', 'subject-and-manager');
    assert.equal(whoSees(all, saidOf), 'lea mia max');
    await change('max', 'widen', 'public', 'subject-and-manager');
    const both = 'subject-and-manager';
    const late = await refused('mia', 'narrow', both, 'public');
    assert.equal(late, 'conflict mia managerId');
    const { input } = command('narrow', both, 'public');
    await all.run('mia', 'feedback.narrow', { ...input, managerId: 'hal' });
    assert.equal(whoSees(all, saidOf), 'mia max hal');
  });

  test('[FB4] is opened to no manager where there is none', async () => {
    const all = await growing();
    await all.run('max', 'feedback.give', saying({ about: 'ada' }));
    const [{ id: feedbackId } = { id: '' }] = all
      .of('max')
      .records.growth.feedbackFrom('max' as never);
    const input = { feedbackId, to: 'subject-and-manager', base: 'subject' };
    const { issues } = await refusalOf(all.of('max'), 'feedback.widen', input);
    assert.deepEqual(issues, [{ path: ['to'], message: 'expected public' }]);
  });

  test('[FB7] is changed from what was shown: of two changes the second is a conflict', async () => {
    const { all, command, change, refused } = await said('subject');
    const outcomes = await Promise.allSettled([
      all.of('max').run(command('widen', 'public', 'subject')),
      (await all.open('max', 'tab')).run(command('widen', 'subject-and-manager', 'subject')),
    ]);
    await all.settled();
    const codes = outcomes.map((it) =>
      it.status === 'rejected' ? (it.reason as PerfError).code : 'ran',
    );
    assert.deepEqual(codes, ['ran', 'conflict']);
    assert.equal(saidOf(all.of('mia'))?.visibility, 'public');
    await change('max', 'widen', 'public');
    assert.equal(saidOf(all.of('mia'))?.changes.length, 1);
    const late = await refused('mia', 'narrow', 'subject', 'subject-and-manager');
    assert.match(late, /^conflict .* base$/);
  });
});
