import { expect, fixture, html } from '@open-wc/testing';
import '../perf-goal-tree.ts';

describe('perf-goal-tree', () => {
  it('renders once it is defined', async () => {
    const tree = await fixture(html`<perf-goal-tree></perf-goal-tree>`);
    expect(tree.shadowRoot).to.not.equal(null);
  });
});
