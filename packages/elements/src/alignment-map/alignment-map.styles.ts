import { css } from 'lit';

/** How `perf-alignment-map` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }
`;
