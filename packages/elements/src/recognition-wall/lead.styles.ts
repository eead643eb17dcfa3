import { css } from 'lit';

/** How what a lead is told of recognition looks. */
export default css`
  .figure {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .figure details p {
    max-inline-size: 60ch;
    color: var(--_muted);
  }

  .figure summary {
    color: var(--_muted);
  }

  .unseen li {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 2.5rem;
  }

  .unseen .sign {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    font-size: 0.6875rem;
  }

  .unseen-name {
    display: grid;
    flex: 1;
    justify-items: start;
    min-inline-size: 0;
    line-height: 1.25;
  }

  .spread li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-3);
    padding-block: var(--_space-1);
  }

  .spread .bar {
    grid-column: 1 / -1;
  }

  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .big {
    font-size: 1.5rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .big .muted {
    font-weight: 400;
  }

  @media print {
    .figure details:not([open]) {
      display: none;
    }
  }
`;
