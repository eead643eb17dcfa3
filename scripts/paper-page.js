// A page with one element for people at a time, with more in it than it shows at once, for paper.test.mjs.
import '../packages/elements/src/perf-coach.ts';
import '../packages/elements/src/perf-feedback.ts';
import '../packages/elements/src/perf-one-on-one.ts';
import '../packages/elements/src/perf-person.ts';
import '../packages/elements/src/perf-queue.ts';
import '../packages/elements/src/perf-recognition-wall.ts';
import '../packages/elements/src/perf-review-brief.ts';
import '../packages/elements/src/perf-settings.ts';
import { createWorkspace, memoryStorage } from '../packages/core/src/index.ts';
import { longLists } from '../packages/elements/src/testing/long-lists.ts';
import { isWhole, piecesOf } from '../packages/elements/src/testing/pieces.ts';

const workspace = await createWorkspace({
  ...{ storage: memoryStorage(), viewer: { id: 'ann' } },
  ...{ now: () => '2026-05-18T09:00:00Z', newId: () => crypto.randomUUID() },
});
await workspace.run({ type: 'workspace.begin', input: { records: longLists(60) } });
document.documentElement.lang = 'en';

const shownNow = () => document.body.firstElementChild;

globalThis.page = {
  show(tag, attributes) {
    const element = Object.assign(document.createElement(tag), { workspace });
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.replaceChildren(element);
  },
  /** Whether all is there that the element shows at first. */
  isWhole: () => isWhole(shownNow()),
  text: () => shownNow().shadowRoot.textContent.replaceAll(/\s/g, ''),
  /** Boxes of which one would see only a part without scrolling, by name. */
  cutOff: () =>
    piecesOf(shownNow())
      .filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const isBox = /auto|scroll|hidden|clip/.test(`${overflowX} ${overflowY}`);
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
        return isBox && (scrollHeight > clientHeight || scrollWidth > clientWidth);
      })
      .map(({ localName, className }) => `${localName}.${className}`),
};
