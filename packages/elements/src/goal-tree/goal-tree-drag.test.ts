import { expect, waitUntil } from '@open-wc/testing';
import { ann } from '../testing/company.ts';
import type { PerfGoalTree } from './goal-tree.ts';
import { textOf } from '../testing/element-suite.ts';
import {
  detailOf,
  focusIn,
  frame,
  rowOf,
  said,
  scrollerOf,
  settled,
} from '../testing/goal-tree-page.ts';
import { fieldOf, movingTree, parentsOf } from '../testing/moving-page.ts';

const slow = 20_000;

const note = (tree: PerfGoalTree) => tree.shadowRoot!.querySelector<HTMLElement>('.drag-note');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A pointer of one kind that is pressed, moved and let go of. */
function pointer(tree: PerfGoalTree, pointerType: 'mouse' | 'touch') {
  const send = (name: string, at: { x: number; y: number }) =>
    (tree.shadowRoot!.elementFromPoint(at.x, at.y) ?? tree).dispatchEvent(
      new PointerEvent(name, {
        ...{ bubbles: true, composed: true, cancelable: true, isPrimary: true },
        ...{ pointerId: 7, pointerType, clientX: at.x, clientY: at.y, button: 0 },
      }),
    );
  const middle = (id: string) => {
    const box = rowOf(tree, id)!.querySelector('.owner, .title')!.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  return {
    middle,
    down: (id: string) => send('pointerdown', middle(id)),
    /** Presses a row until it is dragged. */
    async press(id: string) {
      const { x, y } = middle(id);
      send('pointerdown', { x, y });
      for (let step = 0; step < 200 && !note(tree); step++) {
        if (pointerType === 'mouse') send('pointermove', { x: x + 8 + (step % 2), y });
        await wait(20);
      }
    },
    async over(id: string) {
      send('pointermove', middle(id));
      await frame();
    },
    move: (at: { x: number; y: number }) => send('pointermove', at),
    up: (id: string) => send('pointerup', middle(id)),
    cancel: (id: string) => send('pointercancel', middle(id)),
  };
}

describe('dragging a row of <perf-goal-tree>', () => {
  for (const kind of ['mouse', 'touch'] as const) {
    it(`[E177] thinks of the row that it is dropped on as the new parent, by ${kind}`, async () => {
      const { tree, workspace } = await movingTree();
      const { version } = workspace;
      const hand = pointer(tree, kind);
      await hand.press('nps');
      await hand.over('grow');
      await hand.over('grow');
      expect(textOf(note(tree)!)).to.match(
        /Find the NPS of partners.*Move under Grow in the north/,
      );
      expect(rowOf(tree, 'grow')!.parentElement!.dataset['drop']).to.equal('yes');
      await expect(tree).to.be.accessible();
      hand.up('grow');
      await waitUntil(() => fieldOf(tree)?.value === 'Grow in the north', 'the form is open', {
        timeout: 9000,
      });
      expect(note(tree)).to.equal(null);
      expect(rowOf(tree, 'grow')!.parentElement!.dataset['drop']).to.equal(undefined);
      await waitUntil(() => tree.shadowRoot!.activeElement?.textContent.trim() === 'Move');
      expect(workspace.version).to.equal(version);
      (tree.shadowRoot!.activeElement as HTMLElement).click();
      await waitUntil(() => parentsOf(workspace, 'nps')[0] === 'grow', 'it is saved');
      await waitUntil(() => focusIn(tree) === 'nps', 'the focus is on the row');
    }).timeout(slow);
  }

  it('[E177] [E175] says on each row why it does not fit, and changes nothing there', async () => {
    const { tree, workspace } = await movingTree({ viewer: ann });
    const { version } = workspace;
    const hand = pointer(tree, 'mouse');
    await hand.press('churn');
    for (const [id, why, drop] of [
      ['grow', /Move under Grow in the north/, 'yes'],
      ['churn', /cannot stand under itself/, 'no'],
      ['nps', /would go in a circle/, 'no'],
      ['pillar', /It is there already/, 'no'],
    ] as const) {
      await hand.over(id);
      expect(textOf(note(tree)!), id).to.match(why);
      expect(rowOf(tree, id)!.parentElement!.dataset['drop'], id).to.equal(drop);
    }
    hand.up('pillar');
    await settled(tree);
    expect([detailOf(tree), note(tree)]).to.deep.equal([null, null]);
    await waitUntil(() => /there already/.test(said(tree)));
    expect(workspace.version).to.equal(version);
  }).timeout(slow);

  it('[E177] says of a goal that may not be moved why, wherever it is dragged', async () => {
    const { tree } = await movingTree();
    const hand = pointer(tree, 'mouse');
    await hand.press('churn');
    await hand.over('grow');
    expect(textOf(note(tree)!)).to.match(/Only its owner and those who lead them/);
    hand.cancel('grow');
    expect(note(tree)).to.equal(null);
  }).timeout(slow);

  it('[E177] leaves all as it was with Escape, and the click that ends it chooses nothing', async () => {
    const { tree, workspace } = await movingTree();
    const { version } = workspace;
    const hand = pointer(tree, 'mouse');
    await hand.press('nps');
    await hand.over('grow');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    expect(document.body.dispatchEvent(escape)).to.equal(false);
    expect(note(tree)).to.equal(null);
    hand.up('grow');
    await settled(tree);
    expect([detailOf(tree), tree.selected, workspace.version]).to.deep.equal([
      null,
      undefined,
      version,
    ]);
  }).timeout(slow);

  it('[E177] is no drag where a finger moves at once: it scrolls', async () => {
    const { tree } = await movingTree();
    const hand = pointer(tree, 'touch');
    hand.down('nps');
    await wait(200);
    await hand.over('grow');
    await wait(600);
    expect(note(tree)).to.equal(null);
    hand.up('grow');
  }).timeout(slow);

  it('[E177] scrolls at the edges, and keeps the row that is dragged', async () => {
    const { tree } = await movingTree({ height: 260 });
    const hand = pointer(tree, 'mouse');
    await hand.press('churn');
    const box = scrollerOf(tree).getBoundingClientRect();
    hand.move({ x: box.left + 80, y: box.bottom - 4 });
    hand.move({ x: box.left + 90, y: box.bottom - 3 });
    await waitUntil(() => scrollerOf(tree).scrollTop > 60, 'it scrolls', { timeout: 5000 });
    expect(rowOf(tree, 'churn')).to.not.equal(undefined);
    hand.cancel('churn');
    const top = scrollerOf(tree).scrollTop;
    await wait(100);
    expect(scrollerOf(tree).scrollTop).to.equal(top);
  }).timeout(slow);

  it('[E177] opens a closed row that the pointer rests on', async () => {
    const { tree } = await movingTree();
    tree.focusGoal('grow' as never);
    tree.collapseAll();
    await settled(tree);
    const hand = pointer(tree, 'mouse');
    await hand.press('anns');
    await hand.over('pillar');
    await waitUntil(() => rowOf(tree, 'grow'), 'it has opened', { timeout: 4000 });
    hand.cancel('pillar');
  }).timeout(slow);
});
