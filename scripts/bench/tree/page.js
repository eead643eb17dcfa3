// Runs in the browser: what is done with each tree, and measured from outside.
import { below, companyOf, parentOf } from './company.js';

const frame = () => new Promise(requestAnimationFrame);
const painted = async () => {
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
};

/**
 * Offers a way of showing a tree to the bench.
 *
 * @param way.show puts it into the page with some levels opened; given the company
 * @param way.expandAll opens every goal; undefined for one that cannot
 * @param way.changed shows what the scores of some goals are now; undefined for one that follows by itself
 * @param way.scroller the box that scrolls
 * @param way.rows elements of rows that say something, as they stand
 */
export function offer(way) {
  let company;
  const change = async (times, indexes) => {
    for (let time = 0; time < times; time++) {
      company.change(indexes, ((time % 2) + 1) / 3 + time / 1000);
      await way.changed?.(indexes);
      await frame();
    }
  };
  globalThis.page = {
    /** What is not measured. */
    prepare: (size) => void (company = companyOf(size)),
    show: async () => {
      await way.show(company);
      way.scroller().getBoundingClientRect();
    },
    expandAll: () => way.expandAll(),
    changeOne: (times) => change(times, [firstLeaf(company)]),
    changeAbove: (times) => change(times, above(firstLeaf(company))),
    scroll: (steps) => scrollThrough(way, steps, frame),
    blankSteps: async (steps) => {
      let blank = 0;
      await scrollThrough(way, steps, async () => {
        await painted();
        blank += Number(isBlank(way));
      });
      return blank;
    },
    elements: () => countElements(document.body),
  };
}

/** The first goal with none below it, in the order of the tree. */
function firstLeaf({ goals }) {
  let index = 0;
  while (index * below + 1 < goals.length) index = index * below + 1;
  return index;
}

function above(index) {
  const all = [index];
  while (all.at(-1) > 0) all.push(parentOf(all.at(-1)));
  return all;
}

/** From the top to the end in so many steps. */
async function scrollThrough(way, steps, afterStep) {
  const scroller = way.scroller();
  scroller.scrollTop = 0;
  await frame();
  for (let step = 1; step <= steps; step++) {
    scroller.scrollTop = ((scroller.scrollHeight - scroller.clientHeight) * step) / steps;
    await afterStep();
  }
}

/** Whether some of the box is covered by no row. */
function isBlank(way) {
  const box = way.scroller().getBoundingClientRect();
  const spans = way
    .rows()
    .map((row) => row.getBoundingClientRect())
    .toSorted((a, b) => a.top - b.top);
  let covered = Math.max(box.top, Math.min(box.bottom, spans[0]?.top ?? box.bottom));
  let blank = covered - box.top;
  for (const { top, bottom } of spans) {
    if (bottom <= covered || top >= box.bottom) continue;
    blank += Math.max(0, top - covered);
    covered = Math.min(bottom, box.bottom);
  }
  // A header may stand over a box, and a row may have a line between it and the next.
  return blank + box.bottom - covered > (way.header ?? 0) + 8;
}

/** All elements below a node, those in shadow trees included. */
function countElements(node) {
  let count = 0;
  for (const child of node.children) {
    count += 1 + countElements(child) + (child.shadowRoot ? countElements(child.shadowRoot) : 0);
  }
  return count;
}
