// A page with the feedback of one of several people, on a simulated server that keeps anonymous rounds, for
// feedback-path.test.mjs.
import '../packages/elements/src/perf-feedback.ts';
import { createWorkspace, memoryStorages } from '../packages/core/src/index.ts';
import { keepingRounds, simulatedRounds } from '../packages/core/src/rounds.ts';

const person = (id, name, managerId, roles = ['member']) => ({
  ...{ id, name, timeZone: 'UTC', roles },
  ...(managerId && { managerId }),
});
const people = [
  person('ann', 'Ann Abel', undefined, ['member', 'admin']),
  person('ben', 'Ben Bora', 'ann'),
  person('cem', 'Cem Can', 'ann'),
  person('dora', 'Dora Dahl', 'ben'),
  person('eve', 'Eve Eden'),
  person('finn', 'Finn Foss', 'ann'),
  person('gus', 'Gus Grau', 'eve'),
  person('hal', 'Hal Holt', undefined, ['member', 'hr']),
];

let moment = '2026-05-11T10:00:00Z';
let ids = 0;
const now = () => moment;
const storages = memoryStorages();
const open = () => keepingRounds(storages('feedback'));
const common = { now, newId: () => `id-${(ids += 1)}` };
const admin = await createWorkspace({ ...common, storage: open(), viewer: { id: 'ann' } });
await admin.run({ type: 'workspace.begin', input: { records: { people } } });
const as = (id) => createWorkspace({ ...common, storage: open(), viewer: { id } });
const workspaces = { ann: admin };
for (const { id } of people.slice(1)) workspaces[id] = await as(id);

/** Marks by a key that nobody keeps. */
async function newMark() {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.generateKey(hmac, false, ['sign']);
  return async (text) => {
    const mark = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return Array.from(new Uint8Array(mark), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
const rounds = simulatedRounds({
  ...{ storage: storages('feedback'), now, newMark, randomId: () => crypto.randomUUID() },
});

document.documentElement.lang = 'en';
globalThis.page = {
  workspaces,
  rounds,
  names: Object.fromEntries(people.map(({ id, name }) => [id, name])),
  /** Who can read some words: those in whose workspace, opened anew, a record holds them. */
  async readersOf(words) {
    const found = await Promise.all(
      people.map(async ({ id }) => {
        const workspace = await as(id);
        const { growth } = workspace.records;
        const rounds = Array.from(growth.feedbackRounds.keys());
        const read = JSON.stringify([
          ...[...growth.feedback.values(), ...growth.feedbackRequests.values()],
          ...rounds.flatMap((roundId) => growth.anonymousTextsOf(roundId)),
        ]);
        await workspace.close();
        return read.includes(words) ? [id] : [];
      }),
    );
    return found.flat();
  },
  /** Lets time pass. */
  setNow: (at) => (moment = at),
  /** Shows the feedback of somebody as they open it: on a device of their own. */
  show(viewer) {
    const element = document.createElement('perf-feedback');
    Object.assign(element, { workspace: workspaces[viewer], rounds });
    document.body.replaceChildren(element);
  },
};
