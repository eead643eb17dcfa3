import { expect, waitUntil } from '@open-wc/testing';
import type { AnonymousRounds, PersonId } from '@throughline/core';
import { companyWorkspace } from '../testing/company.ts';
import { feedbackCompany, seenBy, withRounds } from '../testing/feedback-company.ts';
import {
  chosen,
  feedbackPage,
  inside,
  offers,
  opened,
  picked,
  pressed,
  reads,
  typed,
  untilReads,
} from '../testing/feedback-page.ts';
import { slowStorage } from '../testing/slow-storage.ts';

const words = (element: HTMLElement) => inside<HTMLTextAreaElement>(element, '#fb-text')?.value;
const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('<perf-feedback> where another person looks, or people go', () => {
  it('[E361] shows nothing of what one wrote to whoever looks next, and keeps it for them', async () => {
    const as = await seenBy();
    const [cem, ben] = [await as('cem'), await as('ben')];
    const element = await feedbackPage(cem);
    await opened(element, 'Give feedback');
    await picked(element, '#fb-about', 'Ben');
    await typed(element, '#fb-text', 'Clear words.');
    element.workspace = ben;
    await untilReads(element, 'For me');
    expect(inside(element, 'form')).to.equal(null);
    await opened(element, 'Give feedback');
    expect(words(element)).to.equal('');
    expect(isHeld(), 'the page still asks').to.equal(true);
    element.workspace = cem;
    await waitUntil(() => inside(element, 'form') === null);
    await opened(element, 'Give feedback');
    expect(words(element)).to.equal('Clear words.');
  });

  it('[E361] opens the form that the page asks for empty, for whoever looks next', async () => {
    const as = await seenBy();
    const [cem, ben] = [await as('cem'), await as('ben')];
    const element = await feedbackPage(cem, { view: 'give' });
    await waitUntil(() => inside(element, 'form'));
    await typed(element, '#fb-text', 'Clear words.');
    element.workspace = ben;
    await waitUntil(() => words(element) === '', 'an empty form');
    element.workspace = cem;
    await waitUntil(() => words(element) === 'Clear words.', 'the words are back');
  });

  it('[E361] says nothing to whoever looks next of what was sent, or is still being sent', async () => {
    const as = await seenBy();
    const [cem, eve] = [await as('cem'), await as('eve')];
    const element = await feedbackPage(cem, { about: 'ben' });
    await opened(element, 'Give feedback');
    await typed(element, '#fb-text', 'Clear words.');
    await pressed(element, 'Send feedback');
    await untilReads(element, 'Sent. Only');
    element.workspace = eve;
    await waitUntil(() => !reads(element).includes('Sent.'), reads(element));
    element.workspace = cem;
    await element.updateComplete;
    await new Promise((later) => setTimeout(later, 60));
    await opened(element, 'Give feedback');
    await typed(element, '#fb-text', 'More words.');
    const run = cem.run.bind(cem);
    const stored = new Promise((done) => {
      cem.run = async (...given: readonly unknown[]) => {
        await new Promise((later) => setTimeout(later, 60));
        const ran = await run(...(given as Parameters<typeof run>));
        done(ran);
        return ran as never;
      };
    });
    await pressed(element, 'Send feedback');
    element.workspace = eve;
    await stored;
    await new Promise((later) => setTimeout(later, 20));
    await element.updateComplete;
    expect(reads(element)).not.to.contain('Sent.');
  });

  it('[E361] leaves open what whoever looks next has opened, once what was sent before is stored', async () => {
    const { storage, hold, release } = slowStorage();
    const cem = await companyWorkspace('cem' as PersonId, storage, feedbackCompany);
    const eve = await companyWorkspace('eve' as PersonId, storage, feedbackCompany);
    const element = await feedbackPage(cem, { about: 'ben' });
    await opened(element, 'Give feedback');
    await typed(element, '#fb-text', 'Clear words.');
    hold();
    await pressed(element, 'Send feedback');
    element.workspace = eve;
    await waitUntil(() => inside(element, 'form') === null);
    await opened(element, 'Give feedback');
    release();
    await waitUntil(() => !isHeld(), 'what was sent is stored');
    await element.updateComplete;
    expect(words(element)).to.equal('');
  });

  it('[E361] tells whoever looks next nothing of an answer to a round', async () => {
    const { as, rounds } = await withRounds();
    const ann = await as('ann');
    const asked = ['ben', 'cem', 'eve', 'col0', 'col1', 'col2'];
    const closesAt = '2026-06-01T12:00:00Z';
    const input = { personId: 'ann', asked, threshold: 3, closesAt };
    await ann.run({ type: 'round.open', input } as never);
    const [cem, ben] = [await as('cem'), await as('ben')];
    const none = { ...rounds, submit: () => Promise.reject(new Error('No line.')) };
    for (const server of [none as AnonymousRounds, rounds]) {
      const element = await feedbackPage(cem, {}, server);
      inside(element, '#tab-asked')!.click();
      await untilReads(element, 'Take part');
      await opened(element, 'Take part');
      await typed(element, '#fb-text', 'Clear words.');
      await pressed(element, 'Send without my name');
      await untilReads(element, server === rounds ? 'Sent. It appears' : 'could not be sent');
      element.workspace = ben;
      await waitUntil(() => offers(element, 'Take part'));
      await opened(element, 'Take part');
      expect(words(element)).to.equal('');
      expect(reads(element)).not.to.match(/could not be sent|Sent\. It|You have answered/);
    }
  });

  it('[E362] names nobody as the manager who was it once', async () => {
    const as = await seenBy();
    const [ben, admin] = [await as('ben'), await as('ann')];
    const element = await feedbackPage(ben);
    await untilReads(element, 'Only Cem Can, your manager Ann Abel, and you can read this.');
    const input = { personId: 'ben', fields: { managerId: 'eve' }, base: { managerId: 'ann' } };
    await admin.run({ type: 'person.edit', input } as never);
    await untilReads(element, 'Only Cem Can, Ann Abel, and you can read this.');
  });

  it('[E362] says that somebody has left meanwhile, sends nothing, and keeps the words', async () => {
    const as = await seenBy();
    const [cem, admin] = [await as('cem'), await as('ann')];
    const element = await feedbackPage(cem, { about: 'ben' });
    await opened(element, 'Give feedback');
    await chosen(element, 'subject-and-manager');
    await typed(element, '#fb-text', 'Clear words.');
    const input = { personId: 'ben', fields: { active: false }, base: { active: true } };
    await admin.run({ type: 'person.edit', input } as never);
    await untilReads(element, 'Ben Bora is not here any more');
    expect(reads(element)).not.to.contain('will read this');
    let runs = 0;
    element.addEventListener('perf-command-run', () => (runs += 1));
    await pressed(element, 'Send feedback');
    expect(runs).to.equal(0);
    expect(words(element)).to.equal('Clear words.');
  });

  it('[E295] asks before those who were chosen for a round are lost', async () => {
    const { as, rounds } = await withRounds();
    const element = await feedbackPage(await as('cem'), { view: 'ask' }, rounds);
    await untilReads(element, 'Ask several people anonymously');
    await opened(element, 'Ask several people anonymously');
    await picked(element, '#fb-asked', 'Dora');
    await pressed(element, 'Cancel');
    expect(reads(element)).to.contain('Discard what you wrote?');
    await pressed(element, 'Keep writing');
    expect(inside(element, '.chips li')).not.to.equal(null);
  });

  it('[E288] keeps what was added to any field while it was being sent', async () => {
    const as = await seenBy();
    const cem = await as('cem');
    const element = await feedbackPage(cem, { about: 'ben' });
    await opened(element, 'Give feedback');
    await typed(element, '#fb-text', 'Clear words.');
    const run = cem.run.bind(cem);
    cem.run = async (...given: readonly unknown[]) => {
      await new Promise((later) => setTimeout(later, 60));
      return run(...(given as Parameters<typeof run>)) as never;
    };
    await pressed(element, 'Send feedback');
    await typed(element, '#fb-impact', 'We won.');
    await untilReads(element, 'Sent.');
    expect(inside<HTMLTextAreaElement>(element, '#fb-impact')?.value).to.equal('We won.');
  });
});
