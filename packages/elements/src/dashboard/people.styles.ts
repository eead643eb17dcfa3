import { css } from 'lit';

/** How the tables of figures about people in `perf-dashboard` look. */
export default css`
  .people-scroller {
    overflow-x: auto;
  }

  .people {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .people :is(th, td) {
    padding: var(--_space-1) var(--_space-3) var(--_space-1) 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  .people :is(td, thead th:not(:first-child)) {
    min-inline-size: 4.5rem;
    padding-inline: var(--_space-2) 0;
  }

  .people thead th {
    color: var(--_muted);
    font-weight: 500;
    vertical-align: bottom;
  }

  .people .everyone > * {
    font-weight: 650;
  }

  .people .bar {
    display: block;
    margin-block-start: 0.125rem;
  }

  .people .few {
    display: block;
    font-weight: 400;
    font-size: 0.9375em;
    line-height: 1.25;
    text-wrap: balance;
  }

  details.note {
    color: var(--_muted);
  }

  details.note p {
    padding-block-start: var(--_space-1);
    text-wrap: pretty;
  }
`;
