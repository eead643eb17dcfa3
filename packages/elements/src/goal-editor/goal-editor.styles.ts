import { css } from 'lit';

/** How `perf-goal-editor` looks around its form. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .notice p {
    margin: 0;
  }
`;
