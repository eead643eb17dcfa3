import { css } from 'lit';

/** How `perf-dashboard` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }
`;
