// A page with one element in each of its four states, on the sample company with its history.
import { PerfError, createWorkspace, memoryStorage } from '@throughline/core';
import { sampleHistory } from '@throughline/core/sample';
import '../../packages/elements/src/all.ts';
import { failingReading } from '../../packages/elements/src/testing/failing-reading.ts';

const now = () => new Date().toISOString();
const today = now().slice(0, 10);
let made = 0;
const options = { viewer: { id: 'p-2', name: 'Amara Okafor' }, now, newId: () => `n-${made++}` };

async function workspaceOf(commits) {
  const storage = memoryStorage();
  await storage.open();
  for (const commit of commits) await storage.commit(commit);
  return createWorkspace({ storage, ...options });
}

/** A measured goal that the viewer owns, else the first. */
function ownGoal({ goals }) {
  const all = [...goals.values()];
  const own = all.find(({ ownerId, measure, state }) =>
    Boolean(ownerId === options.viewer.id && measure && state === 'active'),
  );
  return (own ?? all[0])?.id ?? 'none';
}

/** Of these a goal is a filter, which leaves little to see. */
const narrowedByGoal = ['perf-recognition-wall', 'perf-coach', 'perf-feedback'];

/** The states of all elements but `perf-workspace`, which makes its own. */
async function states(tag) {
  const ready = await workspaceOf(await sampleHistory({ today }));
  const broken = new PerfError('storage-unavailable', 'The records cannot be read.');
  const isOfGoal = 'goalId' in document.createElement(tag) && !narrowedByGoal.includes(tag);
  const named = isOfGoal ? { 'goal-id': ownGoal(ready.records) } : {};
  return {
    loading: { named },
    empty: { workspace: await workspaceOf([]), named },
    error: { workspace: failingReading(ready, broken), named },
    ready: { workspace: ready, named },
  };
}

/** A `perf-workspace` that waits, is empty, has no such storage, and is open. */
async function workspaceStates() {
  const { storages } = customElements.get('perf-workspace');
  storages.set('slow', () => ({ ...memoryStorage(), open: () => new Promise(() => undefined) }));
  const viewer = options.viewer.id;
  return {
    loading: { named: { src: 'slow:', viewer } },
    empty: { named: { src: 'memory:', viewer } },
    error: { named: { src: 'nowhere:acme', viewer } },
    ready: { workspace: await workspaceOf(await sampleHistory({ today })), named: {} },
  };
}

async function show(tag, language) {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const all = tag === 'perf-workspace' ? await workspaceStates() : await states(tag);
  for (const [state, { workspace, named }] of Object.entries(all)) {
    const title = Object.assign(document.createElement('p'), { textContent: state });
    title.className = 'state';
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(named)) element.setAttribute(name, value);
    if (workspace) element.workspace = workspace;
    if (tag === 'perf-workspace') element.textContent = 'The page';
    document.body.append(title, element);
  }
}

globalThis.page = { show };
