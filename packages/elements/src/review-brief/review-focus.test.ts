import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import { ann } from '../testing/company.ts';
import {
  awaited,
  found,
  pressed,
  reviewStage,
  reviewsIn,
  startedReview,
  typed,
} from '../testing/reviews.ts';
import { slowStorage } from '../testing/slow-storage.ts';
import { textOf } from '../testing/texts-of.ts';
import type { PerfReviewBrief } from './review-brief.ts';

/** A review whose text is stored, on a storage that can be held. */
async function draft() {
  const slow = slowStorage();
  const stage = await reviewStage(undefined, slow.storage);
  const workspace = await stage.as(ann);
  const briefId = await startedReview(workspace);
  await workspace.run({ type: 'review.write', input: { briefId, text: 'Good.', base: null } });
  const share = () => workspace.run({ type: 'review.share', input: { briefId, base: 'Good.' } });
  const shown = async () => {
    const element = await reviewsIn(workspace, { briefId });
    await awaited(element, '#title');
    return element;
  };
  return { ...slow, workspace, again: () => stage.as(ann), briefId, share, shown };
}

type Draft = Awaited<ReturnType<typeof draft>>;

/** A deed on a review: what comes before it, what begins it, and where the focus goes once it is stored. */
interface Case {
  readonly ready: (element: PerfReviewBrief, draft: Draft) => Promise<unknown>;
  readonly begin: string;
  readonly to: string;
  readonly isShared?: boolean;
  /** Somebody else, who writes first. */
  readonly first?: (other: Workspace, draft: Draft) => void;
}

const cases: Readonly<Record<string, Case>> = {
  'what is asked before it is shared': {
    ready: (element) => typed(element, '#review-text', 'Very good.'),
    ...{ begin: '#open-share', to: '#asked' },
  },
  sharing: {
    async ready(element) {
      await pressed(element, 'Share…');
      await awaited(element, '.asked');
    },
    ...{ begin: '.asked button', to: '#title' },
  },
  'giving it up': {
    async ready(element) {
      await pressed(element, 'Give up this draft…');
      await awaited(element, '.asked');
    },
    ...{ begin: '.asked button', to: '#title' },
  },
  'a comment': {
    ready: (element) => typed(element, '#comment', 'Thank you.'),
    ...{ begin: '[part=comment-form] button', to: '#comment', isShared: true },
  },
  'both versions of a text': {
    ready: (element) => typed(element, '#review-text', 'Very good.'),
    ...{ begin: '[part=text] button, .text-form button', to: '#conflict' },
    first: (other, { briefId }) =>
      void other.run({ type: 'review.write', input: { briefId, text: 'Fine.', base: 'Good.' } }),
  },
};

async function begun(each: Case) {
  const one = await draft();
  if (each.isShared) await one.share();
  const other = each.first && (await one.again());
  const element = await one.shown();
  await waitUntil(() => found(element, '#review-text, #comment'), textOf(element));
  await each.ready(element, one);
  one.hold();
  if (other) each.first?.(other, one);
  found(element, each.begin)!.focus();
  found(element, each.begin)!.click();
  await element.updateComplete;
  return { ...one, element };
}

const settledAt = (element: PerfReviewBrief, to: string) =>
  waitUntil(() => found(element, to), `${to} in ${textOf(element)}`);

describe('the focus in <perf-review-brief> once something is stored', () => {
  for (const [name, each] of Object.entries(cases)) {
    it(`[E497] calls nobody away who has gone on: ${name}`, async () => {
      const { element, release, workspace } = await begun(each);
      const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);
      elsewhere.focus();
      const told = Promise.race(
        ['perf-command-ran', 'perf-error'].map(
          (type) => new Promise((done) => element.addEventListener(type, done, { once: true })),
        ),
      );
      release();
      await told;
      await settledAt(element, each.to);
      await element.updateComplete;
      await workspace.ready();
      expect(document.activeElement === elsewhere, 'the focus is elsewhere').to.equal(true);
    });

    it(`[E497] goes on from the form that was left: ${name}`, async () => {
      const { element, release } = await begun(each);
      release();
      await waitUntil(
        () => element.shadowRoot!.activeElement?.matches(each.to),
        `${each.to} in ${textOf(element)}`,
      );
    });
  }
});
