// Names as in an application with a bundler; the import map of the page says where they are.
import { createWorkspace, memoryStorage } from '@throughline/core';
import '@throughline/elements/perf-goal-tree.js';

const company = await (await fetch('company.json')).json();
const tree = document.querySelector('perf-goal-tree');

tree.addEventListener('perf-goal-select', ({ detail: { goalId } }) => {
  const { title } = tree.workspace.records.goals.get(goalId);
  document.querySelector('#chosen').textContent = `Chosen: ${title}`;
});
const workspace = await createWorkspace({
  storage: memoryStorage(),
  viewer: { id: 'mira' },
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
});
await workspace.run({ type: 'workspace.begin', input: { records: company } });
tree.workspace = workspace;
