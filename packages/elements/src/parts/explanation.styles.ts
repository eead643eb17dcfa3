import { css } from 'lit';
import link from '../styles/link.styles.ts';

/** The looks of an explanation; needs the tokens and the parts' styles. */
export default css`
  .explanation {
    display: grid;
    gap: var(--_space-4);
    line-height: 1.5;
  }

  .progress-because,
  .status-because {
    display: grid;
    align-content: start;
    gap: var(--_space-4);
    min-inline-size: 0;
  }

  .explanation p,
  .explanation ul {
    margin: 0;
  }

  .explanation ul {
    padding: 0;
    list-style: none;
  }

  .explanation-title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    font-size: 1.125em;
    font-weight: 650;
  }

  .explanation .part-title,
  .explanation caption {
    padding-block-end: var(--_space-1);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
    text-align: start;
  }

  .explanation .muted {
    color: var(--_muted);
  }

  .explanation .note {
    margin-block-start: var(--_space-2);
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_line);
  }

  .explanation table {
    inline-size: 100%;
    max-inline-size: 48rem;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .explanation th,
  .explanation td {
    padding: 0.25rem 0.5rem;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  .explanation :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .explanation thead th {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .explanation :is(th, td).figure {
    text-align: end;
    white-space: nowrap;
  }

  .explanation tfoot > tr > * {
    border-block-end: 0;
    font-weight: 600;
  }

  ${link}

  @container (min-width: 60rem) {
    .explanation {
      grid-template-columns: minmax(0, 1fr) 22rem;
      column-gap: calc(var(--_space-5) * 1.5);
    }

    .explanation-title {
      grid-column: 1 / -1;
    }
  }

  @container (max-width: 30rem) {
    .explanation :is(.weight, .share) {
      display: none;
    }
  }
`;
