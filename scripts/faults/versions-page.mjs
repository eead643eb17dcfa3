// One tab of F25: a workspace in IndexedDB, by whichever version of the library it was bundled with. What a test
// asks of it hangs on the window.
import { PerfError, createWorkspace, migrationReport } from '@throughline/core';
import { systemIds, systemNow } from '@throughline/core/system';
import { idbStorage } from '@throughline/storage/idb';

const name = 'versions';
let workspace;

const codeOf = (promise) =>
  promise.then(
    () => 'done',
    (error) => (error instanceof PerfError ? error.code : String(error)),
  );

window.versions = {
  async open(initial) {
    workspace = await createWorkspace({
      ...{ storage: idbStorage(name), viewer: { id: 'ada', name: 'Ada' }, initial },
      ...{ now: systemNow, newId: systemIds() },
    });
    return workspace.version;
  },
  rename: (goalId, from, to) =>
    codeOf(
      workspace.run({
        type: 'goal.edit',
        input: { goalId, fields: { title: to }, base: { title: from } },
      }),
    ),
  goals: () =>
    [...workspace.records.goals.values()].map(({ id, title, tags }) => [id, title, tags]),
  setAside: () => workspace.setAside.map(({ error }) => error.code),
  async stored() {
    const storage = idbStorage(name);
    await storage.open();
    const all = await storage.read();
    await storage.close();
    return all
      .filter(({ collection }) => collection === 'goals')
      .map(({ id, schema, record }) => `${id} v${schema} ${record.title}`);
  },
  async report() {
    const storage = idbStorage(name);
    const { records } = await migrationReport(storage);
    await storage.close();
    return records.filter(({ collection }) => collection === 'goals');
  },
};
