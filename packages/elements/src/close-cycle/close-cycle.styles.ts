import { css } from 'lit';

/** How `perf-close-cycle` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }
`;
