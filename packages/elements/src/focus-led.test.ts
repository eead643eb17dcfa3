import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type PersonId, memoryStorage } from '@throughline/core';
import './perf-coach.ts';
import './perf-person.ts';
import './perf-recognition-wall.ts';
import { ann, ben, companyWorkspace } from './testing/company.ts';
import { coachedWorkspace } from './testing/coached.ts';
import { feedbackCompany } from './testing/feedback-company.ts';
import { feedbackPage, pressed, untilReads } from './testing/feedback-page.ts';
import { opened, queueOf, queueWorkspace, write } from './testing/queue-page.ts';
import * as reviews from './testing/reviews.ts';
import { textOf } from './testing/texts-of.ts';
import { thankful } from './testing/thanks.ts';
import { whenShown } from './testing/when-shown.ts';

const focused = (element: HTMLElement) => element.shadowRoot!.activeElement as HTMLElement | null;
/** Waits until what has the focus fits a selector; says what has it else. */
const untilOn = (element: HTMLElement, selector: string) =>
  waitUntil(
    () => focused(element)?.matches(selector),
    `${selector}, not ${document.activeElement?.localName ?? ''}: ${textOf(element)}`,
  );
const part = (element: HTMLElement, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** Goes to the first that a selector finds, once it is there, and presses it. */
async function press(element: HTMLElement, selector: string): Promise<void> {
  await waitUntil(() => part(element, selector), selector);
  part(element, selector).focus();
  part(element, selector).click();
}

/** Puts a line of a queue off, so that it says so and can take it back. */
async function putOff() {
  const element = await queueOf(await queueWorkspace());
  const panel = await opened(element, 'Thank somebody', '.later');
  panel.querySelector<HTMLElement>('.primary')!.click();
  await waitUntil(() => part(element, '.notice.good'));
  await untilOn(element, '.main');
  return element;
}

async function wallOf(viewer: PersonId = ben, fields: Readonly<Record<string, string>> = {}) {
  const workspace = await companyWorkspace(viewer, memoryStorage(), thankful);
  const element = document.createElement('perf-recognition-wall');
  Object.assign(element, fields, { workspace });
  (await fixture(html`<div></div>`)).append(element);
  await whenShown(element);
  return element;
}

/** The wall once its viewer keeps off it. */
async function keptOff() {
  const element = await wallOf();
  await press(element, '#own');
  await press(element, '.own .actions button');
  await waitUntil(() => part(element, '.notice .undo'));
  return element;
}

const leading = 45;
/** The company in which Ann leads many. */
const many = {
  ...reviews.reviewCompany,
  people: [
    ...reviews.reviewCompany.people,
    ...Array.from({ length: leading }, (_, at) => ({
      ...{ id: `r${at}`, name: `Rae ${String(at).padStart(2, '0')}` },
      ...{ timeZone: 'UTC', managerId: 'ann' },
    })),
  ],
};

const closers: Readonly<Record<string, () => Promise<{ element: HTMLElement; to: string }>>> = {
  async 'perf-coach'() {
    const workspace = await coachedWorkspace();
    const element = await fixture<HTMLElement>(
      html`<perf-coach .workspace=${workspace} preview></perf-coach>`,
    );
    await waitUntil(() => part(element, '.suggestion'), 'suggested', { timeout: 5000 });
    [...element.shadowRoot!.querySelectorAll('button')]
      .find((each) => textOf(each) === 'Later')!
      .click();
    return { element, to: 'h2' };
  },
  async 'perf-feedback'() {
    const workspace = await companyWorkspace(ben, memoryStorage(), feedbackCompany);
    const element = await feedbackPage(workspace);
    await pressed(element, 'Requests');
    await pressed(element, 'Remind');
    return { element, to: '.frame' };
  },
  async 'perf-review-brief'() {
    const workspace = await (await reviews.reviewStage()).as(ann);
    const briefId = await reviews.startedReview(workspace);
    const element = await reviews.reviewsIn(workspace, { briefId });
    await reviews.awaited(element, '#review-text');
    await reviews.typed(element, '#review-text', 'A good half year.');
    await reviews.pressed(element, 'Save the text');
    return { element, to: '#title' };
  },
  'perf-queue': async () => ({ element: await putOff(), to: '#title' }),
  'perf-recognition-wall': async () => ({ element: await keptOff(), to: 'h2' }),
};

describe('the focus', () => {
  for (const [tag, open] of Object.entries(closers)) {
    it(`[E496] goes to the heading where a notice is closed in ${tag}`, async () => {
      const { element, to } = await open();
      await press(element, '.notice.good .quiet');
      await untilOn(element, to);
      expect(part(element, '.notice.good')).to.equal(null);
    }).timeout(8000);
  }

  it('[E496] goes to a line where the queue takes a check-in back', async () => {
    const element = await queueOf(await queueWorkspace());
    const panel = await opened(element, 'Win back 40 teams');
    const form = panel.querySelector('perf-check-in')!;
    await waitUntil(() => form.shadowRoot?.querySelector('#figure'));
    write(form.shadowRoot!.querySelector('#figure'), '20');
    await form.updateComplete;
    form.shadowRoot!.querySelector<HTMLFormElement>('form')!.requestSubmit();
    await press(element, '.notice .undo');
    await waitUntil(() => textOf(element).includes('Undone.'));
    await untilOn(element, '.main');
    expect(textOf(focused(element)!)).to.contain('Win back 40 teams');
  });

  it('[E496] stays in the wall where keeping off it is taken back', async () => {
    const element = await keptOff();
    await press(element, '.notice .undo');
    await waitUntil(() => textOf(element).includes('Undone.'));
    await untilOn(element, 'h2');
  });

  it('[E496] goes to the next filter of the wall, then to where filters are chosen', async () => {
    const element = await wallOf(ben, { value: 'early', person: 'ben' });
    await press(element, '.filter-chip');
    await waitUntil(() => element.shadowRoot!.querySelectorAll('.filter-chip').length === 1);
    await untilOn(element, '.filter-chip');
    await press(element, '.filter-chip');
    await untilOn(element, '#filter');
  });

  it('[E496] goes to the card of a question that was called to mind', async () => {
    const workspace = await companyWorkspace(ben, memoryStorage(), feedbackCompany);
    const element = await feedbackPage(workspace);
    await pressed(element, 'Requests');
    const remind = [...element.shadowRoot!.querySelectorAll('button')].find(
      (each) => textOf(each) === 'Remind',
    )!;
    const card = remind.closest('.card');
    remind.focus();
    remind.click();
    await untilReads(element, 'Reminded');
    await untilOn(element, '.card');
    expect(focused(element) === card, 'that card').to.equal(true);
  });

  it('[E496] goes to the first of the reviews that come in, also with the last of them', async () => {
    const workspace = await (await reviews.reviewStage(many)).as(ann);
    const element = await reviews.reviewsIn(workspace);
    const rows = () => [...element.shadowRoot!.querySelectorAll('[data-group=people] li')];
    await waitUntil(() => rows().length === 20, 'the first');
    for (const shown of [20, 40]) {
      await press(element, '[data-group=people] .more button');
      await waitUntil(() => rows().length > shown, 'more');
      await untilOn(element, '.entry-start');
      expect(rows().indexOf(focused(element)!.closest('li')!)).to.equal(shown);
    }
    expect(part(element, '[data-group=people] .more')).to.equal(null);
  });

  it('[E496] goes to the first piece of evidence that comes in', async () => {
    const workspace = await (await reviews.reviewStage()).as(ann);
    const briefId = await reviews.startedReview(workspace);
    const element = await reviews.reviewsIn(workspace, { briefId });
    const keys = () =>
      [
        ...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-month="2026-05"] [data-key]'),
      ].map(({ dataset }) => dataset['key']);
    await waitUntil(() => keys().length > 0, 'evidence');
    const before = keys();
    await press(element, '[data-month="2026-05"] .more');
    await untilOn(element, '[data-column]');
    const at = focused(element)!.closest<HTMLElement>('[data-key]')!.dataset['key'];
    expect(at).to.equal(keys().find((key) => !before.includes(key)));
  });

  it('[E496] goes to the first of a person’s entries that come in', async () => {
    const workspace = await companyWorkspace(ann, memoryStorage(), many);
    const element = await fixture<HTMLElement>(
      html`<perf-person .workspace=${workspace}></perf-person>`,
    );
    const rows = () => [...element.shadowRoot!.querySelectorAll('[data-list=reports] li')];
    await waitUntil(() => rows().length === 12, 'the first');
    const list = part(element, '[data-list=reports]');
    const more = list.nextElementSibling!.querySelector('button')!;
    more.focus();
    more.click();
    await waitUntil(() => rows().length > 12, 'more');
    await untilOn(element, 'li');
    expect(rows().indexOf(focused(element)!)).to.equal(12);
  });
});
