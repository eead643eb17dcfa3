import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId } from '../schema/ids.ts';
import { isRandomId } from '../feedback/released-texts.ts';
import { padded } from '../feedback/padded.ts';
import {
  type RoundServer,
  closing,
  givers,
  observableOf,
  openRae,
  people,
  prolonged,
  roundServer,
  storedOf,
} from '../testing/rounds.ts';
import { monday, openWorkspace, refusalOf } from '../testing/workspaces.ts';
import { memoryStorage } from './memory-storage.ts';

const rae = 'rae' as PersonId;

async function sayAll(server: RoundServer, count: number): Promise<void> {
  for (const giver of givers.slice(0, count)) await server.say(giver, `words of one ${giver}`);
}

describe('attacks on the anonymity of a giver', () => {
  test('[AR4] 41: whoever receives it watches while colleagues write; nothing changes before the release', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    const watching = await server.open('rae');
    let news = 0;
    watching.subscribe(() => (news += 1));
    const first = await observableOf(server, rae, roundId);
    for (const giver of givers) {
      await server.say(giver, `words of ${giver}`);
      await server.rounds.settle();
      assert.equal(await observableOf(server, rae, roundId), first);
    }
    assert.deepEqual([news, watching.records.growth.anonymousTextsOf(roundId)], [0, []]);
    await server.settleAt(closing);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(watching.records.growth.anonymousTextsOf(roundId).length, 12);
    assert.equal(news, 1, 'all at once');
  });

  test('[AR1] 42: a single colleague is asked; that is not called anonymous', async () => {
    const server = await roundServer();
    const workspace = await server.open('rae');
    const input = { ...openRae, asked: givers.slice(0, 1), threshold: 3 };
    const { code, message, issues } = await refusalOf(workspace, 'round.open', input);
    assert.equal(code, 'anonymity-not-kept');
    assert.match(message, /under names/);
    assert.deepEqual(issues, [{ path: ['asked'], message: 'at least 6' }]);
    // Nor are five who are counted twice, or filled up with those who cannot answer.
    for (const more of [givers.slice(0, 5), ['zoe', 'vic', 'rae']]) {
      const asked = [...givers.slice(0, 5), ...more];
      const refusal = await refusalOf(workspace, 'round.open', { ...input, asked });
      assert.equal(refusal.code, 'anonymity-not-kept');
    }
  });

  test('[AR2] 43: hr lowers the threshold after answers came; it is refused', async () => {
    const server = await roundServer();
    const roundId = await server.openRound({}, 'hal');
    await sayAll(server, 3);
    const hal = await server.open('hal');
    for (const threshold of [4, 3, 2, 1]) {
      const input = { roundId, threshold };
      const { code } = await refusalOf(hal, 'round.raise-threshold', input);
      assert.equal(code, 'anonymity-not-kept');
    }
    const fields = { fields: { anonymityThreshold: 3 }, base: { anonymityThreshold: 5 } };
    const ada = await server.open('ada');
    await ada.run({ type: 'settings.edit', input: fields });
    await server.settleAt(closing);
    await server.settleAt(prolonged);
    assert.doesNotMatch(await storedOf(server), /words of/, 'as it was when it was opened');
  });

  test('[AR10] [AR21] 46: versions, ids and sizes tell of no entry', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    const before = await storedOf(server);
    const answers = new Set<number>();
    for (const [i, giver] of givers.entries()) {
      const answer = await server.say(giver, 'x'.repeat(1 + 300 * i));
      answers.add(padded(JSON.stringify(answer)).length);
    }
    assert.equal(await storedOf(server), before, 'no version, commit, count or record');
    assert.deepEqual([...answers], [1024], 'all answers are of one size');
    await server.settleAt(closing);
    const storage = server.handle();
    const texts = (await storage.read()).filter(
      ({ collection }) => collection === 'anonymousTexts',
    );
    assert.equal(new Set(texts.map(({ version }) => version)).size, 1);
    const ids = texts.map(({ id }) => id);
    assert.ok(ids.every(isRandomId));
    assert.deepEqual(ids, ids.toSorted(), 'as they are stored, they stand by their ids');
    const lengths = texts.map(({ record }) => (record as { text: string }).text.length);
    assert.notDeepEqual(
      lengths,
      lengths.toSorted((a, b) => a - b),
      'and not as they came',
    );
    assert.equal(new Set(ids).has(roundId as never), false);
  });

  test('[AR19] 48: after the release neither export nor erasure finds a text by its giver', async () => {
    const server = await roundServer();
    await server.openRound();
    await sayAll(server, 5);
    await server.settleAt(closing);
    const giver = await server.open('g0');
    assert.doesNotMatch(JSON.stringify(giver.exportPerson()), /words of one/);
    await giver.close();
    const hal = await server.open('hal');
    const { counts } = await hal.run({ type: 'person.erase', input: { personId: 'g0' } });
    assert.equal(counts?.anonymousTexts, undefined, 'the answer names no such text');
    const left = (await storedOf(server)).match(/words of one/g);
    assert.equal(left?.length, 5);
  });

  test('[AR19] 48: before it the giver takes it back with the token, an erasure does not', async () => {
    const server = await roundServer();
    await server.openRound();
    await sayAll(server, 4);
    const token = await server.say('g4' as PersonId, 'to be taken back');
    assert.equal(await server.rounds.withdraw(token, 'g4' as PersonId), 'none');
    await server.say('g5' as PersonId, 'stays');
    const hal = await server.open('hal');
    await hal.run({ type: 'person.erase', input: { personId: 'g5' } });
    await server.settleAt(closing);
    const stored = await storedOf(server);
    assert.doesNotMatch(stored, /to be taken back/);
    assert.match(stored, /stays/);
  });

  test('[AR22] the past of a released round holds no text, however far one looks back', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    await sayAll(server, 5);
    await server.settleAt(closing);
    const workspace = await server.open('rae');
    assert.equal(workspace.records.growth.anonymousTextsOf(roundId).length, 5);
    for (let version = 1; version <= workspace.version; version += 1) {
      const { records } = await workspace.at(version);
      assert.deepEqual(records.growth.anonymousTextsOf(roundId), []);
    }
    for await (const commit of server.handle().commits(0)) {
      assert.doesNotMatch(JSON.stringify(commit), /words of one/);
    }
  });

  test('[AR3] a storage that keeps no rounds has none, whoever asks', async () => {
    const storage = memoryStorage({ initial: { people } });
    for (const viewer of ['rae', 'mel', 'hal']) {
      const workspace = await openWorkspace({ storage, viewer, now: () => monday });
      assert.equal((await refusalOf(workspace, 'round.open', openRae)).code, 'not-supported');
    }
  });
});
