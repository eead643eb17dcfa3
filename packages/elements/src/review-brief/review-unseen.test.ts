import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PersonId, ReviewBriefId } from '@throughline/core';
import '../perf-review-brief.ts';
import '../perf-workspace.ts';
import { ann, ben, idOf } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  awaited,
  eve,
  found,
  pressed,
  reviewCompany,
  reviewStage,
  reviewsIn,
  startedReview,
} from '../testing/reviews.ts';
import type { PerfReviewBrief } from './review-brief.ts';

/** What stands in the page, without the marks of the library that draws it. */
const markup = (element: PerfReviewBrief) =>
  element
    .shadowRoot!.getHTML()
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ');
const nowhere = 'nowhere' as ReviewBriefId;

describe('what <perf-review-brief> does not tell', () => {
  it('[E328] is without a trace of a draft for the person it is about, and for everybody else', async () => {
    const [without, withDraft] = [await reviewStage(), await reviewStage()];
    const briefId = await startedReview(await withDraft.as(ann));
    for (const viewer of [ben, eve] as readonly PersonId[]) {
      const [bare, full] = [await without.as(viewer), await withDraft.as(viewer)];
      const list = markup(await reviewsIn(full));
      expect(list).to.equal(markup(await reviewsIn(bare)));
      expect(list).to.contain('No reviews yet');
      const named = markup(await reviewsIn(full, { briefId }));
      expect(named).to.equal(markup(await reviewsIn(full, { briefId: nowhere })));
      expect(named).to.contain('This review is not here');
    }
  });

  it('[E328] shows the person nothing of evidence that they did not see, in items, counts or figures', async () => {
    const feedback = reviewCompany.feedback.filter(({ id }) => id !== 'f-manager');
    const [less, all] = [
      await reviewStage({ ...reviewCompany, feedback }),
      await reviewStage(reviewCompany),
    ];
    const texts = await Promise.all(
      [less, all].map(async (stage) => {
        const workspace = await stage.as(ann);
        const briefId = await startedReview(workspace);
        const seen = workspace.brief(briefId).brief.seen.items;
        const items = seen.map(({ kind, id }) => ({ kind, id: id! }));
        await workspace.run({ type: 'review.cite', input: { briefId, items } });
        await workspace.run({
          type: 'review.write',
          input: { briefId, text: 'Good.', base: null },
        });
        await workspace.run({ type: 'review.share', input: { briefId, base: 'Good.' } });
        const element = await reviewsIn(await stage.as(ben), { briefId });
        await awaited(element, '#comment');
        return markup(element);
      }),
    );
    expect(texts[1]).to.equal(texts[0]);
  });

  it('[E328] never comes from practices or phases', async () => {
    const stages = [await reviewStage(), await reviewStage()];
    const phase = { goalId: idOf('teams'), ability: 0.2, energy: 0.9 };
    const theirs = await stages[1]!.as(ben);
    await theirs.run({ type: 'phase.set', input: phase } as never);
    expect(theirs.records.growth.phasesOn(idOf('teams'))).to.have.length(1);
    const shown = await Promise.all(
      stages.map(async (stage) => {
        const workspace = await stage.as(ann);
        const element = await reviewsIn(workspace, { briefId: await startedReview(workspace) });
        await awaited(element, '#review-text');
        await pressed(element, 'All');
        return markup(element);
      }),
    );
    expect(shown[1]).to.equal(shown[0]);
  });

  it('[E329] is the same when it is opened later, whatever came since', async () => {
    const stage = await reviewStage();
    const workspace = await stage.as(ann);
    const briefId = await startedReview(workspace);
    const element = await reviewsIn(workspace, { briefId });
    await pressed(element, 'All');
    await pressed(element, 'Cite the even choice');
    await waitUntil(() => workspace.brief(briefId).brief.cited.length > 0);
    await waitUntil(() => textOf(found(element, '.chart-sentence')!).includes('difference'));
    const read = (it: PerfReviewBrief) =>
      ['.meter', '.months'].map((part) => textOf(found(it, part)!)).join('\n');
    const before = read(element);
    const theirs = await stage.as(ben);
    for (const value of [20, 21, 22]) {
      const input = { goalId: idOf('teams'), value, asOf: '2026-05-15' };
      await theirs.run({ type: 'goal.check-in', input });
    }
    await workspace
      .run({
        type: 'settings.edit',
        input: { fields: { reviews: { recencyWarning: 0.01 } }, base: {} },
      } as never)
      .catch(() => undefined);
    stage.setNow('2027-03-01T12:00:00Z');
    const later = await reviewsIn(await stage.as(ann), { briefId });
    await pressed(later, 'All');
    expect(read(later)).to.equal(before);
    expect(textOf(later)).not.to.contain('21 teams');
    await awaited(later, '#review-text');
    await pressed(later, 'Look for what came since');
    await waitUntil(() => textOf(later).includes('3 pieces came since.'));
    await waitUntil(() => textOf(found(later, '.months')!).includes('21 teams'));
  });

  it('[E332] changes nothing at a moment of the past, and shows it as it was', async () => {
    const stage = await reviewStage();
    const workspace = await stage.as(ann);
    const briefId = await startedReview(workspace);
    stage.setNow('2026-05-15T13:00:00Z');
    await workspace.run({ type: 'review.write', input: { briefId, text: 'Later', base: null } });
    const place = await fixture<HTMLElementTagNameMap['perf-workspace']>(
      html`<perf-workspace
        ><perf-review-brief .briefId=${briefId}></perf-review-brief
      ></perf-workspace>`,
    );
    place.workspace = workspace;
    const element = place.querySelector('perf-review-brief')!;
    await awaited(element, '#review-text');
    place.at = '2026-05-15T12:30:00Z';
    await waitUntil(() => textOf(element).includes('a moment of the past'), textOf(element));
    expect(textOf(element)).to.contain('Nothing is written yet.').and.not.to.contain('Later');
    const worked = element.shadowRoot!.querySelectorAll('textarea, input, .steps, .cite-even');
    expect([...worked]).to.deep.equal([]);
  });

  it('[E332] prints as a document: the words, all that is cited, the figures, and no tools', async () => {
    const stage = await reviewStage();
    const workspace = await stage.as(ann);
    const briefId = await startedReview(workspace);
    const element = await reviewsIn(workspace, { briefId });
    await pressed(element, 'Cite the even choice');
    await waitUntil(() => workspace.brief(briefId).brief.cited.length === 8);
    const lines = () => element.shadowRoot!.querySelectorAll('.piece').length;
    await pressed(element, 'All');
    expect(lines()).to.equal(14);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(lines()).to.equal(8);
    expect(textOf(element)).to.contain('The end.');
    expect(element.shadowRoot!.querySelector('details.piece-text')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(lines()).to.equal(14);
  });
});
