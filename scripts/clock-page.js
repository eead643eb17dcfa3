// A page with what is due and the one-on-one of two people in Berlin, for clock.test.mjs.
import '../packages/elements/src/perf-one-on-one.ts';
import '../packages/elements/src/perf-queue.ts';
import { createWorkspace, memoryStorage } from '../packages/core/src/index.ts';

const timeZone = 'Europe/Berlin';
const records = {
  people: [
    { id: 'ann', name: 'Ann Abel', timeZone, roles: ['member', 'admin'] },
    { id: 'ben', name: 'Ben Bora', timeZone, managerId: 'ann' },
  ],
  // Late enough to be on the next day in Tokyo.
  series: [
    {
      ...{ id: 'weekly', people: ['ann', 'ben'], managerId: 'ann', zone: timeZone, time: '21:30' },
      recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 3 }] },
      ...{ from: '2026-05-13', startedBy: 'ann', startedAt: '2026-05-11T08:00:00Z' },
    },
  ],
};
const workspace = await createWorkspace({
  ...{ storage: memoryStorage(), viewer: { id: 'ben' } },
  ...{ now: () => '2026-05-20T08:00:00Z', newId: () => crypto.randomUUID() },
});
await workspace.run({ type: 'workspace.begin', input: { records } });
document.documentElement.lang = 'en-GB';
globalThis.workspace = workspace;
for (const tag of ['perf-queue', 'perf-one-on-one']) {
  const element = Object.assign(document.createElement(tag), { workspace });
  if (tag === 'perf-one-on-one') element.seriesId = 'weekly';
  document.body.append(element);
}
