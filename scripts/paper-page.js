// A page with one element for people at a time, with more in it than it shows at once, for paper.test.mjs.
import '../packages/elements/src/perf-coach.ts';
import '../packages/elements/src/perf-feedback.ts';
import '../packages/elements/src/perf-one-on-one.ts';
import '../packages/elements/src/perf-person.ts';
import '../packages/elements/src/perf-queue.ts';
import '../packages/elements/src/perf-recognition-wall.ts';
import '../packages/elements/src/perf-review-brief.ts';
import '../packages/elements/src/perf-settings.ts';
import { createWorkspace, memoryStorage } from '../packages/core/src/index.ts';

const numbers = Array.from({ length: 60 }, (_, at) => String(at + 1).padStart(3, '0'));
const of = (id) => ({ seriesId: 'weekly', by: 'ann', ...id });
const day = '2026-05-11T09:00:00Z';
const records = {
  people: [
    { id: 'ann', name: 'Ann Abel', timeZone: 'UTC', roles: ['member', 'admin'] },
    { id: 'ben', name: 'Ben Bora', timeZone: 'UTC', managerId: 'ann', teamId: 'sales' },
    ...numbers.map((n) => ({
      ...{ id: `p${n}`, name: `Pat x${n}x`, timeZone: 'UTC', managerId: 'ann', teamId: 'sales' },
    })),
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
  feedbackRequests: numbers.map((n) => ({
    ...{ id: `q${n}`, from: `p${n}`, about: `p${n}`, to: 'ann', at: day },
    ...{ question: 'How was the talk?', due: '2026-05-22' },
  })),
  feedback: numbers.map((n) => ({
    ...{ id: `f${n}`, from: 'ben', about: 'ann', at: day, text: `Said x${n}x` },
    visibility: 'subject',
  })),
  recognitions: numbers.map((n) => ({
    ...{ id: `t${n}`, from: 'ann', to: ['ben'], at: day, text: `Thanks x${n}x` },
    reactions: [],
  })),
  series: [
    {
      ...{ id: 'weekly', people: ['ann', 'ben'], managerId: 'ann', zone: 'UTC' },
      recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 3 }] },
      ...{ from: '2026-05-06', startedBy: 'ann', startedAt: '2026-05-04T08:00:00Z' },
    },
  ],
  talkingPoints: numbers.map((n) => of({ id: `k${n}`, at: day, text: `Point x${n}x` })),
};
const workspace = await createWorkspace({
  ...{ storage: memoryStorage(), viewer: { id: 'ann' } },
  ...{ now: () => '2026-05-18T09:00:00Z', newId: () => crypto.randomUUID() },
});
await workspace.run({ type: 'workspace.begin', input: { records } });
document.documentElement.lang = 'en';

const awaited = '[part~=loading], .loading, .fetching, .awaited, .form-wait';

/** All elements that one shows, those in the shadow roots of others too. */
const within = (root) =>
  [...root.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot ? [each, ...within(each.shadowRoot)] : [each],
  );

const shownNow = () => document.body.firstElementChild.shadowRoot;

globalThis.page = {
  show(tag, attributes) {
    const element = Object.assign(document.createElement(tag), { workspace });
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.replaceChildren(element);
  },
  /** Whether all is there that the element shows at first. */
  isWhole: () => shownNow().children.length > 0 && !shownNow().querySelector(awaited),
  text: () => shownNow().textContent.replaceAll(/\s/g, ''),
  /** Boxes of which one would see only a part without scrolling, by name. */
  cutOff: () =>
    within(shownNow())
      .filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const isBox = /auto|scroll/.test(`${overflowX} ${overflowY}`);
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
        return isBox && (scrollHeight > clientHeight || scrollWidth > clientWidth);
      })
      .map(({ localName, className }) => `${localName}.${className}`),
};
