// A page with the coach beside a goal, in one-on-ones and of a team, kept by the browser, for coach.test.mjs.
import '../packages/elements/src/perf-coach.ts';
import { createWorkspace } from '../packages/core/src/index.ts';
import { idbStorage } from '../packages/storage/src/idb.ts';

const by = (id, at) => ({ by: id, at });
const records = {
  people: [
    { id: 'ann', name: 'Ann Abel', timeZone: 'UTC', roles: ['member', 'admin'] },
    { id: 'ben', name: 'Ben Bora', timeZone: 'UTC', managerId: 'ann', teamId: 'sales' },
    { id: 'cid', name: 'Cid Cole', timeZone: 'UTC', managerId: 'ann', teamId: 'sales' },
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
  checkIns: [
    {
      id: 'c-1',
      goalId: 'teams',
      value: 4,
      asOf: '2026-04-10',
      ...by('ben', '2026-04-10T09:00:00Z'),
    },
  ],
  feedbackRequests: [
    {
      ...{ id: 'q', from: 'ben', about: 'ben', to: 'ann', at: '2026-05-10T09:00:00Z' },
      question: 'How was the talk?',
    },
  ],
  series: [
    {
      ...{ id: 'weekly', people: ['ann', 'ben'], managerId: 'ann', zone: 'UTC' },
      recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 3 }] },
      ...{ from: '2026-04-08', startedBy: 'ann', startedAt: '2026-04-06T08:00:00Z' },
    },
  ],
};
const workspace = await createWorkspace({
  ...{ storage: idbStorage('coach'), viewer: { id: 'ann' } },
  ...{ now: () => '2026-05-18T09:00:00Z', newId: () => crypto.randomUUID() },
});
if (workspace.version === 0) await workspace.run({ type: 'workspace.begin', input: { records } });
document.documentElement.lang = 'en';
/** A coach of one place of the page. */
function put(id, attributes) {
  const coach = Object.assign(document.createElement('perf-coach'), { id, workspace });
  for (const [name, value] of Object.entries(attributes)) coach.setAttribute(name, value);
  document.body.append(coach);
  return coach;
}
const places = [
  put('goal', { 'goal-id': 'teams', compact: '', 'hide-when-empty': '' }),
  put('agenda', { 'series-id': 'weekly', compact: '' }),
  put('team', { team: 'sales' }),
];
const plain = (text) =>
  text
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
/** What a coach suggests, each with its reason. */
const wordsOf = ({ shadowRoot }) =>
  Array.from(shadowRoot.querySelectorAll('.suggestion'), (each) =>
    ['h3', '.reason'].map((part) => plain(each.querySelector(part).textContent)).join(': '),
  );
globalThis.page = {
  workspace,
  /** By the place of the page. */
  suggested: () => Object.fromEntries(places.map((coach) => [coach.id, wordsOf(coach)])),
};
