import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { PersonId } from '../schema/ids.ts';
import {
  type RoundServer,
  afterClosing,
  closing,
  givers,
  answerOf,
  prolonged,
  roundServer,
  storedOf,
} from '../testing/rounds.ts';
import { roundsJob } from './anonymous-rounds.ts';
import type { Storage, StoredCommit } from './storage.ts';

const five = givers.slice(0, 5);
const [first, second] = five as [PersonId, PersonId];

async function commitsOf({ handle }: RoundServer): Promise<readonly StoredCommit[]> {
  const commits: StoredCommit[] = [];
  for await (const commit of handle().commits(0)) commits.push(commit);
  return commits;
}

async function textsFor(server: RoundServer, viewer: string): Promise<readonly string[]> {
  const { growth } = (await server.open(viewer)).records;
  const ids = [...growth.feedbackRounds.keys()];
  return ids.flatMap((id) => growth.anonymousTextsOf(id)).map(({ text = '' }) => text);
}

async function codeOf(call: () => Promise<unknown>): Promise<string | undefined> {
  return (JSON.parse(await answerOf(call)) as { code?: string }).code;
}

describe('answers to a round', () => {
  test('[AR6] appear all at once, in one commit of the job, without giver and moment', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    const before = (await commitsOf(server)).length;
    const rae = await server.open('rae');
    for (const giver of five) await server.say(giver, `said by somebody ${giver.slice(1)}`);
    await server.settleAt('2026-05-18T09:59:59.999Z');
    assert.equal((await commitsOf(server)).length, before);
    await server.settleAt(closing);
    const [commit, ...more] = (await commitsOf(server)).slice(before);
    assert.deepEqual([commit?.by, commit?.command.type, more], [roundsJob, 'round.release', []]);
    assert.equal(commit?.changes.length, 6);
    for (const { collection, record, unlogged } of commit.changes.slice(1)) {
      assert.deepEqual([collection, record, unlogged], ['anonymousTexts', null, true]);
    }
    // A workspace that was open takes it in.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const texts = rae.records.growth.anonymousTextsOf(roundId);
    assert.equal(texts.length, 5);
    assert.deepEqual(await textsFor(server, 'mel'), [], 'who opened it does not receive it');
    assert.doesNotMatch(JSON.stringify(texts), /g\d|2026/);
    await server.settleAt(prolonged);
    assert.equal((await commitsOf(server)).length, before + 1, 'settled once');
  });

  test('[AR7] [AR15] too few: prolonged once, then destroyed, and each device is told', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    const tokens = await Promise.all(five.slice(1).map((giver) => server.say(giver, 'Thanks.')));
    const statusOf = () => server.rounds.statusOf(tokens[0]!, second);
    assert.equal(await statusOf(), 'waiting');
    await server.settleAt(closing);
    assert.equal(await statusOf(), 'waiting');
    const { growth } = (await server.open(second)).records;
    assert.equal(growth.feedbackRounds.get(roundId)?.closesAt, '2026-06-01T10:00:00.000Z');
    await server.settleAt(prolonged);
    assert.equal(await statusOf(), 'destroyed');
    assert.deepEqual(await textsFor(server, 'rae'), []);
    assert.doesNotMatch(await storedOf(server), /Thanks/);
  });

  test('[AR7] the last one that is needed may come while it is prolonged', async () => {
    const server = await roundServer();
    await server.openRound();
    for (const giver of five.slice(1)) await server.say(giver, `by ${giver}`);
    await server.settleAt(closing);
    await server.say(first, 'late');
    await server.settleAt(prolonged);
    assert.equal((await textsFor(server, 'rae')).length, 5);
  });

  test('[AR11] one answer per person: a second one is refused, the same one again counts once', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    const token = await server.say(first, 'One.');
    assert.deepEqual(await server.say(first, 'One.'), token);
    assert.equal(await codeOf(() => server.say(first, 'Two.')), 'already-exists');
    assert.equal(await codeOf(() => server.say(first, 'One.', 'x'.repeat(16))), 'already-exists');
    const others = await server.say(second, 'One.', `answer of ${first} itself`);
    assert.notEqual(others.token, token.token, 'the id of an answer is its giver’s alone');
    for (const giver of five.slice(2)) await server.say(giver, `by ${giver}`);
    const answers = [server.say('g7' as PersonId, 'A.'), server.say('g7' as PersonId, 'B.')];
    const ended = await Promise.allSettled(answers);
    assert.deepEqual(
      ended.map(({ status }) => status),
      ['fulfilled', 'rejected'],
    );
    await server.settleAt(closing);
    assert.equal((await textsFor(server, 'rae')).length, 6);
    assert.equal(await server.rounds.statusOf({ roundId, token: '' }, first), 'released');
  });

  test('[AR12] taken back with the token by its giver alone, until the release', async () => {
    const server = await roundServer();
    await server.openRound();
    const token = await server.say(first, 'One.');
    assert.equal(await server.rounds.withdraw(token, second), 'none');
    assert.equal(await server.rounds.withdraw({ ...token, token: 'a' }, first), 'none');
    assert.equal(await server.rounds.statusOf(token, first), 'waiting');
    assert.equal(await server.rounds.statusOf(token, second), 'none');
    assert.equal(await server.rounds.withdraw(token, first), 'none');
    assert.equal(await server.rounds.statusOf(token, first), 'none');
    assert.deepEqual(await server.say(first, 'One.'), token, 'sent again late, it stays away');
    assert.equal(await server.rounds.statusOf(token, first), 'none');
    await server.say(first, 'Two.', 'another answer of g0');
    const kept = await Promise.all(five.slice(1).map((giver) => server.say(giver, 'Three.')));
    server.clock.now = afterClosing;
    await server.settleAt(afterClosing);
    assert.equal(await server.rounds.withdraw(kept[0]!, second), 'released');
    assert.deepEqual((await textsFor(server, 'rae')).toSorted(), [
      ...['Three.', 'Three.', 'Three.', 'Three.', 'Two.'],
    ]);
  });

  test('[AR13] a round that is called off shows nothing, and what was said is gone', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    const [token] = await Promise.all(five.map((giver) => server.say(giver, 'Thanks.')));
    const mel = await server.open('mel');
    await mel.run({ type: 'round.call-off', input: { roundId } });
    assert.equal(await server.rounds.statusOf(token!, first), 'called-off');
    assert.equal(await codeOf(() => server.say('g8' as PersonId, 'Late.')), 'wrong-state');
    for (const moment of [closing, prolonged]) await server.settleAt(moment);
    assert.deepEqual(await textsFor(server, 'rae'), []);
    assert.doesNotMatch(await storedOf(server), /Thanks/);
  });

  test('[AR16] are taken from whom the round asks, while they are here and it is open', async () => {
    const server = await roundServer();
    const roundId = await server.openRound();
    const messages = new Set<string>();
    for (const person of ['mel', 'hal', 'out', 'vic', 'zoe', 'none'] as PersonId[]) {
      messages.add(await answerOf(() => server.say(person, 'x')));
      const token = { roundId, token: '' };
      messages.add(await answerOf(() => server.rounds.statusOf(token, person)));
      messages.add(await answerOf(() => server.rounds.withdraw(token, person)));
    }
    const none = { roundId: 'none', token: '' } as never;
    const ofNone = await answerOf(() => server.rounds.statusOf(none, first));
    assert.deepEqual([...messages], [ofNone.replaceAll('none', roundId)]);
    assert.match(
      await answerOf(() => server.say('rae' as PersonId, 'x')),
      /its receiver does not answer it/,
    );
    const hal = await server.open('hal');
    const fields = { fields: { active: false }, base: { active: true } };
    await hal.run({ type: 'person.edit', input: { personId: first, ...fields } });
    assert.equal(await codeOf(() => server.say(first, 'x')), 'not-found');
    assert.equal(await codeOf(() => server.say(second, ' ')), 'invalid-input');
    server.clock.now = closing;
    assert.equal(await codeOf(() => server.say(second, 'x')), 'wrong-state');
  });
});

