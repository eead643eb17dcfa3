import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PerfError } from '../errors.ts';
import type { Comment } from '../schema/comment.ts';
import type { CommentId, GoalId } from '../schema/ids.ts';
import {
  company,
  goalOf,
  keyResultOf,
  monday,
  openWorkspace,
  refusalOf,
  refusedAs,
  settle,
  toldBy,
} from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import { plainWorkspace } from './plain-workspace.ts';
import type { Workspace } from './workspace.ts';

const id = (text: string) => text as GoalId;

/** A goal of mia's with a report, one that max hides, one that is over. */
const goals = [
  keyResultOf('kr', null),
  goalOf('hidden', { ownerId: 'max', visibility: 'chain' }),
  goalOf('over', { state: 'closed' }),
];

/** One workspace a viewer, each with ids and a clock of its own, on one storage. */
async function opened(...viewers: readonly string[]): Promise<readonly Workspace[]> {
  const open = memoryStorages();
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await first.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  await first.close();
  return Promise.all(
    viewers.map((viewer, index) => {
      // Seconds apart, so that scores stay as they are.
      let seconds = 10;
      const now = () => monday.replace('00:00', `0${index}:${seconds++}`);
      return openWorkspace({ storage: open('w'), viewer, ids: `${viewer}${index}-`, now });
    }),
  );
}

const add = (goalId: string, text: string, rest: object = {}) => ({
  type: 'comment.add',
  input: { goalId, text, ...rest },
});

async function added(workspace: Workspace, goalId: string, text: string, rest = {}) {
  const { written } = await workspace.run(add(goalId, text, rest));
  return written[0]?.id as CommentId;
}

const textsOf = (workspace: Workspace, goalId: string) =>
  workspace.records.commentsOf(id(goalId)).map(({ text }) => text ?? null);

