import type { BrokenStorage } from './broken-storages.ts';

/** Storages that break a promise about news of other handles. */
export function brokenWatching(): readonly BrokenStorage[] {
  return [
    {
      what: 'tells nobody',
      rule: 'T16',
      broken: (storage) => ({ ...storage, watch: () => () => undefined }),
    },
    {
      what: 'tells no other handle of redactions',
      rule: 'T16',
      broken: (storage) => {
        let isQuiet = false;
        const quiet = async <T>(work: Promise<T>) => {
          isQuiet = true;
          const done = await work;
          for (let turn = 0; turn < 20; turn++) await Promise.resolve();
          isQuiet = false;
          return done;
        };
        quietly.add(() => isQuiet);
        return {
          ...storage,
          redact: (redaction) => quiet(storage.redact(redaction)),
          watch: (listener) => storage.watch(() => [...quietly].some((it) => it()) || listener()),
        };
      },
    },
    {
      what: 'tells of the first news only',
      rule: 'T16',
      broken: (storage) => ({
        ...storage,
        watch(listener) {
          let count = 0;
          return storage.watch(() => (count++ === 0 ? listener() : undefined));
        },
      }),
    },
    {
      what: 'goes on telling who has stopped',
      rule: 'T16',
      broken: (storage) => ({
        ...storage,
        watch: (listener) => (storage.watch(listener), () => undefined),
      }),
    },
    {
      what: 'takes a listener once only',
      rule: 'T62',
      broken: (storage) => {
        const all = new Map<() => void, () => void>();
        return {
          ...storage,
          watch(listener) {
            if (!all.has(listener)) all.set(listener, storage.watch(listener));
            return () => {
              all.get(listener)?.();
              all.delete(listener);
            };
          },
        };
      },
    },
    {
      what: 'tells nobody after a listener that throws',
      rule: 'T62',
      broken: (storage) => {
        const all = new Set<() => void>();
        storage.watch(() => {
          for (const listener of all) listener();
        });
        return {
          ...storage,
          watch(listener) {
            const own = () => listener();
            all.add(own);
            return () => all.delete(own);
          },
        };
      },
    },
    {
      what: 'tells before it has written',
      rule: 'T63',
      broken: toldEarly(),
    },
  ];
}

const quietly = new Set<() => boolean>();

/** News go out when a commit comes in. */
function toldEarly(): BrokenStorage['broken'] {
  const listeners = new Map<string, Set<() => void>>();
  return (storage, name) => {
    const all = listeners.get(name) ?? new Set();
    listeners.set(name, all);
    return {
      ...storage,
      async commit(commit) {
        for (const listener of [...all]) listener();
        for (let turn = 0; turn < 20; turn++) await Promise.resolve();
        return storage.commit(commit);
      },
      watch(listener) {
        const own = () => listener();
        all.add(own);
        return () => all.delete(own);
      },
    };
  };
}
