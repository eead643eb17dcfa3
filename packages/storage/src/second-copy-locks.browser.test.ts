import { expect } from '@open-wc/testing';
import { locksOf } from './second-copy-locks.ts';

describe('locks of a second copy', () => {
  it('[T71] give way to who waits where something is done in a quiet moment', async () => {
    const locks = locksOf('giving way');
    const told: string[] = [];
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const quiet = locks.ifQuiet(async (wanted) => {
      const over = new Promise((resolve) => wanted.addEventListener('abort', resolve));
      expect(await locks.ifQuiet(() => Promise.resolve('two at once'))).to.equal(undefined);
      expect(wanted.aborted).to.equal(false);
      begun();
      await over;
      told.push('stopped');
    });
    await hasBegun;
    await locksOf('giving way').changing(() => {
      told.push('erased');
      return Promise.resolve();
    });
    await quiet;
    expect(told).to.deep.equal(['stopped', 'erased']);
  });

  it('[T71] of another database are no reason to', async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const another = locksOf('one').changing(() => held);
    const waiting = locksOf('one').changing(() => Promise.resolve());
    await locksOf('two').ifQuiet(async (wanted) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(wanted.aborted).to.equal(false);
    });
    letGo();
    await Promise.all([another, waiting]);
  });
});
