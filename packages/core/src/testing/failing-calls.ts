import type { Storage } from '../workspace/storage.ts';

/** How one call of a storage fails: it does nothing, or does it and says nothing of it, or does it twice. */
export const callFaults = ['throws-before', 'throws-after', 'never-answers', 'done-twice'] as const;
/** One of `callFaults`. */
export type CallFault = (typeof callFaults)[number];

/** Which calls fail, counted from 1 over all methods, and how. */
export type FailingCalls = ReadonlyMap<number, CallFault>;

/** A storage of which some calls fail, and what was asked of it. */
export interface Failing {
  readonly storage: Storage;
  /** How many calls there were. */
  readonly calls: () => number;
  /** No call fails from now on. */
  readonly heal: () => void;
}

const never = () => new Promise<never>(() => {});

/** A storage whose calls fail as they are told to by their number; every method counts. */
export function failingCalls(storage: Storage, faults: FailingCalls): Failing {
  let calls = 0;
  let isHealed = false;
  const fault = () => {
    calls += 1;
    return isHealed ? undefined : faults.get(calls);
  };
  async function call<T>(send: () => Promise<T>): Promise<T> {
    const how = fault();
    if (how === 'throws-before') throw new Error('The call was lost.');
    const answer = await send();
    if (how === 'throws-after') throw new Error('The answer was lost.');
    if (how === 'never-answers') return never();
    return how === 'done-twice' ? send() : answer;
  }
  return {
    calls: () => calls,
    heal: () => {
      isHealed = true;
    },
    storage: {
      ...storage,
      open: () => call(() => storage.open()),
      commit: (commit) => call(() => storage.commit(commit)),
      redact: (redaction) => call(() => storage.redact(redaction)),
      read: (keys) => call(() => storage.read(keys)),
      close: () => call(() => storage.close()),
      async *commits(after) {
        const how = fault();
        if (how === 'throws-before') throw new Error('The commits were lost.');
        for await (const commit of storage.commits(after)) {
          if (how === 'throws-after') throw new Error('The rest of the commits was lost.');
          if (how === 'never-answers') await never();
          yield commit;
          if (how === 'done-twice') yield commit;
        }
      },
    },
  };
}
