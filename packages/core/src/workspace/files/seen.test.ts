import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { project } from '../../access/project.ts';
import { canonicalJson } from '../../exchange/canonical-json.ts';
import type { PersonId } from '../../schema/ids.ts';
import { restored, seenFile } from '../../testing/exported.ts';
import { companies } from '../../testing/hidden-company.ts';
import { dumpOf, loaded } from '../../testing/raw-storage.ts';
import { spokenCompany } from '../../testing/spoken-company.ts';
import { company, goalOf, monday, openWorkspace } from '../../testing/workspaces.ts';
import { memoryStorage, memoryStorages } from '../memory-storage.ts';
import type { State } from '../state.ts';
import type { Storage } from '../storage.ts';
import { fileParts } from './export-storage.ts';
import { exportSeen } from './export-seen.ts';
import { everyRecord } from './read-history.ts';

const viewers = ['ada', 'lea', 'mia', 'max', 'hal', 'vic', 'zoe', 'nobody'];

async function exported(storage: Storage, viewer: string): Promise<string> {
  const lines = exportSeen(storage, { viewer: viewer as PersonId, at: monday });
  return (await fileParts(lines)).join('');
}

/** All records of a state by name, as `project` gives them to somebody. */
function owed(state: State, viewer: string): ReadonlyMap<string, string> {
  const seen = everyRecord(state).flatMap(([collection, record]) => {
    const shown = project(viewer as PersonId, collection, record as never, state);
    return shown ? [[`${collection} ${record.id}`, canonicalJson(shown)] as const] : [];
  });
  return new Map(seen.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The records of a file, by name. */
async function told(text: string): Promise<ReadonlyMap<string, string>> {
  const state = await loaded(await restored(text));
  const all = everyRecord(state).map(
    ([collection, record]) =>
      [`${collection} ${String(record.id)}`, canonicalJson(record)] as const,
  );
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('[X32] an export holds what the viewer may see, field by field, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(companies, async (lists) => {
      const storage = memoryStorage({
        initial: { ...lists, settings: lists.settings?.[0] } as never,
      });
      const state = await loaded(storage);
      for (const viewer of viewers) {
        const text = await exported(storage, viewer);
        assert.deepEqual(await told(text), owed(state, viewer));
      }
    }),
    { numRuns: 25 },
  );
});

/** The words in a text that show who wrote them. */
const marks = (text: string) => new Set(text.match(/says-[\w-]+?-\d+\./g));

test('[X33] no secret word is in a file of somebody to whom it is not owed', async () => {
  const storage = memoryStorage({ initial: spokenCompany() });
  const state = await loaded(storage);
  const all = marks(await dumpOf(storage));
  assert.ok(all.size > 100);
  for (const viewer of viewers) {
    const found = marks(await exported(storage, viewer));
    assert.deepEqual(found, marks([...owed(state, viewer).values()].join()), viewer);
    assert.ok(found.size < all.size, viewer);
  }
});

/** Tabs of several people on one workspace, in which two goals are. */
async function story() {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'ada-' });
  const { type, input } = {
    type: 'workspace.begin',
    input: {
      records: {
        ...spokenCompany(),
        goals: [goalOf('own', { visibility: 'private' }), goalOf('open')],
        ...bare,
      },
    },
  };
  await ada.run({ type, input });
  const of = (viewer: string) => openWorkspace({ storage: open('w'), viewer, ids: `${viewer}-` });
  return { ada, mia: await of('mia'), max: await of('max'), hal: await of('hal'), of };
}

/** Without what hangs on the goals of the spoken company. */
const bare = {
  checkIns: [],
  comments: [],
  observations: [],
  goalPhases: [],
  talkingPoints: [],
  actionItems: [],
};

const rename = (goalId: string, title: string, was: string) => ({
  type: 'goal.edit',
  input: { goalId, fields: { title }, base: { title: was } },
});
const show = (goalId: string, to: string, was: string) => ({
  type: 'goal.edit',
  input: { goalId, fields: { visibility: to }, base: { visibility: was } },
});

test('[X34] what was hidden then or is hidden now is in no image of the file', async () => {
  const { mia, max, of } = await story();
  await mia.run(rename('own', 'secret-then', 'own'));
  await mia.run(rename('own', 'open-since', 'secret-then'));
  await mia.run(show('own', 'public', 'private'));
  await mia.run(rename('open', 'open-then', 'open'));
  await mia.run(show('open', 'private', 'public'));
  await mia.run(rename('open', 'secret-since', 'open-then'));
  const file = await seenFile(max);
  assert.deepEqual(file.match(/(secret|open)-(then|since)/g), ['open-since']);
  const own = await seenFile(await of('mia'));
  for (const word of ['secret-then', 'secret-since', 'open-then', 'open-since']) {
    assert.ok(own.includes(word), word);
  }
});

test('[X35] a commit that shows nothing is left out, and of others no name and no command', async () => {
  const { mia, max, hal } = await story();
  const file = async () => {
    const lines = (await seenFile(max))
      .split('\n')
      .filter((line) => line.includes('"kind":"commit"'));
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const before = await file();
  await mia.run(rename('own', 'well', 'own'));
  assert.equal((await file()).length, before.length);
  await mia.run(rename('open', 'better', 'open'));
  await max.run({ type: 'comment.add', input: { goalId: 'open', text: 'Fine' } });
  await hal.run({ type: 'person.erase', input: { personId: 'vic' } });
  const after = await file();
  assert.deepEqual(
    after.map(({ version }) => version),
    after.map((_, index) => index + 1),
  );
  const said = after.map(({ by, command }) => `${String(by)} ${String(command)}`.trim());
  assert.deepEqual(said.slice(-4), ['', 'max comment.add', '', 'max workspace.export']);
});

test('[X36] words that were taken back are in no file', async () => {
  const { mia, max } = await story();
  await max.run({ type: 'comment.add', input: { goalId: 'open', text: 'taken-back' } });
  const [comment] = max.records.commentsOf('open' as never);
  await max.run({
    type: 'comment.withdraw',
    input: { goalId: 'open', commentId: comment?.id },
  });
  for (const workspace of [mia, max]) {
    assert.ok(!(await seenFile(workspace)).includes('taken-back'));
  }
});

test('[X37] an admin from whom nothing is hidden gets the whole workspace, others what they see', async () => {
  const scopeOf = async (viewer: string, goals = [goalOf('open')]) => {
    const workspace = await openWorkspace({ viewer, goals });
    const [first] = (await seenFile(workspace)).split('\n');
    return (JSON.parse(first as string) as { scope: string }).scope;
  };
  assert.equal(await scopeOf('ada'), 'whole');
  assert.equal(await scopeOf('mia'), 'seen');
  assert.equal(await scopeOf('ada', [goalOf('own', { visibility: 'private' })]), 'seen');
});

test('[X65] what others did with private things that are gone is in no file of an admin', async () => {
  const open = memoryStorages();
  const of = (viewer: string) => openWorkspace({ storage: open('w'), viewer, ids: `${viewer}-` });
  const ada = await of('ada');
  const goals = [goalOf('open')];
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  const mia = await of('mia');
  await mia.run({ type: 'phase.set', input: { goalId: 'open', ability: 1, energy: 1 } });
  await mia.run({ type: 'phase.clear', input: { goalId: 'open' } });
  const file = await seenFile(await of('ada'));
  assert.doesNotMatch(file, /"scope":"whole"|phase|"by":"mia"/);
  assert.match(await dumpOf(open('w')), /phase.set/);
});
