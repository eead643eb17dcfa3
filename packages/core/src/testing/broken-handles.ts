import { PerfError } from '../errors.ts';
import { memoryStorage, memoryStorages } from '../workspace/memory-storage.ts';
import type { Storage, Stored } from '../workspace/storage.ts';
import type { BrokenStorage } from './broken-storages.ts';

/** Storages that break a promise about handles: their life, their copies, and what they declare. */
export function brokenHandles(): readonly BrokenStorage[] {
  return [...ofReopening(), ...ofCopies(), ...ofClosing(), ...ofDeclared()];
}

function ofReopening(): readonly BrokenStorage[] {
  const shared = memoryStorages();
  return [
    {
      what: 'gives each handle a workspace of its own',
      rule: 'T11',
      broken: (storage) => ({ ...memoryStorage(), capabilities: storage.capabilities }),
    },
    {
      what: 'loses what is not to be logged when it is opened again',
      rule: 'T11',
      broken: (storage) => {
        const own = new Set<string>();
        const seen = (all: readonly Stored[]) =>
          all.filter((it) => !it.id.startsWith('n') || own.has(it.id));
        return {
          ...storage,
          commit(commit) {
            for (const { id } of commit.changes) own.add(id);
            return storage.commit(commit);
          },
          async open() {
            const opened = await storage.open();
            async function* records() {
              for await (const batch of opened.records) yield seen(batch);
            }
            return { ...opened, records: records() };
          },
        };
      },
    },
    {
      what: 'keeps all workspaces in one place',
      rule: 'T13',
      broken: () => shared('one for all'),
    },
    {
      what: 'keeps the commits of all workspaces in one list of ids',
      rule: 'T13',
      broken: withSharedIds(),
    },
  ];
}

/** A commit id that any workspace has is answered as known. */
function withSharedIds(): BrokenStorage['broken'] {
  const owner = new Map<string, string>();
  return (storage, name) => ({
    ...storage,
    async commit(commit) {
      const of = owner.get(commit.id);
      if (of !== undefined && of !== name) return { kind: 'committed', version: 1 };
      const answer = await storage.commit(commit);
      if (answer.kind === 'committed') owner.set(commit.id, name);
      return answer;
    },
  });
}

function ofCopies(): readonly BrokenStorage[] {
  return [
    {
      what: 'gives its own objects away',
      rule: 'T12',
      broken: (storage) => {
        let version = -1;
        let kept: readonly Stored[] = [];
        return {
          ...storage,
          async read(keys) {
            const now = (await storage.open()).version;
            if (now !== version) kept = structuredClone(await storage.read());
            version = now;
            return keys ? kept.filter((it) => keys.some(({ id }) => id === it.id)) : kept;
          },
        };
      },
    },
    {
      what: 'keeps the objects of the sender',
      rule: 'T12',
      broken: (storage) => {
        const sent = new Map<string, unknown>();
        return {
          ...storage,
          async commit(commit) {
            const answer = await storage.commit(commit);
            if (answer.kind === 'conflict') return answer;
            for (const { id, record } of commit.changes) sent.set(id, record);
            return answer;
          },
          async read(keys) {
            const found = await storage.read(keys);
            return found.map((it) => ({ ...it, record: sent.get(it.id) ?? it.record }));
          },
          async open() {
            const opened = await storage.open();
            async function* records() {
              for await (const batch of opened.records) {
                yield batch.map((it) => ({ ...it, record: sent.get(it.id) ?? it.record }));
              }
            }
            return { ...opened, records: records() };
          },
        };
      },
    },
  ];
}

function ofClosing(): readonly BrokenStorage[] {
  const byName = new Map<string, Set<Storage>>();
  return [
    {
      what: 'goes on after closing',
      rule: 'T18',
      broken: (storage) => ({ ...storage, close: async () => Promise.resolve() }),
    },
    {
      what: 'does not close twice',
      rule: 'T18',
      broken: (storage) => {
        let isClosed = false;
        return {
          ...storage,
          async close() {
            if (isClosed) throw new Error('closed twice');
            isClosed = true;
            await storage.close();
          },
        };
      },
    },
    {
      what: 'closes the others of its workspace',
      rule: 'T18',
      broken: (storage, name) => {
        const all = byName.get(name) ?? new Set<Storage>();
        byName.set(name, all.add(storage));
        const close = async () => {
          for (const one of all) await one.close();
        };
        return { ...storage, close };
      },
    },
    {
      what: 'watches after closing',
      rule: 'T18',
      broken: (storage) => ({
        ...storage,
        watch(listener) {
          try {
            return storage.watch(listener);
          } catch {
            return () => undefined;
          }
        },
      }),
    },
    {
      what: 'works only once it was opened',
      rule: 'T55',
      broken: (storage) => {
        let isOpened = false;
        return {
          ...storage,
          open: async () => ((isOpened = true), storage.open()),
          commit: async (commit) => {
            if (commit.id === 'c2' && !isOpened) throw new PerfError('closed', 'Not opened yet.');
            return storage.commit(commit);
          },
          read: async (keys) => {
            if (!isOpened) throw new PerfError('closed', 'Not opened yet.');
            return storage.read(keys);
          },
        };
      },
    },
    ...ofHalfWay(),
  ];
}

function ofHalfWay(): readonly BrokenStorage[] {
  return [
    {
      what: 'ends a list of records early when it is closed',
      rule: 'T56',
      broken: (storage) => {
        let isClosed = false;
        return {
          ...storage,
          async open() {
            const opened = await storage.open();
            async function* records() {
              for await (const batch of opened.records) {
                if (isClosed) return;
                yield batch;
              }
            }
            return { ...opened, records: records() };
          },
          close: () => ((isClosed = true), storage.close()),
        };
      },
    },
    {
      what: 'writes what it refuses as closed',
      rule: 'T56',
      broken: (storage) => {
        let isClosed = false;
        return {
          ...storage,
          async commit(commit) {
            const answer = await storage.commit(commit);
            if (isClosed) throw new PerfError('closed', 'Closed.');
            return answer;
          },
          async close() {
            isClosed = true;
            for (let turn = 0; turn < 5; turn++) await Promise.resolve();
            await storage.close();
          },
        };
      },
    },
  ];
}

function ofDeclared(): readonly BrokenStorage[] {
  const declared = { anonymousRounds: false, secondCopy: false };
  return [
    {
      what: 'says what it can in other words',
      rule: 'T19',
      broken: (storage) => ({
        ...storage,
        capabilities: { ...storage.capabilities, durability: 'forever' as never },
      }),
    },
    {
      what: 'does not say whether it has a second copy',
      rule: 'T19',
      broken: (storage) => {
        const { secondCopy: _unsaid, ...capabilities } = storage.capabilities;
        return { ...storage, capabilities: capabilities as Storage['capabilities'] };
      },
    },
    {
      what: 'declares severalTabs and tells nobody',
      rule: 'T64',
      broken: (storage) => ({ ...storage, watch: () => () => undefined }),
    },
    {
      what: 'declares severalTabs and is alone',
      rule: 'T64',
      broken: () => ({
        ...memoryStorage(),
        capabilities: { ...declared, durability: 'none', severalTabs: true },
      }),
    },
    {
      what: 'declares a durability and keeps nothing',
      rule: 'T64',
      broken: () => ({
        ...memoryStorage(),
        capabilities: { ...declared, durability: 'process', severalTabs: false },
      }),
    },
  ];
}
