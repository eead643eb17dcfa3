import { LitElement, html } from 'lit';

/** Placeholder of `perf-check-in`. */
export class PerfCheckIn extends LitElement {
  override render() {
    return html`<slot></slot>`;
  }
}
