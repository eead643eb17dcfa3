import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type ReviewBriefId, type Workspace } from '@throughline/core';
import type { ElementFrame } from '../late-element.ts';
import { ann } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import { awaited, found, pressed, reviewStage, startedReview, typed } from '../testing/reviews.ts';
import { loadBrief, loadDesk } from './later.ts';
import { loadReviews } from './part-later.ts';
import { PerfReviewBrief } from './review-brief.ts';
import type { english } from './texts.ts';

type Root = HTMLElement | DocumentFragment;

/** Whether what comes later can be fetched. */
const line = { ofReviews: true, ofBrief: true, ofDesk: true };

const throughLine =
  <Piece>(kind: keyof typeof line, fetch: (root: Root) => Promise<Piece>) =>
  async (root: Root) => {
    if (!line[kind]) throw new PerfError('not-loaded', 'The connection is gone.');
    return fetch(root);
  };

class FarReviewBrief extends PerfReviewBrief {
  protected override async fetchPart(root: Root, frame: ElementFrame<keyof typeof english>) {
    const { ReviewPart, english } = await throughLine('ofReviews', loadReviews)(root);
    const ways = {
      loadBrief: throughLine('ofBrief', loadBrief),
      loadDesk: throughLine('ofDesk', loadDesk),
    };
    return { part: new ReviewPart(this, frame, ways), english };
  }
}
customElements.define('far-review-brief', FarReviewBrief);

async function shown(workspace: Workspace, briefId?: ReviewBriefId) {
  const element = document.createElement('far-review-brief') as FarReviewBrief;
  if (briefId !== undefined) element.briefId = briefId;
  element.workspace = workspace;
  (await fixture(html`<div></div>`)).append(element);
  return element;
}

const reads = (element: PerfReviewBrief, words: string | RegExp) =>
  waitUntil(() => new RegExp(words).test(textOf(element)), `${words} in: ${textOf(element)}`);

/** Presses "Try again" as somebody who came to it by key. */
async function triedAgain(element: PerfReviewBrief): Promise<void> {
  const again = [...element.shadowRoot!.querySelectorAll('button')].find((button) =>
    button.textContent.includes('Try again'),
  );
  again!.focus();
  again!.click();
  await element.updateComplete;
}

const focused = (element: PerfReviewBrief) => element.shadowRoot!.activeElement;

async function draft() {
  const workspace = await (await reviewStage()).as(ann);
  return { workspace, briefId: await startedReview(workspace) };
}

describe('<perf-review-brief> whose parts could not be fetched', () => {
  beforeEach(() => void Object.assign(line, { ofReviews: true, ofBrief: true, ofDesk: true }));

  it('[E425] says so of the list, and leads into it after "Try again"', async () => {
    line.ofReviews = false;
    const element = await shown((await draft()).workspace);
    await reads(element, 'The reviews could not be shown.*Check the connection');
    await expect(element).to.be.accessible();
    line.ofReviews = true;
    await triedAgain(element);
    await awaited(element, '[data-brief]');
    await waitUntil(() => focused(element) !== null, 'the focus is in the list');
  });

  it('[E425] says so of a review that was opened, with the focus there, and leads into it', async () => {
    line.ofBrief = false;
    const element = await shown((await draft()).workspace);
    const row = await awaited(element, '[data-brief]');
    row.focus();
    row.click();
    await reads(element, 'could not be shown.*Check the connection');
    await waitUntil(() => focused(element) !== null, 'the focus is at what failed');
    line.ofBrief = true;
    await triedAgain(element);
    await waitUntil(() => focused(element)?.id === 'title', 'the focus is at the review');
  });

  it('[E425] says so of where a text is written, leads there, and keeps words that wait', async () => {
    line.ofDesk = false;
    const { workspace, briefId } = await draft();
    const element = await shown(workspace, briefId);
    await reads(element, 'could not be shown.*Check the connection');
    line.ofDesk = true;
    await triedAgain(element);
    await waitUntil(() => focused(element)?.id === 'review-text', 'the focus is in the text');
    await typed(element, '#review-text', 'Unsent words');
    Object.assign(line, { ofReviews: false, ofBrief: false, ofDesk: false });
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    parent.lang = 'de';
    const field = () => found<HTMLTextAreaElement>(element, '#review-text');
    field()!.focus();
    await reads(element, 'Text speichern');
    expect(field()!.value).to.equal('Unsent words');
    expect(focused(element)?.id).to.equal('review-text');
  });

  it('[E425] calls nobody to a text who has gone on until it comes', async () => {
    line.ofDesk = false;
    const { workspace, briefId } = await draft();
    const element = await shown(workspace, briefId);
    await reads(element, 'could not be shown');
    line.ofDesk = true;
    const tried = triedAgain(element);
    found(element, '#title')!.focus();
    await tried;
    await awaited(element, '#review-text');
    await pressed(element, 'All');
    expect(focused(element)?.id).to.equal('title');
  });
});
