import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PerfError, type Workspace } from '@throughline/core';
import '../perf-goal-tree.ts';
import { ben, companyWorkspace } from '../testing/company.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  detailOf,
  focusOn,
  goal,
  press,
  settled,
  shown,
  treeIn,
} from '../testing/goal-tree-page.ts';
import type { PerfGoalTree } from './goal-tree.ts';
import { TreeFindings } from './tree-findings.ts';

/** A tree of a workspace whose further answers come when `ready` says so, its explanation of a score asked for. */
async function explaining(ready: () => Promise<void>) {
  const workspace = Object.create(await companyWorkspace(ben)) as Workspace;
  const tree = await treeIn(
    { workspace: Object.assign(workspace, { ready }), expanded: 9 },
    { height: 700 },
  );
  await focusOn(tree, 'churn');
  await press(tree, 'e');
  return tree;
}

const focused = (tree: PerfGoalTree) => tree.shadowRoot!.activeElement;

describe('what <perf-goal-tree> fetches when it is used', () => {
  // First of all: what was fetched once is there for the whole page.
  it('[E85] is waited for with plain goals, which then show', async () => {
    const tree = await fixture<PerfGoalTree>(html`<perf-goal-tree></perf-goal-tree>`);
    tree.style.blockSize = '20rem';
    tree.goals = [goal('melon')];
    await tree.updateComplete;
    expect(textOf(tree)).to.contain('Loading the goals');
    await waitUntil(() => shown(tree).includes('melon'), 'the goal is there', { timeout: 10_000 });
  }).timeout(12_000);

  it('[E85] shows that an explanation is on its way, and keeps the focus in it when it comes', async () => {
    // Findings, which are looked for in an idle moment, wait as well.
    const waiting: (() => void)[] = [];
    const tree = await explaining(() => new Promise((resolve) => void waiting.push(resolve)));
    const region = detailOf(tree)!.querySelector('.region');
    expect(textOf(detailOf(tree)!)).to.contain('Working out why');
    expect(focused(tree)).to.equal(region);
    await expect(tree).to.be.accessible();
    for (const come of waiting) come();
    await settled(tree);
    expect(textOf(detailOf(tree)!)).to.match(/Why \d+%/);
    expect(focused(tree)).to.equal(region);
  }).timeout(8000);

  it('[E85] says that an explanation could not be fetched, and tries again', async () => {
    let works = false;
    const gone = new PerfError('not-loaded', 'The connection is gone.');
    const tree = await explaining(() => (works ? Promise.resolve() : Promise.reject(gone)));
    await settled(tree);
    expect(textOf(detailOf(tree)!)).to.match(/could not be explained.*Check the connection/);
    await expect(tree).to.be.accessible();
    works = true;
    const again = [...detailOf(tree)!.querySelectorAll('button')].find((button) =>
      button.textContent.includes('Try again'),
    );
    again!.focus();
    again!.click();
    await settled(tree);
    expect(focused(tree)).to.equal(detailOf(tree)!.querySelector('.region'));
    expect(textOf(detailOf(tree)!)).to.match(/Why \d+%/);
  }).timeout(8000);

  it('[E85] is still fetched in an idle moment where the element was out of the page at the first one', async () => {
    const { held, letGo } = holdingIdle();
    const workspace = await companyWorkspace(ben);
    const tree = await treeIn({ workspace, expanded: 9 });
    const { length } = tree.shadowRoot!.adoptedStyleSheets;
    const parent = tree.parentElement!;
    tree.remove();
    for (const act of held.values()) act();
    letGo();
    parent.append(tree);
    const isThere = () => tree.shadowRoot!.adoptedStyleSheets.length > length;
    await waitUntil(isThere, 'what is fetched late is there', { timeout: 6000 });
  }).timeout(8000);

  it('[E182] waits for no idle moment where there are too many goals to look at unasked', () => {
    const { held, letGo } = holdingIdle();
    const look = (size: number) => {
      const workspace = { records: { goals: { size } } } as never;
      new TreeFindings({ workspace: () => workspace, changed: () => undefined }).lookLater();
      return held.size;
    };
    expect([look(5001), look(5000)]).to.deep.equal([0, 1]);
    letGo();
  });
});

/** Has idle moments wait until somebody lets them go. */
function holdingIdle() {
  const held = new Map<number, () => void>();
  const { requestIdleCallback, cancelIdleCallback } = globalThis;
  let ids = 0;
  globalThis.requestIdleCallback = (act) => {
    held.set((ids += 1), act as () => void);
    return ids;
  };
  globalThis.cancelIdleCallback = (id) => void held.delete(id);
  return {
    held,
    letGo: () => Object.assign(globalThis, { requestIdleCallback, cancelIdleCallback }),
  };
}
