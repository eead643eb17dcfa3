import { expect, waitUntil } from '@open-wc/testing';
import type { PerfCheckIn } from '../check-in/check-in.ts';
import { ben } from '../testing/company.ts';
import {
  linesOf,
  opened,
  queueCompany,
  queueOf,
  queueWorkspace,
  write,
  textOf,
} from '../testing/queue-page.ts';

const objective = (id: string, title: string) => ({
  ...{ id, title, kind: 'objective', ownerId: 'ben', cycleId: 'q2' },
  ...{ start: '2026-04-01', due: '2026-06-30' },
});
const weekly = {
  recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 1 }] },
  from: '2026-01-01',
};
const records = {
  ...queueCompany,
  goals: [objective('o1', 'Customers stay'), objective('o2', 'Halve the churn')],
  checkIns: [],
  settings: { rhythms: { 'goal-review': weekly } },
};

describe('<perf-queue> goal review', () => {
  it('[E320] leads from one goal to the next until each has a word', async () => {
    const workspace = await queueWorkspace(ben, { records });
    const element = await queueOf(workspace);
    const panel = await opened(element, 'Goal review');
    for (const title of ['Customers stay', 'Halve the churn']) {
      await waitUntil(() => textOf(panel).includes(`Next: ${title}`), textOf(panel));
      const form = panel.querySelector<PerfCheckIn>('perf-check-in')!;
      await waitUntil(() => form.shadowRoot!.querySelector('#note'));
      await waitUntil(
        () => element.shadowRoot!.activeElement === form,
        `${title}: ${element.shadowRoot!.activeElement?.className}`,
      );
      write(form.shadowRoot!.querySelector('#note'), 'All well.');
      await form.updateComplete;
      form.shadowRoot!.querySelector<HTMLElement>('button.primary')!.click();
      await waitUntil(() => textOf(element).includes(`Checked in on ${title}.`));
    }
    await waitUntil(() => !element.shadowRoot!.querySelector('.panel'), textOf(element));
    expect(linesOf(element).filter((line) => line.includes('Goal review'))).to.have.length(1);
    expect(textOf(element), 'the next one').not.to.contain('was due');
  });

  it('[E318] begins an answer as its own page does, and offers nobody twice', async () => {
    const asked = { at: '2026-05-08T08:00:00Z', question: 'How is it going?', due: '2026-05-20' };
    const feedbackRequests = [
      { ...asked, id: 'r5', from: 'ann', about: 'ben', to: 'eve' },
      { ...asked, id: 'r6', from: 'ben', about: 'ben', to: 'ann' },
    ];
    const records = { ...queueCompany, feedbackRequests };
    const element = await queueOf(await queueWorkspace('eve' as never, { records }));
    const panel = await opened(element, 'asks you for feedback');
    expect(panel.querySelector<HTMLInputElement>('[type=radio]:checked')!.value).to.equal(
      'subject-and-manager',
    );
    const managers = await queueOf(await queueWorkspace('ann' as never, { records }));
    const answer = await opened(managers, 'asks you for feedback');
    expect(answer.querySelector('[value=subject]')).not.to.equal(null);
    expect(answer.querySelector('[value=subject-and-manager]')).to.equal(null);
  });
});
