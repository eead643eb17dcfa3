import { css } from 'lit';

/** How `perf-goal-card` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }
`;
