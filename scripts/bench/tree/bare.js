// Runs in the browser: the limit. Rows of fixed height over a spacer, as few as fit, their texts replaced on scrolling;
// no keys, no names for assistive technology, no widths, nothing that opens or closes by itself.
import { FlatOrder, rowHeight } from './company.js';
import { offer } from './page.js';

const scroller = document.createElement('div');
scroller.className = 'box';
const spacer = document.createElement('div');
const pool = [];
let company;
let order;

function newRow() {
  const row = document.createElement('div');
  row.className = 'bare-row';
  for (let cell = 0; cell < 4; cell++) row.append(document.createElement('span'));
  spacer.append(row);
  return row;
}

function write(row, index) {
  company.textsOf(index).forEach((text, cell) => (row.children[cell].textContent = text));
}

function paint() {
  const first = Math.floor(scroller.scrollTop / rowHeight);
  pool.forEach((row, offset) => {
    const index = order.goalAt(first + offset);
    row.hidden = index < 0;
    if (index < 0) return;
    row.style.transform = `translateY(${(first + offset) * rowHeight}px)`;
    row.firstChild.style.paddingInlineStart = `${order.levelAt(first + offset) * 20}px`;
    row.index = index;
    write(row, index);
  });
}

function resize() {
  spacer.style.height = `${order.rows.length * rowHeight}px`;
  paint();
}

offer({
  show(shown) {
    company = shown;
    order = new FlatOrder(company);
    scroller.append(spacer);
    scroller.addEventListener('scroll', paint);
    document.body.replaceChildren(scroller);
    const inView = Math.ceil(scroller.clientHeight / rowHeight);
    for (let row = 0; row < inView + 1; row++) pool.push(newRow());
    resize();
  },
  expandAll() {
    order.openAll();
    resize();
  },
  changed(indexes) {
    for (const row of pool) if (!row.hidden && indexes.includes(row.index)) write(row, row.index);
  },
  scroller: () => scroller,
  rows: () => pool.filter((row) => !row.hidden && row.textContent),
});
