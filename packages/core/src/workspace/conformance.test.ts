import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brokenStorages, failedBy } from '../testing/broken-storages.ts';
import { storageCases, storageConformance } from './conformance.ts';
import { memoryStorage, memoryStorages } from './memory-storage.ts';
import { storageErrors } from './storage-errors.ts';
import type { Storage, StoredCommit } from './storage.ts';

const cases = storageCases(memoryStorages());

test('the suite has at least 250 cases, each under a title of its own', () => {
  assert.ok(cases.length >= 250);
  assert.equal(new Set(cases.map(({ title }) => title)).size, cases.length);
});

test('the suite has cases for every rule of chapter T that each storage keeps', () => {
  const chapter = readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8');
  const rules = [...chapter.matchAll(/^- \*\*(T\d+)\*\*/gm)].map(([, rule = '']) => rule);
  // Rules from T20 on are of one adapter, but for those of redactions and of handles.
  const isOfAll = (rule: string) => {
    const number = Number(rule.slice(1));
    return number < 20 || number === 32 || number === 33 || (number >= 55 && number < 70);
  };
  const tried = new Set(cases.map(({ rule }) => rule));
  assert.deepEqual([...tried].sort(), rules.filter(isOfAll).sort());
});

test('every rule that the suite tries has a broken storage', () => {
  const tried = new Set(cases.map(({ rule }) => rule));
  assert.deepEqual(new Set(brokenStorages().map(({ rule }) => rule)), tried);
});

test('the suite passes the storage that the broken ones are made from', async () => {
  assert.deepEqual(await failedBy({ broken: (storage) => storage }), []);
});

for (const broken of brokenStorages()) {
  test(`the suite refuses a storage that ${broken.what}, in a case of ${broken.rule}`, async () => {
    assert.notDeepEqual(await failedBy(broken, broken.rule), []);
  });
}

test('a case that a storage does not declare enough for says so, and passes no judgement', async () => {
  const ends = new Map<string, string>();
  for (const { title, run } of storageCases(() => memoryStorage())) ends.set(title, await run());
  const undeclared = cases.filter(({ title }) => ends.get(title) === 'not-declared');
  assert.deepEqual(
    undeclared,
    cases.filter(({ needs }) => needs.length > 0),
  );
  assert.ok(cases.length - undeclared.length >= 250);
});

test('a runner is given every case, and its words are used for what differs', async () => {
  const given: (() => Promise<void>)[] = [];
  const told: unknown[] = [];
  const deaf = (name: string): Storage => ({
    ...memoryStorages()(name),
    read: () => Promise.resolve([]),
  });
  const equal = (actual: unknown, expected: unknown) => void told.push([actual, expected]);
  storageConformance({ test: (_title, run) => given.push(run), equal }, deaf);
  assert.equal(given.length, cases.length);
  const ends = await Promise.allSettled(given.map((run) => run()));
  assert.ok(told.length > 10);
  assert.ok(ends.some(({ status }) => status === 'rejected'));
});

test('what waits waits as the runner says', async () => {
  const open = memoryStorages();
  let waited = 0;
  const late = (name: string): Storage => {
    const storage = open(name);
    const watch: Storage['watch'] = (listener) => storage.watch(() => setTimeout(listener, 5));
    return { ...storage, watch };
  };
  const wait = () => ((waited += 1), new Promise<void>((resolve) => setTimeout(resolve, 1)));
  const telling = storageCases(late, { wait }).filter(({ rule }) => rule === 'T63');
  assert.ok(telling.length > 0);
  for (const { run } of telling) assert.equal(await run(), 'passed');
  assert.ok(waited > 0);
});

test('[T19] the guide has a line for every error of the contract, and for no other', () => {
  const guide = readFileSync(new URL('../../../../docs/adapters.md', import.meta.url), 'utf8');
  const table = guide.slice(guide.indexOf('## Errors'), guide.indexOf('## What is easy'));
  const codes = [...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
  assert.deepEqual(codes, Object.keys(storageErrors));
});

test('[T19] an object with these methods is a storage', () => {
  async function* none(): AsyncGenerator<never> {}
  const storage = {
    capabilities: {
      durability: 'none',
      severalTabs: false,
      anonymousRounds: false,
      secondCopy: false,
    },
    open: () => Promise.resolve({ version: 0, count: 0, records: none() }),
    commit: () => Promise.resolve({ kind: 'committed', version: 1 }),
    commits: (): AsyncIterable<StoredCommit> => none(),
    watch: () => () => undefined,
    read: () => Promise.resolve([]),
    redact: () => Promise.resolve({ kind: 'committed', version: 1 }),
    close: () => Promise.resolve(),
  } as const satisfies Storage;
  const { close: _close, ...unclosed } = storage;
  // @ts-expect-error -- no method may be left out
  const lacking: Storage = unclosed;
  // @ts-expect-error -- a durability is one of three words
  const boasting: Storage['capabilities'] = { ...storage.capabilities, durability: 'forever' };
  // @ts-expect-error -- an answer is a version or a conflict, never nothing
  const silent: Storage['commit'] = () => Promise.resolve(undefined);
  assert.equal([lacking, boasting, silent].length, 3);
});

test('[T63] a storage that never tells fails after 200 waits of each handle', async () => {
  const open = memoryStorages();
  const deaf = (name: string) => ({ ...open(name), watch: () => () => undefined });
  let waited = 0;
  const wait = () => ((waited += 1), Promise.resolve());
  const [first] = storageCases(deaf, { wait }).filter(({ rule }) => rule === 'T63');
  await assert.rejects(first!.run());
  assert.equal(waited, 200);
});
