import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../exchange/canonical-json.ts';
import type { PersonId } from '../../schema/ids.ts';
import { createScoreboard } from '../../scoring/scoreboard.ts';
import { restored, seenFile, wholeFile } from '../../testing/exported.ts';
import { deed, firstGoals } from '../../testing/random-commands.ts';
import { dumpOf } from '../../testing/raw-storage.ts';
import { company, monday, openWorkspace } from '../../testing/workspaces.ts';
import { recordsAt } from '../history.ts';
import { memoryStorages } from '../memory-storage.ts';
import type { Commit, Storage } from '../storage.ts';
import { commitsSince } from '../stored-commits.ts';
import type { Workspace } from '../workspace.ts';
import { planWorkspaceImport } from './plan-import.ts';
import { workspaceHash } from './workspace-hash.ts';

const viewers = ['ada', 'lea', 'mia', 'max', 'hal'];

/** A company on one storage, seen by several. */
async function manyTabs() {
  const open = memoryStorages();
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  const records = { ...company, goals: firstGoals };
  await first.run({ type: 'workspace.begin', input: { records } });
  const tabs = await Promise.all(
    viewers.map((viewer) => openWorkspace({ storage: open('w'), viewer, ids: `${viewer}-` })),
  );
  return { tabs, storage: open('w') };
}

/** What has no past, what is erased from it, and what cannot be read, beside what people do. */
const further = fc.constantFrom(
  ...['1', '2'].map((key) => ({
    type: 'nudge.record',
    input: { personId: 'mia', sent: [{ rule: 'x', key }] },
  })),
  { type: 'phase.set', input: { goalId: 'g1', ability: 0.2, energy: 0.3 } },
  { type: 'phase.clear', input: { goalId: 'g1' } },
  {
    type: 'series.start',
    input: { people: ['lea', 'mia'], recurrence: { frequency: 'weekly' }, from: '2026-05-11' },
  },
  { type: 'person.erase', input: { personId: 'mia', handTo: 'lea' } },
  ...Array.from({ length: 6 }, () => 'raw' as const),
);

const steps = fc.array(
  fc.record({
    who: fc.nat({ max: viewers.length - 1 }),
    deed,
    other: fc.option(further, { freq: 2 }),
  }),
  { minLength: 5, maxLength: 40, size: 'large' },
);

/** Writes by hand what no command writes: a record that cannot be read, one without a past, one that goes. */
async function writeRaw(storage: Storage, number: number): Promise<void> {
  const find = async (collection: string, id: string) =>
    (await storage.read([{ collection, id }]))[0]?.version ?? 0;
  const [bad, note] = [`bad${number % 3}`, `note${number % 2}`];
  const base = { schema: 1 };
  const commit: Commit = {
    ...{ id: `raw${number}`, at: monday, by: 'mia', command: { type: 'by.hand' } },
    changes: [
      {
        ...{ ...base, collection: 'comments', id: bad, expected: await find('comments', bad) },
        record: number % 5 === 4 ? null : { id: bad, text: number },
      },
      {
        ...{ ...base, collection: 'privateNotes', id: note, unlogged: true },
        expected: await find('privateNotes', note),
        record:
          number % 3 === 2 ? null : { id: note, seriesId: 's', by: 'mia', at: monday, text: 'x' },
      },
    ],
  };
  const upTo = (await commitsSince(storage, 0)).length;
  const version = await find('comments', bad);
  const image = { collection: 'comments', id: bad, version, schema: 1, record: null };
  await (number % 4 === 3
    ? storage.redact({ ...commit, upTo, images: [image] })
    : storage.commit(commit));
}

async function perform(
  { tabs, storage }: Awaited<ReturnType<typeof manyTabs>>,
  all: typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never,
): Promise<void> {
  for (const [number, { who, deed: next, other }] of all.entries()) {
    const workspace = tabs[who] as Workspace;
    if (other === 'raw') await writeRaw(storage, number);
    else await workspace.run(other ?? next(workspace)).catch(() => undefined);
  }
}

const sorted = (dump: string) => canonicalJson(JSON.parse(dump));

test('[X29] [X30] a whole file makes the same records and the same past, of any history', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const made = await manyTabs();
      await perform(made, all);
      const text = await wholeFile(made.storage);
      const again = await restored(text);
      assert.ok(sorted(await dumpOf(again)) === sorted(await dumpOf(made.storage)));
      assert.deepEqual(await workspaceHash(again), await workspaceHash(made.storage));
      assert.ok((await wholeFile(again)) === text);
      // Once more changes nothing.
      await restored(text, again);
      assert.deepEqual(await workspaceHash(again), await workspaceHash(made.storage));
    }),
    { numRuns: 40 },
  );
});

test('[X30] scores of every version are the same bits after a restore', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const made = await manyTabs();
      await perform(made, all);
      const before = await commitsSince(made.storage, 0);
      const after = await commitsSince(await restored(await wholeFile(made.storage)), 0);
      for (const { version } of before) {
        const [was, is] = [before, after].map((commits) => {
          const records = recordsAt(commits, version);
          const board = createScoreboard(records, monday);
          return [...records.goals.keys()].map((id) => board.scoreOf(id));
        });
        assert.deepEqual(is, was);
      }
    }),
    { numRuns: 8 },
  );
});

/** All that the faces of a workspace give of what is counted here. */
function faceOf({ records }: Pick<Workspace, 'records'>): unknown {
  const goals = [...records.goals.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    goals.map((goal) => [goal, records.checkInsOf(goal.id), records.commentsOf(goal.id)]),
    [...records.people.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    records.settings,
    viewers.map((id) => records.rhythm.nudges.get(id as PersonId)),
  ];
}

test('[X32] what somebody exports of what they see shows them the same once it is restored', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const made = await manyTabs();
      await perform(made, all);
      for (const [index, viewer] of viewers.entries()) {
        const workspace = made.tabs[index] as Workspace;
        const text = await seenFile(workspace);
        assert.deepEqual((await planWorkspaceImport(text)).setAside, []);
        const again = await openWorkspace({ storage: await restored(text), viewer });
        assert.deepEqual(faceOf(again), faceOf(workspace));
      }
    }),
    { numRuns: 12 },
  );
});