describe('comments', () => {
  test('[GA15] on a goal and on a check-in are kept with who made them and when, oldest first', async () => {
    const [mia, max] = (await opened('mia', 'max')) as [Workspace, Workspace];
    await mia.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 1 } });
    const [checkIn] = mia.records.checkInsOf(id('kr'));
    await max.run(add('kr', 'Later, from elsewhere'));
    const rest = { checkInId: checkIn?.id };
    await mia.run(add('kr', ' Why so little? ', rest));
    await settle(mia, max);
    const [first, second] = max.records.commentsOf(id('kr')) as [Comment, Comment];
    assert.deepEqual(
      [first.text, first.by, first.checkInId, first.at < second.at],
      ['Why so little?', 'mia', checkIn?.id, true],
    );
    assert.deepEqual(Object.keys(second).sort(), ['at', 'by', 'goalId', 'id', 'text']);
    assert.deepEqual(mia.records.commentsOf(id('kr')), [first, second]);
  });

  test('[GA15] take no author, moment or id from outside, and no text that is none', async () => {
    const [mia] = (await opened('mia')) as [Workspace];
    for (const forged of [{ by: 'max' }, { at: monday }, { id: 'c' }, { withdrawnAt: monday }]) {
      assert.equal(
        await refusedAs(mia, 'comment.add', add('kr', 'x', forged).input),
        'invalid-input ',
      );
    }
    for (const text of ['', ' \u200B ', 'x'.repeat(4001)]) {
      assert.equal(
        await refusedAs(mia, 'comment.add', add('kr', text).input),
        'invalid-input text',
      );
    }
  });

  test('[GA16] answer a comment in the same place, and nothing that is not there', async () => {
    const [mia, max] = (await opened('mia', 'max')) as [Workspace, Workspace];
    await mia.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 1 } });
    await settle(mia, max);
    const checkInId = mia.records.checkInsOf(id('kr'))[0]?.id;
    const onGoal = await added(mia, 'kr', 'on the goal');
    const onReport = await added(mia, 'kr', 'on the report', { checkInId });
    await settle(mia, max);
    await added(max, 'kr', 'yes', { replyTo: onGoal });
    await added(max, 'kr', 'no', { replyTo: onReport, checkInId });
    const refused = (rest: object, goalId = 'kr') =>
      refusedAs(max, 'comment.add', add(goalId, 'x', rest).input);
    assert.equal(await refused({ replyTo: onReport }), `not-found ${onReport}`);
    assert.equal(await refused({ replyTo: onGoal, checkInId }), `not-found ${onGoal}`);
    assert.equal(await refused({ replyTo: onGoal }, 'over'), `not-found ${onGoal}`);
    assert.equal(await refused({ replyTo: 'none' }), 'not-found none');
    assert.equal(await refused({ checkInId }, 'over'), `not-found ${checkInId}`);
  });

  test('[GA17] are changed by their author alone, from the text that the author saw', async () => {
    const [mia, max] = (await opened('mia', 'max')) as [Workspace, Workspace];
    const commentId = await added(mia, 'kr', 'one');
    await settle(mia, max);
    const edit = (text: string, base: string) => ({ goalId: 'kr', commentId, text, base });
    await mia.run({ type: 'comment.edit', input: edit('two', 'one') });
    const [comment] = mia.records.commentsOf(id('kr'));
    assert.equal(comment?.text, 'two');
    assert.ok(comment.editedAt !== undefined && comment.editedAt > comment.at);
    assert.equal(
      await refusedAs(mia, 'comment.edit', edit('three', 'one')),
      `conflict ${commentId} fields.text`,
    );
    const again = await mia.run({ type: 'comment.edit', input: edit('two', 'one') });
    assert.deepEqual(again.written, []);
    await settle(mia, max);
    assert.equal(await refusedAs(max, 'comment.edit', edit('x', 'two')), 'not-allowed kr');
    assert.equal(
      await refusedAs(max, 'comment.withdraw', { goalId: 'kr', commentId }),
      'not-allowed kr',
    );
  });

  test('[GA17] of two new texts from two tabs one wins, the other is a conflict', async () => {
    const [one, other] = (await opened('mia', 'mia')) as [Workspace, Workspace];
    const commentId = await added(one, 'kr', 'base');
    await settle(one, other);
    const edit = (workspace: Workspace, text: string) =>
      workspace.run({
        type: 'comment.edit',
        input: { goalId: 'kr', commentId, text, base: 'base' },
      });
    const outcomes = await Promise.allSettled([edit(one, 'one'), edit(other, 'other')]);
    await settle(one, other);
    const [, second] = outcomes;
    assert.equal(second.status === 'rejected' && (second.reason as PerfError).code, 'conflict');
    assert.deepEqual([textsOf(one, 'kr'), textsOf(other, 'kr')], [['one'], ['one']]);
  });

  test('[GA18] that are taken back lose their text and keep their place under replies', async () => {
    const [mia, max] = (await opened('mia', 'max')) as [Workspace, Workspace];
    const commentId = await added(mia, 'kr', 'secret');
    await settle(mia, max);
    const reply = await added(max, 'kr', 'answer', { replyTo: commentId });
    await settle(mia, max);
    await mia.run({ type: 'comment.withdraw', input: { goalId: 'kr', commentId } });
    await settle(mia, max);
    const [place, answer] = max.records.commentsOf(id('kr')) as [Comment, Comment];
    assert.ok(!('text' in place) && place.withdrawnAt !== undefined);
    assert.doesNotMatch(JSON.stringify(place), /secret/);
    assert.deepEqual([answer.id, answer.replyTo, answer.text], [reply, commentId, 'answer']);
    const again = await mia.run({ type: 'comment.withdraw', input: { goalId: 'kr', commentId } });
    assert.deepEqual(again.written, []);
    const edit = { goalId: 'kr', commentId, text: 'x', base: 'secret' };
    assert.equal(await refusedAs(mia, 'comment.edit', edit), `wrong-state ${commentId}`);
    await added(max, 'kr', 'another answer', { replyTo: commentId });
  });

  test('[GA18] that are there without a text, or with one after they were taken back, do not fit', () => {
    const state = (fields: object) => {
      const comment = { id: 'c', goalId: 'kr', by: 'mia', at: monday, ...fields };
      const given = { goals, comments: [comment] as unknown as Comment[], now: () => monday };
      return () => plainWorkspace(given);
    };
    assert.doesNotThrow(state({ text: 'x' }));
    assert.doesNotThrow(state({ withdrawnAt: monday }));
    for (const fields of [{}, { text: 'x', withdrawnAt: monday }]) {
      assert.throws(state(fields), { code: 'invalid-input' });
    }
  });

  test('[GA19] move no score, and are made on a goal that is over too', async () => {
    const [mia] = (await opened('mia')) as [Workspace];
    await mia.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 50 } });
    const before = ['kr', 'over'].map((goalId) => mia.scores().scoreOf(id(goalId)));
    const told = toldBy(mia);
    const commentId = await added(mia, 'kr', 'Well');
    await mia.run({ type: 'comment.withdraw', input: { goalId: 'kr', commentId } });
    await added(mia, 'over', 'What we learnt');
    const after = ['kr', 'over'].map((goalId) => mia.scores().scoreOf(id(goalId)));
    for (const [index, score] of before.entries()) assert.equal(score, after[index]);
    assert.ok(told.length > 0 && !told.join().includes('scores'));
    assert.deepEqual(textsOf(mia, 'over'), ['What we learnt']);
  });

  test('[P23] [W11] are seen, counted and told of by nobody who does not see the goal', async () => {
    const [max, mia, lea] = (await opened('max', 'mia', 'lea')) as [
      Workspace,
      Workspace,
      Workspace,
    ];
    const [miaTold, leaTold] = [toldBy(mia), toldBy(lea)];
    const commentId = await added(max, 'hidden', 'Between us');
    await settle(max, mia, lea);
    assert.deepEqual(textsOf(lea, 'hidden'), ['Between us']);
    assert.deepEqual(leaTold, [`elsewhere; comments ${commentId}`]);
    assert.deepEqual([mia.records.commentsOf(id('hidden')), miaTold], [[], []]);
  });

  test('[P24] [W30] are not made on a goal that is hidden at the same time', async () => {
    const [mia, max] = (await opened('mia', 'max')) as [Workspace, Workspace];
    const hide = { fields: { visibility: 'private' }, base: { visibility: 'public' } } as const;
    const outcomes = await Promise.allSettled([
      mia.run({ type: 'goal.edit', input: { goalId: 'kr', ...hide } }),
      max.run(add('kr', 'Too late')),
    ]);
    await settle(mia, max);
    const [, second] = outcomes;
    assert.equal(second.status === 'rejected' && (second.reason as PerfError).code, 'not-found');
    assert.deepEqual(textsOf(mia, 'kr'), []);
  });

  test('[P15] on a goal out of sight are refused in the same words as on none', async () => {
    const [max, mia] = (await opened('max', 'mia')) as [Workspace, Workspace];
    const commentId = await added(max, 'hidden', 'Between us');
    await settle(max, mia);
    const inputs: [string, object][] = [
      ['comment.add', { text: 'x' }],
      ['comment.add', { text: 'x', replyTo: commentId }],
      ['comment.edit', { commentId, text: 'x', base: 'Between us' }],
      ['comment.withdraw', { commentId }],
    ];
    for (const [type, input] of inputs) {
      const [hidden, none] = await Promise.all(
        ['hidden', 'nothing'].map(async (goalId) => {
          const { code, message, ids } = await refusalOf(mia, type, { goalId, ...input });
          return [code, message.replaceAll(goalId, 'ID'), ids.length];
        }),
      );
      assert.deepEqual(hidden, none);
      assert.equal(hidden?.[0], 'not-found');
    }
    const elsewhere = { goalId: 'kr', commentId, text: 'x', base: 'x' };
    const { code, message } = await refusalOf(mia, 'comment.edit', elsewhere);
    const absent = await refusalOf(mia, 'comment.edit', { ...elsewhere, commentId: 'absent' });
    assert.deepEqual(
      [code, message.replaceAll(commentId, 'ID')],
      ['not-found', absent.message.replaceAll('absent', 'ID')],
    );
  });

  test('[GA20] of a first set of records stand where they say, or nothing is begun', async () => {
    const begun = (comment: object) =>
      openWorkspace().then((workspace) =>
        refusedAs(workspace, 'workspace.begin', {
          records: {
            ...company,
            goals,
            comments: [{ id: 'c', goalId: 'kr', by: 'mia', at: monday, text: 'x', ...comment }],
          },
        }),
      );
    assert.equal(await begun({ goalId: 'none' }), 'not-found none');
    assert.equal(await begun({ by: 'nobody' }), 'not-found nobody');
    assert.equal(await begun({ checkInId: 'none' }), 'not-found none');
    assert.equal(await begun({ replyTo: 'none' }), 'not-found none');
    assert.equal(await begun({ replyTo: 'c' }), 'would-cycle c');
  });
});
