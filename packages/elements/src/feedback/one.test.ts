import { expect, waitUntil } from '@open-wc/testing';
import { seenBy, workspaceOfFeedback } from '../testing/feedback-company.ts';
import {
  feedbackPage,
  inside,
  offers,
  opened,
  pressed,
  reads,
  typed,
  untilReads,
} from '../testing/feedback-page.ts';

/** Markup without the marks that lit numbers its templates with. */
const markup = (element: HTMLElement) =>
  element.shadowRoot!.getHTML().replace(/<!--.*?-->|lit\$\d+\$/g, '');
const focused = (element: HTMLElement) => element.shadowRoot!.activeElement?.id;
const words = (element: HTMLElement) => inside<HTMLTextAreaElement>(element, '#fb-text')?.value;

describe('<perf-feedback> with one piece that the page names', () => {
  it('[E426] shows it alone, and leads from it to the list that has it', async () => {
    const workspace = await workspaceOfFeedback('ben');
    const element = await feedbackPage(workspace, { 'feedback-id': 'f3' });
    expect(reads(element)).to.contain('You to Cem Can').and.contain('Words of f3');
    expect(reads(element)).not.to.match(/Words of f[^3]/);
    expect(inside(element, '[role=tab]')).to.equal(null);
    expect(offers(element, 'Change who reads it')).to.equal(true);
    await expect(element).to.be.accessible();
    await pressed(element, 'All feedback');
    expect(inside(element, '#tab-by-me')!.ariaSelected).to.equal('true');
    expect(focused(element)).to.equal('tab-by-me');
    element.feedbackId = 'f1' as never;
    await untilReads(element, 'Words of f1');
    expect(inside(element, '[role=tab]'), 'alone again').to.equal(null);
  });

  it('[E426] shows what can be read of somebody elsewhere too, with nothing to change in it', async () => {
    const workspace = await workspaceOfFeedback('eve');
    const element = await feedbackPage(workspace, { 'feedback-id': 'f5' });
    expect(reads(element)).to.contain('Cem Can about Ben Bora').and.contain('Words of f5');
    expect(offers(element, 'Change who reads it')).to.equal(false);
    await pressed(element, 'All feedback');
    expect(focused(element)).to.equal('tab-for-me');
  });

  it('[E426] shows of one that the viewer may not read the same as of one that never was', async () => {
    const as = await seenBy();
    for (const viewer of ['ben', 'cem']) {
      const hidden = await feedbackPage(await as(viewer), { 'feedback-id': 'f4' });
      const none = await feedbackPage(await as(viewer), { 'feedback-id': 'none' });
      expect(reads(hidden)).to.contain('This feedback is not here');
      expect(markup(hidden)).to.equal(markup(none));
      for (const element of [hidden, none]) await pressed(element, 'All feedback');
      expect(markup(hidden)).to.equal(markup(none));
      expect(focused(none)).to.equal('tab-for-me');
    }
    const manager = await feedbackPage(await as('ann'), { 'feedback-id': 'f4' });
    expect(reads(manager)).to.contain('Words of f4');
  });

  it('[E426] takes it from the page when another person looks, and when it is narrowed meanwhile', async () => {
    const as = await seenBy();
    const [ann, ben, cem] = [await as('ann'), await as('ben'), await as('cem')];
    const element = await feedbackPage(ann, { 'feedback-id': 'f4' });
    await pressed(element, 'All feedback');
    element.workspace = ben;
    await untilReads(element, 'This feedback is not here');
    element.feedbackId = 'f2' as never;
    element.workspace = ann;
    await untilReads(element, 'Words of f2');
    const input = { feedbackId: 'f2', to: 'subject', base: 'subject-and-manager' };
    await cem.run({ type: 'feedback.narrow', input } as never);
    await untilReads(element, 'This feedback is not here');
  });

  it('[E426] keeps what is being written when a page names one', async () => {
    const element = await feedbackPage(await workspaceOfFeedback('cem'));
    await opened(element, 'Give feedback');
    await typed(element, '#fb-text', 'Clear words.');
    element.feedbackId = 'f3' as never;
    await waitUntil(() => inside(element, 'form') === null, 'it is shown alone');
    expect(reads(element)).to.contain('Words of f3');
    await pressed(element, 'All feedback');
    await waitUntil(() => words(element) === 'Clear words.', 'the words are back');
  });

  it('[E426] shows a question or a form alone where the page asks for that too', async () => {
    const workspace = await workspaceOfFeedback('ben');
    const asked = { 'feedback-id': 'f1', 'request-id': 'r1' };
    const question = await feedbackPage(workspace, asked);
    await untilReads(question, 'How did the pilot go?');
    const form = await feedbackPage(workspace, { 'feedback-id': 'f1', view: 'give' });
    await waitUntil(() => inside(form, 'form'), 'the form');
    for (const element of [question, form]) expect(reads(element)).not.to.contain('Words of f1');
  });
});
