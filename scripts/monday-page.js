// A page with the queue of somebody who has goals to report on, of which one has slipped since the last one-on-one, and
// nobody thanked yet, for monday.test.mjs.
import '../packages/elements/src/perf-queue.ts';
import { createWorkspace, memoryStorage } from '../packages/core/src/index.ts';

const goal = (id, title, target) => ({
  ...{ id, title, kind: 'key-result', ownerId: 'ben', cycleId: 'q2' },
  ...{ start: '2026-04-01', due: '2026-06-30', measure: { kind: 'number', start: 0, target } },
});
const said = (goalId, at, value) => ({
  ...{ id: `${goalId}-${at}`, goalId, by: 'ben', at: `${at}T09:00:00Z`, asOf: at, value },
});
const met = (due) => ({
  ...{ id: 'met', seriesId: 'weekly', due, at: due, minutes: 30 },
  ...{ confirmed: { by: 'ann', at: due } },
});
const records = {
  people: [
    { id: 'ann', name: 'Ann Abel', timeZone: 'UTC', roles: ['member', 'admin'] },
    { id: 'ben', name: 'Ben Bora', timeZone: 'UTC', managerId: 'ann' },
    { id: 'eve', name: 'Eve Eden', timeZone: 'UTC' },
  ],
  cycles: [{ id: 'q2', name: '2026 Q2', start: '2026-04-01', end: '2026-06-30' }],
  goals: [goal('teams', 'Win back 40 teams', 40), goal('calls', 'Call 20 customers', 20)],
  checkIns: [said('calls', '2026-05-04', 7), said('teams', '2026-05-04', 16)],
  series: [
    {
      ...{ id: 'weekly', people: ['ann', 'ben'], managerId: 'ann', zone: 'UTC' },
      recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 2 }] },
      ...{ from: '2026-05-05', startedBy: 'ann', startedAt: '2026-04-28T08:00:00Z' },
    },
  ],
  meetings: [met('2026-05-05T10:00:00Z')],
};
let ids = 0;
const storage = memoryStorage();
const common = { storage, now: () => '2026-05-11T10:00:00Z', newId: () => `id-${(ids += 1)}` };
const admin = await createWorkspace({ ...common, viewer: { id: 'ann' } });
await admin.run({ type: 'workspace.begin', input: { records } });
const workspace = await createWorkspace({ ...common, viewer: { id: 'ben' } });
const queue = document.createElement('perf-queue');
queue.workspace = workspace;
document.documentElement.lang = 'en';
document.body.append(queue);
globalThis.page = { workspace, queue };
