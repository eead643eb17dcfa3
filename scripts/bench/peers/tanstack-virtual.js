// Runs in the browser: rows by TanStack's virtualizer in a lit element, over the same flat order as the limit. It knows
// no trees: levels are padding, and there are no keys, columns' names, icons, marks, confidence or last report.
import { VirtualizerController } from '@tanstack/lit-virtual';
import { LitElement, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { FlatOrder, rowHeight } from '../tree/company.js';
import { offer } from '../tree/page.js';

class TanstackTree extends LitElement {
  scroller = createRef();
  #company;
  #order;
  #virtual = new VirtualizerController(this, {
    getScrollElement: () => this.scroller.value,
    count: 0,
    estimateSize: () => rowHeight,
    overscan: 4,
  });

  createRenderRoot() {
    return this;
  }

  take(company) {
    this.#company = company;
    this.#order = new FlatOrder(company);
    this.count();
  }

  openAll() {
    this.#order.openAll();
    this.count();
  }

  count() {
    const virtualizer = this.#virtual.getVirtualizer();
    virtualizer.setOptions({ ...virtualizer.options, count: this.#order.rows.length });
    this.requestUpdate();
  }

  render() {
    const virtualizer = this.#virtual.getVirtualizer();
    return html`<div class="box" ${ref(this.scroller)}>
      <div style="height: ${virtualizer.getTotalSize()}px">
        ${repeat(
          virtualizer.getVirtualItems(),
          ({ key }) => key,
          ({ index, start }) => this.#row(index, start),
        )}
      </div>
    </div>`;
  }

  #row(row, start) {
    const [title, owner, progress, status] = this.#company.textsOf(this.#order.goalAt(row));
    return html`<div class="bare-row" style="transform: translateY(${start}px)">
      <span style="padding-inline-start: ${this.#order.levelAt(row) * 20}px">${title}</span>
      <span>${owner}</span><span>${progress}</span><span>${status}</span>
    </div>`;
  }
}
customElements.define('tanstack-tree', TanstackTree);

const tree = document.createElement('tanstack-tree');

offer({
  async show(company) {
    tree.take(company);
    document.body.replaceChildren(tree);
    await tree.updateComplete;
  },
  async expandAll() {
    tree.openAll();
    await tree.updateComplete;
  },
  async changed() {
    tree.requestUpdate();
    await tree.updateComplete;
  },
  scroller: () => tree.scroller.value,
  rows: () => [...tree.querySelectorAll('.bare-row')],
});
