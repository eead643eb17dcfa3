// Runs in the browser: Shoelace's tree. It has an element for each goal that was shown and scrolls as its box does;
// goals below closed ones are made when they are opened, as its `lazy` items are for. Owner, progress and status
// stand behind the title: there are no columns. It has keys as ours.
import '@shoelace-style/shoelace/dist/components/tree/tree.js';
import '@shoelace-style/shoelace/dist/components/tree-item/tree-item.js';
import { below, depth, parentOf } from '../tree/company.js';
import { offer } from '../tree/page.js';

const box = document.createElement('div');
box.className = 'box';
const tree = document.createElement('sl-tree');
let company;
let items;

function write(item, index) {
  const [title, ...rest] = company.textsOf(index);
  item.firstChild.textContent = title;
  rest.forEach((text, cell) => (item.children[cell].textContent = text));
}

function newItem(index) {
  const item = document.createElement('sl-tree-item');
  item.append('', ...Array.from({ length: 3 }, () => document.createElement('span')));
  write(item, index);
  items[index] = item;
  (items[parentOf(index)] ?? tree).append(item);
}

/** Goals stand in the order of their levels, so those of the upper ones are the first. */
function makeItems(end) {
  for (let index = items.length; index < end; index++) newItem(index);
}

async function settled() {
  await tree.updateComplete;
  await items.at(-1).updateComplete;
}

offer({
  async show(shown) {
    company = shown;
    items = [];
    let end = 0;
    for (let level = 1, count = 1; level <= depth; level++, count *= below) end += count;
    makeItems(Math.min(end, company.goals.length));
    for (const item of items) {
      if (item.querySelector('sl-tree-item')) item.expanded = true;
    }
    box.append(tree);
    document.body.replaceChildren(box);
    await settled();
  },
  async expandAll() {
    makeItems(company.goals.length);
    for (const item of items) {
      if (item.querySelector(':scope > sl-tree-item')) item.expanded = true;
    }
    await settled();
  },
  changed(indexes) {
    for (const index of indexes) write(items[index], index);
  },
  scroller: () => box,
  rows: () => items.filter((item) => item.checkVisibility()),
});
