import { expect, waitUntil } from '@open-wc/testing';
import { all, linesOf, queueOf, queueWorkspace, textOf } from '../testing/queue-page.ts';
import type { PerfQueue } from './queue.ts';

const held = (element: PerfQueue) => element.shadowRoot!.activeElement as HTMLElement;

function press(element: PerfQueue, key: string) {
  held(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  return element.updateComplete;
}

describe('the keys of <perf-queue>', () => {
  it('[E316] goes along the lines by arrows, with one stop of Tab', async () => {
    const element = await queueOf(await queueWorkspace());
    const lines = linesOf(element);
    const stops = () => all(element, '.main').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).to.have.length(1);
    stops()[0]!.focus();
    const at = () => textOf(held(element).querySelector('.what')!);
    for (const [key, to] of [
      ['ArrowDown', lines[1]],
      ['ArrowDown', lines[2]],
      ['ArrowUp', lines[1]],
      ['End', lines.at(-1)],
      ['ArrowDown', lines.at(-1)],
      ['Home', lines[0]],
      ['ArrowUp', lines[0]],
    ] as const) {
      await press(element, key);
      expect(at(), key).to.equal(to);
      expect(stops(), key).to.deep.equal([held(element)]);
    }
    const beside = all(element, '.later').filter(({ tabIndex }) => tabIndex === 0);
    expect(beside, 'the way to put it off is the next stop').to.have.length(1);
  });

  it('[E316] puts off by a key, lists the keys by another, and leaves by Escape', async () => {
    const element = await queueOf(await queueWorkspace());
    all(element, '.main')[1]!.focus();
    await press(element, '?');
    expect(textOf(all(element, '.key-list')[0]!)).to.contain('Ctrl + Enter sends what you wrote');
    await expect(element).to.be.accessible();
    await press(element, 'l');
    const panel = () => all(element, '.panel')[0];
    await waitUntil(() => panel()?.contains(held(element)), 'the focus is in what opened');
    expect(textOf(held(element))).to.equal('Until the next working day');
    await press(element, 'Escape');
    await waitUntil(() => held(element) === all(element, '.main')[1]);
    expect(panel()).to.equal(undefined);
  });
});
