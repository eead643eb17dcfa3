import { LitElement, html } from 'lit';

/** Placeholder of `perf-workspace`. */
export class PerfWorkspace extends LitElement {
  override render() {
    return html`<slot></slot>`;
  }
}
