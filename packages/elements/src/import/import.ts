import { LitElement, html } from 'lit';

/** Placeholder of `perf-import`. */
export class PerfImport extends LitElement {
  override render() {
    return html`<slot></slot>`;
  }
}
