import { expect } from '@open-wc/testing';
import type { Workspace } from '@throughline/core';
import './all.ts';
import { seenBy } from './testing/feedback-company.ts';
import { longElements, longLists } from './testing/long-lists.ts';
import { leftOut } from './testing/on-paper.ts';
import { wholeElement } from './testing/whole-element.ts';

const print = (when: 'before' | 'after') => window.dispatchEvent(new Event(`${when}print`));

/** How many entries are shown of which the text begins so. */
const shown = (root: ShadowRoot, word: string) =>
  new Set(root.textContent.match(new RegExp(`${word} x\\d+x`, 'g'))).size;

/** The button below the longest list. */
const moreOf = (root: ShadowRoot) =>
  [...root.querySelectorAll('button')]
    .filter((each) => /^\s*Show \d+ more/.test(each.textContent))
    .at(-1)!;

describe('long lists on paper', () => {
  describe('of sixty entries', () => {
    let workspace: Workspace;

    before(async () => {
      workspace = await (await seenBy(longLists(60)))('ann');
    });

    after(() => workspace.close());

    for (const [tag, attributes, word] of longElements) {
      it(`[E486] ${tag} is whole at once before a print, and as it was after it`, async () => {
        const { root, place } = await wholeElement(tag, workspace, attributes);
        place.style.cssText = 'block-size: 20rem; overflow: auto';
        const first = shown(root, word);
        moreOf(root).focus();
        const { scrollTop } = place;
        print('before');
        expect(first).to.be.below(60);
        expect(shown(root, word)).to.equal(60);
        print('after');
        expect(shown(root, word)).to.equal(first);
        expect(root.activeElement === moreOf(root), 'the focus').to.equal(true);
        expect(place.scrollTop).to.equal(scrollTop).and.to.be.above(0);
      }).timeout(20_000);
    }

    it('[E486] leaves the focus with who has gone on meanwhile', async () => {
      const { root } = await wholeElement('perf-queue', workspace);
      moreOf(root).focus();
      print('before');
      const line = root.querySelector<HTMLElement>('.line .main')!;
      line.focus();
      print('after');
      expect(root.activeElement === line, 'the focus').to.equal(true);
    });
  });

  it('[E485] beyond a thousand entries it says how many are there of how many', async () => {
    const workspace = await (await seenBy(longLists(1100)))('ann');
    for (const tag of ['perf-feedback', 'perf-review-brief', 'perf-settings'] as const) {
      const [, attributes, word] = longElements.find(([name]) => name === tag)!;
      const { root, element } = await wholeElement(tag, workspace, attributes);
      print('before');
      // Ann and Ben are in the list of the settings too.
      expect(shown(root, word)).to.be.within(998, 1000);
      const count = [...root.querySelectorAll('.more .muted')].at(-1)!;
      expect(count.textContent, tag).to.match(/1,000 of 1,10\d/);
      expect(count.matches(`:is(${leftOut(root)}), :is(${leftOut(root)}) *`), tag).to.equal(false);
      print('after');
      element.remove();
    }
    await workspace.close();
  }).timeout(30_000);
});
