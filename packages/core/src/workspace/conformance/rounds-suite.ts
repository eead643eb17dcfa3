import type { FeedbackRound } from '../../schema/feedback.ts';
import type { FeedbackRoundId, PersonId } from '../../schema/ids.ts';
import type { AnonymousRounds, WithdrawalToken } from '../anonymous-rounds.ts';
import type { Storage } from '../storage.ts';
import { recordsOf } from './suite.ts';
import type { Runner } from './cases.ts';

/** A server of anonymous rounds under test, with a workspace of its own. */
export interface RoundsUnderTest {
  readonly rounds: AnonymousRounds;
  /** Another handle on its workspace, as people are given it. */
  open(): Promise<Storage> | Storage;
  /** What the clock of the server says from now on, an instant. */
  setNow(moment: string): Promise<void> | void;
  close(): Promise<void> | void;
}

/** Starts a server on a workspace of a name that was not used before, empty. */
export type OpenRounds = (name: string) => Promise<RoundsUnderTest> | RoundsUnderTest;

/** What a case works with. */
export interface RoundsBench {
  readonly equal: Runner['equal'];
  readonly server: RoundsUnderTest;
  readonly storage: Storage;
  /** Somebody answers the round, under an id that is theirs. */
  say(person: PersonId, text: string, id?: string): Promise<WithdrawalToken>;
  /** Lets the job run at a moment. */
  settleAt(moment: string): Promise<void>;
  /** All that is stored: records and commits. */
  stored(): Promise<unknown>;
  /** The round as it is stored, and the texts of it that appeared, sorted. */
  shown(): Promise<{ readonly round: FeedbackRound; readonly texts: readonly string[] }>;
}

export const roundId = 'round' as FeedbackRoundId;
export const askedPeople = ['a', 'b', 'c', 'd', 'e', 'f'] as PersonId[];
export const opening = '2026-01-05T09:00:00.000Z';
export const closing = '2026-01-12T09:00:00.000Z';
export const afterProlonging = '2026-01-19T09:00:00.001Z';

/** Registers a case of the suite under the number of its rule. */
export type RoundsCase = (title: string, run: (bench: RoundsBench) => Promise<void>) => void;

/** A way to register cases that hands each a server with one open round of three texts. */
export function roundCasesOn({ test, equal }: Runner, open: OpenRounds): RoundsCase {
  let used = 0;
  return (title, run) => {
    const name = `rounds-${used++}`;
    test(title, async () => {
      const server = await open(name);
      const storage = await server.open();
      try {
        await server.setNow(opening);
        await begin(storage);
        await run(benchOn(server, storage, equal));
      } finally {
        await storage.close();
        await server.close();
      }
    });
  };
}

function benchOn(server: RoundsUnderTest, storage: Storage, equal: Runner['equal']): RoundsBench {
  return {
    ...{ equal, server, storage },
    say: (person, text, id = `the one answer of ${person}`) =>
      server.rounds.submit({ id, roundId, text }, person),
    async settleAt(moment) {
      await server.setNow(moment);
      await server.rounds.settle();
    },
    async stored() {
      const commits: unknown[] = [];
      for await (const commit of storage.commits(0)) commits.push(commit);
      return { records: await recordsOf(storage), commits };
    },
    async shown() {
      const all = await recordsOf(storage);
      const of = (name: string) => all.filter(({ collection }) => collection === name);
      const texts = of('anonymousTexts').map(({ record }) => (record as { text: string }).text);
      return { round: of('feedbackRounds')[0]?.record as FeedbackRound, texts: texts.sort() };
    },
  };
}

/** People, and a round about one of them that the other six are asked in. */
async function begin(storage: Storage): Promise<void> {
  const people = ['receiver', 'outsider', ...askedPeople].map((id) => ({
    collection: 'people',
    record: { id, name: id, timeZone: 'UTC', roles: ['member'], active: true, externalIds: {} },
  }));
  const round = {
    ...{ id: roundId, about: 'receiver', by: 'receiver', asked: askedPeople, threshold: 3 },
    ...{ openedAt: opening, closesAt: closing },
  };
  const records = [...people, { collection: 'feedbackRounds', record: round }];
  await storage.commit({
    ...{ id: 'begin', at: opening, by: 'receiver', command: { type: 'round.open' } },
    changes: records.map(({ collection, record }) => ({
      ...{ collection, record, id: record.id, expected: 0, schema: 1 },
    })),
  });
}

/** The code of a refusal; `undefined` where nothing was refused. */
export async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
    return undefined;
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
}
