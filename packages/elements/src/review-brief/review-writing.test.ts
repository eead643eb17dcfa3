import { expect, waitUntil } from '@open-wc/testing';
import '../perf-review-brief.ts';
import { ann, ben } from '../testing/company.ts';
import { wordsOf } from '../testing/texts-of.ts';
import { refusing as fullDisk } from '../testing/form.ts';
import {
  awaited,
  eve,
  found,
  pressed,
  reviewCompany,
  reviewStage,
  reviewsIn,
  startedReview,
  typed,
} from '../testing/reviews.ts';
import type { PerfReviewBrief } from './review-brief.ts';

async function openDraft() {
  const stage = await reviewStage();
  const workspace = await stage.as(ann);
  const briefId = await startedReview(workspace);
  const element = await reviewsIn(workspace, { briefId });
  await awaited(element, '#review-text');
  const brief = () => workspace.records.growth.reviewBriefs.get(briefId)!;
  return { stage, workspace, briefId, element, brief };
}

const field = (element: PerfReviewBrief) => found<HTMLTextAreaElement>(element, '#review-text')!;

describe('writing in <perf-review-brief>', () => {
  it('[E326] saves a text from where it stood, with Ctrl and Enter too', async () => {
    const { element, brief } = await openDraft();
    await typed(element, '#review-text', 'A good half year.');
    expect(wordsOf(element)).to.contain('Not saved yet');
    const enter = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    field(element).dispatchEvent(new KeyboardEvent('keydown', enter));
    await waitUntil(() => brief().text === 'A good half year.');
    await waitUntil(() => wordsOf(element).includes('Saved May 15, 2026'));
    await typed(element, '#review-text', '   ');
    await pressed(element, 'Save the text');
    expect(wordsOf(element)).to.contain('Write something first.');
    expect(brief().text).to.equal('A good half year.');
  });

  it('[E326] keeps words through a refusal, a changed record, another review, another place and language', async () => {
    const { element, workspace, briefId } = await openDraft();
    const other = await startedReview(workspace, ann);
    await typed(element, '#review-text', 'Unsent words');
    const place = document.createElement('div');
    element.parentElement!.append(place);
    place.append(element);
    element.briefId = other;
    await element.updateComplete;
    expect(field(element).value).to.equal('');
    element.briefId = briefId;
    await element.updateComplete;
    expect(field(element).value).to.equal('Unsent words');
    place.lang = 'de';
    await waitUntil(() => wordsOf(element).includes('Text speichern'));
    expect(field(element).value).to.equal('Unsent words');
    place.lang = 'en';
    await waitUntil(() => wordsOf(element).includes('Save the text'));
    element.workspace = fullDisk(workspace);
    await pressed(element, 'Save the text');
    await waitUntil(() => wordsOf(element).includes('That did not work'));
    expect(field(element).value).to.equal('Unsent words');
    const leaving = new Event('beforeunload', { cancelable: true });
    expect(window.dispatchEvent(leaving), 'asks before the page is left').to.equal(false);
  });

  it('[E326] shows theirs and yours where the text was changed elsewhere, and loses neither', async () => {
    const { element, workspace, briefId, brief } = await openDraft();
    await typed(element, '#review-text', 'Mine');
    const theirs = { briefId, text: 'Theirs', base: null };
    await workspace.run({ type: 'review.write', input: theirs });
    await pressed(element, 'Save the text');
    const conflict = await awaited(element, '[part=conflict]');
    expect(wordsOf(conflict)).to.match(/As it is now Theirs As you wrote it Mine/);
    expect(field(element).value).to.equal('Mine');
    await expect(element).to.be.accessible();
    await pressed(element, 'Put both together');
    expect(found(element, '[part=conflict]')).to.equal(null);
    expect(field(element).value).to.equal('Theirs\n\nMine');
    expect(brief().text).to.equal('Theirs');
    await pressed(element, 'Save the text');
    await waitUntil(() => brief().text === 'Theirs\n\nMine');
  });

  it('[E326] keeps words to be copied where the review can no longer be changed', async () => {
    const { element, workspace, briefId } = await openDraft();
    await typed(element, '#review-text', 'Too late');
    await workspace.run({ type: 'review.withdraw', input: { briefId } });
    const kept = await awaited<HTMLTextAreaElement>(element, '#kept-text');
    expect(kept.value).to.equal('Too late');
    await pressed(element, 'Discard these words');
    expect(found(element, '#kept-text')).not.to.equal(null);
    await pressed(element, 'Discard them for good');
    expect(found(element, '#kept-text')).to.equal(null);
  });

  it('[E327] shares in a second step that says who reads it, with the text as it is stored', async () => {
    const { element, brief, stage } = await openDraft();
    expect(wordsOf(element)).to.contain('Write and save a text, then it can be shared.');
    await typed(element, '#review-text', 'Well done.');
    await pressed(element, 'Share…');
    const step = await awaited(element, '.asked');
    expect(brief()).to.include({ text: 'Well done.' });
    expect(brief().sharedAt).to.equal(undefined);
    expect(wordsOf(step)).to.match(
      /Who reads this from now on\? Ben Bora and you read it from the moment you share it\. Nobody else does\..*Well done\./,
    );
    expect(element.shadowRoot!.activeElement?.id).to.equal('asked');
    await expect(element).to.be.accessible();
    const escape = { key: 'Escape', bubbles: true, cancelable: true };
    step.dispatchEvent(new KeyboardEvent('keydown', escape));
    await element.updateComplete;
    expect(found(element, '.asked')).to.equal(null);
    await pressed(element, 'Share…');
    await pressed(element, 'Share with Ben Bora');
    await waitUntil(() => brief().sharedAt !== undefined);
    await waitUntil(() => wordsOf(element).includes('The review is shared with Ben Bora.'));
    expect(found(element, '#review-text')).to.equal(null);
    expect(element.shadowRoot!.querySelectorAll('input[type=checkbox]')).to.have.length(0);
    const theirs = await reviewsIn(await stage.as(ben), { briefId: brief().id });
    expect(wordsOf(theirs)).to.match(/Review of you.*Written by Ann Abel.*Well done\./);
  });

  it('[E327] shows the text anew where it was changed after the second step was opened', async () => {
    const { element, workspace, briefId, brief } = await openDraft();
    await typed(element, '#review-text', 'First');
    await pressed(element, 'Share…');
    await awaited(element, '.asked');
    const input = { briefId, text: 'Second', base: 'First' };
    await workspace.run({ type: 'review.write', input });
    await waitUntil(() => wordsOf(element).includes('This is how it is now; read it once more.'));
    expect(wordsOf(found(element, 'blockquote')!)).to.equal('Second');
    await pressed(element, 'Share with Ben Bora');
    await waitUntil(() => brief().sharedAt !== undefined);
  });

  it('[E327] says who reads one of oneself: who leads one now, and hr where the settings say so', async () => {
    const settings = { reviews: { hrSees: true } };
    const stage = await reviewStage({ ...reviewCompany, settings });
    const step = async (viewer: typeof ann) => {
      const workspace = await stage.as(viewer);
      const element = await reviewsIn(workspace, {
        briefId: await startedReview(workspace, viewer),
      });
      await typed(element, '#review-text', 'My year');
      await pressed(element, 'Share…');
      return wordsOf(await awaited(element, '.asked'));
    };
    expect(await step(ben)).to.match(
      /Ann Abel, who leads you now, and you read it.*HR can read it too/,
    );
    expect(await step(eve)).to.contain('nobody but you reads it');
  });

  it('[E327] takes a comment of both once it is shared, and keeps its words until they are stored', async () => {
    const { workspace, briefId, stage, brief, element } = await openDraft();
    await workspace.run({ type: 'review.write', input: { briefId, text: 'Good.', base: null } });
    await workspace.run({ type: 'review.share', input: { briefId, base: 'Good.' } });
    const theirs = await stage.as(ben);
    const reader = await reviewsIn(theirs, { briefId });
    await typed(reader, '#comment', 'Thank you');
    expect(wordsOf(reader)).to.contain('Ann Abel reads it too.');
    await pressed(reader, 'Add the comment');
    await waitUntil(() => wordsOf(reader).includes('You May 15, 2026'));
    expect(found<HTMLTextAreaElement>(reader, '#comment')!.value).to.equal('');
    await expect(reader).to.be.accessible();
    await typed(element, '#comment', 'With pleasure');
    await pressed(element, 'Add the comment');
    await waitUntil(() => brief().comments.length === 2);
  });

  it('[E327] gives a draft up in a second step', async () => {
    const { element, brief } = await openDraft();
    await pressed(element, 'Give up this draft…');
    expect(brief().withdrawnAt).to.equal(undefined);
    await pressed(element, 'Give it up');
    await waitUntil(() => brief().withdrawnAt !== undefined);
    await waitUntil(() => wordsOf(element).includes('Given up May 15, 2026'));
    expect(found(element, '#review-text')).to.equal(null);
  });
});
