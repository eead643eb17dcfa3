import { expect } from '@open-wc/testing';
import { type Feedback, type Workspace, PerfError } from '@throughline/core';
import { next } from '../testing/element-suite.ts';
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

const writtenBy = (workspace: Workspace, id: string): readonly Feedback[] =>
  workspace.records.growth.feedbackFrom(id as never);

async function writing(viewer = 'cem', attributes = { about: 'ben' } as Record<string, string>) {
  const workspace = await workspaceOfFeedback(viewer);
  const element = await feedbackPage(workspace, attributes);
  await opened(element, 'Give feedback');
  return { workspace, element };
}

describe('<perf-feedback> gives', () => {
  it('[E286] says by name who will read it with each choice, and sends it to them', async () => {
    const { workspace, element } = await writing();
    expect(reads(element)).to.contain('Only Ben Bora will read this. It is confidential');
    await chosen(element, 'manager');
    expect(reads(element)).to.contain(
      'Only Ann Abel, the manager of Ben Bora, will read this; Ben Bora will not.',
    );
    await chosen(element, 'subject-and-manager');
    expect(reads(element)).to.contain('Only Ben Bora and their manager Ann Abel will read this.');
    await typed(element, '#fb-text', 'Clear words.');
    await typed(element, '#fb-impact', 'We won.');
    const ran = next(element, 'perf-command-ran');
    await pressed(element, 'Send feedback');
    expect((await ran).detail.type).to.equal('feedback.give');
    await untilReads(
      element,
      'Sent. Only Ben Bora, their manager Ann Abel, and you can read this.',
    );
    const { about, text, impact, visibility, managerId } = writtenBy(workspace, 'cem').at(-1)!;
    expect({ about, text, impact, visibility, managerId }).to.deep.equal({
      ...{ about: 'ben', text: 'Clear words.', impact: 'We won.' },
      ...{ visibility: 'subject-and-manager', managerId: 'ann' },
    });
    expect(JSON.stringify((await ran).detail)).not.to.contain('Clear words');
  });

  it('[E286] asks once more before it goes to everyone, and Back sends nothing', async () => {
    const { workspace, element } = await writing();
    const before = writtenBy(workspace, 'cem').length;
    await typed(element, '#fb-text', 'Clear words.');
    await chosen(element, 'public');
    expect(reads(element)).to.contain('Everyone here can read this: 8 people.');
    await pressed(element, 'Send feedback');
    expect(reads(element)).to.contain('Send it to everyone?');
    await pressed(element, 'Back');
    expect(writtenBy(workspace, 'cem').length).to.equal(before);
    await pressed(element, 'Send feedback');
    await pressed(element, 'Yes, send it');
    await untilReads(element, 'Sent. Everyone here can read this.');
    expect(writtenBy(workspace, 'cem').at(-1)!.visibility).to.equal('public');
  });

  it('[E287] shows both sentences when the manager changes meanwhile, and asks again', async () => {
    const as = await seenBy();
    const [workspace, admin] = [await as('cem'), await as('ann')];
    const element = await feedbackPage(workspace, { about: 'ben' });
    await opened(element, 'Give feedback');
    await chosen(element, 'subject-and-manager');
    await typed(element, '#fb-text', 'Clear words.');
    const input = { personId: 'ben', fields: { managerId: 'eve' }, base: { managerId: 'ann' } };
    await admin.run({ type: 'person.edit', input } as never);
    await untilReads(element, 'Who would read it has changed while you wrote.');
    expect(reads(element)).to.match(
      /When you chose: Only Ben Bora and their manager Ann Abel will read this\..*Now: Only Ben Bora and their manager Eve Eden will read this\./s,
    );
    const before = writtenBy(workspace, 'cem').length;
    await pressed(element, 'Send feedback');
    expect(writtenBy(workspace, 'cem').length).to.equal(before);
    await pressed(element, 'Yes, send it');
    await untilReads(element, 'Sent.');
    expect(writtenBy(workspace, 'cem').at(-1)!.managerId).to.equal('eve');
  });

  it('[E288] marks what is missing and leads there; nothing is sent', async () => {
    const workspace = await workspaceOfFeedback('cem');
    const element = await feedbackPage(workspace);
    await opened(element, 'Give feedback');
    expect(element.shadowRoot!.activeElement?.id).to.equal('fb-about');
    await pressed(element, 'Send feedback');
    expect(reads(element)).to.contain('Choose a person.').and.contain('Write a few words.');
    expect(element.shadowRoot!.activeElement?.id).to.equal('fb-about');
    await picked(element, '#fb-about', 'Eve');
    await pressed(element, 'Send feedback');
    expect(element.shadowRoot!.activeElement?.id).to.equal('fb-text');
    expect(offers(element, 'Yes, send it')).to.equal(false);
  });

  it('[E288] keeps the words through a refusal, a host that says no, a move, and a closed form', async () => {
    const { workspace, element } = await writing();
    await typed(element, '#fb-text', 'Clear words.');
    element.addEventListener('perf-command-run', (event) => event.preventDefault(), { once: true });
    await pressed(element, 'Send feedback');
    const kept = () => inside<HTMLTextAreaElement>(element, '#fb-text')!.value;
    expect(kept()).to.equal('Clear words.');
    const run = workspace.run.bind(workspace);
    workspace.run = () => Promise.reject(new PerfError('storage-full', 'Full.'));
    await pressed(element, 'Send feedback');
    await untilReads(element, 'That did not work');
    expect(kept()).to.equal('Clear words.');
    workspace.run = run;
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await element.updateComplete;
    expect(kept()).to.equal('Clear words.');
    await opened(element, 'Ask for feedback');
    await opened(element, 'Give feedback');
    expect(kept()).to.equal('Clear words.');
    place.remove();
  });

  it('[E288] asks before words are lost by Escape or Cancel, and holds the page meanwhile', async () => {
    const { element } = await writing();
    const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(isHeld()).to.equal(false);
    await typed(element, '#fb-text', 'Clear words.');
    expect(isHeld()).to.equal(true);
    const escape = () =>
      inside(element, '#fb-text')!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      );
    escape();
    await untilReads(element, 'It is not sent yet.');
    await pressed(element, 'Keep writing');
    expect(inside<HTMLTextAreaElement>(element, '#fb-text')!.value).to.equal('Clear words.');
    escape();
    await untilReads(element, 'It is not sent yet.');
    await pressed(element, 'Discard');
    expect(inside(element, 'form')).to.equal(null);
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('Give feedback');
    expect(isHeld()).to.equal(false);
  });

  it('[E286] never says anonymous where the storage keeps no rounds', async () => {
    const { element } = await writing();
    await opened(element, 'Ask for feedback');
    expect(feedbackCompany.people.length).to.equal(8);
    expect(reads(element)).not.to.match(/anonym/i);
  });
});
