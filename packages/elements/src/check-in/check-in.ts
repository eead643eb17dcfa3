import { LitElement, html } from 'lit';
import { version } from '../version.ts';

/** Placeholder of `perf-check-in`. */
export class PerfCheckIn extends LitElement {
  /** Version of the library that this class is from. */
  static readonly version: string = version;

  override render() {
    return html`<slot></slot>`;
  }
}
