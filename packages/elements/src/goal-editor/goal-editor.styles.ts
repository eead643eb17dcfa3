import { css } from 'lit';

/** How `perf-goal-editor` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }
`;
