import { expect } from '@open-wc/testing';

const tags = ['perf-workspace', 'perf-goal-tree', 'perf-check-in', 'perf-import'];

describe('the entries', function () {
  // Each module is compiled as it is first asked for.
  this.timeout(20_000);

  it('[E1] define nothing when only classes are imported', async () => {
    const keys = new Set(Object.getOwnPropertyNames(window));
    const styles = document.head.childElementCount;
    const { PerfGoalTree } = await import('./index.ts');
    expect(PerfGoalTree).to.be.a('function');
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);
    // Lit and zod mark their presence, so that a second copy is noticed.
    const allowed = /^(lit|reactive|_\$|__zod)/i;
    const added = Object.getOwnPropertyNames(window).filter((key) => !keys.has(key));
    expect(added.filter((key) => !allowed.test(key))).to.deep.equal([]);
    expect(document.head.childElementCount).to.equal(styles);
  });

  it('[E1] define every element with one import', async () => {
    await import('./all.ts');
    expect(tags.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
  });

  it('[E1] define again without a word', async () => {
    // Asked for as a page does, by the file that is made of it.
    const again = './all.js?again';
    await import(again);
    expect(tags.every((tag) => customElements.get(tag))).to.equal(true);
  });
});
