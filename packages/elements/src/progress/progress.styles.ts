import { css } from 'lit';

/** How `perf-progress` looks. */
export default css`
  :host {
    display: inline-block;
    inline-size: 10rem;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .piece {
    display: grid;
    grid-template-columns: minmax(2.5rem, 1fr) auto;
    align-items: center;
    gap: var(--_space-2);
    position: relative;
  }

  .figure {
    min-inline-size: 3.25ch;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    text-align: end;
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
