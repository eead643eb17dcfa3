import type { Storage } from '@throughline/core';

/** A storage that keeps commits waiting, once it is told to, until they are let through or refused. */
export function holding() {
  let hold: Promise<void> | undefined;
  let [pass, fail] = [() => {}, (_error: Error) => {}];
  return {
    commit:
      (storage: Storage): Storage['commit'] =>
      async (commit) => {
        await hold;
        return storage.commit(commit);
      },
    begin: () => {
      hold = new Promise((resolve, reject) => {
        [pass, fail] = [resolve, reject];
      });
    },
    pass: () => pass(),
    fail: (error: Error) => fail(error),
  };
}
