import { expect, waitUntil } from '@open-wc/testing';
import type { AnonymousRounds } from '@throughline/core';
import type { PerfCheckIn } from './check-in/check-in.ts';
import { withRounds } from './testing/feedback-company.ts';
import * as feedback from './testing/feedback-page.ts';
import { write } from './testing/queue-page.ts';
import { slowStorage } from './testing/slow-storage.ts';
import { textOf } from './testing/texts-of.ts';
import { writtenForms } from './testing/written-forms.ts';

const inCheckIn = (element: Element) => element.shadowRoot!.querySelector('perf-check-in')!;

/** What is chosen beside the words of a form. */
const choices: Readonly<Record<string, (element: Element) => readonly [Element, string, string]>> =
  {
    'a check-in in a queue': (element) => [inCheckIn(element), '#confidence', '70'],
    'a check-in in a coach': (element) => [inCheckIn(element), '#as-of', '2026-05-13'],
    'an action': (element) => [element, 'form[data-place$="action-add"] select', 'ben'],
  };

/** Chooses it, and sends the form once more. */
function chooseAndSend([element, selector, value]: readonly [Element, string, string]): void {
  const control = element.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
  control.value = value;
  for (const type of ['input', 'change'])
    control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  control.form!.requestSubmit();
}

const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('words that are typed on while what was sent is stored', () => {
  for (const [name, open] of Object.entries(writtenForms)) {
    it(`[E495] stay in the form: ${name}`, async () => {
      const { storage, hold, release } = slowStorage();
      const { element, field, send } = await open(storage);
      let stored = 0;
      for (const told of ['perf-command-ran', 'perf-checked-in']) {
        element.addEventListener(told, () => (stored += 1));
      }
      const type = async (words: string) => {
        write(field()!, words);
        await (element as PerfCheckIn).updateComplete;
      };
      field()!.focus();
      await type('What I think.');
      const isAsking = isHeld();
      hold();
      send();
      await (element as PerfCheckIn).updateComplete;
      await type('What I think. And more.');
      expect(stored, 'on its way').to.equal(0);
      release();
      await waitUntil(() => stored === 1, textOf(element));
      await (element as PerfCheckIn).updateComplete;
      expect(field()?.value ?? '', textOf(element)).to.contain('And more.');
      expect(isHeld(), 'the page asks before it is left').to.equal(isAsking);
    }).timeout(12_000);
  }

  for (const [name, chosenIn] of Object.entries(choices)) {
    it(`[E495] are stored once, whatever is chosen beside them meanwhile: ${name}`, async () => {
      const { storage, hold, release } = slowStorage();
      const { element, field, send } = await writtenForms[name]!(storage);
      let sent = 0;
      for (const told of ['perf-command-run', 'perf-check-in']) {
        element.addEventListener(told, () => (sent += 1));
      }
      write(field()!, 'What I think.');
      await (element as PerfCheckIn).updateComplete;
      hold();
      send();
      chooseAndSend(chosenIn(element));
      await (element as PerfCheckIn).updateComplete;
      expect(field()?.value, 'on its way').to.equal('What I think.');
      release();
      await waitUntil(() => (field()?.value ?? '') === '', textOf(element));
      expect(sent).to.equal(1);
    }).timeout(12_000);
  }

  it('[E495] stay in the form: an answer to a round', async () => {
    localStorage.clear();
    const server = await withRounds();
    const asked = ['ann', 'cem', 'col0', 'col1', 'col2', 'col3'];
    const input = { personId: 'ben', asked, threshold: 3, closesAt: '2026-05-29T12:00:00Z' };
    await (await server.as('ben')).run({ type: 'round.open', input } as never);
    let take = () => {};
    const held = new Promise<void>((resolve) => (take = resolve));
    let taken = 0;
    const rounds: AnonymousRounds = {
      ...server.rounds,
      async submit(...answer) {
        await held;
        const token = await server.rounds.submit(...answer);
        taken += 1;
        return token;
      },
    };
    const element = await feedback.feedbackPage(await server.as('ann'), {}, rounds);
    await feedback.pressed(element, 'Requests');
    await feedback.untilReads(element, /people asked/);
    await feedback.pressed(element, 'Take part');
    const field = () => feedback.inside<HTMLTextAreaElement>(element, '#fb-text');
    await waitUntil(field);
    await feedback.typed(element, '#fb-text', 'What I think.');
    feedback.inside<HTMLFormElement>(element, 'form')!.requestSubmit();
    await feedback.typed(element, '#fb-text', 'What I think. And more.');
    take();
    await waitUntil(() => taken === 1);
    await feedback.untilReads(element, 'Take my answer back');
    expect(field()?.value).to.equal('What I think. And more.');
  });
});
