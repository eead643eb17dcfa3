// A page with the one-on-one of somebody and their manager, for one-on-one.test.mjs.
import '../packages/elements/src/perf-one-on-one.ts';
import { pathStage } from './lib/path-stage.js';

const goal = (id, title, more) => ({
  ...{ id, title, kind: 'key-result', ownerId: 'ben', cycleId: 'q2' },
  ...{ start: '2026-04-01', due: '2026-06-30', ...more },
});
const number = (target, unit) => ({ measure: { kind: 'number', start: 0, target, unit } });
const checkIn = (id, goalId, asOf, value) => ({
  ...{ id, goalId, by: 'ben', at: `${asOf}T09:00:00Z`, asOf, value },
});
const ofSeries = (id, more) => ({ id, seriesId: 'weekly', ...more });
const records = {
  people: [
    { id: 'ann', name: 'Ann Abel', timeZone: 'UTC', roles: ['member', 'admin'] },
    { id: 'ben', name: 'Ben Bora', timeZone: 'UTC', managerId: 'ann', teamId: 'sales' },
    { id: 'eve', name: 'Eve Eden', timeZone: 'UTC' },
  ],
  teams: [{ id: 'sales', name: 'Sales', leadId: 'ann' }],
  cycles: [{ id: 'q2', name: '2026 Q2', start: '2026-04-01', end: '2026-06-30' }],
  goals: [
    goal('teams', 'Win back 40 teams', number(40, 'teams')),
    goal('calls', 'Call 20 customers', number(20, 'calls')),
    goal('launch', 'Launch the portal', { measure: { kind: 'binary' } }),
  ],
  checkIns: [
    checkIn('c-1', 'teams', '2026-05-05', 16),
    checkIn('c-2', 'teams', '2026-05-15', 16),
    checkIn('c-3', 'calls', '2026-05-05', 4),
    checkIn('c-4', 'calls', '2026-05-15', 11),
  ],
  series: [
    {
      ...{ id: 'weekly', people: ['ann', 'ben'], managerId: 'ann', zone: 'UTC' },
      recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 3 }] },
      ...{ from: '2026-04-22', startedBy: 'ann', startedAt: '2026-04-20T08:00:00Z' },
    },
  ],
  meetings: [
    ofSeries('m-1', {
      ...{ due: '2026-05-06T10:00:00Z', at: '2026-05-06T10:00:00Z', minutes: 30 },
      confirmed: { by: 'ann', at: '2026-05-06T11:00:00Z' },
      closedAt: '2026-05-06T11:00:00Z',
    }),
  ],
  talkingPoints: [
    ofSeries('p-1', { by: 'ben', at: '2026-05-11T08:00:00Z', text: 'A course on pricing' }),
  ],
  actionItems: [
    ofSeries('a-1', {
      ...{ by: 'ann', at: '2026-05-06T10:20:00Z', ownerId: 'ben' },
      ...{ text: 'Call three lost teams', due: '2026-05-13' },
    }),
  ],
  recognitions: [
    { id: 'r-1', from: 'eve', to: ['ben'], at: '2026-05-12T09:00:00Z', text: 'You stayed late.' },
  ],
};
globalThis.page = await pathStage({
  ...{ records, now: '2026-05-18T09:00:00Z', tag: 'perf-one-on-one', set: { seriesId: 'weekly' } },
});
await globalThis.page.look('ann');
