// A page with the reviews of somebody who leads, and of whom they lead, for review.test.mjs.
import '../packages/elements/src/perf-review-brief.ts';
import { pathStage } from './lib/path-stage.js';

const checkIn = (day, value) => ({
  ...{ id: `c-${day}`, goalId: 'teams', by: 'ben', at: `${day}T09:00:00Z`, asOf: day, value },
  note: `We stand at ${value} teams`,
});
// Little from January to April, none in March, and much in the last weeks.
const days = ['01-12', '02-09', '04-13', '05-18', '06-04', '06-08', '06-11', '06-15', '06-22'];
const records = {
  people: [
    { id: 'ann', name: 'Ann Abel', timeZone: 'UTC', roles: ['member', 'admin'] },
    { id: 'ben', name: 'Ben Bora', timeZone: 'UTC', managerId: 'ann' },
    { id: 'eve', name: 'Eve Eden', timeZone: 'UTC' },
  ],
  cycles: [{ id: 'h1', name: '2026 H1', start: '2026-01-01', end: '2026-06-30' }],
  goals: [
    {
      ...{ id: 'teams', title: 'Win back 40 teams', kind: 'key-result', ownerId: 'ben' },
      ...{ cycleId: 'h1', start: '2026-01-01', due: '2026-06-30' },
      measure: { kind: 'number', start: 0, target: 40, unit: 'teams' },
    },
  ],
  checkIns: days.map((day, index) => checkIn(`2026-${day}`, 2 + 3 * index)),
  feedback: [
    {
      ...{ id: 'f-1', from: 'eve', about: 'ben', at: '2026-01-20T09:00:00Z' },
      ...{ text: 'You listened to every customer.', visibility: 'subject-and-manager' },
      managerId: 'ann',
    },
    {
      ...{ id: 'f-2', from: 'eve', about: 'ben', at: '2026-02-20T09:00:00Z' },
      ...{ text: 'Ben was late with the figures.', visibility: 'manager', managerId: 'ann' },
    },
  ],
  recognitions: [
    { id: 'r-1', from: 'ann', to: ['ben'], at: '2026-04-20T09:00:00Z', text: 'Thank you, Ben' },
  ],
};
globalThis.page = await pathStage({
  ...{ records, now: '2026-06-26T09:00:00Z', tag: 'perf-review-brief' },
});
await globalThis.page.look('ann');
