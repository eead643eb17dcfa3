import { LitElement, html } from 'lit';

/** Placeholder of `perf-goal-tree`. */
export class PerfGoalTree extends LitElement {
  override render() {
    return html`<slot></slot>`;
  }
}
