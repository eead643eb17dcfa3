import { css } from 'lit';

/** How `perf-progress` looks. */
export default css`
  :host {
    inline-size: 10rem;
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
`;
