import { expect, waitUntil } from '@open-wc/testing';
import { withRounds } from '../testing/feedback-company.ts';
import { chosen, feedbackPage, inside, opened, pressed, typed } from '../testing/feedback-page.ts';

const formIn = (element: HTMLElement) => waitUntil(() => inside(element, 'form'), 'the form');

describe('<perf-feedback> has open forms free of accessibility findings', () => {
  it('[E288] to give, with what is missing, the last question and the way out', async () => {
    const { as } = await withRounds();
    const element = await feedbackPage(await as('cem'));
    await opened(element, 'Give feedback');
    await pressed(element, 'Send feedback');
    await expect(element).to.be.accessible();
    const about = await feedbackPage(await as('cem'), { about: 'ben' });
    await opened(about, 'Give feedback');
    await typed(about, '#fb-text', 'Clear words.');
    await chosen(about, 'public');
    await pressed(about, 'Send feedback');
    await expect(about).to.be.accessible();
    await pressed(about, 'Back');
    await pressed(about, 'Cancel');
    await expect(about).to.be.accessible();
  });

  it('[E289] to ask, one or several, to answer, to decline and to withdraw', async () => {
    const { as, rounds } = await withRounds();
    const element = await feedbackPage(await as('ben'), {}, rounds);
    await opened(element, 'Ask for feedback');
    await expect(element).to.be.accessible();
    await pressed(element, 'Ask several people anonymously');
    await waitUntil(() => inside(element, '#fb-asked'), 'the round');
    await expect(element).to.be.accessible();
    inside(element, '#tab-asked')!.click();
    await element.updateComplete;
    for (const place of ['answer:r1', 'decline:r1', 'withdraw:r2']) {
      inside(element, `[data-opens="${place}"]`)!.click();
      await element.updateComplete;
      await formIn(element);
      await expect(element).to.be.accessible();
      await pressed(element, 'Cancel');
      if (inside(element, '#fb-keep')) await pressed(element, 'Discard');
    }
  });

  it('[E294] to change who reads it', async () => {
    const { as } = await withRounds();
    const element = await feedbackPage(await as('ben'));
    inside(element, '[data-opens="reach:f2"]')!.click();
    await formIn(element);
    await expect(element).to.be.accessible();
  });
});
