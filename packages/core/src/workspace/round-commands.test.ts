import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FeedbackRoundId, PersonId } from '../schema/ids.ts';
import { closing, givers, openRae, people, prolonged, roundServer } from '../testing/rounds.ts';
import { openWorkspace, refusalOf } from '../testing/workspaces.ts';
import { memoryStorage } from './memory-storage.ts';
import type { Workspace } from './workspace.ts';

const roundOf = (workspace: Workspace, id: FeedbackRoundId) =>
  workspace.records.growth.feedbackRounds.get(id);

describe('opening a round', () => {
  test('[P93] is for who receives it, leaders above and hr, and for nobody else', async () => {
    const server = await roundServer();
    const may = async (viewer: string, personId: string) => {
      const workspace = await server.open(viewer);
      return workspace.may({ type: 'round.open', input: { ...openRae, personId } }).rule;
    };
    for (const viewer of ['rae', 'mel', 'top', 'hal'])
      assert.equal(await may(viewer, 'rae'), 'P93');
    for (const viewer of ['ada', 'out', 'vic', 'g0']) assert.equal(await may(viewer, 'rae'), 'P1');
    assert.equal(await may('vic', 'vic'), 'P1', 'who only looks on');
    const out = await server.open('out');
    assert.equal((await refusalOf(out, 'round.open', openRae)).code, 'not-allowed');
  });

  test('[AR1] [AR2] with the threshold of the settings, or a named one from 3 on', async () => {
    const server = await roundServer();
    const asked = givers.slice(0, 6);
    const id = await server.openRound();
    const three = await server.openRound({ asked, threshold: 3 });
    const mel = await server.open('mel');
    assert.equal(roundOf(mel, id)?.threshold, 5);
    assert.equal(roundOf(mel, three)?.threshold, 3);
    const refused = (input: object) => refusalOf(mel, 'round.open', { ...openRae, ...input });
    const tooFew = await refused({ asked: givers.slice(0, 9) });
    assert.equal(tooFew.code, 'anonymity-not-kept');
    assert.match(tooFew.message, /9 people can be asked and 10 are needed.*under names/);
    assert.equal((await refused({ threshold: 2 })).code, 'anonymity-not-kept');
    assert.equal((await refused({ asked, threshold: 4 })).code, 'anonymity-not-kept');
  });

  test('[AR3] is refused where the storage keeps no rounds, and names are offered', async () => {
    const storage = memoryStorage({ initial: { people } });
    const mel = await openWorkspace({ storage, viewer: 'mel' });
    const { code, message } = await refusalOf(mel, 'round.open', openRae);
    assert.equal(code, 'not-supported');
    assert.match(message, /under names/);
    assert.equal(mel.records.growth.feedbackRounds.size, 0);
  });

  test('[AR16] asks people who are here, each once, until a moment to come', async () => {
    const server = await roundServer();
    const mel = await server.open('mel');
    const refused = (input: object) => refusalOf(mel, 'round.open', { ...openRae, ...input });
    for (const id of ['rae', 'zoe', 'vic', 'g0']) {
      const { code, ids } = await refused({ asked: [...givers, id] });
      assert.deepEqual([code, ids], ['invalid-input', [id]]);
    }
    assert.equal((await refused({ asked: [...givers, 'none'] })).code, 'not-found');
    const { issues } = await refused({ closesAt: server.clock.now });
    assert.deepEqual(issues[0]?.path, ['closesAt']);
    const hal = await server.open('hal');
    const ofLeaver = await refusalOf(hal, 'round.open', { ...openRae, personId: 'zoe' });
    assert.deepEqual([ofLeaver.code, ofLeaver.ids], ['wrong-state', ['zoe']]);
  });
});

