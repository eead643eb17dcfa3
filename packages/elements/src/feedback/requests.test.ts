import { expect, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import { feedbackCompany, seenBy, workspaceOfFeedback } from '../testing/feedback-company.ts';
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

const requestOf = (workspace: Workspace, id: string) =>
  workspace.records.growth.feedbackRequests.get(id as never)!;

async function asked(viewer: string, attributes: Record<string, string> = {}) {
  const workspace = await workspaceOfFeedback(viewer);
  const element = await feedbackPage(workspace, attributes);
  inside(element, '#tab-asked')?.click();
  await element.updateComplete;
  return { workspace, element };
}

describe('<perf-feedback> asks and answers', () => {
  it('[E289] puts a question about oneself or a report, and says who reads it', async () => {
    const workspace = await workspaceOfFeedback('ann');
    const element = await feedbackPage(workspace, { view: 'ask' });
    await waitUntil(() => inside(element, 'form'));
    expect(inside<HTMLInputElement>(element, '#fb-about')!.value).to.equal('Ann Abel (you)');
    await picked(element, '#fb-to', 'Eve');
    await picked(element, '#fb-about', 'Ben');
    expect(reads(element)).to.contain('Only Eve Eden will read this.');
    expect(reads(element)).to.contain('Ben Bora is not told that you ask.');
    await typed(element, '#fb-text', 'How was the demo?');
    await typed(element, '#fb-due', '2026-05-20');
    await pressed(element, 'Send request');
    await untilReads(element, 'Your request to Eve Eden is sent.');
    const made = workspace.records.growth.requestsFrom('ann' as never).at(-1)!;
    expect([made.about, made.to, made.question, made.due]).to.deep.equal([
      ...['ben', 'eve', 'How was the demo?', '2026-05-20'],
    ]);
  });

  it('[E289] offers no one else than oneself and those below to ask about', async () => {
    const element = await feedbackPage(await workspaceOfFeedback('ben'), { view: 'ask' });
    await waitUntil(() => inside(element, 'form'));
    await typed(element, '#fb-about', '');
    const lines = [...element.shadowRoot!.querySelectorAll('#fb-about-list li')];
    expect(lines.map((line) => line.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Ben Bora you',
    ]);
  });

  it('[E290] answers a question to those who are named, and says where the asker is not among them', async () => {
    const { workspace, element } = await asked('ben');
    expect(reads(element)).to.contain('Ann Abel asks you about Cem Can');
    await opened(element, 'Answer');
    expect(reads(element)).to.contain('Only Cem Can and their manager Ann Abel will read this.');
    await chosen(element, 'subject');
    expect(reads(element)).to.contain(
      'Ann Abel asked, and will not read it; only that you answered.',
    );
    await typed(element, '#fb-text', 'It went well.');
    await pressed(element, 'Send feedback');
    await untilReads(element, 'Answered');
    expect(requestOf(workspace, 'r1').answeredAt).to.not.equal(undefined);
    const given = workspace.records.growth.feedbackFrom('ben' as never).at(-1)!;
    expect([given.requestId, given.about, given.visibility]).to.deep.equal([
      'r1',
      'cem',
      'subject',
    ]);
  });

  it('[E290] opens the answer to the question that a page names, and sends nothing by that', async () => {
    const { workspace, element } = await asked('ben', { 'request-id': 'r1' });
    await waitUntil(() => inside(element, 'form'));
    expect(reads(element)).to.contain('How did the pilot go?');
    expect(inside(element, '[role=tab]')).to.equal(null);
    expect(requestOf(workspace, 'r1').answeredAt).to.equal(undefined);
    const other = await feedbackPage(await workspaceOfFeedback('eve'), { 'request-id': 'r1' });
    const none = await feedbackPage(await workspaceOfFeedback('eve'), { 'request-id': 'none' });
    expect(reads(other)).to.equal(reads(none));
    expect(reads(other)).to.contain('This request is not here');
  });

  it('[E290] declines with a reason, or without', async () => {
    const { workspace, element } = await asked('ben');
    await opened(element, 'Decline');
    await typed(element, '#fb-text', 'I was away.');
    inside<HTMLButtonElement>(element, '#fb-send')!.click();
    await untilReads(element, 'Declined. Ann Abel is told.');
    expect(requestOf(workspace, 'r1').declined?.reason).to.equal('I was away.');
    expect(offers(element, 'Answer')).to.equal(false);
  });

  it('[E290] keeps an answer that is being written when the question is withdrawn', async () => {
    const as = await seenBy();
    const [workspace, asker] = [await as('ben'), await as('ann')];
    const element = await feedbackPage(workspace);
    inside(element, '#tab-asked')!.click();
    await element.updateComplete;
    await opened(element, 'Answer');
    await typed(element, '#fb-text', 'It went well.');
    await asker.run({ type: 'feedback.withdraw-request', input: { requestId: 'r1' } } as never);
    await untilReads(element, 'Withdrawn');
    expect(inside<HTMLTextAreaElement>(element, '#fb-text')!.value).to.equal('It went well.');
    await pressed(element, 'Send feedback');
    await untilReads(element, 'That did not work');
    expect(inside<HTMLTextAreaElement>(element, '#fb-text')!.value).to.equal('It went well.');
  });

  it('[E291] reminds once a day and twice at most, and withdraws after asking once more', async () => {
    let now = '2026-05-15T12:00:00Z';
    const workspace = await (await seenBy(feedbackCompany, undefined, () => now))('ben');
    const element = await feedbackPage(workspace);
    inside(element, '#tab-asked')!.click();
    await element.updateComplete;
    const next = async (moment: string) => {
      now = moment;
      element.requestUpdate();
      await element.updateComplete;
    };
    await pressed(element, 'Remind');
    await untilReads(element, 'Reminded once');
    expect(offers(element, 'Remind')).to.equal(false);
    await next('2026-05-16T12:00:00Z');
    await pressed(element, 'Remind');
    await untilReads(element, 'Reminded 2 times');
    await next('2026-05-17T12:00:00Z');
    expect(offers(element, 'Remind')).to.equal(false);
    await opened(element, 'Withdraw');
    expect(requestOf(workspace, 'r2').withdrawnAt).to.equal(undefined);
    inside<HTMLButtonElement>(element, 'form button[type=submit]')!.click();
    await waitUntil(() => requestOf(workspace, 'r2').withdrawnAt !== undefined);
    await untilReads(element, 'Withdrawn');
  });

  it('[E290] leads the focus to the first of the questions that are shown more', async () => {
    const feedbackRequests = Array.from({ length: 30 }, (_, at) => ({
      ...{ ...feedbackCompany.feedbackRequests[0], id: `many${at}` },
    }));
    const workspace = await (await seenBy({ ...feedbackCompany, feedbackRequests }))('ben');
    const element = await feedbackPage(workspace);
    inside(element, '#tab-asked')!.click();
    await element.updateComplete;
    const cards = () => [...element.shadowRoot!.querySelectorAll('[part=request]')];
    expect(cards()).to.have.length(20);
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')]
      .find((button) => button.textContent.includes('more'))!
      .click();
    await waitUntil(() => cards().length === 30);
    await waitUntil(() => element.shadowRoot!.activeElement === cards()[20], 'the focus');
  });
});
