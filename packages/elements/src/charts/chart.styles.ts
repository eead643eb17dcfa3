import { css } from 'lit';

/** What all charts share. Lines and areas take their colour from `--_good` and its like, never alone. */
export default css`
  .chart {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    margin: 0;
    min-inline-size: 0;
  }

  .chart figcaption {
    display: grid;
    gap: var(--_space-1);
  }

  .chart-title {
    font-weight: 600;
  }

  .chart-sentence {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .chart-drawing svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  .chart-drawing text {
    fill: currentColor;
    font: inherit;
    font-size: 11px;
  }

  .chart-data summary {
    min-block-size: 24px;
    color: var(--_muted);
    cursor: pointer;
  }

  .chart-scroller {
    overflow-x: auto;
  }

  .chart-data table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .chart-data :is(th, td) {
    padding-block: var(--_space-1);
    padding-inline: 0 var(--_space-3);
    border-block-end: 1px solid var(--_line);
    text-align: start;
  }

  @media print {
    .chart-data {
      display: none;
    }

    .chart {
      break-inside: avoid;
    }
  }
`;
