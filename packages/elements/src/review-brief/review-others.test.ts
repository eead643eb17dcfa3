import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { ann, ben } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  awaited,
  found,
  pressed,
  reviewCompany,
  reviewStage,
  reviewsIn,
  startedReview,
  typed,
} from '../testing/reviews.ts';

async function shared(records: unknown = reviewCompany, at?: string) {
  const stage = await reviewStage(records);
  if (at) stage.setNow(at);
  const hers = await stage.as(ann);
  const briefId = await startedReview(hers);
  await hers.run({ type: 'review.write', input: { briefId, text: 'Good.', base: null } });
  await hers.run({ type: 'review.share', input: { briefId, base: 'Good.' } });
  return { hers, his: await stage.as(ben), briefId };
}

const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('<perf-review-brief> where others look, or write on', () => {
  it('[E369] shows nothing of a comment that one is writing to the other of the two', async () => {
    const { hers, his, briefId } = await shared();
    const element = await reviewsIn(hers, { briefId });
    const words = () => found<HTMLTextAreaElement>(element, '#comment')?.value;
    await typed(element, '#comment', 'Not for Ben yet');
    element.workspace = his;
    await waitUntil(() => textOf(element).includes('Review of you'));
    await waitUntil(() => words() === '');
    expect(isHeld(), 'the page still asks').to.equal(true);
    element.workspace = hers;
    await waitUntil(() => words() === 'Not for Ben yet', 'the words are back');
  });

  it('[E370] sends a comment next that was sent while an older one was being stored, each once', async () => {
    const { hers, briefId } = await shared();
    const element = await reviewsIn(hers, { briefId });
    await awaited(element, '#comment');
    let store: () => void = () => undefined;
    const wait = new Promise<void>((done) => (store = done));
    const run = hers.run.bind(hers);
    hers.run = async (command: never) => {
      await wait;
      return run(command);
    };
    await typed(element, '#comment', 'First');
    await pressed(element, 'Add the comment');
    await pressed(element, 'Add the comment');
    expect(isHeld(), 'it is not stored yet').to.equal(true);
    await typed(element, '#comment', 'Second');
    await pressed(element, 'Add the comment');
    store();
    const said = () =>
      hers.records.growth.reviewBriefs.get(briefId)!.comments.map(({ text }) => text);
    await waitUntil(() => said().length === 2, 'both are stored');
    await aTimeout(20);
    expect(said()).to.deep.equal(['First', 'Second']);
    expect(found<HTMLTextAreaElement>(element, '#comment')!.value).to.equal('');
    expect(isHeld()).to.equal(false);
  });

  it('[E370] puts a comment that is refused back before what was written since', async () => {
    const { hers, briefId } = await shared();
    const element = await reviewsIn(hers, { briefId });
    let refuse: (error: Error) => void = () => undefined;
    await typed(element, '#comment', 'First');
    hers.run = () => new Promise<never>((_, fail) => (refuse = fail));
    await pressed(element, 'Add the comment');
    await typed(element, '#comment', 'Second');
    refuse(new Error('Full'));
    await waitUntil(
      () => found<HTMLTextAreaElement>(element, '#comment')!.value === 'First\n\nSecond',
    );
  });

  it('[E371] folds the meter to its sentence where there is little room, and nowhere else', async () => {
    const { hers, briefId } = await shared();
    const element = await reviewsIn(hers, { briefId });
    const charts = await awaited(element, '.meter .scales');
    const isSeen = (it: HTMLElement | null) => (it?.getClientRects().length ?? 0) > 0;
    element.style.inlineSize = '60rem';
    expect([isSeen(charts), isSeen(found(element, '.meter-toggle'))]).to.deep.equal([true, false]);
    element.style.inlineSize = '22rem';
    await waitUntil(() => !isSeen(charts));
    expect(found(element, '.meter')!.getBoundingClientRect().height).to.be.lessThan(320);
    expect(textOf(found(element, '.meter-fold')!)).to.match(/\d/);
    await expect(element).to.be.accessible();
    found(element, '.meter-toggle')!.click();
    await element.updateComplete;
    expect(isSeen(charts)).to.equal(true);
    expect(found(element, '.meter-toggle')!.getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('[E372] says the day on which a review was shared as it was where the viewer lives', async () => {
    const people = reviewCompany.people.map((person) => ({
      ...person,
      timeZone: 'Pacific/Auckland',
    }));
    const { hers, briefId } = await shared({ ...reviewCompany, people }, '2026-05-15T20:00:00Z');
    const element = await reviewsIn(hers, { briefId });
    await awaited(element, '#comment');
    expect(textOf(found(element, '.facts')!)).to.contain('May 16, 2026');
    expect(textOf(await reviewsIn(hers))).to.contain('May 16, 2026');
  });
});
