import { seededIds, webMark } from './round-keys.ts';
import { countedIds, monday } from './workspaces.ts';
import { PerfError } from '../errors.ts';
import { padded } from '../feedback/padded.ts';
import type { FeedbackRoundId, PersonId } from '../schema/ids.ts';
import type { RoundOpen } from '../schema/round-commands.ts';
import type { InitialRecords } from '../schema/workspace-commands.ts';
import { keepingRounds } from '../workspace/anonymous-rounds.ts';
import type { AnonymousRounds, WithdrawalToken } from '../workspace/anonymous-rounds.ts';
import type { Mark } from '../workspace/blind-pool.ts';
import { createWorkspace } from '../workspace/create-workspace.ts';
import { memoryStorages } from '../workspace/memory-storage.ts';
import { simulatedRounds } from '../workspace/simulated-rounds.ts';
import type { Storage } from '../workspace/storage.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Those who can be asked. */
export const givers = Array.from({ length: 12 }, (_, i) => `g${String(i)}` as PersonId);
/** The receiver, the manager, a manager above, hr, an admin, somebody else, one who only looks on, one who left. */
export const others = ['rae', 'mel', 'top', 'hal', 'ada', 'out', 'vic', 'zoe'] as PersonId[];
export const everyone: readonly PersonId[] = [...others, ...givers];

export const closing = '2026-05-18T10:00:00.000Z';
export const afterClosing = '2026-05-18T10:00:00.001Z';
/** The length of the round is two weeks. */
export const prolonged = '2026-06-01T10:00:00.001Z';

/** A round about rae, five texts of twelve people. */
export const openRae: RoundOpen = {
  ...{ personId: 'rae' as PersonId, asked: givers, closesAt: closing, question: 'How am I?' },
};

const rolesOf: Readonly<Record<string, object>> = {
  mel: { roles: ['member', 'leader'], managerId: 'top' },
  top: { roles: ['member', 'leader'] },
  rae: { managerId: 'mel' },
  hal: { roles: ['member', 'hr'] },
  ada: { roles: ['member', 'admin'] },
  vic: { roles: ['viewer'] },
  zoe: { active: false },
};

/** The people of a workspace in which rounds are held. */
export const people: NonNullable<InitialRecords['people']> = everyone.map((id) => ({
  ...{ id, name: id, timeZone: 'UTC' },
  ...rolesOf[id],
}));

/** A server with a workspace on it, and its clock. */
export interface RoundServer {
  readonly rounds: AnonymousRounds;
  readonly clock: { now: string };
  /** A handle on the workspace, as the server offers it. */
  readonly handle: () => Storage;
  readonly open: (viewer: string) => Promise<Workspace>;
  /** What `viewer` opens; its id. */
  readonly openRound: (input?: object, viewer?: string) => Promise<FeedbackRoundId>;
  /** Somebody says something, under an id of that person unless another one is named. */
  readonly say: (person: PersonId, text: string, id?: string) => Promise<WithdrawalToken>;
  /** Of how many rounds there still is a key. */
  readonly liveMarks: () => number;
  readonly settleAt: (now: string) => Promise<void>;
}

/** A server with people and nothing else. What `storage` makes stands before what the job works on. */
export async function roundServer(
  options: { readonly seed?: number; readonly storage?: (storage: Storage) => Storage } = {},
): Promise<RoundServer> {
  const { seed = 1, storage = (same) => same } = options;
  const place = memoryStorages();
  const clock = { now: monday };
  const now = () => clock.now;
  const job = storage(place('w'));
  const handle = () => keepingRounds(place('w'));
  const marks: WeakRef<Mark>[] = [];
  const newMark = async () => {
    const mark = await webMark();
    marks.push(new WeakRef(mark));
    return mark;
  };
  const rounds = simulatedRounds({ storage: job, now, randomId: seededIds(seed), newMark });
  let opened = 0;
  const open = (viewer: string) =>
    createWorkspace({
      ...{ storage: handle(), now, initial: { people } },
      newId: countedIds(`${viewer}${String(opened++)}-`),
      viewer: { id: viewer as PersonId },
    });
  let roundId = '' as FeedbackRoundId;
  await (await open('ada')).close();
  return {
    ...{ rounds, clock, handle, open },
    liveMarks: () => marks.filter((mark) => mark.deref()).length,
    async openRound(input = {}, viewer = 'mel') {
      const workspace = await open(viewer);
      const { written } = await workspace.run({
        type: 'round.open',
        input: { ...openRae, ...input },
      });
      await workspace.close();
      roundId = written[0]?.id as FeedbackRoundId;
      return roundId;
    },
    say: (person, text, id = `answer of ${person} itself`) =>
      rounds.submit({ id, roundId, text }, person),
    settleAt(moment) {
      clock.now = moment;
      return rounds.settle();
    },
  };
}

/** Every byte that the storage holds: records, commits, versions. */
export async function storedOf({ handle }: Pick<RoundServer, 'handle'>): Promise<string> {
  const storage = handle();
  const commits: unknown[] = [];
  for await (const commit of storage.commits(0)) commits.push(commit);
  const { version, count } = await storage.open();
  return JSON.stringify({ version, count, records: await storage.read(), commits });
}

const noToken = '0'.repeat(64);

/**
 * All that a viewer can get out of a server: what is stored, what the workspace shows now and in the past,
 * how each call is answered, refusals too, and how long the answers are. Left out is what a giver is told of
 * the own answer.
 */
export async function observableOf(
  server: RoundServer,
  viewer: PersonId,
  roundId: FeedbackRoundId,
): Promise<string> {
  const workspace = await server.open(viewer);
  const told = [
    await answerOf(() => server.rounds.statusOf({ roundId, token: noToken }, viewer)),
    await answerOf(() => server.rounds.withdraw({ roundId, token: noToken }, viewer)),
    await answerOf(() => server.rounds.submit({ id: 'x'.repeat(20), roundId, text: '' }, viewer)),
    ...(await Promise.all(
      ['round.release', 'round.report-text', 'round.raise-threshold'].map((type) =>
        answerOf(() => workspace.run({ type, input: { roundId, textId: 't', threshold: 3 } })),
      ),
    )),
  ];
  const past = await workspace.at(server.clock.now);
  const { growth } = workspace.records;
  const shown = {
    version: workspace.version,
    rounds: [...growth.feedbackRounds.values()],
    listed: growth.roundsAbout('rae' as PersonId),
    texts: growth.anonymousTextsOf(roundId),
    before: past.records.growth.anonymousTextsOf(roundId),
    exported: await answerOf(() => workspace.exportPerson()),
  };
  await workspace.close();
  const stored = await storedOf(server);
  const body = JSON.stringify({ shown, told, stored });
  return `${String(padded(body).length)} ${body}`;
}

/** What a call answers, or how it is refused, as text. */
export async function answerOf(call: () => unknown): Promise<string> {
  try {
    return JSON.stringify(await call()) ?? 'nothing';
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    const { code, message, ids, issues } = error;
    return JSON.stringify({ code, message, ids, issues });
  }
}
