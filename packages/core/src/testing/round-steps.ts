import fc from 'fast-check';
import type { FeedbackRoundId, PersonId } from '../schema/ids.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type RoundServer, answerOf, givers } from './rounds.ts';

/** What happens in an open round. */
export type Step =
  | { readonly kind: 'say'; readonly by: number; readonly text: string; readonly nth: number }
  | { readonly kind: 'withdraw'; readonly by: number }
  | { readonly kind: 'raise'; readonly to: number }
  | { readonly kind: 'job' }
  | { readonly kind: 'other-work' };

/** The place of a giver among `givers`. */
export const giver = fc.integer({ min: 0, max: givers.length - 1 });
export const words = fc.stringMatching(/^[a-z]{1,12}$/);

const say = fc.record({ kind: fc.constant('say'), by: giver, text: words, nth: fc.nat(2) });
const withdraw = fc.record({ kind: fc.constant('withdraw'), by: giver });
const raise = fc.record({ kind: fc.constant('raise'), to: fc.integer({ min: 2, max: 7 }) });

/** Any step. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: say },
  { weight: 2, arbitrary: withdraw },
  { weight: 1, arbitrary: raise },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'job' }, { kind: 'other-work' }) },
);

/** Steps without those of one giver. */
export function without(steps: readonly Step[], author: number): readonly Step[] {
  return steps.filter((each) => !('by' in each) || each.by !== author);
}

/**
 * Runs steps in a round that is opened for them.
 *
 * @param author - Whose own answers are left out.
 * @returns What all others were told, one line for each step.
 */
export async function run(
  server: RoundServer,
  steps: readonly Step[],
  author = -1,
): Promise<readonly string[]> {
  const roundId = await server.openRound({ threshold: 3 });
  const mel = await server.open('mel');
  const tokens = new Map<number, string>();
  const told: string[] = [];
  for (const each of steps) {
    const line = await answerOf(() => take(server, each, { roundId, mel, tokens }));
    // Tokens are made of the key of the round, which differs each time.
    if (!('by' in each) || each.by !== author) told.push(line.replace(/[0-9a-f]{64}/, 'token'));
  }
  await mel.close();
  return told;
}

interface Place {
  readonly roundId: FeedbackRoundId;
  readonly mel: Workspace;
  readonly tokens: Map<number, string>;
}

async function take(
  server: RoundServer,
  each: Step,
  { roundId, mel, tokens }: Place,
): Promise<unknown> {
  switch (each.kind) {
    case 'raise':
      return mel.run({ type: 'round.raise-threshold', input: { roundId, threshold: each.to } });
    case 'job':
      return server.rounds.settle();
    case 'other-work': {
      const names = { fields: { name: 'Melanie' }, base: { name: 'mel' } };
      return mel.run({ type: 'person.edit', input: { personId: 'mel', ...names } });
    }
    case 'say': {
      const person = givers[each.by] as PersonId;
      const id = `answer ${String(each.nth)} of ${person} in all`;
      const given = await server.say(person, each.text, id);
      tokens.set(each.by, given.token);
      return given;
    }
    case 'withdraw': {
      const token = tokens.get(each.by) ?? '';
      return server.rounds.withdraw({ roundId, token }, givers[each.by] as PersonId);
    }
  }
}

/** What stands after some steps, by an obvious model: the threshold, and the words of each answer. */
export function standingAfter(steps: readonly Step[]) {
  let threshold = 3;
  const standing = new Map<number, string>();
  const given = new Map<number, string>();
  const withdrawn = new Set<string>();
  for (const each of steps) {
    if (each.kind === 'raise' && each.to <= 6) threshold = Math.max(threshold, each.to);
    if (each.kind === 'say') {
      const answer = JSON.stringify([each.by, each.nth, each.text]);
      const isAgain = withdrawn.has(answer) || standing.get(each.by) === answer;
      if (!isAgain && standing.has(each.by)) continue;
      if (!isAgain) standing.set(each.by, answer);
      given.set(each.by, answer);
    }
    // The device sends the token that it was given last.
    const last = each.kind === 'withdraw' ? given.get(each.by) : undefined;
    if (each.kind !== 'withdraw' || last === undefined || standing.get(each.by) !== last) continue;
    standing.delete(each.by);
    withdrawn.add(last);
  }
  const texts = [...standing.values()].map((answer) => (JSON.parse(answer) as string[])[2] ?? '');
  return { threshold, texts };
}
