import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PersonId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { seriesOf } from '../testing/conversations.ts';
import { type Deed, deed, firstGoals } from '../testing/random-commands.ts';
import { talk } from '../testing/random-talk.ts';
import { dumpOf, loaded } from '../testing/raw-storage.ts';
import { saidBy, speech } from '../testing/spoken-company.ts';
import { company, monday, openWorkspace, settle } from '../testing/workspaces.ts';
import type { Command } from './command.ts';
import { recordsAt } from './history.ts';
import { assertWhole } from './invariants.ts';
import { memoryStorages } from './memory-storage.ts';
import type { Storage, StoredCommit } from './storage.ts';
import { commitsSince } from './stored-commits.ts';
import type { Workspace } from './workspace.ts';

const viewers = ['ada', 'lea', 'mia', 'max'];
const erased = fc.constantFrom('lea', 'mia', 'max');
const step = fc.record({ who: fc.nat({ max: 3 }), deed: fc.oneof(deed, deed, talk) });

/** Which fields of a command hold words of whoever runs it. */
const words: Readonly<Record<string, readonly string[]>> = {
  'goal.check-in': ['note', 'blockers'],
  'comment.add': ['text'],
  'comment.edit': ['text'],
  'goal.override': ['reason'],
  'goal.close': ['helped', 'hindered'],
  'goal.propose': ['note'],
  'goal.return': ['reason'],
  'metric.observe': ['source'],
  'talking-point.raise': ['text'],
  'talking-point.drop': ['reason'],
  'note.add': ['text'],
  'note.edit': ['text'],
  'action.add': ['text'],
  'action.end': ['reason'],
  'meeting.skip': ['reason'],
};

/** The same command in words that show whose they are. */
function spoken({ type, input }: Command, who: string, say: (who: string) => string): Command {
  const fields = (words[type] ?? []).map((field) => [field, say(who)]);
  const said = { ...(input as object), ...(Object.fromEntries(fields) as object) };
  const { goal } = said as { readonly goal?: { ownerId: string; visibility: string } };
  if (goal?.visibility !== 'private' || goal.ownerId !== who) return { type, input: said };
  return { type, input: { ...said, goal: { ...goal, title: say(who) } } };
}

/** A company in which all of these have been done, in words of their own. */
async function history(steps: readonly { who: number; deed: Deed }[]) {
  const [open, say] = [memoryStorages(), speech()];
  const workspaces: Workspace[] = [];
  for (const viewer of viewers) {
    const workspace = await openWorkspace({ storage: open('w'), viewer, ids: `${viewer}-` });
    workspaces.push(workspace);
    if (viewer !== 'ada') continue;
    const records = { ...company, goals: firstGoals, series: [seriesOf()] };
    await workspace.run({ type: 'workspace.begin', input: { records } });
  }
  for (const { who, deed: next } of steps) {
    const workspace = workspaces[who]!;
    const command = spoken(next(workspace), workspace.viewer, say);
    await workspace.run(command).catch(() => undefined);
    await settle(...workspaces);
  }
  return { workspaces, storage: open('w') };
}

async function pastOf(storage: Storage): Promise<readonly StoredCommit[]> {
  return commitsSince(storage, 0);
}

function scoresAt(commits: readonly StoredCommit[], version: number): string {
  const records = recordsAt(commits, version);
  const board = createScoreboard(records, monday);
  return JSON.stringify([...records.goals.keys()].map((id) => [id, board.scoreOf(id)]));
}

/** Where two plain values differ: the last name on the way there, list places left out. */
function differences(before: unknown, after: unknown, name = ''): readonly string[] {
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) {
    return Object.is(before, after) ? [] : [name];
  }
  const [one, other] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((key) =>
    differences(one[key], other[key], Array.isArray(before) ? name : key),
  );
}

/** All that an erasure may touch in the past. */
const touched = [
  ...['note', 'blockers', 'text', 'withdrawnAt', 'reason', 'helped', 'hindered', 'source'],
  ...['name', 'erasedAt', 'title'],
];

test('[ER2] [ER3] after any history an erased person’s words are nowhere, all else is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 10, maxLength: 60 }),
      erased,
      async (steps, personId) => {
        const { workspaces, storage } = await history(steps);
        const [ada] = workspaces as [Workspace];
        const before = await pastOf(storage);
        const others = viewers.filter((who) => who !== personId);
        const said = (dump: string, who: string) => [...new Set(saidBy(who, dump))];
        const allSaid = await dumpOf(storage);
        await ada.run({ type: 'person.erase', input: { personId, handTo: 'ada' } });
        await settle(...workspaces);
        const after = await pastOf(storage);
        const records = await loaded(storage);
        assertWhole(records);
        assert.equal(records.people.get(personId as PersonId)?.active, false);
        const left = await dumpOf(storage);
        assert.deepEqual(saidBy(personId, left), []);
        for (const who of others) assert.deepEqual(said(left, who), said(allSaid, who));
        for (const { version } of before) {
          assert.equal(scoresAt(after, version), scoresAt(before, version));
        }
        const changed = new Set(differences(before, after.slice(0, before.length)));
        for (const name of changed) assert.ok(touched.includes(name), name);
        assert.deepEqual(
          [...records.goals.values()].map(({ id }) => id).sort(),
          [...recordsAt(before, before.length).goals.keys()].sort(),
        );
      },
    ),
    { numRuns: 100 },
  );
});
