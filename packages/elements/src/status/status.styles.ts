import { css } from 'lit';

/** How `perf-status` looks. */
export default css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .empty {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .state {
    padding: 0;
    font-size: var(--_small);
  }

  .ghosts {
    display: none;
  }
`;