/** Fails as told, before or after the commit has landed. */
function failing(plan: ('before' | 'after')[]): (storage: Storage) => Storage {
  return (storage) => ({
    ...storage,
    async commit(commit) {
      const now = plan.shift();
      if (now === 'before') throw new Error('The storage is away.');
      const answer = await storage.commit(commit);
      if (now === 'after') throw new Error('The answer got lost.');
      return answer;
    },
  });
}

describe('the job of the server', () => {
  test('[AR20] settles once, whether the storage fails before or after it wrote', async () => {
    for (const plan of [['before'], ['after'], ['before', 'after']] as const) {
      const server = await roundServer({ storage: failing([...plan]) });
      await server.openRound();
      for (const giver of five) await server.say(giver, `by ${giver}`);
      for (let left = plan.length; left > 0; left -= 1) {
        await assert.rejects(server.settleAt(closing));
      }
      await server.settleAt(closing);
      assert.equal((await textsFor(server, 'rae')).length, 5);
      const releases = (await commitsOf(server)).filter(({ by }) => by === roundsJob);
      assert.equal(releases.length, 1);
    }
  });

  test('[AR20] decides anew on a round that was changed at the same time', async () => {
    let meanwhile: (() => Promise<unknown>) | undefined;
    const server = await roundServer({
      storage: (storage) => ({
        ...storage,
        async commit(commit) {
          const change = meanwhile;
          meanwhile = undefined;
          await change?.();
          return storage.commit(commit);
        },
      }),
    });
    const roundId = await server.openRound();
    for (const giver of five) await server.say(giver, `by ${giver}`);
    const mel = await server.open('mel');
    meanwhile = () => mel.run({ type: 'round.call-off', input: { roundId } });
    await server.settleAt(closing);
    assert.deepEqual(await textsFor(server, 'rae'), []);
    const rae = await server.open('rae');
    assert.equal(rae.records.growth.feedbackRounds.get(roundId)?.settled?.as, 'called-off');
  });

  test('[AR7] destroys what nobody would receive any more', async () => {
    const server = await roundServer();
    await server.openRound();
    for (const giver of five) await server.say(giver, 'Thanks.');
    const hal = await server.open('hal');
    await hal.run({ type: 'person.erase', input: { personId: 'rae' } });
    await server.settleAt(closing);
    assert.doesNotMatch(await storedOf(server), /Thanks/);
  });

  test('[AR14] lets go of the key and all marks of a round that was settled, in whatever way', async () => {
    for (const as of ['released', 'destroyed', 'called-off'] as const) {
      const server = await roundServer();
      const roundId = await server.openRound();
      for (const giver of five.slice(as === 'released' ? 0 : 1)) await server.say(giver, 'Thanks.');
      await forgetting();
      assert.equal(server.liveMarks(), 1, 'kept while it is open');
      const mel = await server.open('mel');
      if (as === 'called-off') await mel.run({ type: 'round.call-off', input: { roundId } });
      await server.settleAt(as === 'called-off' ? server.clock.now : closing);
      if (as === 'destroyed') await server.settleAt(prolonged);
      await forgetting();
      assert.equal(server.liveMarks(), 0, as);
    }
  });
});

/** Lets the engine drop whatever nothing holds any more. */
async function forgetting(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let i = 0; i < 3; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    collect();
  }
}
