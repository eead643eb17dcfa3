// A page where each element has a link above and one below it, put there by the page, for slots.test.mjs.
import '../packages/elements/src/all.ts';
import { createWorkspace, memoryStorage } from '../packages/core/src/index.ts';
import { isWhole } from '../packages/elements/src/testing/pieces.ts';

const records = {
  people: [
    { id: 'ann', name: 'Ann Abel', timeZone: 'UTC', roles: ['member', 'admin'] },
    { id: 'ben', name: 'Ben Bora', timeZone: 'UTC', managerId: 'ann', teamId: 'sales' },
  ],
  teams: [{ id: 'sales', name: 'Sales', leadId: 'ann' }],
  cycles: [{ id: 'q2', name: '2026 Q2', start: '2026-04-01', end: '2026-06-30' }],
  goals: [
    {
      ...{ id: 'teams', title: 'Win back 40 teams', kind: 'key-result', ownerId: 'ben' },
      ...{ cycleId: 'q2', start: '2026-04-01', due: '2026-06-30' },
      measure: { kind: 'number', start: 0, target: 40, unit: 'teams' },
    },
  ],
};
const workspace = await createWorkspace({
  ...{ storage: memoryStorage(), viewer: { id: 'ann' } },
  ...{ now: () => '2026-05-18T09:00:00Z', newId: () => crypto.randomUUID() },
});
await workspace.run({ type: 'workspace.begin', input: { records } });
document.documentElement.lang = 'en';

const link = (text, slot = '') => {
  const made = Object.assign(document.createElement('a'), { href: '#', textContent: text });
  if (slot) made.slot = slot;
  return made;
};

/** Shows one element, with its links. */
function show(tag) {
  const element = Object.assign(document.createElement(tag), { workspace, goalId: 'teams' });
  // The footer comes first in the page: the slots say where each stands.
  element.append(link('below', 'footer'), link('above', 'header'));
  document.body.replaceChildren(link('before'), element, link('after'));
}
globalThis.page = { show, isWhole: (tag) => isWhole(document.querySelector(tag)) };
