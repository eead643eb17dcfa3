// Runs in the browser: Vaadin's grid with a tree column. It asks for the goals below one when their rows come into view,
// so that it does not know how many rows all opened are until it was scrolled through. Its cells are texts, without
// icons, bars, marks, confidence and last report; it has keys and columns as ours.
import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-tree-column.js';
import { depth, parentOf } from '../tree/company.js';
import { offer } from '../tree/page.js';

const columns = ['title', 'owner', 'progress', 'status'];
const grid = document.createElement('vaadin-grid');
let company;
let items;

function write(item) {
  company.textsOf(item.index).forEach((text, cell) => (item[columns[cell]] = text));
}

/** Items of all goals, each with those below it; texts are written when a row is asked for. */
function itemsOf({ goals }) {
  const all = goals.map(({ id }, index) => ({ id, index, level: 1, below: [], has: false }));
  for (const item of all.slice(1)) {
    const up = all[parentOf(item.index)];
    item.level = up.level + 1;
    up.below.push(item);
    up.has = true;
  }
  return all;
}

function column(tag, path) {
  const made = document.createElement(tag);
  Object.assign(made, { path, header: path });
  return made;
}

const moment = () => new Promise((resolve) => setTimeout(resolve));

offer({
  header: 48,
  async show(shown) {
    company = shown;
    items = itemsOf(company);
    grid.className = 'box';
    grid.append(column('vaadin-grid-tree-column', 'title'));
    grid.append(...columns.slice(1).map((path) => column('vaadin-grid-column', path)));
    grid.itemIdPath = 'id';
    grid.itemHasChildrenPath = 'has';
    grid.expandedItems = items.filter(({ level, has }) => has && level < depth);
    grid.dataProvider = ({ page, pageSize, parentItem }, answer) => {
      const all = parentItem ? items[parentItem.index].below : [items[0]];
      const asked = all.slice(page * pageSize, (page + 1) * pageSize);
      asked.forEach(write);
      answer(asked, all.length);
    };
    document.body.replaceChildren(grid);
    await grid.updateComplete;
    await moment();
  },
  async expandAll() {
    grid.expandedItems = items.filter(({ has }) => has);
    await grid.updateComplete;
    await moment();
  },
  changed(indexes) {
    for (const index of indexes) write(items[index]);
    grid.requestContentUpdate();
  },
  scroller: () => grid.shadowRoot.querySelector('#table'),
  rows: () =>
    [...grid.shadowRoot.querySelectorAll('#items > tr')].filter(
      (row) => !row.hidden && row.querySelector('slot')?.assignedElements()[0]?.textContent.trim(),
    ),
});
