import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { PersonId } from '../schema/ids.ts';
import {
  type RoundServer,
  closing,
  everyone,
  givers,
  observableOf,
  roundServer,
  storedOf,
} from '../testing/rounds.ts';
import { type Step, giver, run, step, without, words } from '../testing/round-steps.ts';

async function seenBy(server: RoundServer, viewers: readonly PersonId[]) {
  const all = await server.handle().read();
  const round = all.find(({ collection }) => collection === 'feedbackRounds');
  const seen: string[] = [];
  for (const viewer of viewers) seen.push(await observableOf(server, viewer, round?.id as never));
  return seen;
}

describe('what anybody can observe of a round', () => {
  test('[AR4] is byte for byte the same until it closes, whether somebody has answered or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), giver, async (steps, author) => {
        const [one, other] = [await roundServer(), await roundServer()];
        const told = await run(one, steps, author);
        assert.deepEqual(told, await run(other, without(steps, author)));
        assert.equal(await storedOf(one), await storedOf(other));
      }),
      { numRuns: 40 },
    );
  });

  test('[AR4] and so is all that each viewer is shown, told and refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), giver, async (steps, author) => {
        const [one, other] = [await roundServer(), await roundServer()];
        await run(one, steps, author);
        await run(other, without(steps, author));
        assert.deepEqual(await seenBy(one, everyone), await seenBy(other, everyone));
      }),
      { numRuns: 5 },
    );
  });

  test('[AR9] is after the release the same whoever wrote which text, and in whatever order', async () => {
    const order = fc.shuffledSubarray([...givers.keys()], { minLength: 3 });
    const texts = fc.array(words, { minLength: 12, maxLength: 12 });
    const release = async (authors: readonly number[], said: readonly string[]) => {
      const server = await roundServer();
      const told = await run(
        server,
        authors.map((by, i) => sayStep(by, said[i] ?? '')),
      );
      await server.settleAt(closing);
      const viewers = ['rae', 'mel', 'hal', 'g0', 'out'] as PersonId[];
      return { told, stored: await storedOf(server), seen: await seenBy(server, viewers) };
    };
    await fc.assert(
      fc.asyncProperty(order, order, texts, async (authors, others, said) => {
        const count = Math.min(authors.length, others.length);
        const used = said.slice(0, count);
        const one = await release(authors.slice(0, count), used);
        const other = await release(others.slice(0, count), [...used].reverse());
        assert.deepEqual(one, other);
        assert.match(one.stored, /round\.release/);
      }),
      { numRuns: 15 },
    );
  });
});

function sayStep(by: number, text: string): Step {
  return { kind: 'say', by, text, nth: 0 };
}
