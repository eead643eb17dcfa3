import { css } from 'lit';

/** How `perf-heatmap` looks. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }
`;
