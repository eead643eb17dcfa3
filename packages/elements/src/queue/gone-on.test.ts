import { expect, waitUntil } from '@open-wc/testing';
import type { PerfCheckIn } from '../check-in/check-in.ts';
import { ann, ben } from '../testing/company.ts';
import { formFor } from '../testing/form.ts';
import { focused, goTo, goToPage, nameOfFocused, part, settled } from '../testing/gone-on.ts';
import * as queue from '../testing/queue-page.ts';
import { slowStorage } from '../testing/slow-storage.ts';
import { textOf } from '../testing/texts-of.ts';

const weekly = {
  recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 1 }] },
  from: '2026-01-01',
};
const objective = (id: string, title: string) => ({
  ...{ id, title, kind: 'objective', ownerId: 'ben', cycleId: 'q2' },
  ...{ start: '2026-04-01', due: '2026-06-30' },
});
const reviewed = {
  ...queue.queueCompany,
  goals: [objective('o1', 'Customers stay'), objective('o2', 'Halve the churn')],
  checkIns: [],
  settings: { rhythms: { 'goal-review': weekly } },
};

/** A check-in on a line of a queue that is being stored. */
async function checkingIn(line: string, records: object, field: string, value: string) {
  const slow = slowStorage();
  const workspace = await queue.queueWorkspace(ben, { records, storage: slow.storage });
  const element = await queue.queueOf(workspace);
  const panel = await queue.opened(element, line);
  const form = panel.querySelector<PerfCheckIn>('perf-check-in')!;
  await waitUntil(() => form.shadowRoot?.querySelector(field), field, { timeout: 5000 });
  queue.write(form.shadowRoot!.querySelector(field), value);
  await form.updateComplete;
  slow.hold();
  const send = form.shadowRoot!.querySelector<HTMLElement>('button.primary')!;
  send.focus();
  send.click();
  await form.updateComplete;
  return { ...slow, element };
}

const inQueue: Readonly<Record<string, readonly [...Parameters<typeof checkingIn>, string]>> = {
  'tells a slip': ['Win back 40 teams', queue.metOnTrack, '#figure', '4', 'What to talk about'],
  'is one of a goal review': ['Goal review', reviewed, '#note', 'All well.', 'Next: Halve'],
};

describe('the focus of whoever has gone on in a queue', () => {
  for (const [name, [line, records, field, value, then]] of Object.entries(inQueue)) {
    it(`[E497] stays on another line once a check-in is stored that ${name}`, async () => {
      const { element, release } = await checkingIn(line, records, field, value);
      const other = queue.all(element, '.line').find((each) => !each.querySelector('.panel'))!;
      other.querySelector<HTMLElement>('.main')!.focus();
      release();
      await waitUntil(() => queue.textOf(element).includes(then), textOf(element));
      await settled(element);
      expect(focused()?.closest('.line') === other, nameOfFocused()).to.equal(true);
    }).timeout(8000);
  }
});

/** The same, where Ann checks in on each goal too. */
const withAnn = {
  ...queue.metOnTrack,
  goals: queue.metOnTrack.goals.map((goal) => ({ ...goal, contributors: ['ann'] })),
};

/** A point that tells of a slip, being stored below a check-in. */
async function raising() {
  const slow = slowStorage();
  const workspace = await queue.queueWorkspace(ben, {
    ...{ records: queue.metOnTrack, storage: slow.storage },
  });
  const element = await formFor('teams', workspace);
  queue.write(part(element, '#figure'), '4');
  await element.updateComplete;
  part(element, 'button.primary')!.click();
  queue.write(await goTo(element, '.raise textarea'), 'The price');
  await element.updateComplete;
  slow.hold();
  (await goTo(element, '.raise .primary')).click();
  await element.updateComplete;
  const stored = new Promise((done) => element.addEventListener('perf-command-ran', done));
  return { ...slow, element, stored };
}

/** What ends the form that was sent. */
const endings: Readonly<Record<string, (element: PerfCheckIn) => unknown>> = {
  'another goal is chosen': (element) => Object.assign(element, { goalId: 'hire' }),
  async 'another viewer came'(element) {
    element.workspace = await queue.queueWorkspace(ann, { records: withAnn });
  },
};

describe('the focus of whoever has gone on from what has slipped', () => {
  it('[E497] stays on the page once that is raised', async () => {
    const { element, stored, release } = await raising();
    const there = await goToPage();
    release();
    await stored;
    await settled(element);
    expect(focused() === there, nameOfFocused()).to.equal(true);
  }).timeout(8000);

  for (const [name, end] of Object.entries(endings)) {
    it(`[E497] is not led once that is raised, and nothing is said of it, where ${name}`, async () => {
      const { element, stored, release } = await raising();
      await end(element);
      await element.updateComplete;
      release();
      await stored;
      await settled(element);
      expect(focused() === document.body, nameOfFocused()).to.equal(true);
      expect(textOf(element)).not.to.include('Talking point added');
    }).timeout(8000);
  }
});
