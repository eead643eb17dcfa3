import { expect, waitUntil } from '@open-wc/testing';
import { PerfError } from '@throughline/core';
import '../perf-review-brief.ts';
import { ann, ben, company, companyWorkspace } from '../testing/company.ts';
import { elementSuite, next, textOf } from '../testing/element-suite.ts';
import { failingReading } from '../testing/failing-reading.ts';
import {
  awaited,
  eve,
  found,
  longWords,
  period,
  pressed,
  reviewStage,
  reviewsIn,
  startedReview,
} from '../testing/reviews.ts';
import { PerfReviewBrief } from './review-brief.ts';

const broken = new PerfError('storage-unavailable', 'The records cannot be read.');

/** A draft of Ann about Ben, open. */
async function openDraft() {
  const workspace = await (await reviewStage()).as(ann);
  return reviewsIn(workspace, { briefId: await startedReview(workspace) });
}

describe('<perf-review-brief>', () => {
  elementSuite({
    tag: 'perf-review-brief',
    element: PerfReviewBrief,
    property: 'workspace',
    workspace: () => companyWorkspace(ann),
    data: ['Week of', longWords, 'Thank you, Ben', 'Call the lost teams', 'For Ann alone.'],
    states: {
      loading: { show: () => reviewsIn(undefined), says: /Loading the reviews/ },
      empty: {
        show: async () => reviewsIn(await (await reviewStage(company)).as(eve)),
        says: /No reviews yet.*Start one about yourself/s,
      },
      error: {
        show: async () => reviewsIn(failingReading(await companyWorkspace(), broken)),
        says: /could not be shown.*Try again/s,
      },
      ready: {
        show: async () => {
          const element = await openDraft();
          await awaited(element, '#review-text');
          return element;
        },
        says: /Review of Ben Bora.*How late the evidence lies.*Save the text/s,
      },
    },
  });

  it('[E331] lists what is written, shared and one’s own, and whom one leads, and opens one in place', async () => {
    const workspace = await (await reviewStage()).as(ann);
    const list = await reviewsIn(workspace);
    expect(textOf(list)).to.match(/People you lead.*Ben Bora.*Sales.*No review by you yet/s);
    const id = await startedReview(workspace);
    await startedReview(workspace, ann);
    await list.updateComplete;
    expect(textOf(list)).to.match(/You are writing.*Ben Bora.*Draft.*About yourself, by you/s);
    expect(textOf(list)).not.to.contain('No review by you yet');
    setTimeout(() => found(list, `[data-brief="${id}"]`)!.click());
    const { detail } = await next(list, 'perf-review-select');
    expect(detail).to.deep.equal({ briefId: id });
    await waitUntil(() => list.shadowRoot!.activeElement?.id === 'title');
    expect(textOf(list)).to.contain('Review of Ben Bora');
    await pressed(list, 'All reviews');
    await waitUntil(() => (list.shadowRoot!.activeElement as HTMLElement)?.dataset['brief'] === id);
  });

  it('[E331] shows what evidence there is before a review is started, and stores nothing before', async () => {
    const workspace = await (await reviewStage()).as(ann);
    const { version } = workspace;
    const element = await reviewsIn(workspace, { person: ben, from: period.start, to: period.end });
    await waitUntil(() => textOf(element).includes('14 pieces of evidence in 5 months'));
    expect(textOf(element)).to.contain('None in March 2026');
    await expect(element).to.be.accessible();
    expect(workspace.version).to.equal(version);
    await pressed(element, 'Start the review');
    await awaited(element, '#review-text');
    const [brief] = workspace.records.growth.reviewBriefsAbout(ben);
    expect(brief).to.include({ writerId: ann, start: period.start, end: period.end });
    // Whoever comes by the same address again goes on with that draft.
    const again = await reviewsIn(workspace, { person: ben, from: period.start, to: period.end });
    expect(textOf(again)).to.contain('Review of Ben Bora').and.to.contain('Draft');
  });

  it('[E331] starts a review of nobody else, and of no days that are none', async () => {
    const stage = await reviewStage();
    const element = await reviewsIn(await stage.as(ben), {
      person: eve,
      from: period.start,
      to: period.end,
    });
    await waitUntil(() => textOf(element).includes('of yourself and of people you lead'));
    const button = found(element, 'button[type=submit]')!;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    button.click();
    await element.updateComplete;
    expect((await stage.as(eve)).records.growth.reviewBriefs.size).to.equal(0);
    const other = await reviewsIn(await stage.as(ann), {
      person: ben,
      from: '2026-05-01',
      to: '2026-04-01',
    });
    await waitUntil(() => textOf(other).includes('a last day that is not before it'));
    other.from = '2010-01-01';
    await waitUntil(() => textOf(other).includes('ten years at most'));
    other.from = '2027-01-01';
    other.to = '2027-12-31';
    await waitUntil(() => textOf(other).includes('nothing of this person in that period'));
  });

  it('[E331] is begun with the keyboard alone: a name, the period, Enter', async () => {
    const workspace = await (await reviewStage()).as(ann);
    const element = await reviewsIn(workspace);
    found(element, '#start')!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'person');
    const field = found<HTMLInputElement>(element, '#person')!;
    field.value = 'ben';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent('keydown', enter));
    await waitUntil(() => field.value === 'Ben Bora');
    for (const [name, day] of Object.entries(period)) {
      const input = found<HTMLInputElement>(element, `#${name}`)!;
      input.value = day;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    }
    found<HTMLFormElement>(element, 'form')!.requestSubmit();
    await waitUntil(() => workspace.records.growth.reviewBriefs.size === 1);
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'title');
  });
});
