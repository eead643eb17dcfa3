import { LitElement, html } from 'lit';
import { version } from '../version.ts';

/** Placeholder of `perf-goal-tree`. */
export class PerfGoalTree extends LitElement {
  /** Version of the library that this class is from. */
  static readonly version: string = version;

  override render() {
    return html`<slot></slot>`;
  }
}
