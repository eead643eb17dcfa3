import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { PerfCheckIn } from './check-in/check-in.ts';
import type { PerfCoach } from './coach/coach.ts';
import { ann, ben, companyWorkspace } from './testing/company.ts';
import { coached, only } from './testing/coached.ts';
import { feedbackCompany } from './testing/feedback-company.ts';
import * as feedback from './testing/feedback-page.ts';
import { formFor } from './testing/form.ts';
import * as queue from './testing/queue-page.ts';
import { type SlowStorage, slowStorage } from './testing/slow-storage.ts';
import { textOf } from './testing/texts-of.ts';
import './perf-coach.ts';

const part = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);

/** Goes to what a selector finds in an element, once it is there. */
async function goTo(element: Element, selector: string): Promise<HTMLElement> {
  await waitUntil(() => part(element, selector), selector, { timeout: 8000 });
  const found = part(element, selector)!;
  found.focus();
  return found;
}

/** Goes to a field of the page. */
async function goToPage(): Promise<HTMLElement> {
  const field = await fixture<HTMLElement>(html`<input aria-label="Elsewhere" />`);
  field.focus();
  return field;
}

/** What has the focus, on the page or in an element of it. */
const focused = () => {
  const { activeElement } = document;
  return activeElement?.shadowRoot?.activeElement ?? activeElement;
};

/** What has it, for whoever reads that a test failed. */
const nameOfFocused = () => `${focused()?.localName} #${focused()?.id} .${focused()?.className}`;

/** Waits until all that leads the focus has done so: an element that it is led into may draw itself first. */
async function settled(element: LitElement): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await element.updateComplete;
}

/** A deed that takes its time: what begins it, where its viewer goes meanwhile, what is there once it is stored. */
interface Case {
  /** Shows it, ready to begin, and gives the element. */
  readonly shown: (slow: SlowStorage) => Promise<LitElement>;
  /** What begins it. */
  readonly begin: string;
  /** Another place in the same element. */
  readonly other: string;
  readonly isStored: (element: LitElement) => unknown;
  /** Where the focus goes from where it was begun. */
  readonly to: string;
}

async function feedbackWritten({ storage }: SlowStorage) {
  const workspace = await companyWorkspace(ben, storage, feedbackCompany);
  const element = await feedback.feedbackPage(workspace);
  await feedback.opened(element, 'Give feedback');
  await feedback.picked(element, '#fb-about', 'Ann');
  await feedback.typed(element, '#fb-text', 'Clear words.');
  return element;
}

const practices = only('thank-one-person', 'answer-while-it-is-of-use', 'ask-the-quiet-goal');

async function coachOf({ storage }: SlowStorage) {
  const workspace = await companyWorkspace(ann, storage, coached);
  const element = await fixture<PerfCoach>(
    html`<perf-coach .workspace=${workspace} .practices=${practices} preview></perf-coach>`,
  );
  const isThere = () => part(element, thanking) && part(element, answering);
  await waitUntil(isThere, textOf(element), { timeout: 5000 });
  return element;
}

const suggested = (practice: string) => `.suggestion[data-key^="${practice}"]`;
const thanking = suggested('thank-one-person');
const answering = suggested('answer-while-it-is-of-use');

async function thanksWritten(slow: SlowStorage) {
  const element = await coachOf(slow);
  part(element, `${thanking} .act`)!.click();
  queue.write(await goTo(element, '#thanks-text'), 'You stayed late.');
  await element.updateComplete;
  return element;
}

const cases: Readonly<Record<string, Case>> = {
  'feedback is sent': {
    shown: feedbackWritten,
    ...{ begin: '#fb-send', other: '[role=tab]' },
    isStored: (element) => !part(element, 'form'),
    to: '.notice.good button',
  },
  'something suggested is put off': {
    shown: coachOf,
    ...{ begin: `${thanking} .ways-off button`, other: `${answering} .act`, to: '.undo' },
    isStored: (element) => part(element, '.undo'),
  },
  'thanks are sent from what is suggested': {
    shown: thanksWritten,
    ...{ begin: '.thank .primary', other: `${answering} .act`, to: 'h2, .act, .calm' },
    isStored: (element) => !part(element, '.thank'),
  },
};

async function begun({ shown, begin }: Case) {
  const slow = slowStorage();
  const element = await shown(slow);
  slow.hold();
  (await goTo(element, begin)).click();
  await element.updateComplete;
  return { ...slow, element };
}

describe('the focus of whoever has gone on', () => {
  for (const [name, each] of Object.entries(cases)) {
    it(`[E497] is led on from where it was begun once ${name}`, async () => {
      const { element, release } = await begun(each);
      release();
      await waitUntil(() => each.isStored(element), textOf(element));
      await waitUntil(() => focused()?.matches(each.to), `${each.to}: ${nameOfFocused()}`);
    }).timeout(12_000);

    for (const where of ['on the page', 'in the element']) {
      it(`[E497] stays there once ${name}: ${where}`, async () => {
        const { element, release } = await begun(each);
        const there = await (where === 'on the page' ? goToPage() : goTo(element, each.other));
        release();
        await waitUntil(() => each.isStored(element), textOf(element));
        await settled(element);
        expect(focused() === there, nameOfFocused()).to.equal(true);
      }).timeout(12_000);
    }
  }
});

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

describe('a form that is opened meanwhile', () => {
  it('[E495] stays open in the coach with its words, once what was sent before from another one is stored', async () => {
    const slow = slowStorage();
    const element = await coachOf(slow);
    const checking = suggested('ask-the-quiet-goal');
    (await goTo(element, `${checking} .act`)).click();
    await goTo(element, 'perf-check-in');
    const form = part<PerfCheckIn>(element, 'perf-check-in')!;
    await waitUntil(() => form.shadowRoot?.querySelector('#note'), 'its fields', { timeout: 8000 });
    queue.write(form.shadowRoot!.querySelector('#note'), 'All well.');
    await form.updateComplete;
    slow.hold();
    const stored = new Promise((done) => form.addEventListener('perf-checked-in', done));
    form.shadowRoot!.querySelector<HTMLFormElement>('form')!.requestSubmit();
    queue.buttonIn(form.shadowRoot!, 'Cancel').click();
    (await goTo(form, '#keep + button')).click();
    await element.updateComplete;
    (await goTo(element, `${thanking} .act`)).click();
    queue.write(await goTo(element, '#thanks-text'), 'You stayed late.');
    slow.release();
    await stored;
    await settled(element);
    expect(part<HTMLTextAreaElement>(element, '#thanks-text')?.value).to.equal('You stayed late.');
  }).timeout(12_000);
});

describe('what is chosen while words are stored', () => {
  it('[E495] leaves none of them open to be sent twice: feedback', async () => {
    const { element, release } = await begun(cases['feedback is sent']!);
    part(element, '[name=fb-who]:not(:checked)')!.click();
    release();
    await waitUntil(() => textOf(element).includes('Sent.'), textOf(element));
    await settled(element);
    expect(part(element, '#fb-text') === null).to.equal(true);
  });

  it('[E495] leaves none of them open to be sent twice: thanks', async () => {
    const { element, release } = await begun(cases['thanks are sent from what is suggested']!);
    queue.write(part(element, '#thanks-to'), 'eve');
    await goTo(element, '[role=option]');
    part(element, '[role=option]')!.click();
    await element.updateComplete;
    release();
    await waitUntil(() => !part(element, '.thank'), textOf(element));
  }).timeout(12_000);
});
