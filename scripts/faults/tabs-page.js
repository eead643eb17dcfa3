// A tab that changes a workspace which other tabs change at the same time, and remembers what it was told.
import { idbStorage } from '../../packages/storage/src/idb.ts';
import { createRandom } from '../../packages/core/src/random.ts';

/** Records that all tabs fight over. */
const shared = Array.from({ length: 12 }, (_, at) => `shared-${at}`);
const collection = 'goals';

/** Commits `count` times, from a number on. Answers what was acknowledged and what was read, in order. */
async function work({ name, tab, from, count, seed }) {
  const { pick, next, chance } = createRandom(seed);
  const storage = idbStorage(name);
  const acknowledged = [];
  const seen = [];
  let conflicts = 0;
  for (let at = from; at < from + count; at++) {
    const id = `${tab}-${at}`;
    for (let tries = 0; ; tries++) {
      const keys = [pick(shared), pick(shared), 'counter'].map((key) => ({ collection, id: key }));
      const found = await storage.read(keys);
      for (const { id: of, version, record } of found)
        seen.push({ id: of, version, text: record.text });
      const of = new Map(found.map((stored) => [stored.id, stored]));
      const commit = madeOf({ id, tries, kind: next(), of, keys });
      const answer = await (commit.upTo === undefined
        ? storage.commit(commit)
        : storage.redact(commit));
      if (answer.kind === 'conflict') conflicts += 1;
      else {
        const again = chance(0.05) ? await storage.commit(commit) : answer;
        acknowledged.push({ id, version: answer.version, again: again.version });
        break;
      }
    }
  }
  await storage.close();
  return { acknowledged, seen, conflicts };
}

function madeOf({ id, tries, kind, of, keys: [one, other, counter] }) {
  const versionOf = ({ id: key }) => of.get(key)?.version ?? 0;
  const text = `${id} try ${tries}`;
  const change = (key, more) => ({
    ...{ ...key, expected: versionOf(key), schema: 1, record: { text } },
    ...more,
  });
  const about = { id, at: '2026-01-05T09:00:00Z', by: 'p1', command: { type: 'x.y' } };
  const count = (of.get('counter')?.record.count ?? 0) + 1;
  const counted = change(counter, { record: { text, count } });
  const own = { collection, id: `own-${id}`, expected: 0, schema: 1, record: { text } };
  if (kind < 0.3) return { ...about, changes: [own] };
  if (kind < 0.6) return { ...about, changes: [counted, own] };
  if (kind < 0.75)
    return { ...about, changes: [change(one)], basis: basisOf(other, one, versionOf) };
  if (kind < 0.85) return { ...about, changes: [change(one, { record: null })] };
  if (kind < 0.95) return { ...about, changes: [change(one, { unlogged: true })] };
  // A redaction names what it read the past up to, which is seldom still so.
  const upTo = Math.max(0, ...[one, other, counter].map(versionOf));
  return { ...about, changes: [own], upTo, images: [] };
}

function basisOf(key, written, versionOf) {
  return key.id === written.id ? [] : [{ ...key, version: versionOf(key) }];
}

/** All that is stored in the end, as a tab sees it that comes anew. */
async function all({ name }) {
  const storage = idbStorage(name);
  const opened = await storage.open();
  const records = [];
  for await (const batch of opened.records) records.push(...batch);
  const commits = [];
  for await (const commit of storage.commits(0)) commits.push(commit);
  await storage.close();
  return { version: opened.version, count: opened.count, records, commits };
}

let isOver = false;

/** Opens the workspace and closes it, until `stop`. Nothing was lost: whatever is noticed or refused is wrong. */
async function openAndClose({ name }) {
  const told = [];
  let opened = 0;
  while (!isOver) {
    const onNotice = ({ kind }) => told.push(`a notice, ${kind}`);
    const storage = idbStorage(name, { onNotice });
    try {
      await storage.open();
      opened += 1;
    } catch (error) {
      told.push(`an error, ${error.code ?? error}`);
    }
    await storage.close();
    // A slow tab that never rests would have the others wait for the locks more than anything else.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { opened, told };
}

function stop() {
  isOver = true;
}

globalThis.page = { work, all, openAndClose, stop };