describe('changing a round', () => {
  test('[P94] is for whoever opened it; for others it is not there, or not theirs', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    for (const type of ['round.raise-threshold', 'round.call-off']) {
      const input = { roundId, ...(type === 'round.raise-threshold' && { threshold: 6 }) };
      for (const viewer of ['hal', 'ada', 'top', 'out']) {
        const workspace = await server.open(viewer);
        const { code, message } = await refusalOf(workspace, type, input);
        const none = await refusalOf(workspace, type, { ...input, roundId: 'none' });
        assert.deepEqual([code, message], [none.code, none.message.replace('none', roundId)]);
        assert.equal(code, 'not-found');
      }
      for (const viewer of ['rae', 'g0']) {
        const workspace = await server.open(viewer);
        assert.equal((await refusalOf(workspace, type, input)).code, 'not-allowed');
      }
    }
    const mel = await server.open('mel');
    await mel.run({ type: 'round.raise-threshold', input: { roundId, threshold: 6 } });
    assert.equal(roundOf(mel, roundId)?.threshold, 6);
    await mel.run({ type: 'round.call-off', input: { roundId } });
    assert.equal(roundOf(mel, roundId)?.settled?.as, 'called-off');
  });

  test('[AR2] of two who raise it at once the higher one stands', async () => {
    const server = await roundServer();
    const roundId = await server.openRound({ threshold: 3 });
    const [one, other] = [await server.open('mel'), await server.open('mel')];
    const raise = (workspace: Workspace, threshold: number) =>
      workspace.run({ type: 'round.raise-threshold', input: { roundId, threshold } });
    const ended = await Promise.allSettled([raise(one, 6), raise(other, 5)]);
    assert.deepEqual(
      ended.map(({ status }) => status),
      ['fulfilled', 'rejected'],
    );
    assert.equal(roundOf(await server.open('mel'), roundId)?.threshold, 6);
  });

  test('[AR2] [AR13] neither is done to a round that has closed or was settled', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    const mel = await server.open('mel');
    server.clock.now = closing;
    const raise = { roundId, threshold: 6 };
    assert.equal((await refusalOf(mel, 'round.raise-threshold', raise)).code, 'wrong-state');
    await server.settleAt(closing);
    await server.settleAt(prolonged);
    const later = await server.open('mel');
    assert.equal(roundOf(later, roundId)?.settled?.as, 'destroyed');
    assert.equal((await refusalOf(later, 'round.call-off', { roundId })).code, 'wrong-state');
    assert.equal((await refusalOf(later, 'round.raise-threshold', raise)).code, 'wrong-state');
  });
});

describe('a text of a released round', () => {
  test('[P95] [AR18] is shown to hr by its receiver alone, still without a giver', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    for (const giver of givers.slice(0, 5)) await server.say(giver, `from ${giver}`);
    await server.settleAt(closing);
    const rae = await server.open('rae');
    const textId = rae.records.growth.anonymousTextsOf(roundId)[2]!.id;
    const type = 'round.report-text';
    for (const viewer of ['mel', 'g0', 'hal', 'out']) {
      const workspace = await server.open(viewer);
      const refusal = await refusalOf(workspace, type, { roundId, textId });
      const ofNone = await refusalOf(workspace, type, { roundId, textId: 'none' });
      assert.deepEqual([refusal.code, refusal.message], [ofNone.code, ofNone.message], viewer);
      assert.equal(refusal.code, ['mel', 'g0'].includes(viewer) ? 'not-allowed' : 'not-found');
    }
    assert.equal((await refusalOf(rae, type, { roundId, textId: 'none' })).code, 'not-found');
    const hal = await server.open('hal');
    assert.equal(hal.records.growth.anonymousTextsOf(roundId).length, 0);
    await rae.run({ type, input: { roundId, textId } });
    assert.equal((await rae.run({ type, input: { roundId, textId } })).written.length, 0);
    const [seen, ...more] = (await server.open('hal')).records.growth.anonymousTextsOf(roundId);
    assert.deepEqual(
      [seen?.id, more, Object.keys(seen ?? {})],
      [textId, [], ['id', 'roundId', 'text', 'reported']],
    );
  });

  test('[P96] enters by the job of the server: no person may run what releases it', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    for (const viewer of ['ada', 'hal', 'mel', 'rae'] as PersonId[]) {
      const workspace = await server.open(viewer);
      for (const type of ['round.release', 'round.prolong', 'round.destroy']) {
        const command = { type, input: { roundId } };
        assert.deepEqual(workspace.may(command), { allowed: false, rule: 'P1' });
        assert.equal((await refusalOf(workspace, type, { roundId })).code, 'invalid-input');
      }
    }
  });
});
