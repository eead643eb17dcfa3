// Runs in the browser: the tree itself, with all that it shows and can do.
import '@throughline/elements/perf-goal-tree.js';
import { depth } from './company.js';
import { offer } from './page.js';

const tree = document.createElement('perf-goal-tree');
const find = (selector) => tree.shadowRoot.querySelector(selector);

offer({
  async show({ workspace }) {
    tree.expanded = depth;
    tree.workspace = workspace;
    document.body.replaceChildren(tree);
    await tree.updateComplete;
  },
  async expandAll() {
    tree.expandAll();
    await tree.updateComplete;
  },
  scroller: () => find('.scroller'),
  rows: () =>
    [...tree.shadowRoot.querySelectorAll('.list > div')].filter(({ textContent }) =>
      textContent.trim(),
    ),
});
