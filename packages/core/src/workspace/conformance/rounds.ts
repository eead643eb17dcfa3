import { isRandomId } from '../../feedback/released-texts.ts';
import type { PersonId } from '../../schema/ids.ts';
import { roundsJob } from '../anonymous-rounds.ts';
import {
  type OpenRounds,
  type RoundsCase,
  afterProlonging,
  askedPeople,
  closing,
  refusalOf,
  roundCasesOn,
  roundId,
} from './rounds-suite.ts';
import { recordsOf } from './suite.ts';
import type { Runner } from './cases.ts';

export type { OpenRounds, RoundsUnderTest } from './rounds-suite.ts';

const [a, b, c, d] = askedPeople as [PersonId, PersonId, PersonId, PersonId];

/**
 * Registers the contract of `AnonymousRounds` (RULES.md, chapter AR) as tests: a server is right when they
 * pass. How long its calls take, and what it logs, they do not see.
 *
 * @param runner - As for `storageConformance`.
 * @param open - Starts a server on an empty workspace.
 */
export function roundsConformance(runner: Runner, open: OpenRounds): void {
  const test = roundCasesOn(runner, open);
  waitingCases(test);
  answeringCases(test);
  releasingCases(test);
  endingCases(test);
}

function waitingCases(test: RoundsCase): void {
  test('[AR3] its storage says that it keeps anonymous rounds', async ({ equal, storage }) => {
    equal(storage.capabilities.anonymousRounds, true);
    await Promise.resolve();
  });

  test('[AR4] no answer changes what is stored, and nobody is told of one', async (bench) => {
    const { equal, server, storage, say, stored } = bench;
    let news = 0;
    const stop = storage.watch(() => (news += 1));
    const before = await stored();
    const token = await say(a, 'One.');
    await say(b, 'Two.');
    await server.rounds.withdraw(token, a);
    await server.rounds.settle();
    equal(await stored(), before);
    equal(news, 0);
    stop();
  });

  test('[AR16] for whoever is not asked there is no such round', async (bench) => {
    const { equal, server, say } = bench;
    equal(await refusalOf(say('receiver' as PersonId, 'x')), 'not-allowed');
    for (const person of ['outsider', 'nobody'] as PersonId[]) {
      equal(await refusalOf(say(person, 'x')), 'not-found');
      equal(await refusalOf(server.rounds.statusOf({ roundId, token: '' }, person)), 'not-found');
      equal(await refusalOf(server.rounds.withdraw({ roundId, token: '' }, person)), 'not-found');
    }
    await server.setNow(closing);
    equal(await refusalOf(say(a, 'x')), 'wrong-state');
  });
}

function answeringCases(test: RoundsCase): void {
  test('[AR11] one answer each; the same one sent again counts once', async (bench) => {
    const { equal, say, settleAt, shown } = bench;
    const token = await say(a, 'One.');
    equal(await say(a, 'One.'), token);
    equal(await refusalOf(say(a, 'Other.')), 'already-exists');
    equal(await refusalOf(say(a, 'One.', 'an id of another answer')), 'already-exists');
    await say(b, 'One.');
    await say(c, 'Two.');
    await settleAt(closing);
    equal((await shown()).texts, ['One.', 'One.', 'Two.']);
  });

  test('[AR12] taken back with the token by its giver alone, until the release', async (bench) => {
    const { equal, server, say, settleAt, shown } = bench;
    const token = await say(a, 'One.');
    equal(await server.rounds.withdraw(token, b), 'none');
    equal(await server.rounds.statusOf(token, a), 'waiting');
    equal(await server.rounds.withdraw(token, a), 'none');
    equal(await server.rounds.statusOf(token, a), 'none');
    await say(a, 'Another.', 'an id of another answer');
    const kept = await say(b, 'Two.');
    await say(c, 'Three.');
    await settleAt(closing);
    equal(await server.rounds.withdraw(kept, b), 'released');
    equal((await shown()).texts, ['Another.', 'Three.', 'Two.']);
  });
}

function releasingCases(test: RoundsCase): void {
  test('[AR6] [AR10] released at once, in one commit of the job, without giver and past', async (bench) => {
    const { equal, storage, say, settleAt, shown } = bench;
    for (const [i, person] of [c, a, b].entries()) await say(person, `text ${String(i)}`);
    await settleAt(closing);
    equal((await shown()).round.settled, { at: closing, as: 'released' });
    const commits = [];
    for await (const commit of storage.commits(1)) commits.push(commit);
    equal(
      commits.map(({ by, command }) => [by, command.type]),
      [[roundsJob, 'round.release']],
    );
    const images = commits.flatMap(({ changes }) => changes).filter(({ unlogged }) => unlogged);
    equal(
      images.map(({ record }) => record),
      [null, null, null],
    );
    const all = await recordsOf(storage);
    const texts = all.filter(({ collection }) => collection === 'anonymousTexts');
    equal(
      texts.map(({ id }) => isRandomId(id)),
      [true, true, true],
    );
    const fields = texts.flatMap(({ record }) => Object.keys(record as object).sort());
    equal([...new Set(fields)], ['id', 'roundId', 'text']);
  });
}

function endingCases(test: RoundsCase): void {
  test('[AR7] [AR8] [AR15] too few: prolonged once, then destroyed', async (bench) => {
    const { equal, server, say, settleAt, shown } = bench;
    const token = await say(a, 'One.');
    await say(b, 'Two.');
    await settleAt(closing);
    const { round } = await shown();
    equal([round.closesAt, round.settled], ['2026-01-19T09:00:00.000Z', undefined]);
    equal(await server.rounds.statusOf(token, a), 'waiting');
    await settleAt(afterProlonging);
    equal((await shown()).texts, []);
    equal(await server.rounds.statusOf(token, a), 'destroyed');
  });

  test('[AR13] called off: nothing appears, and each device is told', async (bench) => {
    const { equal, server, storage, say, settleAt, shown } = bench;
    const token = await say(a, 'One.');
    for (const person of [b, c, d]) await say(person, 'Two.');
    const { round } = await shown();
    const record = { ...round, settled: { at: closing, as: 'called-off' } };
    const change = { collection: 'feedbackRounds', id: roundId, expected: 1, schema: 1, record };
    const about = { at: closing, by: 'receiver', command: { type: 'round.call-off' } };
    await storage.commit({ ...about, id: 'off', changes: [change] });
    await settleAt(closing);
    equal((await shown()).texts, []);
    equal(await server.rounds.statusOf(token, a), 'called-off');
  });
}
