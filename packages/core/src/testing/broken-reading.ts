import type { Storage, Stored, StoredCommit } from '../workspace/storage.ts';
import type { BrokenStorage } from './broken-storages.ts';

/** A storage that gives other records, wherever it gives some. */
const giving =
  (change: (record: Stored) => Stored | undefined) =>
  (storage: Storage): Storage => ({
    ...storage,
    async open() {
      const opened = await storage.open();
      async function* records() {
        for await (const batch of opened.records) yield batch.flatMap((it) => change(it) ?? []);
      }
      return { ...opened, records: records() };
    },
    read: async (keys) => (await storage.read(keys)).flatMap((it) => change(it) ?? []),
  });

/** A storage that gives other lists of commits. */
const listing =
  (change: (commits: readonly StoredCommit[], after: number) => readonly StoredCommit[]) =>
  (storage: Storage): Storage => ({
    ...storage,
    async *commits(after) {
      const all: StoredCommit[] = [];
      for await (const commit of storage.commits(after)) all.push(commit);
      yield* change(all, after);
    },
  });

/** Storages that break a promise about what they give back. */
export function brokenReading(): readonly BrokenStorage[] {
  return [...ofCommits(), ...ofOpening(), ...ofValues()];
}

function ofCommits(): readonly BrokenStorage[] {
  return [
    {
      what: 'gives commits the newest first',
      rule: 'T8',
      broken: listing((all) => [...all].reverse()),
    },
    {
      what: 'begins with the commit that was asked after',
      rule: 'T8',
      broken: (storage) => ({
        ...storage,
        commits: (after) => storage.commits(Math.max(0, after - 1)),
      }),
    },
    { what: 'gives 400 commits at most', rule: 'T8', broken: listing((all) => all.slice(0, 400)) },
    {
      what: 'writes moments in another way',
      rule: 'T8',
      broken: listing((all) => all.map((it) => ({ ...it, at: it.at.replace('.000Z', 'Z') }))),
    },
    {
      what: 'looks up the place of each commit anew, from the end',
      rule: 'T57',
      broken: (storage) => ({
        ...storage,
        async *commits(after) {
          const first = (await storage.open()).version;
          for (let left = first - after; left > 0; left--) {
            const { version } = await storage.open();
            for await (const commit of storage.commits(version - left)) {
              yield commit;
              break;
            }
          }
        },
      }),
    },
    {
      what: 'has one place in the commits for all who take them',
      rule: 'T57',
      broken: (storage) => {
        let place = 0;
        return {
          ...storage,
          async *commits(after) {
            place = after;
            for (let isOver = false; !isOver;) {
              isOver = true;
              for await (const commit of storage.commits(place)) {
                isOver = false;
                place = commit.version;
                yield commit;
                break;
              }
            }
          },
        };
      },
    },
  ];
}

function ofOpening(): readonly BrokenStorage[] {
  return [
    {
      what: 'gives the records of later',
      rule: 'T9',
      broken: (storage) => ({
        ...storage,
        async open() {
          const opened = await storage.open();
          async function* records() {
            yield await storage.read();
          }
          return { ...opened, records: records() };
        },
      }),
    },
    {
      what: 'gives the last record of a batch once more in the next',
      rule: 'T9',
      broken: (storage) => ({
        ...storage,
        async open() {
          const opened = await storage.open();
          async function* records() {
            let last: readonly Stored[] = [];
            for await (const batch of opened.records) {
              yield [...last, ...batch];
              last = batch.slice(-1);
            }
          }
          return { ...opened, records: records() };
        },
      }),
    },
    {
      what: 'counts what was erased',
      rule: 'T7',
      broken: (storage) => ({
        ...storage,
        async open() {
          const opened = await storage.open();
          let count = opened.count;
          for await (const { changes } of storage.commits(0)) {
            count += changes.filter(({ record, unlogged }) => record === null && !unlogged).length;
          }
          return { ...opened, count };
        },
      }),
    },
    {
      what: 'has one row of batches for all who open it',
      rule: 'T58',
      broken: (storage) => {
        let last: AsyncIterable<readonly Stored[]> | undefined;
        let of = -1;
        return {
          ...storage,
          async open() {
            const opened = await storage.open();
            if (of !== opened.version || !last) last = opened.records;
            of = opened.version;
            return { ...opened, records: last };
          },
        };
      },
    },
    {
      what: 'reads 1,000 names at most',
      rule: 'T10',
      broken: (storage) => ({ ...storage, read: (keys) => storage.read(keys?.slice(0, 1000)) }),
    },
    {
      what: 'reads all where no names are given in a list',
      rule: 'T10',
      broken: (storage) => ({
        ...storage,
        read: (keys) => storage.read(keys?.length ? keys : undefined),
      }),
    },
    {
      what: 'reads a record as often as it is named',
      rule: 'T59',
      broken: (storage) => ({
        ...storage,
        async read(keys) {
          if (!keys) return storage.read();
          return (await Promise.all(keys.map((key) => storage.read([key])))).flat();
        },
      }),
    },
    {
      what: 'reads from a cache that others do not renew',
      rule: 'T59',
      broken: (storage) => {
        let cache: Promise<readonly Stored[]> | undefined;
        const read: Storage['read'] = (keys) =>
          keys ? storage.read(keys) : (cache ??= storage.read());
        const commit: Storage['commit'] = (it) => ((cache = undefined), storage.commit(it));
        return { ...storage, read, commit };
      },
    },
  ];
}

function ofValues(): readonly BrokenStorage[] {
  return [
    { what: 'rounds numbers', rule: 'T14', broken: giving((it) => withTexts(it, roundNumbers)) },
    {
      what: 'trims texts',
      rule: 'T14',
      broken: giving((it) => withTexts(it, (text) => text.replace(/"\s+|\s+"/g, '"'))),
    },
    {
      what: 'turns texts like moments into moments',
      rule: 'T14',
      broken: giving((it) => withTexts(it, (text) => text.replace(/\+01:00"/g, 'Z"'))),
    },
    {
      what: 'cuts ids at 255 signs',
      rule: 'T14',
      broken: giving((it) => ({ ...it, id: it.id.slice(0, 255) })),
    },
    {
      what: 'writes every record in the schema it knows',
      rule: 'T15',
      broken: giving((it) => ({ ...it, schema: 1 })),
    },
    {
      what: 'leaves out what is no object',
      rule: 'T61',
      broken: giving((it) => (typeof it.record === 'object' ? it : undefined)),
    },
    {
      what: 'mends the id of a record',
      rule: 'T61',
      broken: giving((it) => {
        const { record, id } = it;
        const isObject = typeof record === 'object' && record !== null && 'id' in record;
        return isObject ? { ...it, record: { ...record, id } } : it;
      }),
    },
    {
      what: 'leaves out collections that it does not know',
      rule: 'T61',
      broken: giving((it) => (it.collection === 'from-the-future' ? undefined : it)),
    },
  ];
}

function withTexts(stored: Stored, change: (text: string) => string): Stored {
  return { ...stored, record: JSON.parse(change(JSON.stringify(stored.record))) as unknown };
}

const roundNumbers = (text: string) =>
  text.replace(/\d+\.\d{16,}/g, (number) => Number(number).toPrecision(15));
