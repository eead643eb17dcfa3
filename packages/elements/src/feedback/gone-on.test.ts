import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { keepingRounds } from '@throughline/core/rounds';
import { ben, companyWorkspace } from '../testing/company.ts';
import { feedbackCompany } from '../testing/feedback-company.ts';
import { feedbackPage, opened, picked, typed } from '../testing/feedback-page.ts';
import {
  type Case,
  begun,
  focused,
  goTo,
  nameOfFocused,
  part,
  settled,
  testGoneOn,
} from '../testing/gone-on.ts';
import { type SlowStorage, slowStorage } from '../testing/slow-storage.ts';
import { textOf } from '../testing/texts-of.ts';
import type { PerfFeedback } from './feedback.ts';

async function given({ storage }: SlowStorage) {
  const workspace = await companyWorkspace(ben, storage, feedbackCompany);
  const element = await feedbackPage(workspace);
  await opened(element, 'Give feedback');
  await picked(element, '#fb-about', 'Ann');
  await typed(element, '#fb-text', 'Clear words.');
  return element;
}

const question = (at: number) => ({
  ...{ question: `What of ${at}?`, due: '2026-05-22' },
  at: `2026-05-12T09:00:${String(59 - at)}Z`,
});
const round = {
  ...{ threshold: 3, closesAt: '2026-05-29T12:00:00Z' },
  asked: ['ann', 'cem', 'col0', 'col1', 'col2', 'col3'],
};

/** So many questions to Ben and by him, and a round about him. */
const asking = (count: number) => ({
  ...feedbackCompany,
  feedbackRequests: Array.from({ length: count }, (_, at) => [
    { ...question(at), id: `to${at}`, from: 'ann', about: 'ann', to: 'ben' },
    { ...question(at), id: `by${at}`, from: 'ben', about: 'ben', to: 'cem' },
  ]).flat(),
  feedbackRounds: [
    { ...round, id: 'round', about: 'ben', by: 'ben', openedAt: '2026-05-12T09:00:00Z' },
  ],
});

/** The first form that these words open; that of a question is sent to below the others at once. */
const openedBy =
  (words: string, { tab = 'asked', text = '', count = 2 } = {}) =>
  async ({ storage }: SlowStorage) => {
    const workspace = await companyWorkspace(ben, keepingRounds(storage), asking(count));
    const element = await feedbackPage(workspace);
    part(element, `#tab-${tab}`)!.click();
    await element.updateComplete;
    await waitUntil(() => textOf(element).includes(words), textOf(element));
    await opened(element, words);
    if (text) await typed(element, '#fb-text', text);
    return element;
  };
const answering = (count: number) => openedBy('Answer', { text: 'Clear words.', count });

const giving: Case = {
  shown: given,
  ...{ begin: '#fb-send', other: '[role=tab]', to: '.notice.good button' },
  isStored: (element) => !part(element, 'form') && part(element, '.notice.good'),
};
const ofQuestions = { ...giving, begin: 'form [type=submit]' };
const answered = { ...ofQuestions, shown: answering(2) };
const cases: Readonly<Record<string, Case>> = {
  'feedback is sent': giving,
  'one of two questions is answered': answered,
  'one of two questions is declined': { ...ofQuestions, shown: openedBy('Decline') },
  'one of two questions is withdrawn': { ...ofQuestions, shown: openedBy('Withdraw') },
  'a question is answered that is below those that are shown then': {
    ...{ ...ofQuestions, shown: answering(22) },
  },
};

describe('the focus of whoever has gone on from feedback', () => {
  for (const [name, each] of Object.entries(cases)) testGoneOn(name, each);

  it('[E497] is led on once feedback is sent by a press that left it around the element', async () => {
    const slow = slowStorage();
    const element = await given(slow);
    const main = await fixture<HTMLElement>(html`<main tabindex="-1"></main>`);
    main.append(element);
    await element.updateComplete;
    main.focus();
    part(element, giving.begin)!.click();
    await waitUntil(() => giving.isStored(element), textOf(element));
    await waitUntil(() => focused()?.matches(giving.to), nameOfFocused());
  });
});

/** What is open in a list, and what comes to stand above it there. */
const above: Readonly<Record<string, readonly [Case['shown'], object]>> = {
  question: [
    openedBy('Withdraw'),
    { type: 'feedback.ask', input: { about: 'ben', to: 'ann', question: 'And now?' } },
  ],
  round: [
    openedBy('Call off', { tab: 'for-me' }),
    { type: 'round.open', input: { ...round, personId: 'ben' } },
  ],
};
const cardsOf = (element: PerfFeedback) => element.shadowRoot!.querySelectorAll('.card');

describe('a form in a list of feedback', () => {
  for (const name of ['answered', 'withdrawn'] as const) {
    it(`[E503] keeps the focus while its question is ${name}, whose card goes below the others at once`, async () => {
      const { element } = await begun(cases[`one of two questions is ${name}`]!);
      await settled(element);
      expect(focused()?.matches('form [type=submit]'), nameOfFocused()).to.equal(true);
      expect(focused()?.closest('.card')?.getAttribute('data-at')).to.equal('1');
    });
  }

  for (const [name, [shown, command]] of Object.entries(above)) {
    it(`[E503] keeps the focus once another ${name} comes above it`, async () => {
      const element = (await shown(slowStorage())) as PerfFeedback;
      const held = await goTo(element, 'form [type=submit]');
      const before = cardsOf(element).length;
      await element.workspace!.run(command as never);
      await waitUntil(() => cardsOf(element).length > before, textOf(element));
      await settled(element);
      expect(focused() === held, nameOfFocused()).to.equal(true);
    });
  }
});

describe('what is chosen while feedback is stored', () => {
  it('[E495] leaves none of its words open to be sent twice', async () => {
    const { element, release } = await begun(giving);
    part(element, '[name=fb-who]:not(:checked)')!.click();
    release();
    await waitUntil(() => textOf(element).includes('Sent.'), textOf(element));
    await settled(element);
    expect(part(element, '#fb-text') === null).to.equal(true);
  });
});
