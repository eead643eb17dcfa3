import { css } from 'lit';

/** How `perf-time-travel` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }
`;
