import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseRecord } from '../schema/parse.ts';
import type { FeedbackRoundId } from '../schema/ids.ts';
import { seededIds, webMark } from '../testing/round-keys.ts';
import {
  type RoundServer,
  closing,
  givers,
  people,
  prolonged,
  roundServer,
  storedOf,
} from '../testing/rounds.ts';
import { giver, run, standingAfter, step, words } from '../testing/round-steps.ts';
import { monday } from '../testing/workspaces.ts';
import { createBlindPool } from './blind-pool.ts';
import { memoryStorages } from './memory-storage.ts';
import { simulatedRounds } from './simulated-rounds.ts';

const roundId = 'r' as FeedbackRoundId;
const round = parseRecord('feedbackRounds', {
  ...{ id: roundId, about: 'rae', by: 'mel', asked: givers, openedAt: monday },
  ...{ closesAt: closing, threshold: 3 },
});

/** A server on records alone, without a workspace: made in no time. */
async function bareServer() {
  const place = memoryStorages();
  const storage = place('w');
  const records = [
    ...people.map((record) => ({ collection: 'people', record })),
    { collection: 'feedbackRounds', record: round },
  ];
  const changes = records.map(({ collection, record }) => ({
    ...{ collection, record, id: record.id, expected: 0, schema: 1 },
  }));
  await storage.commit({ id: 'c', at: monday, by: 'mel', command: { type: 'x' }, changes });
  const clock = { now: monday };
  const rounds = simulatedRounds({
    ...{ storage, now: () => clock.now, randomId: seededIds(1), newMark: webMark },
  });
  return { rounds, clock, handle: () => place('w') };
}

const stored = (server: Pick<RoundServer, 'handle'>) => storedOf(server);
const said = fc.array(fc.tuple(giver, words), { maxLength: 14 });

describe('what waits in a round', () => {
  test('[AR4] changes no byte of what is stored, whoever answers, as often as anybody looks', async () => {
    const server = await bareServer();
    const before = await stored(server);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(said, async (answers) => {
        runs += 1;
        const ended = await Promise.allSettled(
          answers.map(([by, text], i) =>
            server.rounds.submit(
              { id: `answer ${String([runs, i])} of all`, roundId, text },
              givers[by]!,
            ),
          ),
        );
        assert.equal(await stored(server), before);
        const taken = ended.flatMap((each, i) =>
          each.status === 'fulfilled' ? [[each.value, givers[answers[i]![0]]!] as const] : [],
        );
        assert.equal(taken.length, new Set(answers.map(([by]) => by)).size);
        for (const [token, by] of taken) {
          assert.equal(await server.rounds.statusOf(token, by), 'waiting');
          await server.rounds.withdraw(token, by);
        }
        assert.equal(await stored(server), before);
      }),
      { numRuns: 500 },
    );
    await server.rounds.settle();
    assert.equal(await stored(server), before);
  });

  test('[AR6] [AR8] [AR9] is released as it was said, and never fewer than there have to be', async () => {
    await fc.assert(
      fc.asyncProperty(said, async (answers) => {
        const server = await bareServer();
        const first = new Map(answers.toReversed());
        for (const [by, text] of first) {
          await server.rounds.submit(
            { id: `the answer of ${givers[by]!}`, roundId, text },
            givers[by]!,
          );
        }
        for (server.clock.now of [closing, prolonged]) await server.rounds.settle();
        const all = await server.handle().read();
        const texts = all.filter(({ collection }) => collection === 'anonymousTexts');
        const shown = texts.map(({ record }) => (record as { text: string }).text).toSorted();
        assert.deepEqual(shown, first.size < 3 ? [] : [...first.values()].toSorted());
      }),
      { numRuns: 500 },
    );
  });

  test('[AR14] is kept under marks that nobody can make without the key of the round', async () => {
    const marked: string[] = [];
    const of = async () => {
      const mark = await webMark();
      return createBlindPool(roundId, async (text) => {
        marked.push(text);
        return mark(text);
      });
    };
    const answer = { id: 'the id of an answer', roundId, text: 'Thanks.' };
    const [one, other] = [await of(), await of()];
    const token = await one.add(answer, givers[0]!);
    assert.match(token ?? '', /^[0-9a-f]{64}$/);
    assert.notEqual(await other.add(answer, givers[0]!), token, 'another key, another token');
    assert.equal(await other.has(token ?? '', givers[0]!), false);
    // What leads to a text is marked with the token, which the key alone does not give.
    const entries = marked.filter((text) => text.includes('entry'));
    assert.ok(entries.every((text) => /[0-9a-f]{64}/.test(text)));
  });
});

describe('whatever happens in a round', () => {
  test('[AR8] [AR11] [AR12] it shows nothing or, from its threshold on, one last answer of each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const server = await roundServer();
        await run(server, steps);
        const { threshold, texts } = standingAfter(steps);
        for (const moment of [closing, prolonged]) await server.settleAt(moment);
        const all = await server.handle().read();
        const shown = all
          .filter(({ collection }) => collection === 'anonymousTexts')
          .map(({ record }) => (record as { text: string }).text);
        assert.deepEqual(shown.toSorted(), texts.length < threshold ? [] : texts.toSorted());
      }),
      { numRuns: 50 },
    );
  });
});
