import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import type { PerfGoalSelectEvent } from '../events.ts';
import type { PerfGoalToggleEvent } from '../events/tree-events.ts';
import {
  detailOf,
  focusIn,
  focusOn,
  goal,
  press,
  rowOf,
  scrollerOf,
  settled,
  shown,
  treeIn,
} from '../testing/goal-tree-page.ts';

const goals = [
  goal('apple'),
  goal('core', 'apple', { title: 'apple core' }),
  goal('seed', 'core'),
  goal('peel', 'apple', { title: 'apple peel' }),
  goal('banana'),
  goal('skin', 'banana', { title: 'banana skin' }),
  goal('melon'),
  goal('plum'),
];

const tree = (dir = 'ltr') => treeIn({ goals, expanded: 1 }, { dir });

describe('the keys of <perf-goal-tree>', () => {
  for (const [from, keys, to, rows] of [
    ['apple', ['ArrowDown'], 'banana', 4],
    ['plum', ['ArrowDown'], 'plum', 4],
    ['apple', ['ArrowUp', 'ArrowDown'], 'apple', 4],
    ['plum', ['ArrowUp'], 'melon', 4],
    ['apple', ['ArrowRight'], 'apple', 6],
    ['apple', ['ArrowRight', 'ArrowRight'], 'apple/0', 6],
    ['plum', ['ArrowRight'], 'plum/0', 4],
    ['plum', ['ArrowRight', 'ArrowRight'], 'plum/1', 4],
    ['plum', ['ArrowRight', 'ArrowLeft'], 'plum', 4],
    ['plum', ['ArrowRight', 'ArrowUp'], 'melon/0', 4],
    ['plum', ['ArrowRight', 'End'], 'plum/7', 4],
    ['plum', ['ArrowRight', 'End', 'ArrowRight'], 'plum/7', 4],
    ['plum', ['ArrowRight', 'End', 'Home'], 'plum/0', 4],
    ['plum', ['ArrowRight', 'Ctrl+Home'], 'apple/0', 4],
    ['apple', ['ArrowRight', 'ArrowRight', 'Ctrl+End'], 'plum/0', 6],
    ['apple', ['ArrowRight', 'ArrowLeft'], 'apple', 4],
    ['apple', ['ArrowLeft'], 'apple', 4],
    ['seed', ['ArrowLeft'], 'core', 7],
    ['seed', ['ArrowLeft', 'ArrowLeft'], 'core', 6],
    ['seed', ['ArrowLeft', 'ArrowLeft', 'ArrowLeft'], 'apple', 6],
    ['banana', ['Home'], 'apple', 4],
    ['banana', ['End'], 'plum', 4],
    ['banana', ['Ctrl+Home'], 'apple', 4],
    ['banana', ['Ctrl+End'], 'plum', 4],
    ['apple', ['PageDown'], 'plum', 4],
    ['plum', ['PageUp'], 'apple', 4],
    ['banana', ['Enter'], 'banana', 5],
    ['banana', ['Enter', 'Enter'], 'banana', 4],
    ['apple', ['ArrowRight', 'ArrowRight', 'Enter'], 'apple/0', 4],
    ['apple', ['*'], 'apple', 7],
    ['apple', ['p'], 'plum', 4],
    ['apple', ['b', 'a'], 'banana', 4],
    ['melon', ['b'], 'banana', 4],
    ['melon', ['x'], 'melon', 4],
    ['seed', ['a'], 'peel', 7],
    ['apple', ['/'], 'search', 4],
  ] as const) {
    it(`[E63] go from ${from} with ${keys.join(', ')} to ${to}, ${rows} rows`, async () => {
      const element = await tree();
      await focusOn(element, from);
      await press(element, ...keys);
      expect(focusIn(element)).to.equal(to);
      expect(shown(element).length).to.equal(rows);
    });
  }

  for (const [from, keys, to] of [
    ['apple', ['ArrowLeft', 'ArrowLeft'], 'apple/0'],
    ['apple', ['ArrowLeft', 'ArrowRight'], 'apple'],
    ['seed', ['ArrowRight'], 'core'],
  ] as const) {
    it(`[E63] mirror from right to left: ${from} with ${keys.join(', ')} to ${to}`, async () => {
      const element = await tree('rtl');
      await focusOn(element, from);
      await press(element, ...keys);
      expect(focusIn(element)).to.equal(to);
    });
  }

  it('[E63] are one stop of Tab, whichever row or cell it is', async () => {
    const element = await tree();
    const stops = () =>
      [...scrollerOf(element).querySelectorAll<HTMLElement>('*')].filter((it) => it.tabIndex >= 0);
    expect(stops()).to.have.length(1);
    await focusOn(element, 'banana');
    await press(element, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    expect(stops()).to.have.length(1);
    expect(focusIn(element)).to.equal('melon/1');
  });

  it('[E63] type a whole title, letters that are commands included', async () => {
    const element = await tree();
    await focusOn(element, 'apple');
    await press(element, ...'apple pee');
    expect(focusIn(element)).to.equal('apple');
    await press(element, 'ArrowRight');
    await aTimeout(750);
    await press(element, ...'apple pee');
    expect(focusIn(element)).to.equal('peel');
    expect(detailOf(element)).to.equal(null);
  });

  it('[E63] explain with e, and close with e or Escape, the focus on the row again', async () => {
    const element = await tree();
    await focusOn(element, 'melon');
    await press(element, 'e');
    await settled(element);
    expect(detailOf(element)!.textContent).to.match(/Why/);
    expect(focusIn(element)).to.match(/^melon\//);
    await press(element, 'Escape');
    expect(detailOf(element)).to.equal(null);
    expect(focusIn(element)).to.equal('melon');
  });

  it('[E63] check in with F2 as with c', async () => {
    const element = await tree();
    await focusOn(element, 'melon');
    await press(element, 'F2');
    expect(detailOf(element)!.textContent).to.match(/takes no check-in/);
  });

  it('[E63] keep the menu of the browser away only where a key opened that of the row', async () => {
    const element = await tree();
    const menu = () => {
      const init = { bubbles: true, composed: true, cancelable: true };
      return rowOf(element, 'melon')!.dispatchEvent(new MouseEvent('contextmenu', init));
    };
    await focusOn(element, 'melon');
    expect(menu()).to.equal(true);
    await press(element, 'ContextMenu');
    expect(menu()).to.equal(false);
    rowOf(element, 'melon')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(menu()).to.equal(true);
  });

  it('[E63] end a search with Escape on a row, which stays the one', async () => {
    const element = await tree();
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    search.value = 'seed';
    search.dispatchEvent(new InputEvent('input'));
    await settled(element);
    await focusOn(element, 'seed');
    expect(shown(element)).to.deep.equal(['apple', 'core', 'seed']);
    await press(element, 'Escape');
    await settled(element);
    expect(search.value).to.equal('');
    expect(focusIn(element)).to.equal('seed');
    expect(shown(element)).to.include('plum');
  });

  it('[E63] list themselves with ?', async () => {
    const element = await tree();
    await focusOn(element, 'melon');
    await press(element, '?');
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    expect(dialog.textContent).to.match(/Check in/);
    dialog.close();
    await settled(element);
    expect(focusIn(element)).to.equal('melon');
  });

  it('[E63] leave alone what is not theirs', async () => {
    const element = await tree();
    await focusOn(element, 'melon');
    const event = new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true });
    rowOf(element, 'melon')!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('[E72] tell of a goal that is chosen with Space, and one that is opened', async () => {
    const element = await tree();
    await focusOn(element, 'banana');
    setTimeout(() => void press(element, ' '));
    const select = await oneEvent<PerfGoalSelectEvent>(element, 'perf-goal-select');
    expect(select.detail).to.deep.equal({ goalId: 'banana' });
    expect(select.bubbles && select.composed).to.equal(true);
    await settled(element);
    expect(rowOf(element, 'banana')!.ariaSelected).to.equal('true');
    setTimeout(() => void press(element, 'ArrowRight'));
    const toggle = await oneEvent<PerfGoalToggleEvent>(element, 'perf-goal-toggle');
    expect(structuredClone(toggle.detail)).to.deep.equal({ goalId: 'banana', open: true });
  });

  it('[E72] tell of a goal that is clicked', async () => {
    const element = await tree();
    setTimeout(() => rowOf(element, 'plum')!.querySelector<HTMLElement>('.name')!.click());
    const select = await oneEvent<PerfGoalSelectEvent>(element, 'perf-goal-select');
    expect(select.detail.goalId).to.equal('plum');
    expect(focusIn(element)).to.equal('plum');
  });
});
